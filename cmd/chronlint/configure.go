package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/config"
)

// A configuration is what the user set, with the folder of its file.
type configuration struct {
	*config.Config
	folder string // as the user named it; "" is the current one
	root   *os.Root
}

// configure reads the configuration that the user names or, without a name, the
// nearest one, if there is one.
func configure(name string) (configuration, error) {
	isNamed := name != ""
	if !isNamed {
		name = nearestConfiguration()
	}
	folder, base := filepath.Split(name)
	open := folder
	if open == "" {
		open = "."
	}
	root, err := os.OpenRoot(open)
	if err != nil {
		return configuration{}, fmt.Errorf("--config: %s: %w", open, cause(err))
	}
	c := configuration{folder: folder, root: root}
	if _, err := fs.Stat(root.FS(), base); isNamed && err != nil {
		return c, fmt.Errorf("--config: %s: %w", name, cause(err))
	}
	c.Config, err = config.Load(root.FS(), base)
	for _, wrong := range asErrors(err) {
		wrong.File = filepath.ToSlash(folder) + wrong.File
	}
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = fmt.Errorf("%s: %w", name, p.Err)
	}
	return c, err
}

// nearestConfiguration returns the path of the configuration in the current folder or
// in the nearest one above it that has one, up to the root of the repository. Without
// any, or outside a repository, it is the path in the current folder.
func nearestConfiguration() string {
	found := ""
	for up, above := ".", ""; ; {
		name := filepath.Join(up, config.FileName)
		if found == "" && exists(name) {
			found = name
		}
		if exists(filepath.Join(up, ".git")) {
			return cmp.Or(found, config.FileName)
		}
		if up, above = filepath.Join(up, ".."), up; isSameFile(up, above) {
			return config.FileName
		}
	}
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

// isSameFile reports whether two paths lead to one file, as that of the root and that of
// the folder above it do.
func isSameFile(a, b string) bool {
	one, errA := os.Stat(a)
	other, errB := os.Stat(b)
	return errA != nil || errB != nil || os.SameFile(one, other)
}

func asErrors(err error) config.Errors {
	all, _ := errors.AsType[config.Errors](err)
	return all
}

// inputs returns what the sources name, by names as the user would write them.
func (c configuration) inputs() []files.Input {
	list := c.Inputs(c.root.FS())
	for i := range list {
		list[i].Name = filepath.ToSlash(c.folder)
	}
	return list
}

// reader returns a reader that knows the sources by the names that files have in
// findings.
func (c configuration) reader() files.Reader {
	r := c.Reader()
	sourceOf := r.SourceOf
	folder, err := filepath.Abs(c.folder)
	r.SourceOf = func(name string) (files.Source, bool) {
		file, errOfFile := filepath.Abs(filepath.FromSlash(name))
		if err != nil || errOfFile != nil {
			return files.Source{}, false
		}
		within, err := filepath.Rel(folder, file)
		if err != nil {
			return files.Source{}, false
		}
		return sourceOf(filepath.ToSlash(within))
	}
	return r
}

func (c configuration) close() {
	if c.root != nil {
		c.root.Close() // only read from
	}
}

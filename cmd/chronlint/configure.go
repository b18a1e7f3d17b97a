package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/chronlint/chronlint/internal/console"
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
		return configuration{}, fmt.Errorf("--config: %s: %w", console.Line(open), cause(err))
	}
	c := configuration{folder: folder, root: root}
	if _, err := fs.Stat(root.FS(), base); isNamed && err != nil {
		return c, fmt.Errorf("--config: %s: %w", console.Line(name), cause(err))
	}
	c.Config, err = config.Load(root.FS(), base)
	for _, wrong := range asErrors(err) {
		wrong.File = filepath.ToSlash(folder) + wrong.File
	}
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = fmt.Errorf("%s: %w", console.Line(name), p.Err)
	}
	if err == nil {
		c.PathOf = pathIn(folder)
	}
	return c, err
}

// nearestConfiguration returns the path of the configuration in the current folder or
// in the nearest one above it that has one, up to the root of the repository. Without
// any, it is the path beside the nearest list of accepted findings or, without that or
// outside a repository, in the current folder.
func nearestConfiguration() string {
	root, isInRepository := repository()
	for _, mark := range []string{config.FileName, config.StetFileName} {
		ok := isInRepository
		for up := "."; ok; up = filepath.Join(up, "..") {
			if exists(filepath.Join(up, mark)) {
				return filepath.Join(up, config.FileName)
			}
			ok = up != root
		}
	}
	return config.FileName
}

// repository returns the path of the root of the git repository that the current folder
// is in: ".", "..", "../.." and so on.
func repository() (root string, ok bool) {
	for up := "."; ; {
		if exists(filepath.Join(up, ".git")) {
			return up, true
		}
		above := filepath.Join(up, "..")
		if isSameFile(up, above) {
			return "", false
		}
		up = above
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

// pathIn returns what finds the path of a file from a folder, by the name that the file
// has in findings.
func pathIn(folder string) func(name string) (string, bool) {
	folder, err := filepath.Abs(folder)
	return func(name string) (string, bool) {
		file, errOfFile := filepath.Abs(filepath.FromSlash(name))
		if err != nil || errOfFile != nil {
			return "", false
		}
		within, err := filepath.Rel(folder, file)
		return filepath.ToSlash(within), err == nil
	}
}

func (c configuration) close() {
	if c.root != nil {
		c.root.Close() // only read from
	}
}

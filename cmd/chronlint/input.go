package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// inputs opens what the arguments name. Each argument is read through a root of
// its own (the folder, the folder of the file, the folder before the first
// wildcard), so that no symbolic link leads out of it. The inputs can be read
// until they are closed.
type inputs struct {
	list  []files.Input
	roots []*os.Root
}

func (in *inputs) open(args []string, stdin io.Reader, stdinName string) error {
	seenStdin := false
	for _, arg := range args {
		if arg != "-" {
			if err := in.path(arg); err != nil {
				return err
			}
			continue
		}
		if seenStdin {
			return errors.New("standard input is named twice")
		}
		seenStdin = true
		in.list = append(in.list, files.Input{Name: stdinName, From: stdin})
	}
	return nil
}

func (in *inputs) path(arg string) error {
	folder, pattern := arg, "."
	info, err := os.Stat(arg)
	switch {
	case arg == "":
		return errors.New(`"" is an empty path; the current folder is "."`)
	case err == nil && info.IsDir():
	case err == nil:
		folder, pattern = filepath.Split(arg)
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(arg, "*?[{"):
		folder, pattern = doublestar.SplitPattern(filepath.ToSlash(arg))
	case errors.Is(err, fs.ErrNotExist):
		if near := nearestFile(arg); near != "" {
			return fmt.Errorf("%s: no such file or folder; did you mean %s?", console.Line(arg), console.Line(near))
		}
		return fmt.Errorf("%s: no such file or folder", console.Line(arg))
	default:
		return fmt.Errorf("%s: %w", console.Line(arg), cause(err))
	}

	name := filepath.ToSlash(folder)
	if folder == "" || folder == "." {
		folder, name = ".", ""
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return fmt.Errorf("%s: %w", console.Line(folder), cause(err))
	}
	in.roots = append(in.roots, root)
	in.list = append(in.list, files.Input{Name: name, FS: root.FS(), Pattern: pattern})
	return nil
}

// nearestFile returns the path in the same folder that is most like one that does not
// exist; "" if none is.
func nearestFile(name string) string {
	folder, base := filepath.Split(name)
	entries, err := os.ReadDir(filepath.Clean(folder))
	if err != nil {
		return ""
	}
	var known []string
	for _, e := range entries {
		known = append(known, e.Name())
	}
	if near := schema.Nearest(base, known); near != "" {
		return folder + near
	}
	return ""
}

// cause returns why the system refused, without the path.
func cause(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}

func (in *inputs) close() {
	for _, r := range in.roots {
		r.Close() // only read from
	}
}

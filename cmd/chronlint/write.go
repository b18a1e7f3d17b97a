package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/chronlint/chronlint/internal/console"
)

// writeNew writes a file that must not exist yet, all of it or nothing, and the folders
// that it is in.
func writeNew(name string, content []byte) error {
	switch _, err := os.Lstat(name); {
	case err == nil:
		return fmt.Errorf("%s exists already, and is not overwritten", console.Line(name))
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: %w", console.Line(name), cause(err))
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return fmt.Errorf("%s: %w", console.Line(filepath.Dir(name)), cause(err))
	}
	if err := replace(name, content); err != nil {
		return fmt.Errorf("%s: %w", console.Line(name), cause(err))
	}
	return nil
}

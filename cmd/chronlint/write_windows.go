package main

import (
	"errors"
	"os"
	"path/filepath"
)

// replace writes a file so that its name leads to the old content or to all of the new
// one. Package renameio does it elsewhere, and promises nothing for Windows.
func replace(name string, content []byte) error {
	temp, err := os.CreateTemp(filepath.Dir(name), ".chronlint-*")
	if err != nil {
		return err
	}
	_, err = temp.Write(content)
	err = errors.Join(err, temp.Sync(), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		os.Remove(temp.Name()) // what failed is said; the rest of it is of no use
	}
	return err
}

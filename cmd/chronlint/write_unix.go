//go:build !windows

package main

import "github.com/google/renameio/v2"

// replace writes a file so that its name leads to the old content or to all of the new
// one, even if the machine stops.
func replace(name string, content []byte) error { return renameio.WriteFile(name, content, 0o666) }

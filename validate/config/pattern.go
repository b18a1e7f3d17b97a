package config

import (
	"io/fs"
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// How a pattern of files.Reader.Open names a file.
const (
	notAtAll = iota
	byName   // as a path or a glob of names
	byWalk   // as a glob with **
	byFolder // as something in a folder
)

// match reports how a pattern names a file.
func match(pattern, name string) int {
	switch {
	case pattern == name:
		return byName
	case pattern == "." || strings.HasPrefix(name, pattern+"/"):
		return byFolder
	case !doublestar.MatchUnvalidated(pattern, name):
		return notAtAll
	case strings.Contains(pattern, "**"):
		return byWalk
	}
	return byName
}

// checkPattern says what is wrong with a pattern, "" if nothing is.
func checkPattern(pattern string) string {
	switch {
	case !fs.ValidPath(path.Clean(pattern)):
		return "must be a path within the folder of this file, written with slashes"
	case !doublestar.ValidatePattern(pattern):
		return "is not a valid glob: a bracket or brace is not closed"
	}
	return ""
}

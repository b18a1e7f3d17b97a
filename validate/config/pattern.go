package config

import (
	"io/fs"
	"path"
	"slices"
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

// covers reports whether a pattern names a file or a folder that it is in.
func covers(pattern, name string) bool {
	for {
		if match(pattern, name) != notAtAll {
			return true
		}
		if name = path.Dir(name); name == "." || name == "/" {
			return false
		}
	}
}

// A pathSet is the files that a list of patterns names. Those that begin with an
// exclamation mark take files away; if all of them do, they take them from all files.
type pathSet struct{ with, without []string }

func (s pathSet) has(name string) bool {
	names := func(pattern string) bool { return covers(pattern, name) }
	return (len(s.with) == 0 || slices.ContainsFunc(s.with, names)) && !slices.ContainsFunc(s.without, names)
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

package main

import (
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
)

// metFiles are the files of a folder, in groups of which one thing can be said.
type metFiles struct {
	read    []*fileGroup // files and folders with chronicles in them, damaged ones too
	skipped []*fileGroup // files, or those of a folder that were skipped for one reason
	sources []*fileGroup // globs that name what was read
	left    []*fileGroup // those of skipped that no glob names
}

// A fileGroup is some files that a path or a glob names.
type fileGroup struct {
	name    string
	count   int // of files
	reason  string
	formats []string
	guessed []string
	total   chronicle.Account
}

// mostNamed is how many files of one folder are named one by one.
const mostNamed = 5

func met(accounts []chronicle.Account) metFiles {
	var read, skipped []chronicle.Account
	for _, a := range accounts {
		switch {
		case a.Skipped != "":
			skipped = append(skipped, a)
		case a.Entries+a.Quotes+a.Refused > 0:
			read = append(read, a)
		default:
			a.Skipped = "no events in it"
			skipped = append(skipped, a)
		}
	}
	m := metFiles{sources: grouped(read, globs(read))}
	m.read = grouped(read, fewOrFolder(read))
	m.skipped = grouped(skipped, fewOrFolder(skipped))
	covered := map[string]bool{}
	for _, g := range m.sources {
		covered[g.name] = true
	}
	left := slices.DeleteFunc(slices.Clone(skipped), func(a chronicle.Account) bool {
		return covered["**/*"+path.Ext(a.File)] || covered[globIn(topFolder(a.File), a.File)]
	})
	m.left = grouped(left, fewOrFolder(left))
	return m
}

// grouped puts together the files that have the same name of a group, and the same reason
// for being skipped.
func grouped(all []chronicle.Account, nameOf func(chronicle.Account) string) []*fileGroup {
	type key struct{ name, reason string }
	groups := map[key]*fileGroup{}
	var list []*fileGroup
	for _, a := range all {
		k := key{nameOf(a), a.Skipped}
		g := groups[k]
		if g == nil {
			g = &fileGroup{name: k.name, reason: k.reason}
			groups[k] = g
			list = append(list, g)
		}
		g.add(a)
	}
	slices.SortStableFunc(list, func(a, b *fileGroup) int { return strings.Compare(a.name, b.name) })
	return list
}

// fewOrFolder returns what names a file by its path or, where many of its folder have the
// same fate, by the folder.
func fewOrFolder(all []chronicle.Account) func(chronicle.Account) string {
	type fate struct{ folder, reason string }
	in := map[fate]int{}
	for _, a := range all {
		in[fate{topFolder(a.File), a.Skipped}]++
	}
	return func(a chronicle.Account) string {
		if folder := topFolder(a.File); in[fate{folder, a.Skipped}] > mostNamed {
			return folder
		}
		return a.File
	}
}

// globs returns what names a file by the glob that covers it and files of its kind that
// are added later: in its folder or, if the folder above all has such a file, anywhere.
func globs(read []chronicle.Account) func(chronicle.Account) string {
	above := map[string]bool{}
	for _, a := range read {
		if topFolder(a.File) == "." {
			above[path.Ext(a.File)] = true
		}
	}
	return func(a chronicle.Account) string {
		if above[path.Ext(a.File)] {
			return "**/*" + path.Ext(a.File)
		}
		return globIn(topFolder(a.File), a.File)
	}
}

func globIn(folder, file string) string {
	return path.Join(globLiteral.Replace(folder), "**/*"+path.Ext(file))
}

// globLiteral escapes what has a meaning in globs.
var globLiteral = strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`, `{`, `\{`, `\`, `\\`)

// topFolder returns the first folder of a path, "." if it has none.
func topFolder(name string) string {
	folder, _, ok := strings.Cut(path.Clean(name), "/")
	if !ok {
		return "."
	}
	return folder
}

func (g *fileGroup) add(a chronicle.Account) {
	g.count++
	if a.Format != "" && !slices.Contains(g.formats, a.Format) {
		g.formats = append(g.formats, a.Format)
	}
	for _, guess := range a.Guessed {
		if !slices.Contains(g.guessed, guess) {
			g.guessed = append(g.guessed, guess)
		}
	}
	g.total.Add(a)
}

// about says how many files there are and what was read of them, or why they were skipped.
func (g *fileGroup) about() string {
	files := "1 file"
	if g.count > 1 {
		files = fmt.Sprintf("%d files", g.count)
	}
	if g.reason != "" {
		return files + ": " + g.reason
	}
	files += " as " + strings.Join(g.formats, ", ")
	if len(g.guessed) > 0 {
		files += " (" + strings.Join(g.guessed, ", ") + ")"
	}
	return files + ": " + report.Amounts(g.total)
}

// line names the files before it says that of them.
func (g *fileGroup) line() string {
	about := g.about()
	if g.count == 1 {
		return console.Line(g.name) + strings.TrimPrefix(about, "1 file")
	}
	return console.Line(g.name) + ", " + about
}

func writeGroups(w io.Writer, groups []*fileGroup) {
	for _, g := range groups {
		fmt.Fprintln(w, "  "+g.line())
	}
}

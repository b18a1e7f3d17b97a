// Package frontmatter divides a text into its front matter, which is YAML or TOML
// between two marks at its top, and the body below.
//
//	m, ok := frontmatter.Find("---\ndate: 1951-03-04\n---\nThe pier burns.\n", 0)
package frontmatter

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// The lines between which front matter is.
const (
	yamlMark    = "---"
	yamlEndMark = "..." // may end YAML too
	tomlMark    = "+++"
)

// A Matter is the front matter of a text.
type Matter struct {
	Start, End int    // bytes of the text, without the marks
	Body       int    // where the body begins
	Lacks      string // a mark that is missing, and should be at Start or at End; "": none
	Mark       string // "---" or "+++"
	source     string
}

// Find returns the front matter that a text has from offset from on. Lines that are
// front matter but for one of its marks are found too.
func Find(text string, from int) (m Matter, ok bool) {
	m = Matter{Start: from, source: text}
	first, keys := true, 0 // keys: lines that begin with one
	for start, stop := range source.Lines(text, from) {
		line := strings.TrimRight(text[start:stop], " \t")
		next := afterLine(text, stop)
		switch {
		case first && (line == yamlMark || line == tomlMark):
			m.Mark, m.Start = line, next
		case m.Mark != "" && line == m.Mark, line == yamlEndMark && m.Mark == yamlMark:
			m.End, m.Body = start, next
			return m, true
		case m.Mark == "" && (line == yamlMark || line == tomlMark):
			m.Mark, m.Lacks, m.End, m.Body = line, line, start, next
			return m, keys > 0
		case m.End == 0 && hasKey(line):
			keys++
		case m.Mark == "" && !continues(line):
			return Matter{}, false
		case m.Mark != "" && line == "" && m.End == 0:
			m.End, m.Body = start, start
		}
		first = false
	}
	if m.Mark == "" || keys == 0 {
		return Matter{}, false
	}
	if m.End == 0 {
		m.End, m.Body = len(text), len(text)
	}
	m.Lacks = m.Mark
	return m, true
}

// afterLine returns where the line after one that stops at an offset begins.
func afterLine(text string, stop int) int {
	switch {
	case strings.HasPrefix(text[stop:], "\r\n"):
		return stop + 2
	case stop < len(text):
		return stop + 1
	}
	return stop
}

// hasKey reports whether a line begins with a key, as "date: 1951" and "date = 1951" do.
func hasKey(line string) bool {
	key := strings.TrimLeft(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
	rest := strings.TrimLeft(key, " ")
	return key != line && (strings.HasPrefix(rest, ":") && (len(rest) == 1 || rest[1] == ' ') || strings.HasPrefix(rest, "="))
}

// continues reports whether a line may go on with the value of the line before.
func continues(line string) bool {
	return line != "" && strings.IndexByte(" \t-#[", line[0]) >= 0
}

// Parse parses the front matter. What is not a mapping has no nodes.
func (m Matter) Parse() *tree.Tree {
	if m.Mark == tomlMark {
		return tree.ParseTOML(m.source, m.Start, m.End)
	}
	trees := tree.ParseYAML(m.source[:m.End], m.Start)
	if len(trees) == 0 {
		return &tree.Tree{Source: m.source}
	}
	t := trees[0]
	t.Faults = append(t.Faults, faultsOf(trees[1:])...)
	return t
}

func faultsOf(trees []*tree.Tree) []tree.Fault {
	var faults []tree.Fault
	for _, t := range trees {
		faults = append(faults, t.Faults...)
	}
	return faults
}

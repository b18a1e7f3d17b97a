package ruletest

import (
	"fmt"
	"strings"
)

type page struct {
	examples          []example
	marked, notMarked int
}

// An example is a fenced chronicle and its findings.
type example struct {
	line      int // of the page, where the chronicle's fence opens
	language  string
	chronicle string
	want      []string
	marked    bool // it is under "Marked"
}

// parsePage finds the examples of a page. A fence outside of the two sections
// of examples is prose.
func parsePage(markdown string) (page, error) {
	var p page
	section := ""
	lines := strings.Split(markdown, "\n")
	for i := 0; i < len(lines); i++ {
		if h, ok := strings.CutPrefix(lines[i], "## "); ok {
			section = strings.TrimSpace(h)
			continue
		}
		language, isFence := strings.CutPrefix(lines[i], "```")
		if !isFence {
			continue
		}
		body, end, err := fence(lines, i)
		if err != nil {
			return p, err
		}
		start := i
		i = end
		switch {
		case section != "Marked" && section != "Not marked":
			continue
		case language == "want":
			return p, fmt.Errorf("line %d: a want fence without a chronicle before it", start+1)
		}
		e := example{line: start + 1, language: language, chronicle: body, marked: section == "Marked"}
		for i++; i < len(lines) && strings.TrimSpace(lines[i]) == ""; i++ {
		}
		if i >= len(lines) || lines[i] != "```want" {
			return p, fmt.Errorf("line %d: the chronicle has no want fence after it", start+1)
		}
		want, end, err := fence(lines, i)
		if err != nil {
			return p, err
		}
		for w := range strings.Lines(want) {
			if w = strings.TrimSpace(w); w != "" {
				e.want = append(e.want, w)
			}
		}
		i = end
		if e.marked {
			p.marked++
		} else {
			p.notMarked++
		}
		p.examples = append(p.examples, e)
	}
	return p, nil
}

// fence returns the text between the fence at line i and the one that closes
// it, and the line of the latter.
func fence(lines []string, i int) (body string, end int, err error) {
	for end = i + 1; end < len(lines); end++ {
		if lines[end] == "```" {
			return strings.Join(lines[i+1:end], "\n") + "\n", end, nil
		}
	}
	return "", 0, fmt.Errorf("line %d: the fence is not closed", i+1)
}

package source

import (
	"iter"
	"strings"
)

// Conflicts yields where the conflicts of a merge begin and end that git has marked in a
// content: three lines of marks with the two sides between.
func Conflicts(content string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for from := 0; ; {
			start := lineWith(content, from, "<<<<<<< ")
			if start < 0 {
				return
			}
			middle := lineWith(content, start, "=======")
			if middle < 0 {
				return
			}
			last := lineWith(content, middle, ">>>>>>> ")
			if last < 0 {
				return
			}
			end := len(content)
			if n := strings.IndexAny(content[last:], "\r\n"); n >= 0 {
				end = last + n
			}
			if !yield(start, end) {
				return
			}
			from = end
		}
	}
}

// lineWith returns where the first line from an offset on begins that has a mark at its
// start, perhaps set in; -1: none has.
func lineWith(content string, from int, mark string) int {
	for {
		n := strings.Index(content[from:], mark)
		if n < 0 {
			return -1
		}
		at := from + n
		line := strings.LastIndexAny(content[:at], "\r\n") + 1
		if strings.TrimLeft(content[line:at], " \t") == "" {
			return line
		}
		next := strings.IndexAny(content[at:], "\r\n")
		if next < 0 {
			return -1
		}
		from = at + next
	}
}

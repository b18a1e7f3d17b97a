package source

import (
	"iter"
	"strings"
)

// IsBlank reports whether a line has nothing but white space.
func IsBlank(line string) bool { return strings.TrimSpace(line) == "" }

// Lines yields where each line from offset from on begins and ends, without
// its end: LF, CR LF or CR, as chronicle.File counts lines.
func Lines(s string, from int) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		lf := -1 // of the line at hand; kept, since a file of CR may hold none
		for start := from; start < len(s); {
			if lf < start {
				lf = len(s)
				if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
					lf = start + i
				}
			}
			end, next := lf, lf+1
			if cr := strings.IndexByte(s[start:lf], '\r'); cr >= 0 {
				end, next = start+cr, start+cr+1
				if next == lf {
					next++
				}
			}
			if !yield(start, end) {
				return
			}
			start = next
		}
	}
}

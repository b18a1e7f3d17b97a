package layout

import (
	"strings"
	"testing"
)

func TestSeparatorsSetDatesApart(t *testing.T) {
	for _, s := range separators {
		if got := Separator(s.example, strings.Index(s.example, s.mark)); got != len(s.mark) {
			t.Errorf("%q in %q: width %d, want %d", s.mark, s.example, got, len(s.mark))
		}
	}
	for _, line := range []string{"14:03", "1973:", "1973—75", "1973–75", "1973 –75", "1973- 75", "1973-09-11"} {
		for i := range line {
			if got := Separator(line, i); got != 0 {
				t.Errorf("%q: a mark of %d bytes at %d", line, got, i)
			}
		}
	}
}

package layout

import (
	"strings"
	"unicode"
)

// A separator is a mark that may set a date apart from what follows.
type separator struct {
	mark    string
	example string
	// apart reports whether the mark does so between what comes before and after
	// it.
	apart func(before, after byte) bool
}

var separators = []separator{
	{":", "1973: The coup", func(_, after byte) bool { return isSpace(after) }}, // not 14:03
	{"：", "1973：軍事政変", func(_, _ byte) bool { return true }},
	{"—", "1973—The coup", func(_, after byte) bool { return after < '0' || after > '9' }}, // not 1973—75
	{"–", "1973 – The coup", spaced},                                                       // not 1973–75
	{"-", "1973 - The coup", spaced},                                                       // not 1973-09-11
}

func spaced(before, after byte) bool { return isSpace(before) && isSpace(after) }

func isSpace(b byte) bool { return unicode.IsSpace(rune(b)) }

// Separator returns the width of the mark at byte i of a line if it sets a date
// apart from what follows, 0 if it does not.
func Separator(line string, i int) int {
	for _, s := range separators {
		after, ok := strings.CutPrefix(line[i:], s.mark)
		if !ok || after == "" {
			continue
		}
		before := byte('x') // neither a space nor a digit
		if i > 0 {
			before = line[i-1]
		}
		if s.apart(before, after[0]) {
			return len(s.mark)
		}
	}
	return 0
}

package fulldate

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
)

// A name is a month or a weekday of a language, with its number from 1 on.
type name struct {
	folded []rune
	number int
	short  bool
}

// A pattern is what a language's full dates are read by.
type pattern struct {
	order            string
	dayAfter         bool
	months, weekdays map[rune][]name // by the first letter, the longest first
	lasts            map[rune][]name // weekdays by the last letter
	literals         [][]rune        // the longest first
}

var patterns sync.Map // from *lang.FullDate to func() *pattern

func patternOf(d *lang.FullDate) *pattern {
	f, ok := patterns.Load(d)
	if !ok {
		f, _ = patterns.LoadOrStore(d, sync.OnceValue(func() *pattern { return newPattern(d) }))
	}
	return f.(func() *pattern)()
}

func newPattern(d *lang.FullDate) *pattern {
	p := &pattern{order: d.Order, dayAfter: d.DayAfter, months: map[rune][]name{}, weekdays: map[rune][]name{}, lasts: map[rune][]name{}}
	for n := range namesOf(d.Months) {
		first := n.folded[0]
		p.months[first] = append(p.months[first], n)
	}
	for n := range namesOf(d.Weekdays) {
		first, last := n.folded[0], n.folded[len(n.folded)-1]
		p.weekdays[first] = append(p.weekdays[first], n)
		p.lasts[last] = append(p.lasts[last], n)
	}
	for _, by := range []map[rune][]name{p.months, p.weekdays, p.lasts} {
		for _, names := range by {
			slices.SortStableFunc(names, func(a, b name) int { return cmp.Compare(len(b.folded), len(a.folded)) })
		}
	}
	for l := range strings.SplitSeq(d.Literals+"|"+d.AlsoBetween(), "|") {
		if l != "" {
			p.literals = append(p.literals, fold(l))
		}
	}
	slices.SortStableFunc(p.literals, func(a, b []rune) int { return cmp.Compare(len(b), len(a)) })
	return p
}

// namesOf yields the names of a list, without full stops at their ends.
func namesOf(list string) iter.Seq[name] {
	return func(yield func(name) bool) {
		number := 0
		for names := range strings.SplitSeq(list, ";") {
			number++
			full, short, _ := strings.Cut(names, ":")
			for k, names := range []string{full, short} {
				for n := range strings.SplitSeq(names, "|") {
					if n = strings.TrimRight(n, "."); n != "" && !yield(name{fold(n), number, k > 0}) {
						return
					}
				}
			}
		}
	}
}

// fold makes characters equal that are written one for the other.
func fold(s string) []rune {
	folded := []rune(s)
	for i, r := range folded {
		folded[i] = foldRune(r)
	}
	return folded
}

func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
	case r == '’' || r == 'ʼ' || r == '׳':
		return '\''
	case unicode.IsSpace(r):
		return ' '
	default:
		return unicode.ToLower(r)
	}
	return r
}

// isUnspaced reports whether a character is of a script that has no spaces
// between words.
func isUnspaced(r rune) bool {
	return r > 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// isWordPart reports whether a character belongs to the word or the number
// beside it.
func isWordPart(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !isUnspaced(r) || unicode.IsMark(r)
}

// prefix returns the end of want in src from offset i on; -1 if something else is there.
func prefix(src string, i int, want []rune) int {
	for _, w := range want {
		r, n := utf8.DecodeRuneInString(src[i:])
		if n == 0 || foldRune(r) != w {
			return -1
		}
		i += n
	}
	return i
}

// suffix returns where want begins that ends at offset i; -1 if something else does.
func suffix(src string, i int, want []rune) int {
	for _, w := range slices.Backward(want) {
		r, n := utf8.DecodeLastRuneInString(src[:i])
		if n == 0 || foldRune(r) != w {
			return -1
		}
		i -= n
	}
	return i
}

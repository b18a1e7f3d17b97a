package lang

import (
	"strings"
	"unicode"
)

// A Sample is as much of a text as shows its language, in pieces.
type Sample struct {
	words int
	marks []int // by language, in the order of All
}

// mostSampled is how many words show the language of a text.
const mostSampled = 2000

// Read takes in a piece, unless there is enough.
func (s *Sample) Read(text string) {
	if s.IsEnough() {
		return
	}
	if s.marks == nil {
		s.marks = make([]int, len(languages))
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		s.words++
		for i, l := range languages {
			if l.Marks.Words.Has(word) {
				s.marks[i]++
			}
		}
	}
}

// IsEnough reports whether more would not be taken in.
func (s *Sample) IsEnough() bool { return s.words >= mostSampled }

// Language returns the language whose marks are frequent enough, by the largest
// factor if several are; nil if none are.
func (s *Sample) Language() *Language {
	var found *Language
	most := 0
	for i, n := range s.marks {
		l := languages[i]
		if n == 0 || n*100 < l.Marks.Percent*s.words {
			continue
		}
		if weight := n * 100 / l.Marks.Percent; weight > most {
			found, most = l, weight
		}
	}
	return found
}

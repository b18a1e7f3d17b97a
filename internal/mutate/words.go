package mutate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// mutators are all kinds, by family.
var mutators = slices.Concat(dateMutators, reuseMutators, wordMutators)

// words returns the places of the words of a text that white space divides.
func words(text string) [][2]int {
	var found [][2]int
	start := -1
	for i, r := range text {
		switch space := unicode.IsSpace(r); {
		case space && start >= 0:
			found = append(found, [2]int{start, i})
			start = -1
		case !space && start < 0:
			start = i
		}
	}
	if start >= 0 {
		found = append(found, [2]int{start, len(text)})
	}
	return found
}

// isPlain reports whether a word is of letters alone, in small ones.
func isPlain(word string) bool {
	return word != "" && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLower(r) }) < 0
}

// aWord returns a plain word of the entry's text of at least so many letters, and the field.
func (s *site) aWord(least int) (*chronicle.Field, [2]int, bool) {
	f := s.text(6)
	if f == nil {
		return nil, [2]int{}, false
	}
	const tries = 20
	at := words(f.Text)
	for range tries {
		w := at[1+s.rand.IntN(len(at)-2)]
		if word := f.Text[w[0]:w[1]]; isPlain(word) && utf8.RuneCountInString(word) >= least {
			return f, w, true
		}
	}
	return nil, [2]int{}, false
}

var wordMutators = []*Mutator{
	{Name: "doubled-word", Family: "words", What: "a word twice", Rules: []string{"prose/doubled-word"}, inject: func(s *site) (change, bool) {
		f, w, ok := s.aWord(2)
		if !ok {
			return change{}, false
		}
		return change{field: f, start: w[1], end: w[1], by: " " + f.Text[w[0]:w[1]], donor: -1}, true
	}},
	{Name: "lost-quotation-mark", Family: "quotations", What: "a quotation mark lost", Rules: []string{"quote/unbalanced"}, inject: func(s *site) (change, bool) {
		for f := range s.e.Prose() {
			for _, mark := range []string{"”", "»", "“"} {
				if at := strings.LastIndex(f.Text, mark); at > 0 {
					return change{field: f, start: at, end: at + len(mark), by: "", donor: -1}, true
				}
			}
		}
		return change{}, false
	}},
	{Name: "doubled-quotation-mark", Family: "quotations", What: "a quotation mark twice", Rules: []string{"quote/unbalanced"}, inject: func(s *site) (change, bool) {
		for f := range s.e.Prose() {
			for _, mark := range []string{"“", "«"} {
				if at := strings.Index(f.Text, mark); at > 0 {
					return change{field: f, start: at, end: at, by: mark, donor: -1}, true
				}
			}
		}
		return change{}, false
	}},
	{Name: "boilerplate", Family: "furniture", What: "a cookie banner after the text", Rules: []string{"prose/boilerplate"}, inject: func(s *site) (change, bool) {
		f := s.text(6)
		if f == nil {
			return change{}, false
		}
		banners := s.language().Furniture.Banners
		if len(banners) == 0 {
			return change{}, false
		}
		return change{field: f, start: len(f.Text), end: len(f.Text), by: " " + pick(s.rand, banners), donor: -1}, true
	}},
	{Name: "wrongly-decoded", Family: "encoding", What: "a letter with a mark as if it were two", Rules: []string{"prose/encoding"}, inject: func(s *site) (change, bool) {
		for f := range s.e.Prose() {
			for i, r := range f.Text {
				if b := string(r); len(b) == 2 && unicode.IsLetter(r) && r < 0x100 && b[1] >= 0xA0 {
					return change{field: f, start: i, end: i + len(b), by: string([]rune{rune(b[0]), rune(b[1])}), donor: -1}, true
				}
			}
		}
		return change{}, false
	}},
	{Name: "truncated", Family: "words", What: "the text cut off within a word", inject: func(s *site) (change, bool) {
		f := s.text(12)
		if f == nil {
			return change{}, false
		}
		at := words(f.Text)
		w := at[len(at)-2]
		if !isPlain(f.Text[w[0]:w[1]]) || w[1]-w[0] < 5 {
			return change{}, false
		}
		return change{field: f, start: w[0] + 3, end: len(f.Text), by: "", donor: -1}, isPlain(f.Text[w[0] : w[0]+3])
	}},
	{Name: "figure", Family: "figures", What: "another digit in a number that is no year", inject: func(s *site) (change, bool) {
		f := s.text(6)
		if f == nil {
			return change{}, false
		}
		for _, w := range words(f.Text) {
			if word := f.Text[w[0]:w[1]]; isNumber(word) && len(word) != 4 && len(word) > 1 {
				made, ok := s.slipOf(word, yearSlips, func(int) bool { return true })
				return change{field: f, start: w[0], end: w[1], by: made, donor: -1}, ok
			}
		}
		return change{}, false
	}},
	{Name: "name", Family: "names", What: "another letter in a name", inject: func(s *site) (change, bool) {
		f := s.text(6)
		if f == nil {
			return change{}, false
		}
		at := words(f.Text)
		for _, w := range at[1:] {
			word := f.Text[w[0]:w[1]]
			first, n := utf8.DecodeRuneInString(word)
			if unicode.IsUpper(first) && len(word) > 5 && isPlain(word[n:]) && len(word) == utf8.RuneCountInString(word) {
				i := 2 + s.rand.IntN(len(word)-3)
				made := word[:i] + string(rune('a'+(int(word[i]-'a')+1+s.rand.IntN(25))%26)) + word[i+1:]
				return change{field: f, start: w[0], end: w[1], by: made, donor: -1}, true
			}
		}
		return change{}, false
	}},
	{Name: "not", Family: "words", What: "a \"not\" set in", inject: func(s *site) (change, bool) {
		f := s.text(6)
		if f == nil {
			return change{}, false
		}
		l := s.language()
		if l.Sentence == nil || l.Sentence.Not == "" {
			return change{}, false
		}
		for _, w := range words(f.Text) {
			if l.Sentence.Be.Has(f.Text[w[0]:w[1]]) {
				return change{field: f, start: w[1], end: w[1], by: " " + l.Sentence.Not, donor: -1}, true
			}
		}
		return change{}, false
	}},
}

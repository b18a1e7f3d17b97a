package mutate

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// reuseMutators set words of one entry into another, or repeat some in their own sentence. The end of a sentence is
// the easy half of what can be set in, so that runs from the middle of a text are as many.
var reuseMutators = []*Mutator{
	tail("tail", 13),
	tail("tail-10", 10),
	tail("tail-8", 8),
	{Name: "run", Family: "reuse", What: "13 words from the middle of another entry at the end of the text", Rules: setIn, inject: func(s *site) (change, bool) {
		f := s.text(8)
		words, donor, ok := s.from(13, false)
		if f == nil || !ok {
			return change{}, false
		}
		return atEnd(f, words, donor), true
	}},
	{Name: "middle", Family: "reuse", What: "13 words from the middle of another entry within a sentence", Rules: setIn, inject: func(s *site) (change, bool) {
		f := s.text(12)
		run, donor, ok := s.from(13, false)
		if f == nil || !ok {
			return change{}, false
		}
		at := words(f.Text)
		place := at[3+s.rand.IntN(len(at)-6)][1]
		return change{field: f, start: place, end: place, by: " " + run, donor: donor}, true
	}},
	{Name: "copy", Family: "reuse", What: "the text of another entry in place of its own", Rules: []string{"reuse/duplicate"}, inject: func(s *site) (change, bool) {
		f := s.text(8)
		e, other := s.other(10)
		if f == nil || e == nil {
			return change{}, false
		}
		return change{field: f, start: 0, end: len(f.Text), by: other.Text, donor: e.Index}, true
	}},
	{Name: "altered-copy", Family: "reuse", What: "the text of another entry with one word in ten altered", Rules: []string{"reuse/duplicate"}, inject: func(s *site) (change, bool) {
		f := s.text(8)
		e, other := s.other(15)
		if f == nil || e == nil {
			return change{}, false
		}
		by, ok := s.altered(other.Text)
		return change{field: f, start: 0, end: len(f.Text), by: by, donor: e.Index}, ok
	}},
	{Name: "altered-figure", Family: "reuse", What: "the text of another entry with another number in it", inject: func(s *site) (change, bool) {
		f := s.text(8)
		e, other := s.other(12)
		if f == nil || e == nil {
			return change{}, false
		}
		for _, w := range words(other.Text) {
			if word := other.Text[w[0]:w[1]]; isNumber(word) && len(word) != 4 {
				made, ok := s.slipOf(word, yearSlips, func(int) bool { return true })
				return change{field: f, start: 0, end: len(f.Text), by: other.Text[:w[0]] + made + other.Text[w[1]:], donor: e.Index}, ok
			}
		}
		return change{}, false
	}},
	{Name: "echo", Family: "reuse", What: "four words again after one or two others", Rules: []string{"reuse/echo"}, inject: func(s *site) (change, bool) {
		const phrase = 4
		f := s.text(12)
		if f == nil {
			return change{}, false
		}
		between := 1 + s.rand.IntN(2)
		at := words(f.Text)
		n := 1 + s.rand.IntN(len(at)-phrase-between-1)
		again := run(f.Text, at, n, phrase)
		if strings.ContainsAny(run(f.Text, at, n, phrase+between), ".;:!?") || !strings.ContainsFunc(again, unicode.IsLetter) {
			return change{}, false
		}
		place := at[n+phrase+between-1][1]
		return change{field: f, start: place, end: place, by: " " + again, donor: -1}, true
	}},
	lost,
}

// lost leaves words out, which no rule looks for: what is lost leaves no trace but a sentence that may not be one.
var lost = &Mutator{Name: "lost-words", Family: "reuse", What: "four words left out within a sentence", inject: func(s *site) (change, bool) {
	const count = 4
	f := s.text(12)
	if f == nil {
		return change{}, false
	}
	at := words(f.Text)
	n := 2 + s.rand.IntN(len(at)-count-4)
	if strings.ContainsAny(run(f.Text, at, n-1, count+1), ".;:!?") {
		return change{}, false
	}
	return change{field: f, start: at[n][0], end: at[n+count][0], by: "", donor: -1}, true
}}

// setIn are the rules that are there to find words of another entry.
var setIn = []string{"reuse/splice", "reuse/passage"}

// tail makes the last words of another entry the end of a text.
func tail(name string, count int) *Mutator {
	return &Mutator{Name: name, Family: "reuse", What: fmt.Sprintf("the last %d words of another entry at the end of the text", count), Rules: setIn, inject: func(s *site) (change, bool) {
		f := s.text(8)
		words, donor, ok := s.from(count, true)
		if f == nil || !ok {
			return change{}, false
		}
		return atEnd(f, words, donor), true
	}}
}

// atEnd writes words over the end of the last sentence of a text.
func atEnd(f *chronicle.Field, words string, donor int) change {
	end := len(strings.TrimRight(f.Text, ".!? \n"))
	return change{field: f, start: end, end: len(f.Text), by: " " + words, donor: donor}
}

// run returns words n to n+count of a text.
func run(text string, at [][2]int, n, count int) string { return text[at[n][0]:at[n+count-1][1]] }

// from takes a run of words of another entry, from its end or from its middle.
func (s *site) from(count int, atEnd bool) (string, int, bool) {
	e, f := s.other(count + 6)
	if e == nil {
		return "", -1, false
	}
	at := words(f.Text)
	n := len(at) - count
	if !atEnd {
		n = 2 + s.rand.IntN(len(at)-count-3)
	}
	return run(f.Text, at, n, count), e.Index, true
}

// altered returns a text with one word in ten of it replaced by words of other entries.
func (s *site) altered(text string) (string, bool) {
	const oneIn = 10
	at := words(text)
	places := s.rand.Perm(len(at))[:max(1, len(at)/oneIn)]
	slices.Sort(places)
	slices.Reverse(places)
	for _, i := range places {
		_, other := s.other(2)
		if other == nil {
			return "", false
		}
		w := pick(s.rand, words(other.Text))
		text = text[:at[i][0]] + other.Text[w[0]:w[1]] + text[at[i][1]:]
	}
	return text, true
}

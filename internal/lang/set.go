package lang

import (
	"iter"
	"strconv"
	"strings"
	"sync/atomic"
)

// A Set is a set of words, in lower case and composed (NFC). It is written as
// one list, with white space between the words; "_" is the space within an
// entry of several words. What is looked up is made of the list at the first
// look. The zero Set is empty.
type Set struct {
	List string
	kind func(*Language) *Set // of a union
	made atomic.Pointer[map[string]struct{}]
}

// Union returns the set of the words of one kind of all languages.
func Union(kind func(*Language) *Set) *Set { return &Set{kind: kind} }

// Has reports whether word is in the set. Nothing is in a nil Set.
func (s *Set) Has(word string) bool {
	if s.isEmpty() {
		return false
	}
	m := s.made.Load()
	if m == nil {
		m = s.make()
	}
	_, ok := (*m)[word]
	return ok
}

// Ends reports whether a word ends with one of the entries, which are endings.
func (s *Set) Ends(word string) bool {
	for ending := range s.All() {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// make builds the map. Two goroutines may both do so; either map is good.
func (s *Set) make() *map[string]struct{} {
	m := map[string]struct{}{}
	for word := range s.All() {
		m[word] = struct{}{}
	}
	s.made.Store(&m)
	return &m
}

// All yields the words in the order of the list.
func (s *Set) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		if s == nil {
			return
		}
		if s.kind != nil {
			for _, l := range languages {
				for word := range s.kind(l).All() {
					if !yield(word) {
						return
					}
				}
			}
			return
		}
		for word := range strings.FieldsSeq(s.List) {
			if !yield(spaced(word)) {
				return
			}
		}
	}
}

// isEmpty reports whether the set has no words.
func (s *Set) isEmpty() bool { return s == nil || s.List == "" && s.kind == nil }

// Values are words with a number each, written as a list of word=number; a word
// without a number has 0. The zero Values are empty.
type Values struct {
	List string
	made atomic.Pointer[map[string]int]
}

// Of returns the number of a word; false for a word that is not in the list.
func (v *Values) Of(word string) (int, bool) {
	if v.List == "" {
		return 0, false
	}
	m := v.made.Load()
	if m == nil {
		made := map[string]int{}
		for word, n := range v.All() {
			made[word] = n
		}
		m = &made
		v.made.Store(m)
	}
	n, ok := (*m)[word]
	return n, ok
}

// All yields the words and their numbers in the order of the list.
func (v *Values) All() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for entry := range strings.FieldsSeq(v.List) {
			word, number, _ := strings.Cut(entry, "=")
			n, _ := strconv.Atoi(number)
			if !yield(spaced(word), n) {
				return
			}
		}
	}
}

// isEmpty reports whether v has no words.
func (v *Values) isEmpty() bool { return v.List == "" }

// spaced returns an entry of a list as it occurs in a text.
func spaced(entry string) string { return strings.ReplaceAll(entry, "_", " ") }

package word

import (
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// MaxDateWord bounds the length in bytes of the words that are looked up.
const MaxDateWord = 24

// Lookup returns the entry of a word, as it is written in the text.
func (w *Table) Lookup(word string) uint16 {
	var lower [MaxDateWord]byte
	if len(word) > MaxDateWord {
		return 0
	}
	hash := uint32(0)
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return w.Index[text.Fold(word)]
		}
		c |= 0x20
		lower[i] = c
		hash = hash*hashFactor + uint32(c)
	}
	for {
		n := w.slots[hash%lexiconSlots]
		if n == 0 || w.Spelled[n] == string(lower[:len(word)]) {
			return n
		}
		hash++
	}
}

// A language has a few hundred words of ASCII letters; most slots are free, so
// that most words of a text are known not to be among them at the first look.
const (
	lexiconSlots = 1 << 13
	hashFactor   = 31
)

// slotsOf puts the words of ASCII letters in a table by their hash.
func slotsOf(spelled []string) *[lexiconSlots]uint16 {
	slots := new([lexiconSlots]uint16)
words:
	for n, word := range spelled {
		hash := uint32(0)
		for _, c := range []byte(word) {
			if c < 'a' || c > 'z' {
				continue words
			}
			hash = hash*hashFactor + uint32(c)
		}
		if word == "" {
			continue
		}
		for slots[hash%lexiconSlots] != 0 {
			hash++
		}
		slots[hash%lexiconSlots] = uint16(n)
	}
	return slots
}

// spellings returns the word of each entry.
func spellings(lexicon map[string]uint16) []string {
	words := make([]string, len(lexicon)+1)
	for word, n := range lexicon {
		words[n] = word
	}
	return words
}

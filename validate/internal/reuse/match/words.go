package match

import "iter"

// A Word is what matching compares: bytes Start to End of a text.
type Word struct {
	Start, End int
	Name       bool // it is capitalised where its sentence doesn't ask for it
}

// Words yields the words of text. Any punctuation and any dash parts words; an apostrophe, a soft
// hyphen and zero-width characters don't. A Han or Kana character is a word, and so is a letter, with its
// marks, of the scripts of South East Asia that have no spaces between words. Of a web address
// only the scheme is one.
func Words(text string) iter.Seq[Word] {
	return func(yield func(Word) bool) {
		var s scanner
		s.reset(text)
		for s.scan() && yield(Word{s.start, s.end, s.name}) {
		}
	}
}

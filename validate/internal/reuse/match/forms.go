package match

import "iter"

// Forms yields the words of text as [Words] does, with what is compared of each: words that match have
// equal forms. A form is valid until the next word.
func Forms(text string) iter.Seq2[Word, []byte] {
	return func(yield func(Word, []byte) bool) {
		var s scanner
		s.reset(text)
		for s.scan() && yield(Word{s.start, s.end, s.name}, s.form) {
		}
	}
}

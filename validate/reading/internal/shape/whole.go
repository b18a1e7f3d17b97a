package shape

import (
	"sync"

	"github.com/chronlint/chronlint/validate/reading/internal/fulldate"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Whole reads text as one date expression and nothing else: see reading.WholeDate.
func Whole(text string, language string) (when.Date, bool) {
	words := word.TableFor(language)
	r := wholes.Get().(*Reader)
	defer wholes.Put(r)
	t := r.t
	t.Scan(text, words)
	last := len(t.Tokens)
	for last > 0 && t.Tokens[last-1].IsOneOf(":.,;–—-") {
		last--
	}
	t.Tokens = t.Tokens[:last]
	first := SkipWeekday(t, 0)
	for _, read := range wholeReaders {
		if p, ok := read(r, first); ok && p.Tokens[1] == len(t.Tokens) {
			return DateOf(t, p), true
		}
	}
	if full := fulldate.Of(language); full != nil {
		return fulldate.Whole(full, text)
	}
	return when.Date{}, false
}

// wholes are kept so that the memory in which one text was read serves the next.
var wholes = sync.Pool{New: func() any { return &Reader{t: new(token.List), whole: true} }}

// wholeReaders read what is a date on its own.
var wholeReaders = []func(*Reader, int) (Date, bool){
	(*Reader).ISO,
	(*Reader).Read,
	func(r *Reader, i int) (Date, bool) { return yearRange(r.t, i) },
	func(r *Reader, i int) (Date, bool) { return AboutYear(r.t, i) },
	func(r *Reader, i int) (Date, bool) { return OnlyYear(r.t, i) },
}

// SkipWeekday returns the index after a weekday and its comma, if one is at i.
func SkipWeekday(t *token.List, i int) int {
	if !t.Words.Weekdays[t.Word(i)] {
		return i
	}
	i++
	if t.MarkAt(i, ".") {
		i++
	}
	if t.MarkAt(i, ",") {
		i++
	}
	return i
}

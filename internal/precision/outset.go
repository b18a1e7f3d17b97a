package main

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

// outsets writes a row for each date that the first two sentences of an event's text state:
// corpus, entry, the date of the event, that of the text, the sentence, what the sentence
// says of it, and the words in their context.
func (c command) outsets(name string) error {
	_, read, err := open(name)
	if err != nil {
		return err
	}
	for e := range read.Events() {
		f := e.First(chronicle.Text)
		if e.Date.IsZero() || f == nil {
			continue
		}
		r := reading.New(f.Text, reading.Options{Language: read.Language(e.Doc), Context: e.Date})
		for _, s := range reading.Outset(r, 2) {
			fmt.Fprintln(c.stdout, strings.Join([]string{
				corpusOf(name), plain(e.Key()), e.Date.String(), s.Value.String(), fmt.Sprint(s.Sentence + 1),
				manner(s), inContext(read, e.At(f, s.Start, s.End)),
			}, "\t"))
		}
	}
	return nil
}

// manner says how a sentence states a date.
func manner(s reading.Statement) string {
	var words []string
	for _, m := range []struct {
		is   bool
		word string
	}{
		{s.Clause.Leads, "leads"}, {s.Clause.Main && !s.Clause.Leads, "main"}, {s.Clause.Dates, "dates"}, {s.Clause.Away, "away"},
		{s.Quoted, "quoted"}, {!s.IsStated(), "no year"}, {!s.Read, "unread"},
	} {
		if m.is {
			words = append(words, m.word)
		}
	}
	return strings.Join(words, ", ")
}

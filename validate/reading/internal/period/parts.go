package period

import (
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// part reads "early", "mid-", "the end of" before a date, and gives the index
// of the date.
func Part(t *token.List, i int) (when.Part, int) {
	at := i
	if _, ok := t.Is(at, word.Article); ok {
		at++
	}
	x := t.Entry(at)
	if _, ok := t.Is(at, word.Before|word.After); ok {
		return "", i // antes de
	}
	var p when.Part
	switch {
	case x.Class&word.Early != 0, x.Ordinal == 1 && t.Words.Parts.Nouns.Has(t.Word(at+1)) && t.IsA(at+2, word.Of):
		p = when.Early
	case x.Class&word.Middle != 0:
		p = when.Mid
	case x.Class&word.Late != 0, x.Class&word.Last != 0 && t.Words.Parts.Nouns.Has(t.Word(at+1)) && t.IsA(at+2, word.Of):
		p = when.Late
	case x.Class&word.Later != 0 && x.Class&word.After == 0 && at == i:
		p = when.Later
	case x.Class&word.Earlier != 0 && x.Class&word.Before == 0 && at == i:
		p = when.Sooner
	default:
		return "", i
	}
	name := at
	if at++; t.Words.Parts.Nouns.Has(t.Word(at)) && t.IsA(at+1, word.Of) {
		if _, ok := moment.Half(t, name, len(t.Tokens), &moment.Moment{Day: moment.NoDay}); ok {
			return "", i // the latter half of 1945
		}
		at++ // the latter part of
	}
	linked := false
	for n := 0; n < 2; n++ {
		switch {
		case t.MarkAt(at, "-‐‑–") && t.GapAt(at) == token.NoGap && t.GapAt(at+1) == token.NoGap:
			at++
			linked = true
		case t.IsA(at, word.Of):
			if t.Class(at)&word.InLength != 0 && !t.Words.Parts.BeforeIn.Has(t.Word(name)) {
				return "", i // it came to an end in 1945
			}
			at++
			linked = true
			if p == when.Sooner || p == when.Later {
				continue
			}
			if t.IsA(at, word.Article) && !pointing.PointsAt(t, at) {
				at++
			}
		}
	}
	if !linked && t.IsA(at, word.Article) {
		return "", i // ending the 1332–1340 war
	}
	if t.IsA(at, word.Article) && (t.Class(at+1)&(word.Season|word.Ordinal) != 0 || t.NumberAt(at+1, 2, 4)) {
		at++
	}
	if t.GapAt(at) > token.LineGap {
		return "", i
	}
	return p, at
}

package times

import "github.com/chronlint/chronlint/validate/reading/when"

// yearOfPart reads the year of which a part is meant: "the beginning of 2000".
func (r *timeReader) yearOfPart(i int) (int, bool) {
	if !r.yearAt(i) || r.continuesNumber(i) || r.unitAt(i+1) || r.countedAt(i+1) || r.kind(i+1)&(monthName|seasonName|quarter) != 0 {
		return i, false
	}
	r.lastYear = i
	return r.addStated(parsed{form: when.Year, tokens: [2]int{i, i + 1}, year: r.tokens[i].value, day: noDay}, 0)
}

// part reads "early", "mid-", "the end of" before a date, and gives the index
// of the date.
func (r *timeReader) part(i int) (when.Part, int) {
	at := i
	if _, ok := r.is(at, article); ok {
		at++
	}
	x := r.lexeme(at)
	if _, ok := r.is(at, preBefore|preAfter); ok {
		return "", i // antes de
	}
	var p when.Part
	switch {
	case x.class&early != 0, x.rank == 1 && r.words.Parts.Nouns.Has(r.word(at+1)) && r.isA(at+2, of):
		p = when.Early
	case x.class&middle != 0:
		p = when.Mid
	case x.class&late != 0, x.class&latest != 0 && r.words.Parts.Nouns.Has(r.word(at+1)) && r.isA(at+2, of):
		p = when.Late
	case x.class&later != 0 && x.class&preAfter == 0 && at == i:
		p = when.Later
	case x.class&earlier != 0 && x.class&preBefore == 0 && at == i:
		p = when.Sooner
	default:
		return "", i
	}
	name := at
	if at++; r.words.Parts.Nouns.Has(r.word(at)) && r.isA(at+1, of) {
		if _, ok := r.labels.half(name, len(r.tokens), &moment{day: noDay}); ok {
			return "", i // the latter half of 1945
		}
		at++ // the latter part of
	}
	linked := false
	for n := 0; n < 2; n++ {
		switch {
		case r.markAt(at, "-‐‑–") && r.gapAt(at) == noGap && r.gapAt(at+1) == noGap:
			at++
			linked = true
		case r.isA(at, of):
			if r.kind(at)&preIn != 0 && !r.words.Parts.BeforeIn.Has(r.word(name)) {
				return "", i // it came to an end in 1945
			}
			at++
			linked = true
			if p == when.Sooner || p == when.Later {
				continue
			}
			if r.isA(at, article) && !r.pointsAt(at) {
				at++
			}
		}
	}
	if !linked && r.isA(at, article) {
		return "", i // ending the 1332–1340 war
	}
	if r.isA(at, article) && (r.kind(at+1)&(seasonName|rank) != 0 || r.numberAt(at+1, 2, 4)) {
		at++
	}
	if r.gapAt(at) > lineGap {
		return "", i
	}
	return p, at
}

// modifier gives what the word before token i says of the date there.
func (r *timeReader) modifier(i int) when.Modifier {
	before := i - 1
	if r.kind(before)&article != 0 {
		before--
	}
	if before < 0 || r.gapAt(i) > lineGap {
		return ""
	}
	switch x := r.kindUpTo(before); {
	case x&preBefore != 0:
		return when.Before
	case x&preAfter != 0:
		return when.After
	case x&preBy != 0:
		return when.By
	case x&preSince != 0:
		return when.Since
	case x&preUntil != 0:
		return when.Until
	case x&(preFrom|preBetween) != 0:
		return when.RangeStart
	}
	return ""
}

// pointsAt reports whether an expression that points to a date starts with the
// article at i.
func (r *timeReader) pointsAt(i int) bool {
	if _, _, _, ok := r.pointer(i); ok {
		return true
	}
	unit := r.lexeme(i + 1)
	return unit.class&unitName != 0 && !unit.plural
}

package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// bcReach is for how many tokens after a year BC the years without an era are
// taken to be of it too.
const bcReach = 2000

// eraYear reads a year with an era, 480 BC, AD 69, and years of three digits
// where others before them were BC.
func (r *timeReader) eraYear(i int) (int, bool) {
	if i >= len(r.tokens) || r.attached(i) || r.gapAt(i) == noGap && r.markAt(i-1, ".") {
		return i, false
	}
	m := moment{day: noDay}
	end, ok := r.labels.labelYear(i, len(r.tokens), &m)
	if !ok {
		return i, false
	}
	if m.era != noEra {
		if !r.capitalEra(i, end) {
			return i, false
		}
		if m.era == bc {
			r.bcSeen = i
		}
		first := r.hedgedYear(i)
		m.about = first < i
		return r.add(item{first: first, end: end, form: when.Year, from: m})
	}
	// The end of a pair, or of a range, has the era of both.
	if r.tokens[i].kind != numberToken || m.digits == 0 || m.digits > 4 {
		return i, false
	}
	if other, ok := r.eraBehind(i + 1); ok {
		m.era = other
		if other == bc {
			r.bcSeen = i
		}
		return r.add(item{first: i, end: i + 1, form: when.Year, from: m})
	}
	if m.digits == 3 && r.lexeme(i-1).unit == when.Years && !r.lexeme(i-1).plural && r.follows(i-1, article) && !r.continuesNumber(i) {
		return r.add(item{first: i, end: i + 1, form: when.Year, from: m}) // the year 410
	}
	if m.digits < 3 || m.digits > 3 || r.bcSeen < 0 || i-r.bcSeen > bcReach || r.continuesNumber(i) || r.unitAt(i+1) || r.countedAt(i+1) || r.labelled(i) {
		return i, false
	}
	cue := r.words.yearCues[r.word(i-1)]
	if r.follows(i, and|or) && i-r.bcSeen <= 4 {
		cue = strongCue
	}
	if cue != strongCue && cue != weakCue && cue != pairCue && !r.closesBracket(i) && !r.follows(i, early|middle|late) {
		return i, false
	}
	m.era = bc
	r.bcSeen = i
	return r.add(item{first: i, end: i + 1, form: when.Year, from: m})
}

// hedgedYear gives the index of the word before the year at i that makes it an
// approximate one, or i.
func (r *timeReader) hedgedYear(i int) int {
	at := i - 1
	if r.markAt(at, ".") && r.gapAt(at) == noGap && r.kind(at-1)&circa != 0 {
		at--
	}
	if at >= 0 && r.gapAt(i) <= lineGap && r.kind(at)&(about|circa) != 0 && !(r.tokens[at].Len() == 1 && r.capitalized(at)) {
		return at
	}
	return i
}

func (r *timeReader) closesBracket(i int) bool {
	return r.markAt(i-1, "(") && r.markAt(i+1, ")")
}

// eraBehind gives the era of a year that a dash or a word joins to the one
// before token i.
func (r *timeReader) eraBehind(i int) (era, bool) {
	if !r.markAt(i, text.Dashes) && !r.markAt(i, "/") && !r.isA(i, and|or|preThrough) || !r.numberAt(i+1, 1, 4) {
		return noEra, false
	}
	m := moment{day: noDay}
	end, ok := r.labels.labelYear(i+1, len(r.tokens), &m)
	return m.era, ok && m.era != noEra && r.capitalEra(i+1, end)
}

// capitalEra reports whether there is a capital letter among tokens i to end,
// as in BC and a. C.: an ad is no era.
func (r *timeReader) capitalEra(i, end int) bool {
	for ; i < end; i++ {
		if r.tokens[i].kind == wordToken && r.capitalized(i) {
			return true
		}
	}
	return false
}

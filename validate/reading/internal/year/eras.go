package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// bcReach is for how many tokens after a year BC the years without an era are
// taken to be of it too.
const bcReach = 2000

// WithEra reads a year with an era, 480 BC, AD 69, and years of three digits
// where others before them were BC.
func (r *Reader) WithEra(i int) (int, bool) {
	if i >= len(r.t.Tokens) || r.t.Tokens[i].Kind == token.Number && number.Attached(r.t, i) || r.t.GapAt(i) == token.NoGap && r.t.MarkAt(i-1, ".") {
		return i, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := moment.Year(r.t, i, len(r.t.Tokens), &m)
	if !ok {
		return i, false
	}
	if m.Era != moment.NoEra {
		if !capitalEra(r.t, i, end) {
			return i, false
		}
		if m.Era == moment.BC {
			r.bcSeen = i
		}
		first := hedgedYear(r.t, i)
		m.About = first < i
		return r.items.Add(mention.Mention{First: first, End: end, Form: when.Year, From: m})
	}
	// The end of a pair, or of a range, has the era of both.
	if r.t.Tokens[i].Kind != token.Number || m.Digits == 0 || m.Digits > 4 {
		return i, false
	}
	if other, ok := eraBehind(r.t, i+1); ok {
		m.Era = other
		if other == moment.BC {
			r.bcSeen = i
		}
		return r.items.Add(mention.Mention{First: i, End: i + 1, Form: when.Year, From: m})
	}
	if m.Digits == 3 && r.t.Entry(i-1).Unit == when.Years && !r.t.Entry(i-1).Plural && r.t.Follows(i-1, word.Article) && !number.Continues(r.t, i) {
		return r.items.Add(mention.Mention{First: i, End: i + 1, Form: when.Year, From: m}) // the year 410
	}
	if m.Digits < 3 || m.Digits > 3 || r.bcSeen < 0 || i-r.bcSeen > bcReach || number.Continues(r.t, i) || number.IsUnit(r.t, i+1) || number.IsCounted(r.t, i+1) || number.Labelled(r.t, i) {
		return i, false
	}
	cue := r.t.Words.YearCues[r.t.Word(i-1)]
	if r.t.Follows(i, word.And|word.Or) && i-r.bcSeen <= 4 {
		cue = word.StrongCue
	}
	if cue != word.StrongCue && cue != word.WeakCue && cue != word.PairCue && !closesBracket(r.t, i) && !r.t.Follows(i, word.Early|word.Middle|word.Late) {
		return i, false
	}
	m.Era = moment.BC
	r.bcSeen = i
	return r.items.Add(mention.Mention{First: i, End: i + 1, Form: when.Year, From: m})
}

// hedgedYear gives the index of the word before the year at i that makes it an
// approximate one, or i.
func hedgedYear(t *token.List, i int) int {
	at := i - 1
	if t.MarkAt(at, ".") && t.GapAt(at) == token.NoGap && t.Class(at-1)&word.Circa != 0 {
		at--
	}
	if at >= 0 && t.GapAt(i) <= token.LineGap && t.Class(at)&(word.About|word.Circa) != 0 && !(t.Tokens[at].Len() == 1 && t.Capitalized(at)) {
		return at
	}
	return i
}

func closesBracket(t *token.List, i int) bool {
	return t.MarkAt(i-1, "(") && t.MarkAt(i+1, ")")
}

// eraBehind gives the era of a year that a dash or a word joins to the one
// before token i.
func eraBehind(t *token.List, i int) (moment.Era, bool) {
	if !t.MarkAt(i, text.Dashes) && !t.MarkAt(i, "/") && !t.IsA(i, word.And|word.Or|word.Through) || !t.NumberAt(i+1, 1, 4) {
		return moment.NoEra, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := moment.Year(t, i+1, len(t.Tokens), &m)
	return m.Era, ok && m.Era != moment.NoEra && capitalEra(t, i+1, end)
}

// capitalEra reports whether there is a capital letter among tokens i to end,
// as in BC and a. C.: an ad is no era.
func capitalEra(t *token.List, i, end int) bool {
	for ; i < end; i++ {
		if t.Tokens[i].Kind == token.Word && t.Capitalized(i) {
			return true
		}
	}
	return false
}

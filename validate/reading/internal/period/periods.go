package period

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads periods.
type Reader struct {
	t        *token.List
	mentions *mention.List
}

// NewReader returns a reader of the periods of a text.
func NewReader(t *token.List, mentions *mention.List) Reader {
	return Reader{t: t, mentions: mentions}
}

// Read reads decades, centuries, seasons, quarters and halves of a year.
func (r *Reader) Read(i int) (int, bool) {
	at := i
	if r.t.Class(at)&word.Article != 0 {
		at++
	}
	if at >= len(r.t.Tokens) || r.t.Tokens[at].Kind == text.NumberToken && number.Attached(r.t, at) {
		return i, false
	}
	m := moment.Moment{Day: moment.NoDay}
	end, ok := periodAt(r.t, at, &m)
	if ok && m.Unit == moment.RankUnit {
		return r.rankedPair(at, end, m)
	}
	if !ok || !endsPeriod(r.t, end) {
		return i, false
	}
	x := mention.Mention{First: at, End: end, From: m}
	switch m.Unit {
	case moment.DecadeUnit:
		x.Form = when.Decade
		if m.Digits < 3 {
			x.Centuryless = true // the ’60s, в 60-х годах
			if !r.t.HyphenAt(at+1) && !isEndedDecade(r.t, at) && (!r.t.MarkAt(at-1, "'’‘") || r.t.GapAt(at) != text.NoGap) {
				return i, false
			}
			r.ofCentury(&x)
			return r.mentions.Add(x)
		}
		x.End = moment.EraAfter(r.t, end, len(r.t.Tokens), &x.From)
	case moment.CenturyUnit:
		if r.t.Capitalized(end-1) && r.t.NamedAt(end) {
			return i, false // Twentieth Century Fox
		}
		if m.Year == 1 && m.Era == moment.NoEra && (!r.t.EndsClause(end) || r.t.IsA(end, word.Of)) {
			return i, false // the first century of the town
		}
		x.Form = when.Century
	case moment.MillenniumUnit:
		x.Form = when.Millennium
	case moment.SeasonUnit:
		if m.Era == moment.NoEra && m.Digits < 4 {
			return i, false
		}
		x.Form = when.Season
		if end, ok = winterOf(r.t, end, &m); !ok {
			return i, false
		}
		x.End = end
	}
	return r.mentions.Add(x)
}

// rankedPair reads "the 5th–4th century BC", "the 15th and 16th centuries",
// whose first is m.
func (r *Reader) rankedPair(first, end int, m moment.Moment) (int, bool) {
	next := end
	dash := r.t.MarkAt(next, text.Dashes+"/") || r.t.IsA(next, word.Through)
	if !dash && !r.t.IsA(next, word.And|word.Or) {
		return first, false
	}
	joint := next + 1
	part := moment.PartEnd(r.t, joint)
	if next = part; r.t.IsA(next, word.Article) {
		next++
	}
	if next >= len(r.t.Tokens) || r.t.GapAt(next) > text.LineGap {
		return first, false
	}
	m2 := moment.Moment{Day: moment.NoDay}
	last, ok := moment.Ranked(r.t, next, len(r.t.Tokens), &m2)
	if !ok || m2.Unit == moment.RankUnit || !endsPeriod(r.t, last) {
		return first, false
	}
	m.Unit, m.Era = m2.Unit, m2.Era
	form := when.Century
	if m.Unit == moment.MillenniumUnit {
		form = when.Millennium
	}
	if dash {
		return r.mentions.Add(mention.Mention{First: first, End: last, Form: when.PeriodRange, From: m, To: m2, Ranged: true})
	}
	r.mentions.All = append(r.mentions.All, mention.Mention{First: first, End: end, Form: form, From: m, Shared: true})
	if part > joint {
		return end, true // which leaves the second with its part to be read
	}
	return r.mentions.Add(mention.Mention{First: next, End: last, Form: form, From: m2})
}

// periodAt chooses by the token at i which kinds of period to try.
func periodAt(t *token.List, i int, m *moment.Moment) (int, bool) {
	last, x, next := len(t.Tokens), t.Class(i), t.Class(i+1)
	isNumber, isYear := t.Tokens[i].Kind == text.NumberToken, t.YearAt(i)
	switch {
	case isYear && next&word.Season != 0 && t.NamedAt(i+2):
		return i, false // the 1998 Winter Games
	case isYear && next&word.Season != 0, !isNumber && x&word.Season != 0:
		return moment.Season(t, i, last, m)
	case isYear && (next&word.Quarter != 0 || t.MarkAt(i+1, "-") && t.Class(i+2)&word.Quarter != 0), !isNumber && x&word.Quarter != 0:
		if end, ok := moment.Quarter(t, i, last, m); ok {
			return end, true
		}
		return moment.Half(t, i, last, blank(m))
	case isNumber && t.GapAt(i+1) != text.NoGap:
		if t.NumberAt(i, 1, 2) {
			return moment.Ranked(t, i, last, m) // 17 века
		}
		return i, false
	case isNumber && t.NumberAt(i, 2, 2) && t.HyphenAt(i+1):
		return moment.DecadeOfCentury(t, i, last, m)
	case isNumber && t.NumberAt(i, 2, 2) && isEndedDecade(t, i):
		return moment.Decade(t, i, last, m)
	case isNumber && t.NumberAt(i, 1, 2) && t.Word(i+1) != "s":
		return quarterOrRank(t, i, m)
	case isNumber:
		return moment.Decade(t, i, last, m)
	case x&(word.Ordinal|word.Late|word.Cardinal|word.CenturyBefore) != 0:
		if end, ok := moment.Half(t, i, last, m); ok {
			return end, true
		}
		return quarterOrRank(t, i, blank(m))
	}
	return i, false
}

// isEndedDecade reports whether the number at i has the ending of a decade that a number
// needs no apostrophe for: 60er Jahre.
func isEndedDecade(t *token.List, i int) bool {
	ending := t.Word(i + 1)
	return ending != "s" && t.GapAt(i+1) == text.NoGap && t.Words.Numbers.DecadeEndings.Has(ending)
}

// quarterOrRank reads "third quarter of 2021", "3rd century".
func quarterOrRank(t *token.List, i int, m *moment.Moment) (int, bool) {
	if end, ok := moment.Quarter(t, i, len(t.Tokens), m); ok {
		return end, true
	}
	return moment.Ranked(t, i, len(t.Tokens), blank(m))
}

// blank takes out what was read into m in vain.
func blank(m *moment.Moment) *moment.Moment {
	*m = moment.Moment{Day: moment.NoDay}
	return m
}

// endsPeriod reports whether the words of a period may end before token i.
func endsPeriod(t *token.List, i int) bool {
	return t.GapAt(i) != text.NoGap || t.Tokens[i].Kind == text.MarkToken
}

// Named reads "the seventies", "la década de 1970", "los años
// setenta", "el siglo XX".
func (r *Reader) Named(i int) (int, bool) {
	at := i
	if r.t.Class(at)&word.Article != 0 {
		at++
	} else if r.t.Entry(at).Number != 0 && !r.t.Follows(i, word.Early|word.Middle|word.Late|word.Article) {
		return i, false // in his seventies
	}
	x := r.t.Class(at)
	if x&(word.Decade|word.CenturyBefore) == 0 && !r.t.IsA(at, word.Decade) {
		return i, false
	}
	end := at + 1
	if after, ok := r.t.Is(at, word.Decade); ok {
		end = after // of two words: thập niên
	}
	it := mention.Mention{First: at, From: moment.Moment{Day: moment.NoDay, Dated: true, Digits: 4}}
	if x&word.CenturyBefore != 0 {
		return r.centuries(at, end)
	}
	if n := r.t.Entry(at).Number; n != 0 { // the seventies
		it.Form, it.From.Unit = when.Decade, moment.DecadeUnit
		it.From.Year, it.Centuryless, it.End = int64(n), true, end
		r.ofCentury(&it)
		return r.mentions.Add(it)
	}
	definite := r.t.Follows(at, word.Article) || end > at+1
	if r.t.IsA(end, word.Of) {
		end++
	}
	return r.decades(at, end, definite)
}

// ofCentury gives a decade the century that is behind it: los años 50 del siglo XX, the
// sixties of the 19th century.
func (r *Reader) ofCentury(x *mention.Mention) {
	if !x.Centuryless {
		return
	}
	at := x.End
	if unit := r.t.Entry(at); unit.Unit == when.Years && unit.Plural {
		at++ // die sechziger Jahre des
	}
	for r.t.Class(at)&(word.Of|word.Article) != 0 || r.t.Words.Label.CenturyLeads.Has(r.t.Word(at)) {
		at++
	}
	if at == x.End || r.t.GapAt(x.End) != text.SpaceGap {
		return
	}
	century, end, ok := int64(0), 0, false
	if r.t.Class(at)&word.CenturyBefore != 0 {
		century, ok = r.century(at + 1)
		end = at + 2
	}
	if !ok {
		m := moment.Moment{Day: moment.NoDay}
		end, ok = moment.Ranked(r.t, at, len(r.t.Tokens), &m)
		century, ok = m.Year, ok && m.Unit == moment.CenturyUnit && m.Era == moment.NoEra
	}
	if ok {
		const years = 100
		x.From.Year, x.From.Digits, x.Centuryless, x.End = (century-1)*years+x.From.Year, 4, false, end
	}
}

// centuries reads the centuries whose word is at token at, from their first number on:
// siglo XX, los siglos XVI y XVII, siglos XVI-XVII.
func (r *Reader) centuries(at, i int) (int, bool) {
	x := mention.Mention{First: at, Form: when.Century, From: moment.Moment{Unit: moment.CenturyUnit, Day: moment.NoDay, Dated: true, Digits: 4}}
	n, ok := r.century(i)
	if !ok || r.t.GapAt(i) != text.SpaceGap {
		return at, false
	}
	x.From.Year, x.End = n, moment.EraAfter(r.t, i+1, len(r.t.Tokens), &x.From)
	second := moment.PartEnd(r.t, x.End+1)
	if r.t.IsA(second, word.Article) {
		second++ // siglos XVI al XVIII
	}
	other := x.From
	end := moment.EraAfter(r.t, second+1, len(r.t.Tokens), &other)
	if other.Year, ok = r.century(second); !ok || r.t.NumberAt(second, 1, 2) {
		return r.mentions.Add(x)
	}
	stated := x.From.Era
	if stated == moment.NoEra {
		x.From.Era = other.Era // siglos V-IV a. C.
	}
	if (other.Year > n) == (x.From.Era == moment.BC) || other.Year == n {
		x.From.Era = stated
		return r.mentions.Add(x)
	}
	switch {
	case r.t.MarkAt(x.End, text.Dashes), r.t.IsA(x.End, word.Through):
		x.Form, x.Ranged, x.To, x.End = when.PeriodRange, true, other, end
	case r.t.IsA(x.End, word.And|word.Or):
		r.mentions.All = append(r.mentions.All, x)
		x = mention.Mention{First: second, End: end, Form: when.Century, From: other}
	}
	return r.mentions.Add(x)
}

// century reads the number of a century behind its word: XX, 20.
func (r *Reader) century(i int) (int64, bool) {
	if n, ok := moment.Roman(r.t.Word(i)); ok && r.t.Capitalized(i) {
		return int64(n), true
	}
	if !r.t.NumberAt(i, 1, 2) || number.Continues(r.t, i) || number.IsUnit(r.t, i+1) {
		return 0, false
	}
	n := r.t.Tokens[i].Value
	return n, 0 < n && n <= moment.LastCentury
}

// decades reads the decades whose word is at token at, from their first number on: los
// años 1960 y 1970.
func (r *Reader) decades(at, i int, definite bool) (int, bool) {
	first, end := at, 0
	for {
		x, ok := r.decade(i, definite) // los años 60, década de 60
		if !ok {
			return max(at, end), end > 0
		}
		x.First = first
		r.ofCentury(&x)
		r.mentions.All = append(r.mentions.All, x)
		end = x.End
		if !r.t.IsA(end, word.And|word.Or) && !r.t.MarkAt(end, ","+text.Dashes) {
			return end, true
		}
		i, first = end+1, end+1
	}
}

// decade reads the number of a decade behind its word: 1970, setenta, '70, or, behind an
// article too, 70.
func (r *Reader) decade(i int, definite bool) (mention.Mention, bool) {
	t, at := r.t, i
	x := mention.Mention{Form: when.Decade, From: moment.Moment{Unit: moment.DecadeUnit, Day: moment.NoDay, Dated: true, Digits: 4}}
	if t.MarkAt(at, "'’‘") && t.GapAt(at+1) == text.NoGap {
		at, definite = at+1, true
	}
	x.End = at + 1
	if next := x.End + 1; t.MarkAt(x.End, text.Dashes) {
		isYear := t.YearAt(next)
		if !isYear && t.GapAt(x.End) == text.NoGap || isYear && t.Tokens[next].Value%10 != 0 {
			return x, false // soixante-dix, 1930 - 1945
		}
	}
	if n := t.Entry(at); n.Class&word.Cardinal != 0 && 20 <= n.Number && n.Number <= 90 && n.Number%10 == 0 {
		x.From.Year, x.Centuryless = int64(n.Number), true
		return x, true
	}
	short := definite && t.NumberAt(at, 2, 2) && t.Tokens[at].Value >= 20
	early := definite && t.NumberAt(at, 3, 3) // les années 990
	if !short && !early && !t.YearAt(at) || t.Tokens[at].Value%10 != 0 || number.Continues(t, at) || number.IsUnit(t, at+1) || number.IsCounted(t, at+1) {
		return x, false
	}
	x.From.Year, x.Centuryless = t.Tokens[at].Value, short
	return x, true
}

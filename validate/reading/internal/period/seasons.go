package period

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// winterOf reads the second year of a winter that runs over two, "winter
// 1941–42"; it is false for another season that does, which may be a tax year or a
// season of games.
func winterOf(t *token.List, end int, m *moment.Moment) (int, bool) {
	if !t.MarkAt(end, text.Dashes+"/") || t.GapAt(end) != token.NoGap || !t.NumberAt(end+1, 2, 4) || t.GapAt(end+1) != token.NoGap {
		return end, true
	}
	second := t.Tokens[end+1].Value
	return end + 2, m.Code == moment.Winter && (second == m.Year+1 || second == (m.Year+1)%100)
}

// SeasonAlone reads "that summer", "the summer of that year", "in spring".
func (r *Reader) SeasonAlone(i int) (int, bool) {
	at := i
	if r.t.Class(at)&word.Article != 0 {
		at++
	}
	x := r.t.Entry(at)
	if x.Class&word.Season == 0 || r.t.Capitalized(at) && r.t.Word(at+1) != "" && r.t.Capitalized(at+1) {
		return i, false
	}
	if r.t.Capitalized(at) && r.t.IsA(at+1, word.And) && r.t.Class(at+2)&word.Season != 0 && r.t.Capitalized(at+2) {
		return i, false // the Spring and Autumn Annals
	}
	it := mention.Mention{First: at, End: at + 1, Form: when.Season, From: moment.Moment{Unit: moment.SeasonUnit, Code: int(x.Season), Day: moment.NoDay}}
	if year, end, point, ok := pointing.YearOf(r.t, at+1); ok {
		it.End, it.Point = end, point
		it.From.Year, it.From.Dated = year, point == mention.NoPointing
		return r.items.Add(it)
	}
	cued := r.t.Follows(i, word.On|word.By|word.Until|word.Since|word.From|word.Before|word.After|word.Early|word.Middle|word.Late|word.Over|word.Through) || r.continuesSeasons(i) ||
		at > i && r.t.Words.Seasonal.Spending.Has(r.t.Word(i-1))
	if r.t.Words.Seasonal.Events.Has(r.t.Word(at+1)) && r.t.GapAt(at+1) == token.SpaceGap && !r.t.Capitalized(at) && i > 0 {
		if year, _, point, ok := pointing.YearOf(r.t, at+2); ok && point == mention.NoPointing {
			it.From.Year, it.From.Dated = year, true
		}
		return r.items.Add(it) // the spring offensive of 1940
	}
	if !cued || r.t.GapAt(at+1) == token.SpaceGap && !r.t.Words.Clauses.Light.Has(r.t.Word(at+1)) && r.t.Word(at+1) != "" {
		return i, false
	}
	if x.Class&word.VerbToo != 0 && x.Season == moment.Autumn && at > i && r.t.Follows(i, word.After|word.Before|word.Since|word.Through|word.During) {
		return i, false // after the fall, during the fall
	}
	if x.Class&word.VerbToo != 0 && (at == i && r.t.Class(i-1)&word.InLength == 0 || r.t.IsA(at+1, word.Of)) {
		return i, false
	}
	return r.items.Add(it)
}

// continuesSeasons reports whether token i follows a season just read and "and".
func (r *Reader) continuesSeasons(i int) bool {
	last := len(r.items.Items) - 1
	return last >= 0 && r.items.Items[last].End == i-1 && r.items.Items[last].Form == when.Season && r.t.Follows(i, word.And|word.Or)
}

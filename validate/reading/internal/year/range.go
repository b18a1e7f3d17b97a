package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Range reads a range of years whose second is shortened: 1914–18.
func (r *Reader) Range(i int) (int, bool) {
	if !r.t.YearAt(i) || number.Attached(r.t, i) || number.Labelled(r.t, i) || !r.t.MarkAt(i+1, text.Dashes+"/") || r.t.GapAt(i+1) != text.NoGap || r.t.GapAt(i+2) != text.NoGap {
		return i, false
	}
	if !r.t.NumberAt(i+2, 2, 2) || r.t.GapAt(i+3) == text.NoGap && (r.t.Tokens[i+3].Kind != text.MarkToken || r.t.MarkAt(i+3, text.Dashes+"/%‰°") || r.t.MarkAt(i+3, ".,") && r.t.GapAt(i+4) == text.NoGap) {
		return i, false
	}
	if number.IsUnit(r.t, i+3) || number.IsCounted(r.t, i+3) && !r.t.Follows(i, word.Article) { // the 1813–14 campaigns
		return i, false
	}
	from, to := r.t.Tokens[i].Value, r.t.Tokens[i+2].Value
	if r.t.MarkAt(i+1, "/") && (to != (from+1)%100 || from <= calendar.LastDualYear || r.t.Entry(i-1).Cue != word.StrongCue) {
		return i, false
	}
	if to <= from%100 || to <= 12 && r.t.MarkAt(i+1, "-/") && !(to == from%100+1 && r.t.Entry(i-1).Cue == word.StrongCue) {
		return i, false
	}
	p := shape.Date{Form: when.YearRange, Tokens: [2]int{i, i + 3}, Year: from, Day: moment.NoDay, UntilYear: from - from%100 + to}
	return r.mentions.AddStated(p, 0)
}

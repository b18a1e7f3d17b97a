package day

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// MonthAlone reads a month without a day or a year of its own.
func (r *Reader) MonthAlone(i int) (int, bool) {
	p := shape.Date{Day: moment.NoDay}
	end, ok := shape.Month(r.t, i, &p)
	if !ok {
		return i, false
	}
	if m := (month{r.t, i, end}); m.endsName() {
		return i, false
	}
	x := mention.Mention{First: i, End: end, Form: when.Month, From: moment.Moment{Unit: moment.MonthUnit, Month: p.Month, Day: moment.NoDay}}
	if next := end + 1; r.t.MarkAt(end, text.Dashes+"/") && r.t.GapAt(end) == r.t.GapAt(next) {
		q := shape.Date{Day: moment.NoDay}
		if after, ok := shape.Month(r.t, next, &q); ok && q.Month > p.Month {
			x.To = moment.Moment{Unit: moment.MonthUnit, Month: q.Month, Day: moment.NoDay}
			x.Ranged, x.Form, x.End, end = true, when.MonthRange, after, after
		}
	}
	if year, after, point, ok := pointing.YearOf(r.t, end); ok {
		x.EndWith(year, after, point)
		return r.mentions.Add(x)
	}
	if !monthReasons.Decide(month{r.t, i, end}) {
		return i, false
	}
	return r.mentions.Add(x)
}

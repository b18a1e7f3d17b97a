package anchor

import (
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A reference is a date that others may depend on.
type reference struct {
	year       int64
	month, day int  // 0: none
	season     int  // the month in the middle of a season
	end        int  // the token after it
	aside      bool // the text only looks back or ahead to it
	stated     bool // its year
	named      bool // its year is perhaps in a name: the 2015 Awards
	week       bool // the week of that day
	span       text.Span
	context    bool // Options.Context
	known      bool
}

// referenceTo makes a reference of a date that has a year.
func referenceTo(d edtf.Date, at text.Span) (reference, bool) {
	year, ok := d.Year()
	if !ok {
		return reference{}, false
	}
	ref := reference{year: year, span: at, known: true}
	ref.month, _ = d.Month()
	ref.day, _ = d.Day()
	if code, ok := d.Season(); ok {
		ref.season = moment.MonthOfSeason[code]
	}
	return ref, true
}

// before reports whether ref is certainly before other.
func (ref reference) before(other reference) bool {
	if ref.year != other.year || ref.month == 0 || other.month == 0 {
		return ref.year < other.year
	}
	return ref.month < other.month
}

// longestStride is by how many years a year within a sentence may at most move
// the story on; a greater leap looks ahead ("made public in 2005"). Anything up
// to 20 years does equally well; with 100, one day less is read right.
const longestStride = 5

// strides reports whether other is farther from ref than a story goes in one stride.
func (ref reference) strides(other reference) bool {
	return max(other.year-ref.year, ref.year-other.year) > longestStride
}

// inFirstHalf reports whether ref is nearer to a winter that ends in its year, with
// the month to, than to one that begins in it, with the month from.
func (ref reference) inFirstHalf(from, to int) bool {
	return ref.month != 0 && ref.month < from && ref.month-to < from-ref.month
}

// isRound reports whether ref is a year BC that means a time about it: what is said of
// a month then is said of every year.
func (ref reference) isRound() bool { return ref.month == 0 && ref.year < 0 && (1-ref.year)%100 == 0 }

// farthest is by how many months a month may at most differ from that of the date of
// the entry for it to be of the same year. It is not tuned: nine months from it, the
// same month of another year is three months from it.
const farthest = 8

// farFrom reports whether a month is so far from that of ref that it may be one of
// the year before or after.
func (ref reference) farFrom(month int) bool {
	return ref.month != 0 && month != 0 && max(ref.month-month, month-ref.month) > farthest
}

// forUnit returns ref if units can be counted from it: there is no day after "the next
// week".
func (ref reference) forUnit(u when.Unit) reference {
	if ref.week && u == when.Days {
		return reference{}
	}
	return ref
}

// weekOf returns the week of a day, from Monday to Sunday as in ISO 8601.
func weekOf(day edtf.Date) edtf.Date {
	start := day.Bounds().EarliestStart
	if start == edtf.MinusInfinity {
		return day
	}
	start = start.Add(-int64(start.Weekday()+6) % 7)
	var ends [2]edtf.Date
	for i := range ends {
		year, month, date := start.Add(int64(6 * i)).Civil()
		ends[i], _ = edtf.OfDay(year, month, date)
	}
	week, _ := edtf.OfInterval(ends[0], ends[1])
	return week
}

// shifted returns the date n units after ref, as precise as the unit allows.
func (ref reference) shifted(n int64, unit when.Unit) edtf.Date {
	var d edtf.Date
	switch unit {
	case when.Days, when.Weeks:
		if ref.day == 0 {
			return d
		}
		if unit == when.Weeks {
			n *= 7
		}
		year, month, day := edtf.DayOf(ref.year, ref.month, ref.day).Add(n).Civil()
		d, _ = edtf.OfDay(year, month, day)
	case when.Months:
		if ref.month == 0 {
			return d
		}
		months := ref.year*12 + int64(ref.month) - 1 + n
		year, month := floorDiv(months, 12)
		d, _ = edtf.OfMonth(year, int(month)+1)
	case when.Years:
		d, _ = edtf.OfYear(ref.year + n)
	case when.Decades:
		if n != 0 {
			d, _ = edtf.OfYear(ref.year + 10*n)
		} else if ref.year > 0 {
			d, _ = edtf.Parse(fmt.Sprintf("%03dX", ref.year/10))
		}
	case when.Centuries:
		if n != 0 {
			d, _ = edtf.OfYear(ref.year + 100*n)
		} else if ref.year > 0 {
			d, _ = edtf.Parse(fmt.Sprintf("%02dXX", ref.year/100))
		}
	}
	return d
}

func floorDiv(n, by int64) (quotient, rest int64) {
	quotient, rest = n/by, n%by
	if rest < 0 {
		quotient, rest = quotient-1, rest+by
	}
	return quotient, rest
}

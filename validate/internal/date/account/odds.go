package account

import (
	_ "embed"
	"math"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/slip"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// What follows is in bits: binary logarithms of odds. The tables and thresholds are
// described in docs/precision.md.
const (
	least      = 2.0 // for a date in prose to be a slip
	slipRate   = -5  // of dates that are meant to be the entry's own, one in 32 has a slip
	awayBits   = -2  // its sentence looks back or ahead
	annualBits = -6  // and the two agree in day and month: the text may be of an anniversary
	movedBits  = -12 // it is quoted, or the text comes to the event of its entry later
)

// weight is how many dates of a chronicle weigh as much as the tables.
const weight = 50.0

// A share is how many dates at a place are those of their entries, and how many others.
type share struct{ own, other float64 }

//go:embed prose.tsv
var proseTable string

//go:embed distances.tsv
var distanceTable string

// usual are the shares at each place, of as many dates as weight says.
var usual = func() (out [numPlaces]share) {
	for i, row := range rows(proseTable) {
		own, other := row[0], max(row[1], 1)
		out[i] = share{own / (own + other) * weight, other / (own + other) * weight}
	}
	return out
}()

// A span of distances, with how many of the dates that are not the entry's are so far
// before it, and how many after.
type distance struct{ days, before, after float64 }

var distances = func() (out []distance) {
	for _, row := range rows(distanceTable) {
		out = append(out, distance{row[0], row[1], row[2]})
	}
	return out
}()

// rows returns the numbers of a table.
func rows(table string) (out [][]float64) {
	for line := range strings.Lines(strings.SplitN(table, "\n", 2)[1]) {
		var row []float64
		for _, cell := range strings.Split(strings.TrimSpace(line), "\t") {
			if n, err := strconv.ParseFloat(cell, 64); err == nil {
				row = append(row, n)
			}
		}
		out = append(out, row)
	}
	return out
}

// otherBits returns how likely a date that is not the entry's is one that differs from
// it by so many days, if it is stated to so many.
func otherBits(days float64, precision float64) float64 {
	sum := 0.0
	for _, d := range distances {
		sum += d.before + d.after
	}
	from, at := 0.0, max(math.Abs(days), 1)
	for _, d := range distances {
		if at <= d.days || d == distances[len(distances)-1] {
			met := d.after
			if days < 0 {
				met = d.before
			}
			return math.Log2(min(1, met/sum/(d.days-from)*precision))
		}
		from = d.days
	}
	return 0
}

// oddsOf returns the odds that a date in prose that can't be that of its entry is a slip
// for it, or the field is one, rather than the date of something else. Seen are
// the dates at the same place in the rest of the chronicle.
func oddsOf(c claim, of edtf.Date, seen share) (bits float64, what string) {
	a, b := parts(of), parts(c.Value)
	s, ok := slip.Between(a, b)
	if !ok || of.IsInterval() && a.Year == b.Year && a.Month == b.Month {
		// What is told of an interval may be some days before it, or after.
		return math.Inf(-1), ""
	}
	precision := 1.0
	switch {
	case a.Month == 0 || b.Month == 0:
		precision = 365
	case a.Day == 0 || b.Day == 0:
		precision = 30
	}
	u := usual[c.place]
	bits = math.Log2((u.own+seen.own)/(u.other+seen.other)) + slipRate + s.Bits - otherBits(distanceOf(c, of), precision)
	if c.Clause.Away && c.place != away {
		bits += awayBits
	}
	if c.Clause.Away && a.Month == b.Month && a.Day == b.Day {
		bits += annualBits
	}
	if c.isMoved {
		bits += movedBits
	}
	return bits, s.What
}

// distanceOf returns by how many days a date in prose is after that of its entry.
func distanceOf(c claim, of edtf.Date) float64 {
	x, y := days.ExtentOf(of), days.ExtentOf(c.Value)
	return float64(y.First - x.First)
}

// parts returns what a date states.
func parts(d edtf.Date) slip.Date {
	if d.IsInterval() {
		d = d.Start()
	}
	year, _ := d.Year()
	month, _ := d.Month()
	day, _ := d.Day()
	return slip.Date{Year: year, Month: month, Day: day}
}

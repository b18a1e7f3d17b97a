package timelinejs

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A slideDate is what a date of TimelineJS says.
type slideDate struct {
	text string // in EDTF or, where it is not a date, as it is written; "" if absent
	date edtf.Date
	err  *edtf.Error
}

// dateParts are the members of a date, which are numbers or texts of digits.
var dateParts = [...]string{"year", "month", "day", "hour", "minute", "second", "millisecond"}

func isDatePart(key string) bool { return slices.Contains(dateParts[:], key) }

// readSlideDate reads the date that node i is. A text instead of an object is
// taken for EDTF.
func readSlideDate(t *tree.Tree, i int) slideDate {
	n := &t.Nodes[i]
	if n.IsScalar() {
		if text := strings.TrimSpace(n.Text); text != "" && n.Kind != tree.Null {
			d, err := edtf.Parse(text)
			return asSlideDate(text, d, err)
		}
		return slideDate{}
	}
	var written [len(dateParts)]string
	for k, key := range dateParts {
		if c := t.Member(i, key); c >= 0 && t.Nodes[c].IsScalar() && t.Nodes[c].Kind != tree.Null {
			written[k] = strings.TrimSpace(t.Nodes[c].Text)
		}
	}
	return readDateParts(written)
}

func asSlideDate(text string, d edtf.Date, err error) slideDate {
	var bad *edtf.Error
	if errors.As(err, &bad) {
		return slideDate{text, d, bad}
	}
	return slideDate{d.String(), d, nil}
}

func readDateParts(written [len(dateParts)]string) slideDate {
	const year, month, day, hour, second = 0, 1, 2, 3, 5
	if written[year] == "" && written[month] == "" && written[day] == "" {
		return slideDate{} // also where a spreadsheet filled in a time of day
	}
	var numbers [len(dateParts)]int64
	for k, s := range written[:second+1] {
		if s == "" {
			continue
		}
		n, ok := wholeNumber(s)
		if !ok {
			return badParts(written, fmt.Sprintf("the %s %s is not a number", dateParts[k], schema.Quote(s)))
		}
		numbers[k] = n
	}
	if written[year] == "" {
		return badParts(written, "a month or a day needs a year")
	}
	y := astronomical(numbers[year])
	if y < -mostDatedYear || y > mostDatedYear {
		d, err := edtf.OfYear(y)
		return asSlideDate(written[year], d, err)
	}
	var d edtf.Date
	var err error
	m := int(min(max(numbers[month], -1), 100))
	dd := int(min(max(numbers[day], -1), 100))
	switch {
	case written[month] == "" && written[day] == "":
		d, err = edtf.OfYear(y)
	case written[day] == "":
		d, err = edtf.OfMonth(y, m)
	case written[month] == "":
		d, err = edtf.OfYear(y)
		if err == nil {
			d, err = edtf.Parse(fmt.Sprintf("%s-XX-%02d", d, dd))
		}
	default:
		d, err = edtf.OfDay(y, m, dd)
		if err == nil && written[hour] != "" {
			d, err = edtf.Parse(fmt.Sprintf("%sT%02d:%02d:%02d", d, numbers[hour], numbers[hour+1], numbers[second]))
		}
	}
	read := asSlideDate("", d, err)
	if read.err != nil {
		read.text = read.err.Input
	}
	return read
}

// badParts is a date that can't be read.
func badParts(written [len(dateParts)]string, message string) slideDate {
	var given []string
	for _, s := range written {
		if s != "" {
			given = append(given, s)
		}
	}
	text := strings.Join(given, "-")
	return slideDate{text: text, err: &edtf.Error{Input: text, Kind: edtf.KindSyntax, Msg: message}}
}

// mostDatedYear is the largest year that EDTF divides into months.
const mostDatedYear = 9999

// astronomical turns a year as TimelineJS shows it, in which -44 is 44 BC, into
// one that has a year 0. Beyond the reach of calendars a year is a round
// number, and stays.
func astronomical(year int64) int64 {
	if year < 0 && year >= -mostDatedYear {
		return year + 1
	}
	return year
}

// wholeNumber reads a number without a fraction, as people and JSON write it.
func wholeNumber(s string) (int64, bool) {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return n, true
	}
	if strings.Trim(s, "0123456789+-.eE") != "" {
		return 0, false
	}
	const exact = 1 << 53
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f != float64(int64(f)) || f < -exact || f > exact {
		return 0, false
	}
	return int64(f), true
}

// slideDates returns the date of a slide from its start to its end. The error is
// that the end comes before the start.
func slideDates(start, end edtf.Date) (edtf.Date, *edtf.Error) {
	if start.IsZero() || end.IsZero() || start == end {
		return start, nil
	}
	from, to := dates.WithoutClock(start), dates.WithoutClock(end)
	if from == to {
		if end.Before(start) == edtf.Certain {
			return start, &edtf.Error{
				Input: start.String() + "/" + end.String(),
				Kind:  edtf.KindReversed,
				Msg:   fmt.Sprintf("the end, %s, is before the start, %s", end, start),
			}
		}
		return from, nil
	}
	d, err := edtf.OfInterval(from, to)
	var bad *edtf.Error
	if errors.As(err, &bad) && bad.Kind != edtf.KindReversed {
		return start, nil // a text that is a set or an interval already
	}
	return d, bad
}

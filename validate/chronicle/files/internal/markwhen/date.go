package markwhen

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
)

var (
	errNoDate = errors.New("not a date")
	// errOpen is that of a date that depends on the clock or on another event.
	errOpen = errors.New("a date that depends on something else")
)

// A span is the date of an event.
type span struct {
	date    edtf.Date
	repeats bool
}

// readRange reads what comes before the colon of an event: a date; two with a slash or a
// dash between them; one and how long it lasts; one that repeats. dayFirst is how numbers
// with slashes are meant. The error is errNoDate, errOpen or an *edtf.Error.
func readRange(text string, dayFirst bool) (span, error) {
	text = strings.TrimSpace(text)
	text, repeats := withoutRepeats(text)
	if text == "" {
		return span{}, errNoDate
	}
	if d, err := readMoment(text, dayFirst); err != errNoDate {
		return span{d, repeats}, err
	}
	for _, sign := range []string{" - ", " – ", "/", "-", "–", " to "} {
		for n := 0; n < len(text); {
			at := strings.Index(text[n:], sign)
			if at < 0 {
				break
			}
			at += n
			n = at + len(sign)
			from, err := readMoment(text[:at], dayFirst)
			if err == errNoDate {
				continue
			}
			if strings.EqualFold(strings.TrimSpace(text[n:]), "now") {
				d, err := edtf.OfInterval(from, edtf.Open())
				return span{d, repeats}, err
			}
			to, errOfEnd := readEnd(text[n:], from, dayFirst)
			switch {
			case errOfEnd == errNoDate:
				continue
			case err != nil:
				return span{repeats: repeats}, err
			case errOfEnd != nil:
				return span{from, repeats}, errOfEnd
			}
			d, err := edtf.OfInterval(from, to)
			return span{d, repeats}, err
		}
	}
	return span{}, errNoDate
}

// withoutRepeats cuts off how a date repeats: "every other week for 1 year", "x9".
func withoutRepeats(text string) (string, bool) {
	if n := strings.Index(text, " every "); n > 0 {
		return strings.TrimSpace(text[:n]), true
	}
	return text, false
}

// open are words with which a date begins that depends on the clock or on another event.
var open = []string{"now", "today", "tomorrow", "yesterday", "after", "before", "by", "since", "!"}

// readMoment reads one end of a range.
func readMoment(text string, dayFirst bool) (edtf.Date, error) {
	text = strings.TrimSpace(text)
	first, _, _ := strings.Cut(text, " ")
	for _, word := range open {
		if strings.EqualFold(first, word) || word == "!" && strings.HasPrefix(first, word) {
			return edtf.Date{}, errOpen
		}
	}
	if text == "" || !strings.ContainsAny(text, "0123456789") {
		return edtf.Date{}, errNoDate
	}
	if isISO(text) {
		d, err := edtf.Parse(text)
		var bad *edtf.Error
		if errors.As(err, &bad) && bad.Kind == edtf.KindSyntax {
			return edtf.Date{}, errNoDate
		}
		return d, err
	}
	if strings.ContainsAny(text, "/") {
		return inFigures(text, dayFirst)
	}
	d, err := dates.NewReader("en").Whole(text)
	var bad *edtf.Error
	switch {
	case errors.As(err, &bad) && bad.Kind != edtf.KindSyntax:
		return edtf.Date{}, bad
	case err != nil || d.IsZero() || d.IsInterval():
		return edtf.Date{}, errNoDate
	}
	return d, nil
}

// isISO reports whether a text is of digits and hyphens, with a time or without.
func isISO(text string) bool {
	day, _, _ := strings.Cut(text, "T")
	year, _, _ := strings.Cut(strings.TrimPrefix(day, "-"), "-")
	return len(year) >= 4 && strings.Trim(day, "0123456789-") == ""
}

// inFigures reads 12/31/2023 and 12/2023.
func inFigures(text string, dayFirst bool) (edtf.Date, error) {
	var numbers []int
	for part := range strings.SplitSeq(text, "/") {
		n, err := strconv.Atoi(part)
		if err != nil || part == "" || part[0] == '-' || part[0] == '+' {
			return edtf.Date{}, errNoDate
		}
		numbers = append(numbers, n)
	}
	const firstYear = 1000
	if last := numbers[len(numbers)-1]; last < firstYear || last > 9999 {
		return edtf.Date{}, errNoDate
	}
	switch {
	case len(numbers) == 2:
		return edtf.OfMonth(int64(numbers[1]), numbers[0])
	case len(numbers) != 3:
		return edtf.Date{}, errNoDate
	case dayFirst:
		return edtf.OfDay(int64(numbers[2]), numbers[1], numbers[0])
	default:
		return edtf.OfDay(int64(numbers[2]), numbers[0], numbers[1])
	}
}

// readEnd reads the second end of a range: a date, or how long it lasts.
func readEnd(text string, from edtf.Date, dayFirst bool) (edtf.Date, error) {
	text = strings.TrimSpace(text)
	d, err := readMoment(text, dayFirst)
	if err != errNoDate {
		return d, err
	}
	words := strings.Fields(text)
	if len(words) != 2 {
		return edtf.Date{}, errNoDate
	}
	n, err := strconv.Atoi(words[0])
	const most = 100_000
	if err != nil || n < 0 || n > most {
		return edtf.Date{}, errNoDate
	}
	return endAfter(from, n, strings.TrimSuffix(strings.ToLower(words[1]), "s"))
}

// endAfter returns the day that is the last of so many units from a date on.
func endAfter(from edtf.Date, n int, unit string) (edtf.Date, error) {
	year, ok := from.Year()
	if !ok {
		return edtf.Date{}, errOpen
	}
	month, hasMonth := from.Month()
	day, hasDay := from.Day()
	if !hasMonth {
		month = 1
	}
	if !hasDay {
		day = 1
	}
	at := time.Date(int(year), time.Month(month), day, 0, 0, 0, 0, time.UTC)
	switch unit {
	case "day":
		at = at.AddDate(0, 0, n)
	case "week":
		at = at.AddDate(0, 0, 7*n)
	case "month":
		at = at.AddDate(0, n, 0)
	case "year":
		at = at.AddDate(n, 0, 0)
	case "hour", "minute", "min", "second", "sec":
		return from, nil
	default:
		return edtf.Date{}, errNoDate
	}
	const lastYear = 9999
	if at.Year() > lastYear {
		return edtf.Date{}, &edtf.Error{Kind: edtf.KindImpossible, Msg: fmt.Sprintf("%d %ss run beyond the year %d", n, unit, lastYear)}
	}
	if n > 0 {
		at = at.AddDate(0, 0, -1)
	}
	return edtf.OfDay(int64(at.Year()), int(at.Month()), at.Day())
}

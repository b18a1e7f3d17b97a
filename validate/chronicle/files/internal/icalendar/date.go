package icalendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// A moment is the value of a DATE or a DATE-TIME.
type moment struct {
	at    time.Time // as written, whatever its zone
	isDay bool      // a DATE
	zone  string    // "Z", a TZID, or "": local time
}

const (
	dayDigits   = len("20060102")
	clockDigits = len("150405")
)

// form is what is expected of a date.
const form = "write 20240131 for a day, or 20240131T180000 for a time"

// readMoment reads 20240131, 20240131T180000 and 20240131T180000Z. The error is an
// *edtf.Error.
func readMoment(text, zone string) (moment, error) {
	text = strings.TrimSpace(text)
	day, clock, hasClock := strings.Cut(text, "T")
	clock, isUTC := strings.CutSuffix(clock, "Z")
	if len(day) != dayDigits || !isNumber(day) || hasClock && (len(clock) != clockDigits || !isNumber(clock)) {
		return moment{}, &edtf.Error{Input: text, Kind: edtf.KindSyntax, Msg: form}
	}
	written := day[:4] + "-" + day[4:6] + "-" + day[6:]
	m := moment{isDay: !hasClock, zone: zone}
	layout := time.DateOnly
	if hasClock {
		layout = "2006-01-02T15:04:05"
		if clock[4:] == "60" { // a leap second
			clock = clock[:4] + "59"
		}
		written += "T" + clock[:2] + ":" + clock[2:4] + ":" + clock[4:]
	}
	if isUTC {
		m.zone = "Z"
	}
	_, err := edtf.Parse(written)
	var bad *edtf.Error
	if errors.As(err, &bad) {
		own := *bad
		own.Input, own.Offset, own.Suggestion = text, 0, ""
		return moment{}, &own
	}
	m.at, err = time.Parse(layout, written)
	if err != nil { // 24:00:00
		return moment{}, &edtf.Error{Input: text, Kind: edtf.KindImpossible, Msg: "hours run from 00 to 23"}
	}
	return m, nil
}

func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// day returns the day of a moment. One in UTC may have been the day before or after
// where the event took place.
func (m moment) day() edtf.Date {
	d, err := edtf.OfDay(int64(m.at.Year()), int(m.at.Month()), m.at.Day())
	if err == nil && m.zone == "Z" {
		d, err = edtf.Parse(d.String() + "~")
	}
	if err != nil {
		return edtf.Date{}
	}
	return d
}

// lastDay returns the last day of what ends at a moment, which itself is no longer part
// of it (section 3.6.1).
func (m moment) lastDay(start moment) moment {
	if m.at.After(start.at) && m.at.Truncate(24*time.Hour).Equal(m.at) {
		m.at = m.at.AddDate(0, 0, -1)
	}
	return m
}

// until returns the date of what lasts from a moment to another.
func (m moment) until(end moment) (edtf.Date, error) {
	if end.at.Before(m.at) {
		const zones = 26 * time.Hour // of which clocks differ at most
		if end.zone != m.zone && m.at.Sub(end.at) <= zones {
			return m.day(), nil
		}
		d, err := edtf.OfInterval(m.day(), end.day())
		if err == nil { // by the clock alone, or by less than the zone leaves open
			err = &edtf.Error{Kind: edtf.KindReversed, Msg: "the end is before the start"}
		}
		return d, err
	}
	last := end.lastDay(m)
	if last.at.Year() == m.at.Year() && last.at.YearDay() == m.at.YearDay() {
		return m.day(), nil
	}
	return edtf.OfInterval(m.day(), last.day())
}

// readDuration reads a duration: P15DT5H0M20S, PT1H, P7W.
func readDuration(text string) (time.Duration, error) {
	bad := fmt.Errorf("DURATION %s can't be read: write P2D for two days, or PT1H30M for an hour and a half", schema.Quote(text))
	rest, ok := strings.CutPrefix(strings.TrimPrefix(strings.TrimSpace(text), "+"), "P")
	if !ok || rest == "" {
		return 0, bad
	}
	units := map[byte]time.Duration{'W': 7 * 24 * time.Hour, 'D': 24 * time.Hour}
	var sum time.Duration
	for rest != "" {
		if rest[0] == 'T' {
			units = map[byte]time.Duration{'H': time.Hour, 'M': time.Minute, 'S': time.Second}
			rest = rest[1:]
		}
		n := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		const most = 6 // digits
		if n == 0 || n > most || n == len(rest) || units[rest[n]] == 0 {
			return 0, bad
		}
		count, err := strconv.Atoi(rest[:n])
		unit := units[rest[n]]
		if err != nil || time.Duration(count) > maxDuration/unit {
			return 0, bad
		}
		sum += time.Duration(count) * unit
		rest = rest[n+1:]
	}
	if sum > maxDuration {
		return 0, bad
	}
	return sum, nil
}

// maxDuration is 200 years: more can't be added up safely, and no appointment lasts so long.
const maxDuration = 200 * 365 * 24 * time.Hour

package reading_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// With -labels, TestLabelVectors measures DateLabel on a file of JSON lines with the keys
// "text" and "edtf"; with -spans, TestSpanVectors measures reading on a file in the format of
// the specs of Microsoft's Recognizers-Text. Both only report; -show lists the differences.
//
//	go test ./reading -run Vectors -v -labels natlang.jsonl -spans DatePeriodParser.json
var (
	labels = flag.String("labels", "", "measure DateLabel on this file")
	spans  = flag.String("spans", "", "measure the reading of dates, lengths and times on this file")
)

func TestLabelVectors(t *testing.T) {
	lines := []byte(`{"text": "c. 1640", "edtf": "1640~"}` + "\n" + `{"text": "Chapter 3", "edtf": null}`)
	if *labels != "" {
		var err error
		if lines, err = os.ReadFile(*labels); err != nil {
			t.Fatal(err)
		}
	}
	right, refused, other := 0, 0, 0
	for line := range bytes.Lines(lines) {
		var row struct {
			Text string `json:"text"`
			EDTF string `json:"edtf"`
		}
		if json.Unmarshal(line, &row) != nil {
			continue
		}
		d, ok := reading.DateLabel(row.Text, reading.Options{})
		switch got := d.Value.String(); {
		case got == row.EDTF:
			right++
			continue
		case !ok:
			refused++
		default:
			other++
		}
		if *show {
			fmt.Printf("%q is %s, want %s\n", row.Text, d.Value, row.EDTF)
		}
	}
	if *labels == "" && right != 2 {
		t.Errorf("%d of 2 read right", right)
	}
	t.Logf("labels: %d right, %d refused, %d otherwise", right, refused, other)
}

// spanRow is a text and what is found in it.
type spanRow struct {
	Input   string
	Results []struct {
		Text, Type, TypeName string
		Value                struct{ Timex string }
		Resolution           struct {
			Values []struct{ Timex string }
		}
	}
}

func TestSpanVectors(t *testing.T) {
	var rows []spanRow
	raw := []byte(`[{"Input": "In May 1968 he sat for 3 days", "Results": [
		{"Text": "may 1968", "Type": "daterange", "Value": {"Timex": "1968-05"}},
		{"Text": "3 days", "TypeName": "datetimeV2.duration", "Resolution": {"values": [{"timex": "P3D"}]}}]}]`)
	if *spans != "" {
		var err error
		if raw, err = os.ReadFile(*spans); err != nil {
			t.Fatal(err)
		}
	}
	if err := json.Unmarshal(bytes.TrimPrefix(raw, []byte("\ufeff")), &rows); err != nil {
		t.Fatal(err)
	}
	type count struct{ rows, right int }
	counts := map[string]*count{}
	for _, row := range rows {
		found := foundIn(row.Input)
		for _, want := range row.Results {
			values := []string{want.Value.Timex}
			for _, v := range want.Resolution.Values {
				values = append(values, v.Timex)
			}
			kind := kindOfTimex(values[len(values)-1], want.Text)
			if kind == "" {
				continue
			}
			if counts[kind] == nil {
				counts[kind] = &count{}
			}
			counts[kind].rows++
			if slices.ContainsFunc(values, func(v string) bool { return v != "" && slices.Contains(found, plainTimex(v)) }) {
				counts[kind].right++
			} else if *show {
				fmt.Printf("%s %q in %q: %v, read %q\n", kind, want.Text, row.Input, values, found)
			}
		}
	}
	for _, kind := range []string{"date", "date without a year", "range", "length", "time"} {
		if c := counts[kind]; c != nil {
			t.Logf("%s: %d of %d", kind, c.right, c.rows)
			if *spans == "" && c.right != c.rows {
				t.Errorf("%s: %d of %d", kind, c.right, c.rows)
			}
		}
	}
}

// kindOfTimex says what a row is about, "" for one that depends on a day of
// reference, which running text does not have.
func kindOfTimex(timex, text string) string {
	switch {
	case strings.HasPrefix(timex, "P"):
		return "length"
	case strings.HasPrefix(timex, "T") && len(timex) > 2 && '0' <= timex[1] && timex[1] <= '9':
		return "time"
	case strings.HasPrefix(timex, "("):
		if from, rest, _ := strings.Cut(timex[1:], ","); len(from) == 10 && !strings.HasPrefix(from, "XXXX") && strings.Contains(text, from[:4]) && strings.Contains(rest, "-") {
			return "range"
		}
	case strings.HasPrefix(timex, "XXXX-W"): // TIMEX for a weekday of any week: of no one date
	case strings.HasPrefix(timex, "XXXX-") && !strings.Contains(timex, "T") && strings.Trim(timex[5:], "0123456789-") == "":
		return "date without a year"
	case levelOf(timex) >= 0 && !strings.Contains(timex, "T") && strings.Contains(text, timex[:min(4, len(timex))]):
		return "date"
	}
	return ""
}

// plainTimex leaves the length out of a range.
func plainTimex(timex string) string {
	if strings.HasPrefix(timex, "(") {
		return strings.Join(strings.Split(strings.Trim(timex, "()"), ",")[:2], "/")
	}
	return timex
}

// firstDay writes the first day of a date: the specs end a range of months
// with the first day of the last.
func firstDay(d edtf.Date) string {
	if d.IsZero() {
		return ""
	}
	return civil(d.Bounds().EarliestStart)
}

// foundIn writes all that is read in a text as TIMEX.
func foundIn(text string) []string {
	r := reading.New(text, reading.Options{})
	var found []string
	from := ""
	for _, d := range r.Dates() {
		values := valuesOf(d)
		if start, end := d.Value.Start(), d.Value.End(); len(values) == 2 {
			values = append(values, firstDay(start)+"/"+firstDay(end))
		}
		if d.Modifier == when.RangeEnd {
			values = append(values, from+"/"+firstDay(d.Value))
		}
		from = firstDay(d.Value)
		found = append(found, values...)
		// A period is a range of its first day and the day after its last.
		if b := d.Value.Bounds(); !d.Value.IsZero() && b.LatestEnd-b.EarliestStart < 200_000 {
			found = append(found, civil(b.EarliestStart)+"/"+civil(b.LatestEnd+1))
			found = append(found, civil(b.EarliestStart)+"/"+civil(b.LatestEnd))
		}
		if d.Value.IsZero() {
			continue
		}
		found = append(found, d.Value.String())
	}
	unit := map[when.Unit]string{when.Seconds: "S", when.Minutes: "M", when.Hours: "H", when.Days: "D", when.Weeks: "W",
		when.Months: "M", when.Years: "Y", when.Decades: "0Y", when.Centuries: "00Y"}
	for _, d := range r.Durations() {
		p := "P"
		if d.Length.Unit == when.Hours || d.Length.Unit == when.Minutes || d.Length.Unit == when.Seconds {
			p = "PT"
		}
		found = append(found, p+strconv.FormatInt(d.Length.Least, 10)+unit[d.Length.Unit])
	}
	for _, c := range r.Clocks() {
		h, m, s := c.Second/3600, c.Second/60%60, c.Second%60
		switch c.Precise {
		case when.Hours:
			found = append(found, fmt.Sprintf("T%02d", h))
		case when.Minutes:
			found = append(found, fmt.Sprintf("T%02d:%02d", h, m))
		default:
			found = append(found, fmt.Sprintf("T%02d:%02d:%02d", h, m, s))
		}
	}
	return found
}

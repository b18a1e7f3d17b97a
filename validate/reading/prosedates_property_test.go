package reading_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// anyDay draws a day of the years that are distinguished from other numbers.
func anyDay(t *rapid.T) edtf.Day {
	return edtf.Day(rapid.Int64Range(int64(edtf.DayOf(1600, 1, 1)), int64(edtf.DayOf(2050, 12, 31))).Draw(t, "day"))
}

func TestADayIsReadInEveryOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year, month, day := anyDay(t).Civil()
		name := time.Month(month).String()
		want := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
		for _, text := range []string{
			fmt.Sprintf("On %d %s %d it rained.", day, name, year),
			fmt.Sprintf("On the %dth of %s, %d it rained.", day, name, year),
			fmt.Sprintf("On %s %d, %d it rained.", name, day, year),
			fmt.Sprintf("on %d-%s-%d it rained", day, name[:3], year),
			fmt.Sprintf("on %s it rained", want),
			fmt.Sprintf("In %d it was dry. On %d %s it rained.", year, day, name),
			fmt.Sprintf("In %s %d it was dry. By the %dth, it rained.", name, year, day),
		} {
			dates := reading.New(text, reading.Options{}).Dates()
			if len(dates) == 0 || dates[len(dates)-1].Value.String() != want {
				t.Fatalf("dates of %q = %v", text, dates)
			}
		}
	})
}

func TestADayInTwoStylesIsTheLaterOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// From the middle of January on: before that the year of the pair would be two.
		day := edtf.DayOf(rapid.Int64Range(1582, 1923).Draw(t, "year"), 1, 14).Add(rapid.Int64Range(0, 351).Draw(t, "days"))
		year, month, date := day.Civil()
		old := day.Add(-int64(rapid.IntRange(11, 13).Draw(t, "lead")))
		oldYear, oldMonth, oldDate := old.Civil()
		want := fmt.Sprintf("%04d-%02d-%02d, %04d-%02d-%02d", year, month, date, oldYear, oldMonth, oldDate)
		name, oldName := time.Month(month).String(), time.Month(oldMonth).String()
		for _, text := range []string{
			fmt.Sprintf("On %d %s (%d %s) %d it rained.", oldDate, oldName, date, name, year),
			fmt.Sprintf("On %d %s [O.S. %d %s] %d it rained.", date, name, oldDate, oldName, year),
			fmt.Sprintf("On %s %d (%s %d), %d, it rained.", oldName, oldDate, name, date, year),
			fmt.Sprintf("On %d %s/%d %s %d it rained.", oldDate, oldName, date, name, year),
			fmt.Sprintf("On %d %s %d (%d %s, Old Style) it rained.", date, name, year, oldDate, oldName),
			fmt.Sprintf("In %d it was dry. On %d %s (%d %s) it rained.", year, oldDate, oldName, date, name),
		} {
			dates := reading.New(text, reading.Options{}).Dates()
			if last := len(dates) - 1; last < 0 || dates[last].Value.String()+", "+dates[last].InOldStyle.String() != want {
				t.Fatalf("dates of %q = %v, want %s", text, dates, want)
			}
		}
	})
}

func TestDistancesAreAddedByTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := anyDay(t)
		year, month, day := start.Civil()
		n := rapid.Int64Range(2, 200).Draw(t, "n")
		text := fmt.Sprintf("On %d %s %d it rained. ", day, time.Month(month), year)
		for _, c := range []struct {
			tail string
			want edtf.Day
		}{
			{"%d days later it was dry.", start.Add(n)},
			{"%d days earlier it was dry.", start.Add(-n)},
			{"%d weeks later it was dry.", start.Add(7 * n)},
		} {
			dates := reading.New(text+fmt.Sprintf(c.tail, n), reading.Options{}).Dates()
			if len(dates) != 2 || dates[1].Anchor != when.Relative || dates[1].Value.Bounds().EarliestStart != c.want {
				t.Fatalf("dates of %q = %+v", text+fmt.Sprintf(c.tail, n), dates)
			}
		}
		dates := reading.New(text+fmt.Sprintf("%d months later it was dry.", n), reading.Options{}).Dates()
		y, m, _ := edtf.DayOf(year, month+int(n), 1).Civil()
		if want := fmt.Sprintf("%04d-%02d", y, m); len(dates) != 2 || dates[1].Value.String() != want {
			t.Fatalf("%d months after %s = %v, want %s", n, text, dates, want)
		}
	})
}

func TestWhatFollowsATextDoesNotChangeItsStatedDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SampledFrom([]string{"In May 1970 she came. ", "A month later she left. ", "On 3 and 4 June 1968 it rained. ", "He ruled for 17 years. ",
			"In 480 BC it fell. ", "The seventies came. ", "Two days before the vote, it broke. ", "In April it held.\n\n"})
		text := strings.Join(rapid.SliceOfN(pieces, 1, 12).Draw(t, "pieces"), "")
		more := text + strings.Join(rapid.SliceOfN(pieces, 1, 12).Draw(t, "more"), "")
		a, b := reading.New(text, reading.Options{}).Dates(), reading.New(more, reading.Options{}).Dates()
		for i, d := range a {
			if d.IsStated() && (len(b) <= i || b[i].Span != d.Span || b[i].Value != d.Value) {
				t.Fatalf("date %d of %q is %v, and with more text %v", i, text, d, b[i])
			}
		}
	})
}

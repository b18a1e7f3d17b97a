package reading_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// length writes a length as "17 year", "nearly 2 decade", "2–3 week", "2+ month".
func length(l when.Length) string {
	s := fmt.Sprintf("%d %s", l.Least, l.Unit)
	switch {
	case l.Most < 0:
		s = fmt.Sprintf("%d+ %s", l.Least, l.Unit)
	case l.Most != l.Least:
		s = fmt.Sprintf("%d–%d %s", l.Least, l.Most, l.Unit)
	}
	if l.Rounding != "" {
		s = string(l.Rounding) + " " + s
	}
	return s
}

func TestDurations(t *testing.T) {
	for text, want := range map[string][]string{
		"He ruled for 17 years.":                                 {"17 years = 17 year for"},
		"It lasted six weeks.":                                   {"six weeks = 6 week for"},
		"within two months, over three days":                     {"two months = 2 month within", "over three days = more 3 day"},
		"after five weeks of fighting":                           {"five weeks = 5 week after"},
		"in less than three months":                              {"less than three months = less 3 month in"},
		"every four years":                                       {"four years = 4 year every"},
		"the 40-day siege, a two-hour speech":                    {"40-day = 40 day", "two-hour = 2 hour"},
		"nearly two decades, over a century":                     {"nearly two decades = nearly 2 decade", "a century = 1 century over"},
		"a year and a half, two and a half years":                {"a year and a half = 18 month", "two and a half years = 30 month"},
		"a five-and-a-half-year term, 5½-year":                   {"five-and-a-half-year = 66 month", "5½-year = 66 month"},
		"for two-and-a-half years, twenty-five-and-a-half hours": {"two-and-a-half years = 30 month for", "twenty-five-and-a-half hours = 1530 minute"},
		"three and a half months":                                {"three and a half months = 3–4 month"},
		"half a century, half a dozen years":                     {"half a century = 50 year", "half a dozen years = 6 year"},
		"3.5 years, 1½ hours":                                    {"3.5 years = 42 month", "1½ hours = 90 minute"},
		"two or three weeks, 10 to 12 days":                      {"two or three weeks = 2–3 week", "10 to 12 days = 10–12 day"},
		"several months, a few days, many years":                 {"several months = 2+ month", "a few days = 2+ day", "many years = 2+ year"},
		"eight years and five months":                            {"eight years and five months = 101 month"},
		"two weeks and three days":                               {"two weeks and three days = 17 day"},
		"at least ten years, up to 40 days":                      {"at least ten years = at-least 10 year", "up to 40 days = at-most 40 day"},
		"about 1,500 years, some thirty years or so":             {"about 1,500 years = about 1500 year", "some thirty years or so = about 30 year"},
		"for a fortnight, for two nights":                        {"a fortnight = 2 week for", "two nights = 2 day for"},
		"They waited two days before attacking":                  {"two days = 2 day"},
		"one hundred and twenty-one days":                        {"one hundred and twenty-one days = 121 day"},
		"the Seven Years' War, the Hundred Days":                 nil,
		"one day he left, twice a day, as many years":            nil,
		"a second attack, the second year, two day":              nil,
		"two days later, three weeks after the coup":             nil, // distances
	} {
		var got []string
		for _, d := range reading.New(text, reading.Options{}).Durations() {
			s := d.In(text) + " = " + length(d.Length)
			if d.Role != "" {
				s += " " + string(d.Role)
			}
			got = append(got, s)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("durations of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestAges(t *testing.T) {
	for text, want := range map[string][]string{
		"a 16-year-old boy":                                                           {"16-year-old = 16 year"},
		"He died, aged 65, at home.":                                                  {"aged 65 = 65 year"},
		"at the age of 12, at age 40":                                                 {"age of 12 = 12 year", "age 40 = 40 year"},
		"She was twelve years old.":                                                   {"twelve years old = 12 year"},
		"over 65 years of age":                                                        {"over 65 years of age = more 65 year"},
		"aged between 15 and 20":                                                      {"aged between 15 and 20 = 15–20 year"},
		"an eight-month-old girl":                                                     {"eight-month-old = 8 month"},
		"aged 1973, in his sixties, of an age":                                        nil,
		"She died at 49. He died at forty-nine, in bed.":                              {"49 = 49 year", "forty-nine = 49 year"},
		"Ana lived to be 92 and Luis to 90; Eva lived to 91.":                         {"92 = 92 year", "91 = 91 year"},
		"He was 49 when he died, and she only 37 at her death.":                       {"49 = 49 year", "37 = 37 year"},
		"She was killed at 33 in a fall.":                                             {"33 = 33 year"},
		"died at 10:58, died at 49 Main Street, died at 30 miles, died at 21 hours":   nil,
		"was 49 when the war came, lived to 1992, lived at 39, killed at 30.5 metres": nil,
		"died at 37°, died at 30 000 feet, dead at 60 km, lived to be 92%":            nil,
		"He died at 12, and was 24 when she died.":                                    nil,
	} {
		var got []string
		for _, a := range reading.New(text, reading.Options{}).Ages() {
			got = append(got, a.In(text)+" = "+length(a.Length))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("ages of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestTimesOfDay(t *testing.T) {
	for text, want := range map[string][]string{
		"at 9:30":                                                           {"9:30 = 9:30:00 minute or twelve hours later"},
		"at 9:30 a.m. and at 4.30 pm":                                       {"9:30 a.m. = 9:30:00 minute", "4.30 pm = 16:30:00 minute"},
		"between 9:00 and 11:30":                                            {"9:00 = 9:00:00 minute or twelve hours later range-start", "11:30 = 11:30:00 minute or twelve hours later range-end"},
		"from 21:34:05, by 02:00":                                           {"21:34:05 = 21:34:05 second since", "02:00 = 2:00:00 minute by"},
		"12 a.m. and 12 p.m.":                                               {"12 a.m. = 0:00:00 hour", "12 p.m. = 12:00:00 hour"},
		"about 5 o'clock, three o'clock":                                    {"5 o'clock = 5:00:00 hour or twelve hours later about", "three o'clock = 3:00:00 hour or twelve hours later"},
		"at 9 in the evening, at 2 o'clock at night":                        {"9 in the evening = 21:00:00 hour", "2 o'clock at night = 2:00:00 hour"},
		"0930 hours, at 0200":                                               {"0930 hours = 9:30:00 minute", "0200 = 2:00:00 minute"},
		"at noon, until midnight":                                           {"noon = 12:00:00 hour", "midnight = 0:00:00 hour until"},
		"John 3:16, a ratio of 16:9, in 1:59, 3:2":                          nil,
		"version 9.30, 25:10, 9:75, 13 p.m., at 24:36":                      nil,
		"Luke at 24:36, Genesis at 12:10, in John at 12:16":                 nil,
		"Ps 104:2, Ps. 10:12, Genesis (12:10), 1 Cor. 13:12":                nil,
		"from John 13:16 to 14:10, Luke 12:26 and 12:40, 13:10":             nil,
		"Luke 10:36-43, 11:12, 13:13":                                       nil,
		"She met John at 9:30, CNN 9:30 a.m.":                               {"9:30 = 9:30:00 minute or twelve hours later", "9:30 a.m. = 9:30:00 minute"},
		"at half past nine, a quarter to ten":                               {"half past nine = 9:30:00 minute or twelve hours later", "a quarter to ten = 9:45:00 minute or twelve hours later"},
		"ten minutes past 5, at twenty-five past six":                       {"ten minutes past 5 = 5:10:00 minute or twelve hours later", "twenty-five past six = 6:25:00 minute or twelve hours later"},
		"by a quarter to one in the afternoon":                              {"a quarter to one in the afternoon = 12:45:00 minute by"},
		"at ten to twelve at night, half past ten p.m.":                     {"ten to twelve at night = 23:50:00 minute", "half past ten p.m. = 22:30:00 minute"},
		"from half past eight to quarter past nine":                         {"half past eight = 8:30:00 minute or twelve hours later range-start", "quarter past nine = 9:15:00 minute or twelve hours later range-end"},
		"at nine in the evening, about half past nine":                      {"nine in the evening = 21:00:00 hour", "half past nine = 9:30:00 minute or twelve hours later about"},
		"for two hours ten minutes past nine, aged 10 past nine p.m.":       nil,
		"a vote of ten to nine, half past nine hundred, five past ten":      nil,
		"ten minutes to five houses, the quarter before nine, at nine":      nil,
		"a quarter to ten percent, from two to three men, half after 5 May": nil,
	} {
		if diff := cmp.Diff(want, clocks(text, reading.Options{})); diff != "" {
			t.Errorf("times of %q (-want +got):\n%s", text, diff)
		}
	}
}

func TestSpanishTimesOfDay(t *testing.T) {
	for text, want := range map[string][]string{
		"a las nueve y media, a las diez menos cuarto":              {"nueve y media = 9:30:00 minute or twelve hours later", "diez menos cuarto = 9:45:00 minute or twelve hours later"},
		"a las 9 y media de la noche":                               {"9 y media de la noche = 21:30:00 minute"},
		"a las ocho y diez, a las nueve de la mañana":               {"ocho y diez = 8:10:00 minute or twelve hours later", "nueve de la mañana = 9:00:00 hour"},
		"las nueve provincias, las tres y cuatro, las diez y siete": nil,
		"Juan 3:16, Génesis 12:10, Sal. 104:2, Hechos (12:10)":      nil,
	} {
		if diff := cmp.Diff(want, clocks(text, reading.Options{Language: "es"})); diff != "" {
			t.Errorf("times of %q (-want +got):\n%s", text, diff)
		}
	}
}

// clocks writes each time of day of a text with what is known of it.
// lengthTable compares what is read of lengths of time and ages.
func lengthTable(t *testing.T, o reading.Options, table map[string][]string) {
	t.Helper()
	for text, want := range table {
		if diff := cmp.Diff(want, lengths(text, o)); diff != "" {
			t.Errorf("lengths of %q (-want +got):\n%s", text, diff)
		}
	}
}

func lengths(text string, o reading.Options) []string {
	r := reading.New(text, o)
	var got []string
	for _, d := range r.Durations() {
		s := d.In(text) + " = " + length(d.Length)
		if d.Role != "" {
			s += " " + string(d.Role)
		}
		got = append(got, s)
	}
	for _, a := range r.Ages() {
		got = append(got, a.In(text)+": aged "+length(a.Length))
	}
	return got
}

// clockTable compares what is read of times of day.
func clockTable(t *testing.T, o reading.Options, table map[string][]string) {
	t.Helper()
	for text, want := range table {
		if diff := cmp.Diff(want, clocks(text, o)); diff != "" {
			t.Errorf("times of %q (-want +got):\n%s", text, diff)
		}
	}
}

// labelTable compares what labels are read as.
func labelTable(t *testing.T, o reading.Options, table map[string]string) {
	t.Helper()
	for text, want := range table {
		if d, ok := reading.DateLabel(text, o); !ok || d.Value.String() != want {
			t.Errorf("%q is %s, want %s", text, d.Value, want)
		}
	}
}

func clocks(text string, o reading.Options) []string {
	var got []string
	for _, c := range reading.New(text, o).Clocks() {
		s := fmt.Sprintf("%s = %d:%02d:%02d %s", c.In(text), c.Second/3600, c.Second/60%60, c.Second%60, c.Precise)
		if c.TwelveHours {
			s += " or twelve hours later"
		}
		if c.About {
			s += " about"
		}
		if c.Modifier != "" {
			s += " " + string(c.Modifier)
		}
		got = append(got, s)
	}
	return got
}

func TestALengthInDays(t *testing.T) {
	for _, c := range []struct {
		length      when.Length
		least, most int64
	}{
		{when.Length{Least: 1, Most: 1, Unit: when.Months}, 28, 31},
		{when.Length{Least: 2, Most: 3, Unit: when.Weeks}, 14, 21},
		{when.Length{Least: 17, Most: 17, Unit: when.Years}, 17 * 365, 17 * 366},
		{when.Length{Least: 36, Most: 36, Unit: when.Hours}, 1, 2},
		{when.Length{Least: 2, Most: -1, Unit: when.Months}, 56, -1},
	} {
		if least, most := c.length.Days(); least != c.least || most != c.most {
			t.Errorf("%s is %d to %d days, want %d to %d", length(c.length), least, most, c.least, c.most)
		}
	}
}

func TestADistanceAndTheDateThatSaysTheSame(t *testing.T) {
	for text, want := range map[string]string{
		"Founded in 1886, it was in 1906, twenty years later, sold.":                    "1906 beside 1906",
		"He wed in 1932 and died three years later, in May 1936.":                       "1935 beside May 1936",
		"On 7 June 1942 it sank. Eight days later, on Monday, 15 June, the fleet came.": "1942-06-15 beside 15 June",
		"In 1932 he wed; three years later, he died in 1935.":                           "1935",
	} {
		got := ""
		r := reading.New(text, reading.Options{})
		for _, d := range r.Dates() {
			if d.Offset == nil {
				continue
			}
			got = d.Value.String()
			if d.Offset.Beside.Len() > 0 {
				got += " beside " + d.Offset.Beside.In(text)
			}
		}
		if got != want {
			t.Errorf("the distance in %q is %s, want %s", text, got, want)
		}
	}
}

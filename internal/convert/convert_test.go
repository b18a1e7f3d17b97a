package convert_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/convert"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestWhatIsLostOfTheEmbeddedChronicle(t *testing.T) {
	for name, want := range map[string][]string{
		"native":      nil,
		"native-json": nil,
		"timelinejs": {
			"after of 3 events",
			`date: 1973-07~ is 1973-07 in "1973-corvalan-on-the-army"`,
			`during of "1973-palace-bombed"`,
			"emendations of 13 events", "figures of 5 events", "people of 17 events", "sources of 22 events",
			"paragraphs (33)", "people (18)", "quotes (12)", "sources (13)",
		},
		"csv": {
			"after of 3 events",
			`date: 1973-07~ is 1973-07 in "1973-corvalan-on-the-army"`,
			`during of "1973-palace-bombed"`,
			"emendations of 13 events", "figures of 5 events", "id of 22 events", "people of 17 events", "sources of 22 events",
			"the language of the chronicle",
			"paragraphs (33)", "people (18)", "quotes (12)", "sources (13)",
		},
		"markdown": {
			"after of 3 events", "display of 6 events", `during of "1973-palace-bombed"`,
			"emendations of 13 events", "figures of 5 events", "id of 22 events", "people of 17 events", "sources of 22 events",
			"the language of the chronicle",
			"paragraphs (33)", "people (18)", "quotes (12)", "sources (13)",
		},
	} {
		got, err := convert.To(name, timeline.Chile1973(), quotes.Chile1973())
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got.Lost); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// Each word occurs in prose as people write it, or has a meaning in one of the formats.
var words = []string{"The", "mill", "burns", "a < b", "R&D", "&amp;", "<p>", "*starred*", "_low_", "[1]", "`code`", "# no heading",
	"- no bullet", "1. no item", "> no quotation", "| cell |", `back\slash`, `"quoted"`, "it’s", "~about~", "100%", "…", "ärger", "🏭", "a, b; c", "http://example.org/a_b_c", "x: y", "+", "===", "'", "@", "!"}

func prose(lines ...string) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		text := "W" + fmt.Sprint(rapid.IntRange(0, 99).Draw(t, "number"))
		for range rapid.IntRange(1, 6).Draw(t, "words") {
			text += rapid.SampledFrom(append(lines, " ")).Draw(t, "space") + rapid.SampledFrom(words).Draw(t, "word")
		}
		return text
	})
}

func dates(t *rapid.T) edtf.Date {
	day := func() edtf.Date {
		y, m, d := rapid.Int64Range(1000, 2020).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day")
		var date edtf.Date
		switch rapid.IntRange(0, 2).Draw(t, "precision") {
		case 0:
			date, _ = edtf.OfYear(y)
		case 1:
			date, _ = edtf.OfMonth(y, m)
		default:
			date, _ = edtf.OfDay(y, m, d)
		}
		return date
	}
	start, end := day(), day()
	if d, err := edtf.OfInterval(start, end); err == nil && start != end && rapid.Bool().Draw(t, "interval") {
		return d
	}
	return start
}

func TestDatesThatSlidesCanNotStateBecomeWhatTheyMayBe(t *testing.T) {
	for date, want := range map[string]string{
		"193X":                `"start_date": {"year": 1930}, "end_date": {"year": 1939}, "display_date": "the 1930s"`,
		"1640~":               `"start_date": {"year": 1640}, "display_date": "about 1640"`,
		"1973-21":             `"start_date": {"year": 1973}, "display_date": "spring 1973"`,
		"../1970-05":          `"start_date": {"year": 1970, "month": 5}, "display_date": "until May 1970"`,
		"1640~/1641":          `"start_date": {"year": 1640}, "end_date": {"year": 1641}, "display_date": "about 1640 to 1641"`,
		"1970/..":             `"start_date": {"year": 1970}, "display_date": "1970 onwards"`,
		"-0043-03-15":         `"start_date": {"year": -44, "month": 3, "day": 15}`,
		"0000":                `"start_date": {"year": -1}`,
		"1973-09-11T09:05:00": `"start_date": {"year": 1973, "month": 9, "day": 11, "hour": 9, "minute": 5, "second": 0}`,
	} {
		events := &timeline.Timeline{Events: []timeline.Event{{Date: edtf.MustParse(date), Text: "It rains."}}}
		got, err := convert.To("timelinejs", events, nil)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.NewReplacer("{ ", "{", " }", "}").Replace(strings.Join(strings.Fields(string(got.Content)), " "))
		if !strings.Contains(text, want+`, "text"`) {
			t.Errorf("%s: got %s, want %s", date, text, want)
		}
	}
}

func TestUndatedEventsAreLostWhereEachNeedsADate(t *testing.T) {
	events := &timeline.Timeline{Events: []timeline.Event{{ID: "rain", Text: "It rains."}, {ID: "sun", Date: edtf.MustParse("1904"), Text: "The sun shines."}}}
	for _, name := range []string{"timelinejs", "csv"} {
		got, err := convert.To(name, events, nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := `the event "rain", without a date`; len(got.Lost) == 0 || got.Lost[0] != want {
			t.Errorf("%s: lost %q, want %q first", name, got.Lost, want)
		}
	}
}

func TestWhatIsLostOfManyEventsIsSaidOnce(t *testing.T) {
	var events timeline.Timeline
	for i := range 20_000 {
		events.Events = append(events.Events, timeline.Event{ID: fmt.Sprint("e", i), Text: "It rains.", Place: "Here"})
		if i%2 == 0 {
			events.Events[i].Date = edtf.MustParse("1904")
		}
	}
	got, err := convert.To("timelinejs", &events, nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{`10000 events, without a date: "e1" is the first`, "place of 10000 events"}, got.Lost); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// What a format has a place for is as it was when it is read back.
func TestEventsSurviveWhereTheFormatHasAPlaceForAllOfThem(t *testing.T) {
	for _, test := range []struct {
		name     string
		lines    []string // what may be between words
		hasID    bool
		hasX     bool
		hasMedia bool
	}{
		{"native", []string{"\n", "\n\n"}, true, true, true},
		{"native-json", []string{"\n", "\n\n"}, true, true, true},
		{"timelinejs", []string{"\n\n"}, true, true, true},
		{"csv", []string{"\n\n"}, false, false, false},
		{"markdown", []string{"\n\n"}, false, false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				var events timeline.Timeline
				for i := range rapid.IntRange(1, 4).Draw(t, "events") {
					e := timeline.Event{Date: dates(t), Text: prose(test.lines...).Draw(t, "text")}
					if rapid.Bool().Draw(t, "titled") {
						e.Title = prose().Draw(t, "title")
					}
					if test.hasID {
						e.ID = fmt.Sprintf("e-%d", i)
					}
					if test.hasMedia && rapid.Bool().Draw(t, "media") {
						e.Display = prose().Draw(t, "display")
						e.Media = []timeline.Media{{URL: "pier.jpg", Caption: prose().Draw(t, "caption"), Credit: prose().Draw(t, "credit")}}
					}
					if test.hasX && rapid.Bool().Draw(t, "extra") {
						e.Extra = map[string]any{"x-desk": prose().Draw(t, "desk"), "x-by": map[string]any{"name": "A. Bell", "on": true, "times": 3}}
					}
					events.Events = append(events.Events, e)
				}
				got, err := convert.To(test.name, &events, nil)
				if err != nil {
					t.Fatal(err)
				}
				if len(got.Lost) > 0 {
					t.Fatalf("lost %s in:\n%s", strings.Join(got.Lost, "; "), got.Content)
				}
			})
		})
	}
}

package timeline_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestDecodeReadsEveryField(t *testing.T) {
	const text = "\ufeff" + `{
	  "$schema": "timeline.json",
	  "title": "T", "language": "en",
	  "sources": [{"id": "s", "title": "S", "author": "A", "publisher": "P", "published": "2023-09", "url": "https://example.org/"}],
	  "people": [{"id": "p", "name": "N", "aliases": ["M"], "born": "1908-06-26", "died": "1973-09-11",
	    "roles": [{"title": "President", "from": "1970-11-03", "to": "1973-09-11"}]}],
	  "events": [{"id": "e", "date": "1971-04~", "display": "April 1971", "title": "T", "text": "X",
	    "people": ["p"], "sources": [{"source": "s", "locator": "page 1"}],
	    "figures": [{"measure": "share", "of": "up", "value": "-50.25", "unit": "percent", "qualifier": "at-least", "when": "1971"}],
	    "before": ["b"], "during": ["d"], "after": ["a"], "place": "Santiago", "url": "https://example.org/e",
	    "media": [{"url": "e.jpg", "caption": "C", "credit": "D"}], "tags": ["t"], "x-rank": 1.50, "x-": {"a<b": [null, true, "1"]},
	    "emendations": [{"kind": "disputed", "field": "text", "sic": "Y", "corr": "X", "source": "s", "reason": "why"}]}],
	  "paragraphs": [{"id": "g", "text": "", "people": ["p"], "sources": [{"source": "s"}],
	    "emendations": [{"kind": "omitted", "field": "text", "sic": "Share", "reason": "furniture"}]}],
	  "quotes": [{"said": "not looked at"}]
	}`
	want := &timeline.Timeline{
		Title: "T", Language: "en",
		Sources: []timeline.Source{{ID: "s", Title: "S", Author: "A", Publisher: "P", Published: date("2023-09"), URL: "https://example.org/"}},
		People: []timeline.Person{{
			ID: "p", Name: "N", Aliases: []string{"M"}, Born: date("1908-06-26"), Died: date("1973-09-11"),
			Roles: []timeline.Role{{Title: "President", From: date("1970-11-03"), To: date("1973-09-11")}},
		}},
		Events: []timeline.Event{{
			ID: "e", Date: date("1971-04~"), Display: "April 1971", Title: "T", Text: "X",
			People: []string{"p"}, Sources: []timeline.Citation{{Source: "s", Locator: "page 1"}},
			Figures: []timeline.Figure{{Measure: "share", Of: "up", Value: "-50.25", Unit: "percent", Qualifier: "at-least", When: date("1971")}},
			Before:  []string{"b"}, During: []string{"d"}, After: []string{"a"}, Place: "Santiago", URL: "https://example.org/e",
			Media: []timeline.Media{{URL: "e.jpg", Caption: "C", Credit: "D"}}, Tags: []string{"t"},
			Extra:       map[string]any{"x-rank": json.Number("1.50"), "x-": map[string]any{"a<b": []any{nil, true, "1"}}},
			Emendations: []timeline.Emendation{{Kind: timeline.Disputed, Field: "text", Sic: "Y", Corr: "X", Source: "s", Reason: "why"}},
		}},
		Paragraphs: []timeline.Paragraph{{
			ID: "g", People: []string{"p"}, Sources: []timeline.Citation{{Source: "s"}},
			Emendations: []timeline.Emendation{{Kind: timeline.Omitted, Field: "text", Sic: "Share", Reason: "furniture"}},
		}},
	}
	got, err := timeline.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestDecodeReportsEverythingThatBreaksTheSchema(t *testing.T) {
	const text = `{
	  "events": [
	    {"id": "", "date": "1973-02-30", "x_rank": 1, "x-rank": 1},
	    {"id": 7, "figures": [{"measure": "strikes", "value": "1,939", "qualifier": "over"}]},
	    {"date": "1973/1970"}
	  ],
	  "peple": [],
	  "sources": [{"id": "s"}]
	}`
	want := `timeline: 3:13: /events/0/id: this can't be empty
3:25: /events/0/date: date "1973-02-30": February 1973 has 28 days
3:49: /events/0/x_rank: unknown key "x_rank"; known keys: after, before, date, display, during, emendations, figures, id, media, people, place, sources, tags, text, title, url, and keys that begin with x-
4:13: /events/1/id: expected a string, found a number: put it in quotation marks, "7"
4:60: /events/1/figures/0/value: "1,939" is not a decimal number without separators
4:82: /events/1/figures/0/qualifier: "over" is not one of about, more-than, less-than, at-least, at-most
5:15: /events/2/date: date "1973/1970": the end, 1970, is before the start, 1973
7:13: /peple: unknown key "peple"; did you mean "people"?
8:16: /sources/0: the key "title" is missing`
	got, err := timeline.Decode(strings.NewReader(text))
	if err == nil || got != nil {
		t.Fatalf("got %v, %v", got, err)
	}
	if d := cmp.Diff(strings.Split(want, "\n"), strings.Split(err.Error(), "\n")); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestErrorsOfDecodeAreTyped(t *testing.T) {
	const text = "{\"title\": \"é\",\n \"events\": [{\"text\": \"1973/1970\"}, {\"title\": \"é\", \"date\": \"1973/1970\"}]}"
	_, err := timeline.Decode(strings.NewReader(text))
	var got *timeline.DecodeError
	if !errors.As(err, &got) {
		t.Fatalf("error %v", err)
	}
	want := timeline.DecodeError{Line: 2, Column: 59, Pointer: "/events/1/date", Msg: got.Err.Error(), Err: got.Err}
	if *got != want {
		t.Errorf("got %+v, want %+v", *got, want)
	}
	var bad *edtf.Error
	if !errors.As(err, &bad) || bad.Kind != edtf.KindReversed || bad.Input != "1973/1970" {
		t.Errorf("the cause of %v is %+v", err, bad)
	}
	if _, err := timeline.Decode(strings.NewReader("[")); !errors.As(err, &got) || got.Pointer != "" || got.Unwrap() != nil || got.Line != 1 || got.Column != 2 {
		t.Errorf("the place of %v is %+v", err, got)
	}
}

func TestDecodeGivesThePlaceOfASyntaxError(t *testing.T) {
	_, err := timeline.Decode(strings.NewReader("{\n  \"title\": \"é\" x}"))
	if want := "timeline: 2:16: invalid character 'x' after object key:value pair"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestDecodeReportsWhatItsReaderReports(t *testing.T) {
	broken := errors.New("the disk is gone")
	if _, err := timeline.Decode(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
}

func TestEncodeReportsWhatItsWriterReports(t *testing.T) {
	if err := timeline.Chile1973().Encode(failing{}); err == nil {
		t.Error("no error")
	}
}

type failing struct{}

func TestEncodeRefusesExtraMembersThatDecodeWould(t *testing.T) {
	for extra, want := range map[string]string{
		"rank":   `extra key "rank" does not begin with x-`,
		"x-func": "unsupported type",
	} {
		tl := &timeline.Timeline{Events: []timeline.Event{{ID: "e", Extra: map[string]any{extra: func() {}}}}}
		if err := tl.Encode(io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %s", extra, err, want)
		}
	}
}

func (failing) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestEncodedTimelinesDecodeUnchanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := anyTimeline().Draw(t, "timeline")
		var b bytes.Buffer
		if err := want.Encode(&b); err != nil {
			t.Fatal(err)
		}
		got, err := timeline.Decode(&b)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("-want +got:\n%s", d)
		}
	})
}

func TestChile1973RoundTrips(t *testing.T) {
	for _, want := range []*timeline.Timeline{timeline.Chile1973(), timeline.Chile1973().AsPublished()} {
		var b bytes.Buffer
		if err := want.Encode(&b); err != nil {
			t.Fatal(err)
		}
		got, err := timeline.Decode(&b)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
	}
}

// anyTimeline draws timelines that satisfy the schema.
func anyTimeline() *rapid.Generator[*timeline.Timeline] {
	str, id := rapid.String(), rapid.StringN(1, 20, -1)
	dates := rapid.Map(rapid.SampledFrom([]string{
		"", "1973", "1973-09-11", "-0043-03-15", "1972-04/1972-07", "1990/..", "../1973", "1967~/1969?", "197X", "1973-22", "{1971,1973}",
	}), func(s string) edtf.Date {
		if s == "" {
			return edtf.Date{}
		}
		return date(s)
	})
	return rapid.Custom(func(t *rapid.T) *timeline.Timeline {
		text := func() string { return str.Draw(t, "text") }
		named := func() string { return id.Draw(t, "id") }
		when := func() edtf.Date { return dates.Draw(t, "date") }
		names := func() []string { return some(t, named) }
		citations := func() []timeline.Citation {
			return some(t, func() timeline.Citation { return timeline.Citation{Source: named(), Locator: text()} })
		}
		emendations := func() []timeline.Emendation {
			return some(t, func() timeline.Emendation {
				kinds := []timeline.EmendationKind{timeline.Corrected, timeline.Supplied, timeline.Omitted, timeline.Disputed}
				return timeline.Emendation{
					Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Field: named(), Sic: text(), Corr: text(), Source: named(), Reason: named(),
				}
			})
		}
		return &timeline.Timeline{
			Title: text(), Language: text(),
			Sources: some(t, func() timeline.Source {
				return timeline.Source{ID: named(), Title: named(), Author: text(), Publisher: text(), Published: when(), URL: text()}
			}),
			People: some(t, func() timeline.Person {
				return timeline.Person{
					ID: named(), Name: named(), Aliases: names(), Born: when(), Died: when(),
					Roles: some(t, func() timeline.Role { return timeline.Role{Title: named(), From: when(), To: when()} }),
				}
			}),
			Events: some(t, func() timeline.Event {
				return timeline.Event{
					ID: named(), Date: when(), Display: text(), Title: text(), Text: text(), People: names(), Sources: citations(),
					Figures: some(t, func() timeline.Figure {
						return timeline.Figure{
							Measure: named(), Of: text(), Unit: text(), When: when(),
							Value:     rapid.StringMatching(`[+-]?[0-9]{1,9}([.][0-9]{1,4})?`).Draw(t, "value"),
							Qualifier: rapid.SampledFrom([]string{"", "about", "more-than", "less-than", "at-least", "at-most"}).Draw(t, "qualifier"),
						}
					}),
					Before: names(), During: names(), After: names(), Emendations: emendations(),
					Place: text(), URL: text(), Tags: names(), Extra: anyExtra.Draw(t, "extra"),
					Media: some(t, func() timeline.Media { return timeline.Media{URL: text(), Caption: text(), Credit: text()} }),
				}
			}),
			Paragraphs: some(t, func() timeline.Paragraph {
				return timeline.Paragraph{ID: named(), Text: text(), People: names(), Sources: citations(), Emendations: emendations()}
			}),
		}
	})
}

// anyExtra draws members that the format does not define, or nil.
var anyExtra = rapid.Map(rapid.MapOfN(rapid.String(), anyValue(2), 0, 2), func(m map[string]any) map[string]any {
	var extra map[string]any
	for key, v := range m {
		if extra == nil {
			extra = map[string]any{}
		}
		extra["x-"+key] = v
	}
	return extra
})

// anyValue draws values of JSON, as they are decoded.
func anyValue(depth int) *rapid.Generator[any] {
	one := rapid.OneOf(
		rapid.Map(rapid.String(), func(s string) any { return s }),
		rapid.SampledFrom([]any{nil, true, false, json.Number("0"), json.Number("-1.50"), json.Number("2e10")}),
	)
	if depth == 0 {
		return one
	}
	return rapid.OneOf(one,
		rapid.Map(rapid.SliceOfN(anyValue(depth-1), 0, 3), func(list []any) any { return list }),
		rapid.Map(rapid.MapOfN(rapid.String(), anyValue(depth-1), 0, 3), func(object map[string]any) any { return object }),
	)
}

// some draws a short list; nil if it is empty, as it is decoded.
func some[T any](t *rapid.T, one func() T) []T {
	var list []T
	for range rapid.IntRange(0, 2).Draw(t, "length") {
		list = append(list, one())
	}
	return list
}

func FuzzDecode(f *testing.F) {
	var b bytes.Buffer
	if err := timeline.Chile1973().Encode(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte(`{"events":[{"date":"1973/1970","figures":[{"measure":"m","value":"1e9"}]}]}`))
	f.Add([]byte(`{"title":"\ud800","events":[[[[]]]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		decoded, err := timeline.Decode(bytes.NewReader(data))
		if err != nil {
			return
		}
		decoded.AsPublished()
		var again bytes.Buffer
		if err := decoded.Encode(&again); err != nil {
			t.Fatal(err)
		}
		if _, err := timeline.Decode(&again); err != nil {
			t.Fatalf("%v\nof what was encoded from\n%s", err, data)
		}
	})
}

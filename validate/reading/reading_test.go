package reading_test

import (
	"encoding/json"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

func TestEveryPartOfAnyTextIsSound(t *testing.T) {
	pieces := rapid.SampledFrom([]string{
		"“", "”", "„", "‘", "’", "\"", "'", "«", "»", "‹", "›", "「", "」", "''", ",,", " ", " ", " ", "\n", "\n\n", "\r\n", "\u00a0", "\u202f",
		"said", ", ", ": ", ". ", "? ", "- ", "—", "Dr. ", "U.S. ", "No. ", "e.g. ", "J. ", "I. ", "the coup of ", "In ", "from ", " to ", "c. ",
		"1973", "1972", "11", "31", "5", "June", "May", "February", "Sept.", "September", "th", "of", "-", "–", "/", "1973-09-11", "1,939",
		"a ", "the ", "two ", "years", "days ", "later", "before ", "early ", "that ", "following ", "century", "BC", "half ", "hundred ", "aged ", ":30", "p.m.",
		"Tuesday", "summer ", "1970s", " and ", "13/02/1862", "about ", "Christmas ",
		"We use cookies", "Subscribe to our newsletter", "Read more", "Share", "|", "workers", "s", "x", "é", "é", "字", "ץ", "م", ".", "．", "\ufeff", "\u200b", "\xff", "\x00", "_", ">", "*",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, piece := range rapid.SliceOfN(pieces, 0, 40).Draw(t, "pieces") {
			text += piece
		}
		if fault := unsound(text, readAll(text)); fault != "" {
			t.Fatalf("%q: %s", text, fault)
		}
	})
}

func TestASecondReadingIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text") + prose
		a, b := readAll(text), readAll(text)
		for name, part := range map[string][2]any{
			"words": {a.Words(), b.Words()}, "sentences": {a.Sentences(), b.Sentences()}, "dates": {a.Dates(), b.Dates()},
			"quotations": {a.Quotations(), b.Quotations()}, "faults": {a.QuoteFaults(), b.QuoteFaults()}, "furniture": {a.Furniture(), b.Furniture()},
		} {
			if diff := cmp.Diff(part[0], part[1]); diff != "" {
				t.Fatalf("%s of %q differ:\n%s", name, text, diff)
			}
		}
	})
}

func TestAReadingIsSharedBetweenGoroutines(t *testing.T) {
	r := reading.New(prose, reading.Options{})
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if len(r.Furniture()) != 0 || len(r.Dates()) != 3 || len(r.Quotations()) != 3 {
				t.Errorf("dates %v, quotations %v, furniture %v", r.Dates(), r.Quotations(), r.Furniture())
			}
		})
	}
	group.Wait()
}

func TestPartsSurviveJSON(t *testing.T) {
	text := "On 30 February 1973 and in June 1973, two days before the coup, and a month later, by early April, he said: “We ‘go’"
	r := readAll(text)
	var dates []when.Date
	roundTrip(t, r.Dates(), &dates)
	if diff := cmp.Diff(r.Dates(), dates); diff != "" {
		t.Errorf("dates (-want +got):\n%s", diff)
	}
	var quotations []quotation.Quotation
	roundTrip(t, r.Quotations(), &quotations)
	if diff := cmp.Diff(r.Quotations(), quotations); diff != "" {
		t.Errorf("quotations (-want +got):\n%s", diff)
	}
}

func roundTrip(t *testing.T, from, to any) {
	t.Helper()
	b, err := json.Marshal(from)
	if err == nil {
		err = json.Unmarshal(b, to)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func FuzzNew(f *testing.F) {
	for _, seed := range []string{
		prose, "", "“‘\"'«»", "1973 April–July", "30 February 1973", "We use cookies\n\nShare | Print", "Dr. J. F. U.S. No. 5", "\xff\u202f\ufeff",
		"0\xcfa.ץ", "Sept.\ufeffץ",
		"On 11 and 13 September 1973, two days before the coup. A month later, at 9:30 p.m., aged 65, he ruled for two and a half years.",
		"In 480 BC and 479, the 5th–4th century BC; 1914–18; the seventies, mid-May, that year, the following Tuesday, Christmas 1963, 13/02/1862",
		"25 October (7 November) 1917, 11/23 March 1801 O.S., 12 (24) August [Old Style], 11 February 1731/2 (22 February 1732 N.S.)",
		"a quarter to ten minutes past 5, ten minutes to half past nine at night, John 3:16, 4:5-6,7; 12:30 to 1:15",
		"a few a hundred half a dozen and a half years, three months and five days later before before 31 February",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if fault := unsound(text, readAll(text)); fault != "" {
			t.Errorf("%q: %s", text, fault)
		}
	})
}

// unsound says what is wrong with a reading, "" if nothing is: spans lie in the
// text, on its runes, in order; words lie in sentences; quotations nest.
func unsound(src string, r *reading.Reading) string {
	starts := map[int]bool{len(src): true}
	for i := range src {
		starts[i] = true
	}
	in := func(s text.Span) bool {
		return 0 <= s.Start && s.Start < s.End && s.End <= len(src) && starts[s.Start] && starts[s.End]
	}
	last := 0
	for _, p := range r.Paragraphs() {
		if !in(p) || p.Start < last {
			return "a paragraph is out of place"
		}
		last = p.End
	}
	last = 0
	for _, s := range r.Sentences() {
		if !in(s.Span) || s.Start < last {
			return "a sentence is out of place"
		}
		last = s.End
	}
	last = 0
	for _, w := range r.Words() {
		if !in(w.Span) || w.Start < last {
			return "a word is out of place"
		}
		last = w.End
		if s, ok := r.SentenceAt(w.Start); !ok || !s.Contains(w.Span) {
			return "the word " + w.In(src) + " is in no sentence"
		}
	}
	last = 0
	for _, d := range r.Dates() {
		if !in(d.Span) || d.Start < last {
			return "a date is out of place"
		}
		last = d.End
		if d.IsStated() && d.Value.IsZero() && d.Err == nil || d.Form == "" || d.Anchor == "" {
			return "a date is not whole: " + d.In(src)
		}
		if hangs := d.Anchor == when.Inherited || d.Anchor == when.Relative; hangs != (d.From != text.Span{}) {
			return "a date hangs on nothing, or on something: " + d.In(src)
		}
	}
	last = 0
	for _, d := range r.Durations() {
		if !in(d.Span) || d.Start < last || d.Length.Unit == "" {
			return "a duration is out of place"
		}
		last = d.End
	}
	last = 0
	for _, a := range r.Ages() {
		if !in(a.Span) || a.Start < last || a.Length.Unit == "" {
			return "an age is out of place"
		}
		last = a.End
	}
	last = 0
	for _, c := range r.Clocks() {
		if !in(c.Span) || c.Start < last || c.Precise == "" || c.Second < 0 || c.Second > 24*3600 {
			return "a time of day is out of place"
		}
		last = c.End
	}
	last = 0
	for _, f := range r.Furniture() {
		if !in(f.Span) || f.Start < last || f.Kind == "" {
			return "furniture is out of place"
		}
		last = f.End
	}
	last = 0
	for _, f := range r.QuoteFaults() {
		if !in(f.Span) || f.Start < last || !utf8.ValidRune(f.Mark) {
			return "a fault is out of place"
		}
		last = f.End
	}
	return unsoundQuotations(r.Quotations(), in)
}

func unsoundQuotations(quotations []quotation.Quotation, in func(text.Span) bool) string {
	var open []quotation.Quotation
	for i, q := range quotations {
		if !in(q.Span) || !q.Contains(q.Inner) || q.Inner.Start > q.Inner.End || i > 0 && q.Start < quotations[i-1].Start {
			return "a quotation is out of place"
		}
		if q.Closed != (q.Close != 0) || q.Open == 0 || q.Closed && q.Continued {
			return "a quotation's marks do not agree"
		}
		for len(open) > 0 && open[len(open)-1].End <= q.Start {
			open = open[:len(open)-1]
		}
		if q.Depth != len(open) {
			return "a quotation's depth is wrong"
		}
		if len(open) > 0 && !open[len(open)-1].Contains(q.Span) {
			return "two quotations cross"
		}
		open = append(open, q)
	}
	return ""
}

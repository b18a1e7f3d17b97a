package retold

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/deed"
)

func TestWhatASentenceStates(t *testing.T) {
	type told struct{ Name, Words, Date string }
	date, err := edtf.Parse("1921-03-04")
	if err != nil {
		t.Fatal(err)
	}
	for src, want := range map[string]told{
		// The first words of an entry, of its date.
		"Walter Groom is murdered on the quay.":      {"walter groom", "Walter Groom is murdered", "1921-03-04"},
		"The murder of President Groom.":             {"groom", "murder of President Groom", "1921-03-04"},
		"The Marigold sinks the Thistle.":            {"thistle", "sinks the Thistle", "1921-03-04"},
		"The Marigold sinks off Weir Point.":         {"marigold", "The Marigold sinks", "1921-03-04"},
		"Failed putsch by officers of the fleet.":    {"", "Failed putsch", "1921-03-04"},
		"A coup attempt by the right is put down.":   {"", "coup attempt", "1921-03-04"},
		"A rising by the guard collapses.":           {"", "rising", "1921-03-04"},
		"Coup by the guard is put down.":             {"", "Coup", "1921-03-04"},
		"Officers stage an abortive revolt.":         {"", "abortive revolt", "1921-03-04"},
		"Right wing organises successful coup.":      {"", "successful coup", "1921-03-04"},
		"Military coup topples the cabinet.":         {"", "coup", "1921-03-04"},
		"John-Paul de la Cruz dies.":                 {"john paul cruz", "John-Paul de la Cruz dies", "1921-03-04"},
		"Ann Lee was finally executed.":              {"ann lee", "Ann Lee was finally executed", "1921-03-04"},
		"Groom’s assassination shocks the republic.": {"groom", "Groom’s assassination", "1921-03-04"},

		// With a date of their own.
		"In May 1921 Walter Groom was murdered.":                    {"walter groom", "Walter Groom was murdered", "1921-05"},
		"The town recovered from the murder of Groom in May 1921.":  {"groom", "murder of Groom in May 1921", "1921-05"},
		"Despite an attempted naval coup in May of 1921 they wait.": {"", "attempted naval coup in May of 1921", "1921-05"},
		"After an attempt at a palace coup in May 1921 they wait.":  {"", "attempt at a palace coup in May 1921", "1921-05"},
		"On 3 May 1921, General Ann Lee led a bloody coup.":         {"", "bloody coup", "1921-05-03"},
		"On 3 May 1921 Ann Lee led a bloody coup to overthrow it.":  {"", "bloody coup", "1921-05-03"},
		"In May 1921, officers staged an abortive coup.":            {"", "abortive coup", "1921-05"},
		"The keeper Walter Groom died on 3 May 1921.":               {"walter groom", "The keeper Walter Groom died on 3 May 1921", "1921-05-03"},

		// No mention, or of something else.
		"The attempted murder of Walter Groom shocks the town.":        {},
		"The cabinet deplores the bloody coup.":                        {},
		"The minister wants a coup.":                                   {},
		"Officers plan to stage a coup.":                               {},
		"The general who led a bloody coup is tried.":                  {},
		"In May 1921 the cabinet deplored the failed coup.":            {},
		"The cabinet deplores the failed coup.":                        {},
		"Envoys hear of an attempted coup.":                            {},
		"A coup by the guard succeeds, and the cabinet collapses.":     {},
		"The launch carries the survivors of the sinking of U-20.":     {},
		"Soldiers march after the murder of Walter Groom.":             {},
		"The president of Lusania resigns.":                            {},
		"A friend says that Walter Groom died on 3 May 1921.":          {},
		"He was murdered in May 1921.":                                 {},
		"Walter Groom murdered a keeper in May 1921.":                  {},
		"Rumours of the murder of Walter Groom in May 1921 were false": {},
		"A second failed putsch in May 1921 is put down.":              {},
		"The murder of Walter Groom led to strikes in May 1921.":       {},
		"In May 1921, after Walter Groom was murdered, they strike.":   {},
		"The murder of Groom in May or June 1921 was never solved.":    {},
		"Walter Groom was murdered before May 1921.":                   {},
		"Walter Groom was to be executed in May 1921.":                 {},
	} {
		t.Run(src, func(t *testing.T) {
			f := chronicle.Field{Name: "text", Role: chronicle.Text, Text: src}
			e := &chronicle.Entry{Kind: chronicle.Event, Date: date, Fields: []chronicle.Field{f}}
			var got told
			r := reading.New(src, reading.Options{Language: "en", Context: date})
			for _, x := range statementsIn(e, &e.Fields[0], r) {
				got = told{"", src[x.words.Start:x.words.End], x.date.String()}
			}
			for _, x := range tellingsIn(e, &e.Fields[0], r) {
				got = told{strings.Join(x.Theme.Words, " "), src[x.words.Start:x.words.End], x.date.String()}
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("told (-want +got):\n%s", d)
			}
		})
	}
}

func TestNamesOfOne(t *testing.T) {
	person := deed.Kind{Person: true}
	for _, c := range []struct {
		a, b string
		kind deed.Kind
		one  bool
	}{
		{"walter groom", "walter groom", person, true},
		{"walter f groom", "walter groom", person, true},
		{"groom", "walter groom", person, false}, // but for dates that are near
		{"walter", "walter groom", person, false},
		{"charles i", "charles i england", person, false},
		{"charles ii", "charles i", person, false},
		{"carl groom", "walter groom", person, false},
		{"walter groom jr", "walter groom", person, false},
		{"jack", "jack", person, false},
		{"marigold", "marigold", deed.Kind{}, true},
		{"marigold two", "marigold", deed.Kind{}, false},
		{"titan", "titan 2", deed.Kind{}, false},
		{"titan 1", "titan 2", deed.Kind{}, false},
	} {
		if got := isSame(named(c.a), named(c.b), c.kind); got != c.one {
			t.Errorf("%q and %q are one: %t", c.a, c.b, got)
		}
		if got := isSame(named(c.b), named(c.a), c.kind); got != c.one {
			t.Errorf("%q and %q are one: %t", c.b, c.a, got)
		}
	}
}

// named returns a phrase of which every word is of a name.
func named(words string) *deed.Phrase {
	p := &deed.Phrase{Words: strings.Fields(words)}
	for range p.Words {
		p.Named = append(p.Named, true)
	}
	p.Head = len(p.Words)
	return p
}

func FuzzStatements(f *testing.F) {
	f.Add("On 3 June 1921 Walter de la Groom’s murder, an attempt at a coup, fails.")
	f.Add("The sinking of U-20 in May 1921 (1921).")
	f.Add("\x00 of coup of the of \xff died on 3 May 1921")
	date, err := edtf.Parse("1921-03-04")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, src string) {
		e := &chronicle.Entry{Kind: chronicle.Event, Date: date, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: src}}}
		r := reading.New(src, reading.Options{Language: "en", Context: date})
		for _, x := range statementsIn(e, &e.Fields[0], r) {
			if s := r.Sentences()[x.Sentence]; x.words.Start < s.Start || x.words.IsEmpty() || x.words.End > len(src) {
				t.Errorf("%q states something at %v in %v", src, x.words, s.Span)
			}
		}
		for _, x := range tellingsIn(e, &e.Fields[0], r) {
			if len(x.Theme.Words) == 0 || len(x.Theme.Words) != len(x.Theme.Named) || x.words.IsEmpty() || x.words.End > len(src) {
				t.Errorf("%q tells of %+v", src, x)
			}
		}
	})
}

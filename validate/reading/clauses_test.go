package reading_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
)

func TestClausesAroundDates(t *testing.T) {
	type read struct {
		Main, Begins, Ends, Plain bool
		Subject, Verb             string
		Tense                     clause.Tense
	}
	for src, want := range map[string]read{
		"On 3 June 1887, the bridge collapses.":                  {Main: true, Plain: true},
		"3 June 1887, a Friday: the bridge collapses.":           {Begins: true},
		"June 1887: the bridge collapses.":                       {Main: true},
		"Ann Lee was born in Weir, Kent, on 3 June 1887.":        {Main: true, Ends: true, Plain: true, Subject: "Ann Lee", Verb: "was born", Tense: clause.Past},
		"The bridge is finally opened on 3 June 1887.":           {Main: true, Ends: true, Plain: true, Subject: "The bridge", Verb: "is finally opened", Tense: clause.Present},
		"The bridge over the Orrin collapses on 3 June 1887.":    {Main: true, Ends: true, Plain: true, Subject: "The bridge over the Orrin", Verb: "collapses", Tense: clause.Present},
		"The old bridge fell on 3 June 1887, in a storm.":        {Main: true, Plain: true, Subject: "The old bridge", Verb: "fell", Tense: clause.Past},
		"The yard launches the Marigold on 3 June 1887.":         {Main: true, Ends: true, Plain: true},
		"The bridge, which fell on 3 June 1887, is rebuilt.":     {},
		"On 3 June 1887 the bridge is to be opened.":             {},
		"Two days before 3 June 1887, they had left the mill.":   {},
		"The council met (on 3 June 1887) and ratified the act.": {},
	} {
		r := reading.New(src, reading.Options{})
		dates := r.Dates()
		if len(dates) == 0 {
			t.Errorf("%s: no date", src)
			continue
		}
		c, _ := r.Clause(dates[0].Span)
		got := read{c.Main, c.Begins, c.Ends, c.Plain, c.Subject.In(src), c.Verb.In(src), c.Tense}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", src, d)
		}
	}
}

func TestClausesAreReadInLanguagesThatHaveTheWords(t *testing.T) {
	for language, want := range map[string]bool{"": true, "en": true, "en-GB": true, "es": true, "de-AT": true, "sv": false, "tlh": false} {
		r := reading.New("On 3 June 1887, the bridge collapses.", reading.Options{Language: language})
		if _, ok := r.Clause(r.Sentences()[0].Span); ok != want {
			t.Errorf("%q: %t", language, ok)
		}
	}
}

func TestWhoActsInASentence(t *testing.T) {
	type act struct{ Title, Name, Words, Verb string }
	titles, names := []string{"Mayor", "Lady Mayor"}, []string{"Joan Warde", "Warde", "Joan Warde of Holt"}
	for sentence, want := range map[string]act{
		"Warde signs the lease.":               {"", "Warde", "Warde", "signs"},
		"Joan Warde signs the lease.":          {"", "Joan Warde", "Joan Warde", "signs"},
		"Joan Warde of Holt signs it.":         {"", "Joan Warde of Holt", "Joan Warde of Holt", "signs"},
		"Mayor Warde has formally signed it.":  {"Mayor", "Warde", "Mayor Warde", "signed"},
		"mayor Warde resigned.":                {"mayor", "Warde", "mayor Warde", "resigned"},
		"Lady Mayor Joan Warde also resigned.": {"Lady Mayor", "Joan Warde", "Lady Mayor Joan Warde", "resigned"},
		"Warde renuncia.":                      {"", "Warde", "Warde", "renuncia"},
		"Warde is buried.":                     {"", "Warde", "Warde", "is"},
		"Warde had signed it.":                 {"", "Warde", "Warde", "had"},

		"Warde Street is opened.":     {},
		"Warde's lease is signed.":    {},
		"Wardell signs.":              {},
		"Warde":                       {},
		"Warde, the mayor, signs.":    {},
		"The lease that Warde signs.": {},
		"Mayor signs.":                {},
		"Warde Signs the Lease":       {},
	} {
		var got act
		for _, a := range actsIn(sentence, titles, names) {
			got = act{a.Title, a.Name, a.In(sentence), a.Verb}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", sentence, d)
		}
	}
}

func actsIn(src string, titles, names []string) []clause.Act {
	r := reading.New(src, reading.Options{})
	return clause.Acts(r.Tokens(), r.Sentences(), titles, names)
}

func TestActsLieWithinTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.StringMatching(`(?s)((Mayor|Élue|Joan|Warde|\x00|é|signs|,|\n) ?){0,8}.{0,3}`)
		src := part.Draw(t, "text")
		r := reading.New(src, reading.Options{})
		for _, a := range actsIn(r.Text(), []string{part.Draw(t, "title")}, rapid.SliceOfN(part, 0, 3).Draw(t, "names")) {
			if a.Start < 0 || a.End > len(src) || a.Len() < len(a.Name) || a.Name == "" {
				t.Errorf("%q: %q at %v", src, a.Name, a.Span)
			}
		}
	})
}

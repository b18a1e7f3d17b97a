package quotes_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

func TestChile1973SatisfiesTheSchema(t *testing.T) {
	f, err := os.Open("chile1973.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	decoded, err := quotes.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(decoded, quotes.Chile1973()); d != "" {
		t.Errorf("Chile1973 differs from its file (-file +got):\n%s", d)
	}
}

func TestChile1973IsNewAtEachCall(t *testing.T) {
	quotes.Chile1973().Quotes[0].Text = "changed"
	if quotes.Chile1973().Quotes[0].Text == "changed" {
		t.Error("a change of one value shows in the next")
	}
}

func TestChile1973RefersToTheTimelineOfTheSameName(t *testing.T) {
	c := timeline.Chile1973()
	var seen []string
	for _, q := range quotes.Chile1973().Quotes {
		if slices.Contains(seen, q.ID) || c.ByID(q.ID) != nil {
			t.Errorf("%q is used twice", q.ID)
		}
		seen = append(seen, q.ID)
		if !slices.ContainsFunc(c.People, func(p timeline.Person) bool { return p.ID == q.Speaker }) {
			t.Errorf("%s: speaker %q is not listed", q.ID, q.Speaker)
		}
		if q.Event != "" && c.ByID(q.Event) == nil {
			t.Errorf("%s: event %q is not there", q.ID, q.Event)
		}
		for _, s := range q.Sources {
			if !slices.ContainsFunc(c.Sources, func(l timeline.Source) bool { return l.ID == s.Source }) {
				t.Errorf("%s: source %q is not listed", q.ID, s.Source)
			}
		}
		if len(q.Sources) == 0 || q.Sources[0].Source != "sw-2023" || q.Sources[0].Locator == "" {
			t.Errorf("%s has no place in the article", q.ID)
		}
	}
}

func TestChile1973QuotesNobodyOutsideTheirLife(t *testing.T) {
	c := timeline.Chile1973()
	for _, q := range quotes.Chile1973().Quotes {
		i := slices.IndexFunc(c.People, func(p timeline.Person) bool { return p.ID == q.Speaker })
		if i < 0 || q.Said.IsZero() {
			continue
		}
		p := c.People[i]
		if !p.Born.IsZero() && q.Said.Before(p.Born) == 1 || !p.Died.IsZero() && q.Said.After(p.Died) == 1 {
			t.Errorf("%s: said %s, but %s lived %s to %s", q.ID, q.Said, p.Name, p.Born, p.Died)
		}
	}
}

func TestChile1973HasDatedQuotesInOrderOfDate(t *testing.T) {
	var last quotes.Quote
	for _, q := range quotes.Chile1973().Quotes {
		if q.Said.IsZero() {
			continue
		}
		if !last.Said.IsZero() && last.Said.Bounds().EarliestStart > q.Said.Bounds().EarliestStart {
			t.Errorf("%s (%s) stands before %s (%s)", last.ID, last.Said, q.ID, q.Said)
		}
		last = q
	}
}

func TestChile1973EmendationsCanBeUndone(t *testing.T) {
	if err := quotes.Chile1973().CheckEmendations(); err != nil {
		t.Error(err)
	}
}

func TestChile1973QuotationsAreNotToldAgainInTheTimeline(t *testing.T) {
	const n = 5
	told := map[string]string{} // n words in a row → the entry that has them
	add := func(id, text string) {
		ws := words(text)
		for i := 0; i+n <= len(ws); i++ {
			run := strings.Join(ws[i:i+n], " ")
			if other, twice := told[run]; twice && other != id {
				t.Errorf("%s and %s share %q", other, id, run)
			}
			told[run] = id
		}
	}
	c := timeline.Chile1973()
	for _, e := range c.Events {
		add(e.ID, e.Text)
	}
	for _, p := range c.Paragraphs {
		add(p.ID, p.Text)
	}
	for _, q := range quotes.Chile1973().Quotes {
		add(q.ID, q.Text)
	}
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '’'
	})
}

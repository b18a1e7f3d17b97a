package timeline_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
)

func TestChile1973SatisfiesTheSchema(t *testing.T) {
	f, err := os.Open("chile1973.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	decoded, err := timeline.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(decoded, timeline.Chile1973()); d != "" {
		t.Errorf("Chile1973 differs from its file (-file +got):\n%s", d)
	}
}

func TestChile1973IsNewAtEachCall(t *testing.T) {
	first := timeline.Chile1973()
	first.Events[0].Text = "changed"
	first.Events[0].Sources[0].Source = "changed"
	first.People = first.People[:1]
	if d := cmp.Diff(timeline.Chile1973(), timeline.Chile1973()); d != "" {
		t.Error(d)
	}
	if timeline.Chile1973().Events[0].Text == "changed" || timeline.Chile1973().Events[0].Sources[0].Source == "changed" {
		t.Error("a change of one value shows in the next")
	}
}

func TestChile1973HasEventsInOrderOfDate(t *testing.T) {
	events := timeline.Chile1973().Events
	for i, e := range events {
		if e.Date.IsZero() {
			t.Errorf("%s is undated", e.ID)
		}
		if i > 0 && events[i-1].Date.Bounds().EarliestStart > e.Date.Bounds().EarliestStart {
			t.Errorf("%s (%s) stands before %s (%s)", events[i-1].ID, events[i-1].Date, e.ID, e.Date)
		}
	}
}

func TestChile1973HasDistinctSlugsForIDs(t *testing.T) {
	c := timeline.Chile1973()
	var ids []string
	for _, s := range c.Sources {
		ids = append(ids, s.ID)
	}
	for _, p := range c.People {
		ids = append(ids, p.ID)
	}
	for _, e := range c.Events {
		ids = append(ids, e.ID)
	}
	for _, p := range c.Paragraphs {
		ids = append(ids, p.ID)
	}
	for i, id := range ids {
		if strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || id == "" {
			t.Errorf("%q is not a lower-case slug", id)
		}
		if slices.Contains(ids[:i], id) {
			t.Errorf("%q is used twice", id)
		}
	}
}

func TestChile1973CitesForEveryEventAndNamesOnlyWhatItLists(t *testing.T) {
	c := timeline.Chile1973()
	sources, people := map[string]bool{}, map[string]bool{} // listed; true: referred to
	for _, s := range c.Sources {
		sources[s.ID] = false
	}
	for _, p := range c.People {
		people[p.ID] = false
	}
	use := func(by string, listed map[string]bool, id string) {
		if _, ok := listed[id]; !ok {
			t.Errorf("%s names %q, which is not listed", by, id)
		}
		listed[id] = true
	}
	refer := func(by string, cited []timeline.Citation, named []string, ms []timeline.Emendation) {
		for _, s := range cited {
			use(by, sources, s.Source)
		}
		for _, p := range named {
			use(by, people, p)
		}
		for _, m := range ms {
			if m.Source == "" {
				continue
			}
			use(by, sources, m.Source)
			if !slices.ContainsFunc(cited, func(c timeline.Citation) bool { return c.Source == m.Source }) {
				t.Errorf("%s is emended after %q and doesn't cite it", by, m.Source)
			}
		}
	}
	for _, e := range c.Events {
		refer(e.ID, e.Sources, e.People, e.Emendations)
		if !cites(e.Sources, "sw-2023") {
			t.Errorf("%s has no place in the article", e.ID)
		}
		for _, id := range slices.Concat(e.Before, e.During, e.After) {
			if c.ByID(id) == nil || id == e.ID {
				t.Errorf("%s stands in order to %q", e.ID, id)
			}
		}
	}
	for _, p := range c.Paragraphs {
		refer(p.ID, p.Sources, p.People, p.Emendations)
	}
	for id, used := range sources {
		if !used {
			t.Errorf("nothing cites source %s", id)
		}
	}
	// The speakers are tested in package quotes.
	for id, used := range people {
		if !used {
			t.Errorf("nothing names person %s", id)
		}
	}
}

func cites(cs []timeline.Citation, source string) bool {
	return slices.ContainsFunc(cs, func(c timeline.Citation) bool { return c.Source == source && c.Locator != "" })
}

func TestChile1973PeopleLiveAndHoldOfficeInOrder(t *testing.T) {
	for _, p := range timeline.Chile1973().People {
		if !p.Born.IsZero() && !p.Died.IsZero() && p.Born.Before(p.Died) != 1 {
			t.Errorf("%s: born %s, died %s", p.ID, p.Born, p.Died)
		}
		for _, r := range p.Roles {
			if !r.From.IsZero() && !r.To.IsZero() && r.From.Before(r.To) != 1 {
				t.Errorf("%s: %s from %s to %s", p.ID, r.Title, r.From, r.To)
			}
		}
	}
}

func TestChile1973EditedTextsAreWhole(t *testing.T) {
	for id, text := range texts(timeline.Chile1973()) {
		if text == "" {
			continue // page furniture
		}
		bare := strings.TrimRight(text, "”")
		if !strings.HasSuffix(bare, ".") {
			t.Errorf("%s has no closing punctuation: …%s", id, bare[max(0, len(bare)-30):])
		}
		if strings.Contains(text, "““") || strings.Contains(text, " —") || strings.Contains(text, "— ") {
			t.Errorf("%s has stray punctuation: %s", id, text)
		}
		ws := words(text)
		for i := range ws[1:] {
			if ws[i] == ws[i+1] {
				t.Errorf("%s doubles the word %q", id, ws[i])
			}
		}
	}
}

func TestChile1973EditedQuotationMarksBalance(t *testing.T) {
	for id, text := range texts(timeline.Chile1973()) {
		opened := strings.Count(text, "“") - strings.Count(text, "”")
		want := 0
		if id == "p-13" || id == "p-14" {
			want = 1 // one quotation over three paragraphs, closed in the third
		}
		if opened != want {
			t.Errorf("%s leaves %d quotation marks open, want %d: %s", id, opened, want, text)
		}
	}
}

func TestChile1973EmendationsCanBeUndone(t *testing.T) {
	if err := timeline.Chile1973().CheckEmendations(); err != nil {
		t.Error(err)
	}
}

func TestChile1973AsPublishedHasTheArticlesFaults(t *testing.T) {
	c := timeline.Chile1973()
	p := c.AsPublished()

	t.Run("five events are undated", func(t *testing.T) {
		var undated []string
		for _, e := range p.Events {
			if e.Date.IsZero() {
				undated = append(undated, e.ID)
			}
		}
		want := []string{
			"1964-frei-elected", "1967-reform-stalls", "1969-strikes-and-occupations",
			"1970-election-and-coup-order", "1971-copper-and-municipal-elections",
		}
		if d := cmp.Diff(want, undated); d != "" {
			t.Error(d)
		}
	})

	t.Run("the last entry ends with the tail of 1971", func(t *testing.T) {
		published, edited := words(p.ByID("1973-coup").Text), words(c.ByID("1971-copper-and-municipal-elections").Text)
		n := 0
		for n < len(edited) && n < len(published) && published[len(published)-1-n] == edited[len(edited)-1-n] {
			n++
		}
		if n < 13 {
			t.Errorf("the tails share %d words", n)
		}
		if n == len(edited) {
			t.Error("the whole entry is repeated, not its tail")
		}
	})

	t.Run("one quotation mark is doubled", func(t *testing.T) {
		n := 0
		for _, text := range texts(p) {
			n += strings.Count(text, "““")
		}
		if n != 1 {
			t.Errorf("%d are", n)
		}
	})

	t.Run("eight lines of page furniture stand among the paragraphs", func(t *testing.T) {
		n := 0
		for i, g := range p.Paragraphs {
			if c.Paragraphs[i].Text == "" && g.Text != "" {
				n++
			}
		}
		if n != 8 {
			t.Errorf("%d do", n)
		}
	})

	t.Run("two passages are shared", func(t *testing.T) {
		want := []string{
			"1971-copper-and-municipal-elections = 1973-coup",
			"1972-october-lorry-owners = p-12",
		}
		if d := cmp.Diff(want, sharing(texts(p), 6)); d != "" {
			t.Error(d)
		}
	})
}

func TestChile1973EditedSharesNoPassage(t *testing.T) {
	if pairs := sharing(texts(timeline.Chile1973()), 5); pairs != nil {
		t.Error(pairs)
	}
}

func TestChile1973TellsWhatIsDisputedAsTheArticlesClaim(t *testing.T) {
	c := timeline.Chile1973()
	disputed := 0
	check := func(id, text string, ms []timeline.Emendation) {
		for _, m := range ms {
			if m.Kind != timeline.Disputed {
				continue
			}
			disputed++
			if m.Source == "" {
				t.Errorf("%s disputes without a source", id)
			}
			name := m.Sic == "Leila Pérez"
			if !name && !strings.Contains(strings.ToLower(m.Corr), "the article") {
				t.Errorf("%s tells as ours: %s", id, m.Corr)
			}
		}
	}
	for _, e := range c.Events {
		check(e.ID, e.Text, e.Emendations)
	}
	for _, p := range c.Paragraphs {
		check(p.ID, p.Text, p.Emendations)
	}
	if disputed == 0 {
		t.Error("nothing is disputed")
	}
}

// texts maps the ids of events and paragraphs to their texts.
func texts(c *timeline.Timeline) map[string]string {
	m := map[string]string{}
	for _, e := range c.Events {
		m[e.ID] = e.Text
	}
	for _, p := range c.Paragraphs {
		m[p.ID] = p.Text
	}
	return m
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '’'
	})
}

// sharing lists the pairs of texts that have n words in a row in common.
func sharing(texts map[string]string, n int) []string {
	ids := make([]string, 0, len(texts))
	for id := range texts {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	var pairs []string
	first := map[string]string{}
	for _, id := range ids {
		ws := words(texts[id])
		for i := 0; i+n <= len(ws); i++ {
			run := strings.Join(ws[i:i+n], " ")
			switch other, met := first[run]; {
			case !met:
				first[run] = id
			case other != id:
				pairs = append(pairs, other+" = "+id)
			}
		}
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

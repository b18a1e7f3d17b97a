package languages_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/languages"
)

func TestTheWordsOfADocumentShowItsLanguage(t *testing.T) {
	c := &chronicle.Chronicle{}
	document := func(language, text string) int {
		e := chronicle.Entry{Kind: chronicle.Document}
		if language != "" {
			e.Fields = []chronicle.Field{{Name: "language", Role: chronicle.Language, Text: language}}
		}
		doc := c.Add(e)
		for range 3 {
			c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: doc, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: text}}})
		}
		return doc
	}
	english := document("", "The crews of the ships were sent home.")
	german := document("", "Der Hafen wird geschlossen und die Schiffe sind nicht mehr dort.")
	document("", "Zatvaranje luke.")
	document("de", "The crews of the ships were sent home.")
	got := map[int]string{}
	for i := range c.Entries {
		if e := &c.Entries[i]; e.Kind == chronicle.Document && languages.Guess(c).Document(i) != "" {
			got[i] = languages.Guess(c).Document(i)
		}
	}
	want := map[int]string{english: "en", german: "de"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
}

func TestEntriesOfOneDocumentMayBeInSeveralLanguages(t *testing.T) {
	c := &chronicle.Chronicle{}
	doc := c.Add(chronicle.Entry{Kind: chronicle.Document})
	for _, text := range []string{
		"The crews of the ships were sent home, and the port was closed.",
		"The mayor and the owners of the mine met in the hall.",
		"Der Hafen wird geschlossen, und die Besatzungen der Schiffe sind nicht mehr dort.",
		"Talca 1911.",
	} {
		c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: doc, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: text}}})
	}
	guesses := languages.Guess(c)
	for i, want := range []string{"en", "en", "de", "en"} {
		if got := guesses.Entry(&c.Entries[doc+1+i], doc); got != want {
			t.Errorf("entry %d is in %q, want %q", i, got, want)
		}
	}
}

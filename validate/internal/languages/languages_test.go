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
	want := map[int]string{english: "en", german: "de"}
	if diff := cmp.Diff(want, languages.Guess(c)); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
}

package chronicle_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

func TestTypedValuesComeBackFromTheirChronicle(t *testing.T) {
	cited := []timeline.Citation{{Source: "s", Locator: "p. 1"}, {Source: "r"}}
	emended := []timeline.Emendation{
		{Kind: timeline.Disputed, Field: "text", Sic: "Y", Corr: "X", Source: "s", Reason: "why"},
		{Kind: timeline.Omitted, Field: "text", Sic: "Share", Reason: "furniture"},
	}
	full := &timeline.Timeline{
		Title: "T", Language: "en",
		Sources: []timeline.Source{{ID: "s", Title: "S", Author: "A", Publisher: "P", Published: date("2023-09"), URL: "https://example.org/"}},
		People: []timeline.Person{{
			ID: "p", Name: "N", Aliases: []string{"M", "O"}, Born: date("1908-06-26"), Died: date("1973-09-11"),
			Roles: []timeline.Role{{Title: "President", From: date("1970-11-03"), To: date("1973-09-11")}, {Title: "Senator"}},
		}},
		Events: []timeline.Event{{
			ID: "e", Date: date("1971-04~"), Display: "April 1971", Title: "T", Text: "X", Place: "Santiago",
			People: []string{"p", "q"}, Sources: cited,
			Figures: []timeline.Figure{
				{Measure: "share", Of: "up", Value: "-50.25", Unit: "percent", Qualifier: "at-least", When: date("1971")},
				{Measure: "votes", Value: "3"},
			},
			Before: []string{"b"}, During: []string{"d"}, After: []string{"a", "c"}, URL: "https://example.org/e",
			Media: []timeline.Media{{Caption: "C"}, {URL: "e.jpg", Credit: "D"}}, Tags: []string{"t", "u"}, Emendations: emended,
			Extra: map[string]any{"x-a/b": "1", "x-~c": map[string]any{"d/e": []any{"f", map[string]any{"g": "h"}}}},
		}, {Date: date("1972")}},
		Paragraphs: []timeline.Paragraph{{ID: "g", Text: "X", People: []string{"p"}, Sources: cited, Emendations: emended}},
	}
	said := &quotes.Collection{Quotes: []quotes.Quote{
		{ID: "q", Text: "A", Speaker: "p", Said: date("1973-06"), Event: "e", Sources: cited, Language: "es", Translated: true, Emendations: emended},
		{Text: "B", Speaker: "N"},
	}}
	for _, v := range []struct {
		name string
		t    *timeline.Timeline
		q    *quotes.Collection
	}{
		{"every field", full, said},
		{"the chronicle of Chile", timeline.Chile1973(), quotes.Chile1973()},
		{"nothing", &timeline.Timeline{}, &quotes.Collection{}},
	} {
		c := chronicle.New(v.t, v.q)
		if d := cmp.Diff(v.t, c.Timeline()); d != "" {
			t.Errorf("%s, -want +got:\n%s", v.name, d)
		}
		if d := cmp.Diff(v.q, c.Collection()); d != "" {
			t.Errorf("%s, -want +got:\n%s", v.name, d)
		}
	}
}

func TestOtherFormatsBecomeTypedValues(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		reader        files.Reader
		t             *timeline.Timeline
		q             *quotes.Collection
	}{
		{
			name: "slides.json",
			content: `{"title": {"text": {"headline": "The pier"}}, "events": [{"unique_id": "storm", "start_date": {"year": "1911", "month": 11},
				"display_date": "Nov. 1911", "text": {"headline": "A storm", "text": "<p>The <b>pier</b> breaks.</p><blockquote>It sang.<cite>Ann Keeper</cite></blockquote>"},
				"media": {"url": "storm.jpg", "caption": "The pier", "credit": "Archive", "thumbnail": "small.jpg"}, "background": {"url": "sea.jpg"}}]}`,
			t: &timeline.Timeline{
				Events: []timeline.Event{{
					ID: "storm", Date: date("1911-11"), Display: "Nov. 1911", Title: "A storm", Text: "The pier breaks.",
					Media: []timeline.Media{{URL: "storm.jpg", Caption: "The pier", Credit: "Archive"}},
				}},
				Paragraphs: []timeline.Paragraph{{Text: "The pier"}},
			},
			q: &quotes.Collection{Quotes: []quotes.Quote{{Text: "It sang.", Speaker: "Ann Keeper"}}},
		},
		{
			name:    "pier.md",
			content: "# The pier\n\nA history.\n\n- **1902** The lamp is lit.\n- 3 November 1911: A storm.\n\nAfter it.\n\n```\ncode()\n```\n",
			t: &timeline.Timeline{
				Events:     []timeline.Event{{Date: date("1902"), Text: "The lamp is lit."}, {Date: date("1911-11-03"), Text: "A storm."}},
				Paragraphs: []timeline.Paragraph{{Text: "The pier"}, {Text: "A history."}, {Text: "After it."}},
			},
			q: &quotes.Collection{},
		},
		{
			name:    "rows.csv",
			content: "when,what,more,link,by\nabout the end of it,The glass is mended.,It is thick.,https://example.org/glass,Ann Keeper\n",
			reader: files.Reader{Fields: &files.Fields{
				Date: files.DateFields{Whole: []string{"when"}}, Text: []string{"what", "more"}, URL: []string{"link"}, People: []string{"by"}, Caption: []string{"more"},
			}},
			t: &timeline.Timeline{Events: []timeline.Event{{
				Display: "about the end of it", Text: "The glass is mended.\n\nIt is thick.", URL: "https://example.org/glass", People: []string{"Ann Keeper"},
				Media: []timeline.Media{{Caption: "It is thick."}},
			}}},
			q: &quotes.Collection{},
		},
	} {
		c, err := tt.reader.Read(files.Input{Name: tt.name, Data: []byte(tt.content)})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(tt.t, c.Timeline()); d != "" {
			t.Errorf("%s, -want +got:\n%s", tt.name, d)
		}
		if d := cmp.Diff(tt.q, c.Collection()); d != "" {
			t.Errorf("%s, -want +got:\n%s", tt.name, d)
		}
	}
}

func TestOneTimelineOfSeveralFilesHasTheirCommonLanguage(t *testing.T) {
	for _, tt := range []struct{ first, second, want string }{
		{"en", "en", "en"}, {"en", "", "en"}, {"", "es", "es"}, {"en", "es", ""},
	} {
		c := &chronicle.Chronicle{}
		for _, language := range []string{tt.first, tt.second} {
			doc := c.AddFile("f", "")
			if language != "" {
				c.Entries[doc].Fields = append(c.Entries[doc].Fields, chronicle.Field{Name: "language", Role: chronicle.Language, Text: language})
			}
			c.Entries[doc].Fields = append(c.Entries[doc].Fields, chronicle.Field{Name: "title", Role: chronicle.Title, Text: "T" + language})
		}
		got := c.Timeline()
		if got.Language != tt.want || got.Title != "T"+tt.first {
			t.Errorf("files in %q and %q have the language %q and the title %q", tt.first, tt.second, got.Language, got.Title)
		}
	}
}

func ExampleChronicle_Timeline() {
	const article = `# The pier

- **May 1902:** The lamp is lit.
- **3 November 1911:** A storm breaks the glass.
`
	c, err := files.Reader{}.Read(files.Input{Name: "pier.md", Data: []byte(article)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range c.Timeline().Between(edtf.MustParse("1910"), edtf.Date{}) {
		fmt.Println(e.Date, e.Text)
	}
	// Output:
	// 1911-11-03 A storm breaks the glass.
}

package chronicle_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

var date = edtf.MustParse

func tower() (*timeline.Timeline, *quotes.Collection) {
	return &timeline.Timeline{
			Title: "The tower", Language: "en",
			Sources: []timeline.Source{{ID: "log", Title: "The log", Published: date("1923")}},
			People:  []timeline.Person{{ID: "ann", Name: "Ann", Aliases: []string{"A."}, Roles: []timeline.Role{{Title: "Keeper", From: date("1902")}}}},
			Events: []timeline.Event{
				{ID: "built", Date: date("1902-05"), Text: "The tower is built.", People: []string{"ann"}, Sources: []timeline.Citation{{Source: "log"}}},
				{ID: "storm", Text: "A storm."},
			},
			Paragraphs: []timeline.Paragraph{{Text: "It stands."}},
		}, &quotes.Collection{Quotes: []quotes.Quote{
			{ID: "storm", Text: "Let it burn.", Speaker: "ann", Said: date("1911"), Event: "storm", Translated: true},
		}}
}

func TestNewGivesEntriesOfTypedValues(t *testing.T) {
	c := chronicle.New(tower())
	for doc, want := range map[int]string{-1: "", 0: "en", 1: "", len(c.Entries): ""} {
		if got := c.Language(doc); got != want {
			t.Errorf("Language(%d) = %q, want %q", doc, got, want)
		}
	}
	var got []string
	for i := range c.Entries {
		e := &c.Entries[i]
		line := fmt.Sprintf("%d %s %q %s %s:", e.Index, e.Kind, e.ID, e.Date, e.Pointer)
		for _, f := range e.Fields {
			line += fmt.Sprintf(" %s=%q", f.Name, f.Text)
			if f.Role != chronicle.NativeRole(e.Kind, f.Name) || f.Role == chronicle.Other && f.Name != "translated" {
				t.Errorf("%s %s has role %d", e.Kind, f.Name, f.Role)
			}
		}
		got = append(got, line)
		if s := c.Locate(chronicle.Span{Entry: i, Field: "text"}); s != nil || c.FileOf(e) != nil {
			t.Errorf("entry %d stands in a file: %v", i, s)
		}
		if e.Doc != 0 {
			t.Errorf("entry %d belongs to entry %d", i, e.Doc)
		}
	}
	want := []string{
		`0 document ""  : title="The tower" language="en"`,
		`1 source "log"  /sources/0: id="log" title="The log" published="1923"`,
		`2 person "ann"  /people/0: id="ann" name="Ann" aliases/0="A." roles/0/title="Keeper" roles/0/from="1902"`,
		`3 event "built" 1902-05 /events/0: id="built" date="1902-05" text="The tower is built." people/0="ann" sources/0/source="log"`,
		`4 event "storm"  /events/1: id="storm" text="A storm."`,
		`5 quote "storm" 1911 /quotes/0: id="storm" text="Let it burn." speaker="ann" said="1911" event="storm" translated="true"`,
		`6 paragraph ""  /paragraphs/0: text="It stands."`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("entries differ (-want +got):\n%s", diff)
	}
}

func TestNewOfNothingIsADocument(t *testing.T) {
	if c := chronicle.New(nil, nil); len(c.Entries) != 1 || c.Entries[0].Kind != chronicle.Document {
		t.Errorf("entries are %v", c.Entries)
	}
}

func TestEntriesAreFoundByKindAndID(t *testing.T) {
	c := chronicle.New(tower())
	if n := c.Count(chronicle.Event, chronicle.Quote); n != 3 {
		t.Errorf("%d events and quotes, want 3", n)
	}
	for range c.Events() {
		break // the iterator must stop
	}
	for q := range c.Quotes() {
		if !q.IsUnit() || q.Kind != chronicle.Quote {
			t.Errorf("%s is no quote", q.Kind)
		}
	}
	if got := c.ByID("storm"); len(got) != 2 || got[0].Kind != chronicle.Event || got[1].Kind != chronicle.Quote {
		t.Errorf(`entries with the id "storm" are %v`, got)
	}
	if got := c.ByID(""); got != nil {
		t.Errorf("entries without an id are %v", got)
	}
	c.Add(chronicle.Entry{Kind: chronicle.Event, ID: "new"})
	if got := c.ByID("new"); len(got) != 1 || got[0].Index != len(c.Entries)-1 {
		t.Errorf("an entry that was added later is %v", got)
	}
}

func TestWhoeverAsksForAnIDGetsNoCopyOfItsEntries(t *testing.T) {
	c := &chronicle.Chronicle{}
	for range 100 {
		c.Add(chronicle.Entry{Kind: chronicle.Event, ID: "a"})
	}
	if n := testing.AllocsPerRun(10, func() { c.ByID("a") }); n != 0 || len(c.ByID("a")) != 100 {
		t.Errorf("%v allocations for %d entries", n, len(c.ByID("a")))
	}
}

func TestEntriesBelongToTheirFiles(t *testing.T) {
	c := &chronicle.Chronicle{}
	a := c.AddFile("a", "one")
	c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: a})
	b := c.AddFile("b", "two")
	c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: b})
	c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: -1})
	var got []string
	for i := range c.Entries {
		name := "none"
		if f := c.FileOf(&c.Entries[i]); f != nil {
			name = f.Name
		}
		got = append(got, name)
	}
	if diff := cmp.Diff([]string{"a", "a", "b", "b", "none"}, got); diff != "" {
		t.Errorf("files differ (-want +got):\n%s", diff)
	}
	var names []string
	for f := range c.Files() {
		names = append(names, f.Name)
	}
	if diff := cmp.Diff([]string{"a", "b"}, names); diff != "" {
		t.Errorf("files differ (-want +got):\n%s", diff)
	}
	if got := c.Text(chronicle.Span{Entry: b, End: 3}); got != "two" {
		t.Errorf("the document's text is %q", got)
	}
}

func TestANilChronicleIsEmpty(t *testing.T) {
	var none *chronicle.Chronicle
	if none.Add(chronicle.Entry{}) != -1 || none.AddFile("f", "") != -1 || none.AddStore(0, nil) != -1 {
		t.Error("something was added to it")
	}
	none.AddFault(chronicle.Fault{})
	for range none.Files() {
		t.Error("it has a file")
	}
	for range none.Of(chronicle.Event, chronicle.Kind(99)) {
		t.Error("it has an entry")
	}
	for range none.Events() {
		t.Error("it has an event")
	}
	for range none.Quotes() {
		t.Error("it has a quote")
	}
	for range none.Stretches() {
		t.Error("it has a stretch of entries")
	}
	for range none.Prose(chronicle.Stretch{End: 1}) {
		t.Error("it has prose")
	}
	span := chronicle.Span{End: 1}
	if none.Entry(0) != nil || none.ByID("") != nil || none.FileOf(&chronicle.Entry{}) != nil || none.Locate(span) != nil {
		t.Error("it has an entry or a file")
	}
	if none.Count(chronicle.Event) != 0 || none.IsStored() || none.DocOf(0) != -1 || none.Language(0) != "" || none.Text(span) != "" || none.Position(span) != (chronicle.Position{}) {
		t.Error("it has content")
	}
	if d := cmp.Diff(&timeline.Timeline{}, none.Timeline()); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(&quotes.Collection{}, none.Collection()); d != "" {
		t.Error(d)
	}
}

func TestASpanHasAPositionInItsFile(t *testing.T) {
	c := &chronicle.Chronicle{}
	doc := c.AddFile("pier.txt", "one\ntwo\n")
	inFile := c.Add(chronicle.Entry{Doc: doc, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "two", Origin: chronicle.Verbatim(4)}}})
	typed := c.Add(chronicle.Entry{Doc: -1, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "two"}}})
	for _, tt := range []struct {
		span chronicle.Span
		want string
	}{
		{chronicle.Span{Entry: inFile, Field: "text", Start: 1, End: 2}, "pier.txt:2:2"},
		{chronicle.Span{Entry: doc}, "pier.txt:1:1"},
		{chronicle.Span{Entry: inFile, Field: "text", Start: 2, End: 9}, "-"},
		{chronicle.Span{Entry: typed, Field: "text", End: 1}, "-"},
		{chronicle.Span{Entry: 99}, "-"},
	} {
		if got := c.Position(tt.span).String(); got != tt.want {
			t.Errorf("the position of %v is %s, want %s", tt.span, got, tt.want)
		}
	}
}

func TestSeveralGoroutinesMayAskForIDs(t *testing.T) {
	c := chronicle.New(tower())
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if n := len(c.ByID("storm")); n != 2 {
				t.Errorf("%d entries", n)
			}
		})
	}
	wg.Wait()
}

func ExampleNew() {
	c := chronicle.New(tower())
	for e := range c.Events() {
		fmt.Println(e.ID, e.Date, e.Text())
	}
	// Output:
	// built 1902-05 The tower is built.
	// storm  A storm.
}

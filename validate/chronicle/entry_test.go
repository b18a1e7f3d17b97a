package chronicle

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func anEvent(text string) Entry {
	return Entry{Kind: Event, Fields: []Field{
		{Name: "date", Role: Date, Text: "1902"},
		{Name: "title", Role: Title, Text: "T"},
		{Name: "text", Role: Text, Text: text},
		{Name: "people/0", Role: PersonRef, Text: "ann"},
		{Name: "people/1", Role: PersonRef, Text: "ben"},
	}}
}

func TestFieldsAreFoundByNameAndRole(t *testing.T) {
	e := anEvent("words")
	if f := e.Field("people/1"); f == nil || f.Text != "ben" {
		t.Errorf(`field "people/1" is %v`, f)
	}
	if f := e.Field("people"); f != nil {
		t.Errorf(`field "people" is %v`, f)
	}
	var got []string
	for f := range e.ByRole(PersonRef) {
		got = append(got, f.Text)
	}
	if diff := cmp.Diff([]string{"ann", "ben"}, got); diff != "" {
		t.Errorf("people differ (-want +got):\n%s", diff)
	}
	if f := e.First(PersonRef); f == nil || f.Text != "ann" {
		t.Errorf("first person is %v", f)
	}
	if f := e.First(URL); f != nil {
		t.Errorf("first URL is %v", f)
	}
	for f := range e.Prose() {
		if f.Name != "text" {
			t.Errorf("%q is prose", f.Name)
		}
	}
	if e.Text() != "words" || (&Entry{}).Text() != "" {
		t.Errorf("texts are %q and %q", e.Text(), (&Entry{}).Text())
	}
}

func TestKeyIsTheIDOrElseStaysWithTheContent(t *testing.T) {
	e := anEvent("words")
	key := e.Key()
	if !strings.HasPrefix(key, "sha256:") {
		t.Errorf("key is %q", key)
	}
	moved := e
	moved.Index, moved.Doc, moved.Pointer, moved.Origin = 7, 3, "/events/7", Verbatim(99)
	if got := moved.Key(); got != key {
		t.Errorf("moving the entry changes its key from %s to %s", key, got)
	}
	other := anEvent("other words")
	if other.Key() == key {
		t.Error("other words have the same key")
	}
	paragraph := anEvent("words")
	paragraph.Kind = Paragraph
	if paragraph.Key() == key {
		t.Error("a paragraph has the key of an event")
	}
	dated := anEvent("words")
	dated.Date, _ = edtf.Parse("1902")
	if dated.Key() == key {
		t.Error("another date has the same key")
	}
	e.ID = "built"
	if got := e.Key(); got != "built" {
		t.Errorf("key is %q, want the id", got)
	}
}

func TestRolesAreOfOneKind(t *testing.T) {
	for r := Other; r < numRoles; r++ {
		n := 0
		for _, is := range []bool{r.IsProse(), r.IsDate(), r.IsRef()} {
			if is {
				n++
			}
		}
		if n > 1 {
			t.Errorf("role %d is of %d kinds", r, n)
		}
	}
	for _, r := range []Role{Date, End, Said, Published, Born, Died, From, To, When} {
		if !r.IsDate() {
			t.Errorf("role %d is no date", r)
		}
	}
	for _, r := range []Role{PersonRef, SourceRef, EventRef, BeforeRef, DuringRef, AfterRef, SpeakerRef} {
		if !r.IsRef() {
			t.Errorf("role %d is no reference", r)
		}
	}
	for _, r := range []Role{Display, Slug, ID, Title, Raw} {
		if r.IsDate() || r.IsRef() || r.IsProse() {
			t.Errorf("role %d is a date, a reference or prose", r)
		}
	}
}

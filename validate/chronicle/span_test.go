package chronicle

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// located is a segment without its file.
type located struct {
	Start, End int
	Text       string
	Verbatim   bool
}

// The file of the tests below, with a field whose text is "a\"b cé": it has an
// escape, and a line break that is folded into a space.
const (
	escaped     = `{"id": "a\"b` + "\n  " + `c\u00e9"}`
	escapedText = `a"b cé`
)

func escapedChronicle() *Chronicle {
	c := &Chronicle{}
	doc := c.AddFile("f.json", escaped)
	c.Add(Entry{
		Kind: Event, Doc: doc,
		Origin: Origin{Style: JSON, Start: 0, End: len(escaped)},
		Fields: []Field{
			{Name: "id", Text: escapedText, Origin: Origin{Style: JSON, Start: 8, Runs: []Run{
				{Text: 0, TextEnd: 1, File: 8, FileEnd: 9, Verbatim: true},
				{Text: 1, TextEnd: 2, File: 9, FileEnd: 11},
				{Text: 2, TextEnd: 3, File: 11, FileEnd: 12, Verbatim: true},
				{Text: 3, TextEnd: 4, File: 12, FileEnd: 15},
				{Text: 4, TextEnd: 5, File: 15, FileEnd: 16, Verbatim: true},
				{Text: 5, TextEnd: 7, File: 16, FileEnd: 22},
			}}},
			{Name: "key", Text: "id", Origin: Origin{Style: JSON, Start: 2}},
			{Name: "empty", Text: "", Origin: Origin{Style: JSON, Start: 5}},
			{Name: "typed", Text: "x"},
		},
	})
	return c
}

func TestLocate(t *testing.T) {
	c := escapedChronicle()
	tests := []struct {
		name string
		span Span
		want []located
	}{
		{"all of a field", Span{1, "id", 0, 7}, []located{
			{8, 9, "a", true}, {9, 11, `"`, false}, {11, 12, "b", true}, {12, 15, " ", false}, {15, 16, "c", true}, {16, 22, "é", false},
		}},
		{"part of it", Span{1, "id", 2, 5}, []located{{11, 12, "b", true}, {12, 15, " ", false}, {15, 16, "c", true}}},
		{"part of an escape, which is taken whole but for its text", Span{1, "id", 5, 6}, []located{{16, 22, "é"[:1], false}}},
		{"no words, before an escape", Span{1, "id", 1, 1}, []located{{9, 9, "", true}}},
		{"no words, at the end", Span{1, "id", 7, 7}, []located{{22, 22, "", true}}},
		{"no words, at the beginning", Span{1, "id", 0, 0}, []located{{8, 8, "", true}}},
		{"a field that stands as it is", Span{1, "key", 1, 2}, []located{{3, 4, "d", true}}},
		{"an empty field", Span{1, "empty", 0, 0}, []located{{5, 5, "", true}}},
		{"a field that is missing, at its record", Span{1, "text", 0, 0}, []located{{0, 0, "", true}}},
		{"a field that is in no file, at its record", Span{1, "typed", 0, 1}, []located{{0, 0, "", true}}},
		{"the whole file", Span{0, "", 0, 4}, []located{{0, 4, `{"id`, true}}},
		{"a span that is too long", Span{1, "id", 0, 8}, nil},
		{"a span that ends before it starts", Span{1, "id", 3, 2}, nil},
		{"a span that starts before the field", Span{1, "id", -1, 2}, nil},
		{"no entry", Span{2, "id", 0, 1}, nil},
		{"an entry before the first", Span{-1, "id", 0, 1}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []located
			for _, s := range c.Locate(tt.span) {
				if s.File.Name != "f.json" {
					t.Errorf("segment is in %q", s.File.Name)
				}
				got = append(got, located{s.Start, s.End, s.Text, s.Verbatim})
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("segments differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLocateGivesNothingBeyondTheFile(t *testing.T) {
	c := &Chronicle{}
	doc := c.AddFile("f", "abc")
	c.Add(Entry{Doc: doc, Origin: Verbatim(0), Fields: []Field{
		{Name: "text", Text: "bcd", Origin: Verbatim(1)},
		{Name: "runs", Text: "b", Origin: Origin{Style: Plain, Runs: []Run{{Text: 0, TextEnd: 1, File: 2, FileEnd: 9}}}},
	}})
	for _, s := range []Span{{1, "text", 0, 3}, {1, "runs", 0, 1}} {
		if got := c.Locate(s); got != nil {
			t.Errorf("%+v is at %v", s, got)
		}
	}
}

func TestTextOfASpan(t *testing.T) {
	c := escapedChronicle()
	for span, want := range map[Span]string{
		{1, "id", 0, 7}:   escapedText,
		{1, "id", 2, 5}:   "b c",
		{1, "id", 3, 2}:   "",
		{1, "id", 0, 8}:   "",
		{1, "id", -1, 8}:  "",
		{1, "text", 0, 0}: "",
		{9, "id", 0, 1}:   "",
	} {
		if got := c.Text(span); got != want {
			t.Errorf("text of %+v is %q, want %q", span, got, want)
		}
	}
}

func TestSpansOverlap(t *testing.T) {
	a := Span{1, "text", 2, 5}
	tests := []struct {
		b    Span
		want bool
	}{
		{Span{1, "text", 4, 9}, true},
		{Span{1, "text", 0, 3}, true},
		{Span{1, "text", 5, 9}, false},
		{Span{1, "text", 0, 2}, false},
		{Span{1, "title", 2, 5}, false},
		{Span{2, "text", 2, 5}, false},
	}
	for _, tt := range tests {
		if got := a.Overlaps(tt.b); got != tt.want {
			t.Errorf("%+v overlaps %+v: %v, want %v", a, tt.b, got, tt.want)
		}
		if got := tt.b.Overlaps(a); got != tt.want {
			t.Errorf("%+v overlaps %+v: %v, want %v", tt.b, a, got, tt.want)
		}
	}
	empty := Span{1, "date", 0, 0}
	if !empty.IsEmpty() || !empty.Overlaps(empty) || a.IsEmpty() {
		t.Error("an empty place overlaps itself alone")
	}
}

package filestest

import (
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A failer is a testing.TB or a *rapid.T.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// CheckSpans holds every field of a chronicle against its file: its segments
// must be its text, and each the bytes that it says.
func CheckSpans(t failer, c *chronicle.Chronicle) {
	t.Helper()
	for i := range c.Entries {
		e := &c.Entries[i]
		for j := range e.Fields {
			f := &e.Fields[j]
			if e.Field(f.Name) == f {
				CheckSpan(t, c, e, f, 0, len(f.Text), true)
			}
		}
	}
	for _, f := range c.Faults {
		if len(c.Locate(f.Span)) == 0 {
			t.Errorf("fault %q at %+v has no place", f.Message, f.Span)
		}
	}
}

// CheckSpan holds a span of a field against its file; whole says that it is
// all of the field.
func CheckSpan(t failer, c *chronicle.Chronicle, e *chronicle.Entry, f *chronicle.Field, start, end int, whole bool) {
	t.Helper()
	segments := c.Locate(e.At(f, start, end))
	if len(segments) == 0 {
		t.Fatalf("entry %d field %q [%d:%d] of %q has no segments", e.Index, f.Name, start, end, f.Text)
	}
	var text strings.Builder
	for _, s := range segments {
		text.WriteString(s.Text)
		raw := s.File.Content[s.Start:s.End]
		switch {
		case s.Verbatim && raw != s.Text:
			t.Errorf("entry %d field %q: verbatim segment %q is %q in the file", e.Index, f.Name, s.Text, raw)
		case !s.Verbatim && whole:
			if !standsFor(s.Style, raw, s.Text) {
				t.Errorf("entry %d field %q: the bytes %q (%s) are not %q", e.Index, f.Name, raw, s.Style, s.Text)
			}
		}
	}
	if text.String() != f.Text[start:end] {
		t.Errorf("entry %d field %q [%d:%d]: segments give %q, want %q", e.Index, f.Name, start, end, text.String(), f.Text[start:end])
	}
}

// RuneSpan picks a span of a text that begins and ends between characters.
func RuneSpan(text string, pick func(n int) int) (start, end int) {
	start, end = pick(len(text)+1), pick(len(text)+1)
	if start > end {
		start, end = end, start
	}
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return start, end
}

package filestest

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// Read reads content as a file of the given name.
func Read(t failer, name, content string) *chronicle.Chronicle {
	t.Helper()
	c, err := files.Reader{}.Read(files.Input{Name: name, Data: []byte(content), Excerpt: true})
	if err != nil {
		t.Fatalf("%v", err)
	}
	return c
}

// ReadFields reads content as a file of the given name, with fields, and checks its
// spans.
func ReadFields(t failer, name, content string, fields *files.Fields) *chronicle.Chronicle {
	t.Helper()
	c, err := files.Reader{Fields: fields}.Read(files.Input{Name: name, Data: []byte(content), Excerpt: true})
	if err != nil {
		t.Fatalf("%v", err)
	}
	CheckSpans(t, c)
	return c
}

// Fuzz reads the input of the fuzzer as a file of the given name: nothing may
// panic, and each field must be found in the file.
func Fuzz(f *testing.F, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, content string) {
		c := Read(t, name, content)
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				field := &e.Fields[j]
				if e.Field(field.Name) != field {
					continue
				}
				var text strings.Builder
				for _, s := range c.Locate(e.All(field)) {
					text.WriteString(s.Text)
					if raw := s.File.Content[s.Start:s.End]; s.Verbatim && raw != s.Text {
						t.Errorf("segment %q is %q in the file", s.Text, raw)
					}
				}
				if text.String() != field.Text {
					t.Errorf("segments of %q give %q, want %q", field.Name, text.String(), field.Text)
				}
				if field.Role != chronicle.Raw && field.Role != chronicle.Other && strings.ToValidUTF8(field.Text, "") != field.Text {
					t.Errorf("field %q is not UTF-8: %q", field.Name, field.Text)
				}
			}
		}
		for _, fault := range c.Faults {
			if len(c.Locate(fault.Span)) == 0 {
				t.Errorf("fault %q at %+v has no place", fault.Message, fault.Span)
			}
		}
	})
}

package files

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// fuzzRead reads what the fuzzer gives as a file of the given name: nothing
// may panic, and each field must be found in the file.
func fuzzRead(f *testing.F, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, content string) {
		c := memory(t, name, content)
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
						t.Errorf("segment %q stands in the file as %q", s.Text, raw)
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

func FuzzJSON(f *testing.F) {
	fuzzRead(f, "f.json",
		`{"title": "caf\u00e9 \ud83d\ude00 \ud83d", "events": [{"id": "a", "date": "1973-02-30", "text": "x\ny", "people": ["p"]}, 1], "more": {"a/b~": null}}`,
		`{"quotes": [{"text": "a", "text": "b", "speaker": 1, "said": "/"}], "people": [{"name": "n"`,
		`[[[[[]]]]] x`, bom+`{"sources": [{"id": "", "title": ""}]}`)
}

func FuzzJSONL(f *testing.F) {
	fuzzRead(f, "f.jsonl",
		"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\", \"text\": \"\\u00e9\"}\r{\"date\"",
		"[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}")
}

func FuzzEntriesMadeOnDemand(f *testing.F) {
	for _, s := range []string{"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\"}\r{\"date\"", "[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}"} {
		f.Add(s)
	}
	f.Fuzz(storeLikeKept)
}

func FuzzYAML(f *testing.F) {
	fuzzRead(f, "f.yaml",
		"title: \"a\\\n  b\\x41\"\nevents:\n- &a {text: 'it''s\n\n  so', date: 1973}\n- *a\n- {<<: *a, title: |2-\n    x\n  }\n---\nquotes: [{text: b}]\n",
		"events:\r\n  - text: >+\r\n\r\n     one\r\n     two\r\n\r\n       three\r\n\r\n  - text: plain\r\n\r\n     text # comment\r\n",
		"a: &b [*b, !!str 1, ! 2]\n? [x]\n: y\nevents:\n- text: \u2028  z\u0085 \n- [", bom+"people:\n  - id: a\n name: b")
}

func FuzzArticle(f *testing.F) {
	fuzzRead(f, "f.txt",
		"A caption\n\nTimeline: x\n\n\nLost.\n\n1973 June\n\nText\r\nwraps.\n\nMore.\n\n\n1973 30 February:\n\nx\n\n\nSubscribe to our newsletter\n",
		"Chronik\n• 1902: a\n\tb\n1903 – c\r\rLeave a reply", "\f\n\u200bKey dates\n1902\n1903\n\x00")
}

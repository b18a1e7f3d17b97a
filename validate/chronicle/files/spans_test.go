package files

import (
	"encoding/json"
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// memory reads content as a file of the given name.
func memory(t testing.TB, name, content string) *chronicle.Chronicle {
	t.Helper()
	c, err := Reader{}.Read(Input{Name: name, Data: []byte(content)})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A failer is a testing.TB or a *rapid.T.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// checkSpans holds every field of a chronicle against its file: its segments
// must be its text, and each the bytes that it says.
func checkSpans(t failer, c *chronicle.Chronicle) {
	t.Helper()
	for i := range c.Entries {
		e := &c.Entries[i]
		for j := range e.Fields {
			f := &e.Fields[j]
			if e.Field(f.Name) == f {
				checkSpan(t, c, e, f, 0, len(f.Text), true)
			}
		}
	}
	for _, f := range c.Faults {
		if len(c.Locate(f.Span)) == 0 {
			t.Errorf("fault %q at %+v has no place", f.Message, f.Span)
		}
	}
}

func checkSpan(t failer, c *chronicle.Chronicle, e *chronicle.Entry, f *chronicle.Field, start, end int, whole bool) {
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
			t.Errorf("entry %d field %q: verbatim segment %q stands in the file as %q", e.Index, f.Name, s.Text, raw)
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

// standsFor reports whether bytes of a file decode to text, by means of other
// parsers than the reader's own code.
func standsFor(style chronicle.Style, raw, text string) bool {
	isYAML := func(open, end string) bool {
		// Between letters, since white space at the ends would not be folded.
		var n yaml.Node
		err := yaml.Unmarshal([]byte(open+"x"+raw+"x"+end), &n)
		return err == nil && n.Content[0].Value == "x"+text+"x"
	}
	switch style {
	case chronicle.JSON:
		var s string
		err := json.Unmarshal([]byte(`"`+raw+`"`), &s)
		isObject := strings.HasPrefix(raw, "{") && json.Valid([]byte(raw)) // a date of TimelineJS
		return isObject || err == nil && s == text
	case chronicle.Markup:
		return standsForHTML(raw, text) || standsForMarkdown(raw, text) || raw == `""` && text == `"` // HTML in CSV
	case chronicle.YAMLSingle:
		return isYAML(`'`, `'`)
	case chronicle.YAMLDouble:
		return isYAML(`"`, `"`)
	case chronicle.YAMLPlain:
		return isYAML("", "")
	case chronicle.YAMLLiteral:
		return yamlBreak(raw, 0) == len(raw) && text == "\n"
	case chronicle.YAMLFolded:
		return yamlBreak(raw, 0) == len(raw) && (text == "\n" || text == " ")
	case chronicle.CSVQuoted:
		return raw == `""` && text == `"` || lineEnd(raw) == len(raw) && text == "\n"
	case chronicle.Plain:
		if strings.TrimFunc(raw, isInvisible) != "" {
			return false
		}
		return text == "\n\n" && isBlankLine(raw) || text == " " && !isBlankLine(raw)
	}
	return false
}

func standsForMarkdown(raw, text string) bool {
	if strings.TrimSpace(text) == "" && !strings.HasPrefix(raw, "&") { // a line break or markup between
		return text == " " || text == "\n" || text == "\n\n"
	}
	if escaped, ok := strings.CutPrefix(raw, `\`); ok {
		return escaped == text
	}
	return html.UnescapeString(raw) == text
}

// isBlankLine reports whether white space holds an empty line.
func isBlankLine(space string) bool {
	n := 0
	for range textLines(space+"x", 0) {
		n++
	}
	return n > 2
}

// runeSpan picks a span of a text that begins and ends between characters.
func runeSpan(text string, pick func(n int) int) (start, end int) {
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

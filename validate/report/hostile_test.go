package report_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

// hostileText draws texts full of what must not reach a terminal.
func hostileText() *rapid.Generator[string] {
	part := rapid.OneOf(
		rapid.SampledFrom([]string{
			"\x1b[31m", "\x1b]0;title\a", "\x00", "\x07", "\b", "\r", "\n", "\r\n", "\t", "\x7f", "\u0085", "\u009b31m",
			"\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\xff", "\xe2\x80", "\ufeff", "\u200b", "\u00ad",
			"e\u0301", "堤", "👩‍🎨", "🇳🇱", "❤\ufe0f", "각", "कि", `"`, `\`, "<", "words ", "x",
		}),
		rapid.String(),
	)
	return rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(part, 0, 60).Draw(t, "parts"), "") })
}

func draw(t *rapid.T) (*chronicle.Chronicle, rule.Finding) {
	text := hostileText()
	c := new(chronicle.Chronicle)
	content := text.Draw(t, "content")
	doc := c.AddFile(text.Draw(t, "name"), content)
	origin := chronicle.Verbatim(0)
	if rapid.Bool().Draw(t, "typed") {
		origin = chronicle.Origin{}
	}
	i := c.Add(chronicle.Entry{
		Doc: doc, Kind: chronicle.Event, ID: text.Draw(t, "id"), Pointer: "/events/0", Origin: origin,
		Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: content, Origin: origin}},
	})
	span := func(name string) chronicle.Span {
		s := chronicle.Span{Entry: rapid.IntRange(-1, i+1).Draw(t, name), Field: rapid.SampledFrom([]string{"text", "", "date"}).Draw(t, name)}
		s.Start = rapid.IntRange(0, len(content)).Draw(t, name)
		s.End = rapid.IntRange(s.Start, len(content)).Draw(t, name)
		return s
	}
	return c, rule.Finding{
		Rule: "prose/encoding", Severity: rule.Warning, Span: span("place"), Message: text.Draw(t, "message"),
		Related: []rule.Related{{Span: span("related"), Message: text.Draw(t, "related message")}},
		Fixes:   []rule.Fix{{Message: text.Draw(t, "fix")}},
	}
}

// steers returns the first character that could steer a terminal, or "".
func steers(s string) string {
	for _, r := range s {
		switch {
		case r == '\n':
		case r < 0x20, 0x7f <= r && r < 0xa0, 0x2028 <= r && r <= 0x202e && r != 0x202f, 0x2066 <= r && r <= 0x2069:
			return string(r)
		}
	}
	return ""
}

func TestNothingInAChronicleSteersTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, f := draw(t)
		var b builder
		for _, format := range report.Formats() {
			var out strings.Builder
			if err := report.Write(&out, c, b.result(f), report.Options{Format: format, Width: rapid.IntRange(0, 60).Draw(t, "width")}); err != nil {
				t.Fatal(err)
			}
			if bad := steers(out.String()); bad != "" {
				t.Errorf("%s: %q is in the output:\n%s", format, bad, out.String())
			}
			if !utf8.ValidString(out.String()) {
				t.Errorf("%s: the output is not UTF-8", format)
			}
		}
	})
}

func TestContentCannotAddLinesToText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, f := draw(t)
		f.Related, f.Fixes = nil, nil
		var b builder
		var out strings.Builder
		if err := report.Write(&out, c, b.result(f), report.Options{Quiet: true}); err != nil {
			t.Fatal(err)
		}
		switch n := strings.Count(out.String(), "\n"); n {
		case 1, 3: // with and without the source line and its carets
		default:
			t.Errorf("%d lines:\n%s", n, out.String())
		}
	})
}

func TestJSONGivesTheWordsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, f := draw(t)
		var b builder
		var out strings.Builder
		if err := report.Write(&out, c, b.result(f), report.Options{Format: "json"}); err != nil {
			t.Fatal(err)
		}
		var got struct {
			Findings []struct{ Message, Text string }
		}
		if err := json.Unmarshal([]byte(out.String()), &got); err != nil {
			t.Fatal(err)
		}
		if utf8.ValidString(f.Message) && got.Findings[0].Message != f.Message {
			t.Errorf("message %q came back as %q", f.Message, got.Findings[0].Message)
		}
		if want := c.Text(f.Span); utf8.ValidString(want) && got.Findings[0].Text != want {
			t.Errorf("text %q came back as %q", want, got.Findings[0].Text)
		}
	})
}

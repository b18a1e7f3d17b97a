package prose

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/mojibake"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed encoding.md
var encodingPage string

// Encoding marks letters that were lost or changed because a text was decoded
// wrongly, not at all, or once too little.
var Encoding = &rule.Rule{
	ID:       "prose/encoding",
	Summary:  "wrongly decoded text: mojibake, literal escapes and entities, control characters",
	Severity: rule.Warning,
	Page:     encodingPage,
	OnDemand: true,
	Chronicle: func(p *rule.Pass) {
		var found causes
		for e := range p.Chronicle.Of(chronicle.Document, chronicle.Event, chronicle.Paragraph, chronicle.Quote, chronicle.Person, chronicle.Source) {
			for _, t := range remnantsOf(e, func(f *chronicle.Field) []remnant {
				p.Compared(1)
				return misdecoded(f.Text)
			}) {
				found.add(e.Doc, t)
			}
		}
		found.report(p)
	},
}

func misdecoded(text string) []remnant {
	var found []remnant
	garbled := mojibake.Find(text)
	for i := 0; i < len(text); {
		if len(garbled) > 0 && garbled[0].Start == i {
			g := garbled[0]
			found = append(found, remnant{i, g.End, "mojibake", fmt.Sprintf("%s is UTF-8 that was decoded as %s: %s", schema.Quote(text[i:g.End]), g.Encodings[0].Name, schema.Quote(g.Decoded))})
			garbled = garbled[1:]
			i = g.End
			continue
		}
		t, n := misdecodedAt(text, i)
		if n > 0 {
			found = append(found, t)
			i += n
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return found
}

// misdecodedAt returns the remnant that begins at an offset and its length, or 0.
func misdecodedAt(text string, i int) (remnant, int) {
	c := text[i]
	switch {
	case c == '\\':
		if n := escapeLength(text, i); n > 0 {
			return remnant{i, i + n, "escape", fmt.Sprintf("%s is an escape that was never decoded", schema.Quote(text[i:i+n]))}, n
		}
		return remnant{}, 0
	case c == '&':
		if n := entityLength(text[i:]); n > 0 && !isMentioned(text, i, i+n) {
			return remnant{i, i + n, "entity", fmt.Sprintf("%s is an HTML entity that was never decoded", schema.Quote(text[i:i+n]))}, n
		}
		return remnant{}, 0
	case c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0x7f:
		return remnant{}, 0
	case c < utf8.RuneSelf:
		return remnant{i, i + 1, "control", fmt.Sprintf("unexpected control character U+%04X", c)}, 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case r == utf8.RuneError:
		for strings.HasPrefix(text[i+n:], "\ufffd") {
			n += len("\ufffd")
		}
		return remnant{i, i + n, "replacement", "the replacement character U+FFFD shows that a letter was lost"}, n
	case r >= 0x80 && r < 0xa0 && r != 0x85:
		message := fmt.Sprintf("unexpected control character U+%04X", r)
		if w := mojibake.FromWindows(byte(r)); w != 0 {
			message += fmt.Sprintf("; in Windows-1252 it is %q", w)
		}
		return remnant{i, i + n, "control", message}, n
	}
	return remnant{}, 0
}

package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/nativeyaml"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Len returns how many findings the list accepts.
func (f *StetFile) Len() int { return len(f.items) }

// Accept adds findings of a chronicle to the list, all with one reason.
func (f *StetFile) Accept(set *Config, content *chronicle.Chronicle, found []rule.Finding, reason string, until edtf.Date) {
	for i := range found {
		s := &stetItem{reason: reason, until: until}
		s.describe(set, content, &found[i])
		f.items = append(f.items, s)
	}
}

// describe takes what an item says of its finding.
func (s *stetItem) describe(set *Config, content *chronicle.Chronicle, found *rule.Finding) {
	before := *s
	s.rule, s.fingerprint, s.words = found.Rule, found.Fingerprint, excerpt(content, found.Span)
	s.entry, s.file = "", ""
	e := content.Entry(found.Span.Entry)
	if e != nil {
		s.entry = e.ID
	}
	if file := content.FileOf(e); file != nil {
		s.file, _ = set.fileOf(file.Name)
	}
	if *s != before {
		s.block = ""
	}
}

// excerpt shows the words of a span, in brackets, between some that stand beside them; for
// something absent, how its entry begins.
func excerpt(content *chronicle.Chronicle, at chronicle.Span) string {
	const (
		beside = 4 // words on either side
		most   = 8 // words of the span itself
	)
	e := content.Entry(at.Entry)
	if e == nil {
		return ""
	}
	f := e.Field(at.Field)
	if f == nil || f.Text == "" || at.Start > at.End || at.End > len(f.Text) {
		return beginning(e, most)
	}
	before := strings.Fields(cut(f.Text, at.Start-200, at.Start))
	after := strings.Fields(cut(f.Text, at.End, at.End+200))
	text := "[" + middle(strings.Fields(f.Text[at.Start:at.End]), most) + "]"
	// A bracket stands where the place does, also within a word.
	if n := len(before); n > 0 {
		lead := strings.Join(before[max(0, n-beside):], " ")
		if n > beside {
			lead = "…" + lead
		}
		text = lead + gap(f.Text, at.Start) + text
	}
	if len(after) > 0 {
		text += gap(f.Text, at.End) + shortened(after, beside)
	}
	if !isTold(f) {
		text += " " + beginning(e, beside)
	}
	return strings.TrimSpace(text)
}

// beginning returns the first words of what an entry tells.
func beginning(e *chronicle.Entry, most int) string {
	for i := range e.Fields {
		if f := &e.Fields[i]; isTold(f) {
			return shortened(strings.Fields(cut(f.Text, 0, 200)), most)
		}
	}
	return ""
}

func isTold(f *chronicle.Field) bool {
	return f.Role == chronicle.Title || f.Role == chronicle.Name || f.Role == chronicle.Raw || f.Role.IsWritten()
}

// cut returns part of a text, as far as that has it, in whole characters.
func cut(text string, start, end int) string {
	return strings.ToValidUTF8(text[max(0, start):min(len(text), end)], "")
}

// gap returns a space if a text has white space on either side of a byte.
func gap(text string, at int) string {
	if at > 0 && isSpace(text[at-1]) || at < len(text) && isSpace(text[at]) {
		return " "
	}
	return ""
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func shortened(words []string, most int) string {
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most], " ") + "…"
}

// middle leaves out words in the middle of many.
func middle(words []string, most int) string {
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most/2], " ") + " … " + strings.Join(words[len(words)-most/2:], " ")
}

const stetHeader = `# Findings that may stand ("stet"), each with the reason. chronlint stet adds to this list and
# sorts it; chronlint check reports what no longer applies.

`

// Bytes returns the list as a file, sorted by rule, file and entry. What was read and not
// changed is as it was, with the comments above it.
func (f *StetFile) Bytes() []byte {
	slices.SortStableFunc(f.items, func(a, b *stetItem) int {
		return cmp.Or(
			strings.Compare(a.rule, b.rule),
			strings.Compare(a.file, b.file),
			strings.Compare(a.entry, b.entry),
			strings.Compare(a.words, b.words),
			strings.Compare(a.fingerprint, b.fingerprint),
			strings.Compare(a.reason, b.reason),
		)
	})
	var b strings.Builder
	b.WriteString(f.header())
	for _, s := range f.items {
		if s.block != "" {
			b.WriteString(s.block)
			continue
		}
		lead := "- "
		for _, key := range []struct{ name, value string }{
			{"rule", s.rule}, {"entry", s.entry}, {"file", s.file}, {"words", s.words},
			{"reason", s.reason},
		} {
			if key.value == "" && key.name != "reason" {
				continue
			}
			b.WriteString(lead + key.name + ": " + nativeyaml.Scalar(key.value) + "\n")
			lead = "  "
		}
		if !s.until.IsZero() {
			b.WriteString("  until: " + dateScalar(s.until.String()) + "\n")
		}
		fmt.Fprintf(&b, "  fingerprint: %q\n", s.fingerprint)
	}
	if len(f.items) == 0 {
		b.WriteString("[]\n")
	}
	return []byte(b.String())
}

// dateScalar writes a date as people do in YAML: without quotes, unless it is a set.
func dateScalar(date string) string {
	if strings.ContainsAny(date, "[]{},") || date[0] < '0' || date[0] > '9' {
		return nativeyaml.Scalar(date)
	}
	return date
}

// header returns what stands above the first item.
func (f *StetFile) header() string {
	if len(f.items) > 0 && f.head != "" {
		return f.head
	}
	return stetHeader
}

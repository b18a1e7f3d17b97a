package validate

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// A fingerprint identifies a finding by its rule and the words involved: those of its
// place, with some on either side, and in no order those of the related places. It knows
// nothing of lines, files or the order of entries.
func fingerprint(c *chronicle.Chronicle, f *rule.Finding) string {
	var others []string
	for _, rel := range f.Related {
		others = append(others, involved(c, rel.Span))
	}
	slices.Sort(others)
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s", f.Rule, placed(c, f.Span))
	for _, o := range others {
		fmt.Fprintf(h, "\x00%s", o)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

const (
	// near is how many words on either side of a place tell it from another with the same
	// words. More of them lose more stets to edits nearby.
	near = 4

	// nearBytes is how far those words are looked for.
	nearBytes = 200

	// few is how many words, with those on either side, may be shared by chance: then the
	// entry tells them apart.
	few = 3
)

// placed returns the words of a place and those around it.
func placed(c *chronicle.Chronicle, s chronicle.Span) string {
	e := c.Entry(s.Entry)
	if e == nil {
		return ""
	}
	f := e.Field(s.Field)
	if f == nil || s.Start < 0 || s.Start > s.End || s.End > len(f.Text) {
		return beginning(e) + "\x00" + s.Field
	}
	if !f.Role.IsWritten() && f.Role != chronicle.Title && f.Role != chronicle.Raw {
		return involved(c, s) + "\x00" + beginning(e)
	}
	before := words(lastSentence(strings.ToValidUTF8(f.Text[max(0, s.Start-nearBytes):s.Start], "")))
	after := words(firstSentence(strings.ToValidUTF8(f.Text[s.End:min(len(f.Text), s.End+nearBytes)], "")))
	before, after = before[max(0, len(before)-near):], after[:min(near, len(after))]
	place := strings.Join(before, " ") + "\x00" + involved(c, s) + "\x00" + strings.Join(after, " ")
	if len(before)+len(words(f.Text[s.Start:s.End]))+len(after) < few {
		place += "\x00" + beginning(e)
	}
	return place
}

// lastSentence and firstSentence return the part of a text that is next to what follows or
// precedes it: a sentence that is added beside it is an edit elsewhere. They need not know
// abbreviations, behind which there is merely less to go by.
func lastSentence(text string) string {
	for i := len(text) - 1; i > 0; i-- {
		if isBreak(text[:i], text[i:]) {
			return text[i:]
		}
	}
	return text
}

func firstSentence(text string) string {
	for i := 1; i < len(text); i++ {
		if isBreak(text[:i], text[i:]) {
			return text[:i]
		}
	}
	return text
}

// isBreak reports whether one text ends a sentence or paragraph that the next does not
// belong to.
func isBreak(before, after string) bool {
	switch r, _ := utf8.DecodeRuneInString(after); before[len(before)-1] {
	case '.', '!', '?':
		return unicode.IsSpace(r)
	case '\n':
		return r == '\n'
	}
	return strings.HasSuffix(before, "。")
}

// involved returns the words of a span. Where it has none, its characters stand for them
// and, for something absent, its entry and field.
func involved(c *chronicle.Chronicle, s chronicle.Span) string {
	text := c.Text(s)
	e := c.Entry(s.Entry)
	if text == "" && e != nil && s.Field != "" {
		return beginning(e) + "\x00" + s.Field
	}
	if e != nil && isNotation(e.Field(s.Field)) {
		return strings.Join(strings.Fields(text), " ")
	}
	if w := words(text); len(w) > 0 {
		return strings.Join(w, " ")
	}
	return strings.TrimSpace(text)
}

// isNotation reports whether each character of a field counts, as in a date, where -43 is
// not 43.
func isNotation(f *chronicle.Field) bool { return f != nil && (f.Role.IsDate() || f.Role.IsRef()) }

// beginning returns what tells an entry from others: its id or, where it has none, the
// words that it begins with, so that what follows can change.
func beginning(e *chronicle.Entry) string {
	if e.ID != "" {
		return e.ID
	}
	const enough = 6
	var first []string
	for i := range e.Fields {
		f := &e.Fields[i]
		if f.Role != chronicle.Title && f.Role != chronicle.Name && !f.Role.IsWritten() {
			continue
		}
		first = append(first, words(strings.ToValidUTF8(f.Text[:min(len(f.Text), nearBytes)], ""))...)
		if len(first) >= enough {
			return strings.Join(first[:enough], " ")
		}
	}
	if len(first) == 0 && !e.Date.IsZero() {
		return e.Date.String()
	}
	return strings.Join(first, " ")
}

// words folds a text to its words: composed (NFC) and in lower case.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(norm.NFC.String(s)), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c)
	})
}

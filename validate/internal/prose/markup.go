package prose

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed markup.md
var markupPage string

// Markup marks the markup of web pages, wikis and Markdown in a text that is
// shown unchanged.
var Markup = &rule.Rule{
	ID:        "prose/markup",
	Summary:   "stray markup: tags, wiki links and templates, footnote marks, asterisks for bold",
	Severity:  rule.Warning,
	Page:      markupPage,
	Chronicle: markup,
}

// A chronicle whose texts have one kind of markup in more than habitShare of
// them, and in habitLeast at least, may well be written in it. What a conversion
// leaves is rare: footnote marks in 13 of the 8,235 texts of on-this-day and in one
// of 2,898 of presidency, a template in one of 606 of world-events-de.
const (
	habitShare = 0.08
	habitLeast = 8
)

// markup reports the markup of each document: stray ones one by one; what is
// the document's habit once, as a note.
func markup(p *rule.Pass) {
	type habit struct {
		doc  int
		kind string
	}
	found := map[habit][]rule.Finding{}
	var order []habit
	texts := map[int]int{}
	hasNotes := map[int]bool{}
	for i := range p.Chronicle.Entries {
		e := &p.Chronicle.Entries[i]
		if e.IsUnit() {
			texts[e.Doc]++
		}
		for f := range e.Prose() {
			hasNotes[e.Doc] = hasNotes[e.Doc] || beginsNote(f.Text)
		}
		for _, t := range remnantsOf(e, func(f *chronicle.Field) []remnant {
			p.Compared(1)
			// What looks like a tag in a text that was markup was escaped
			// there, to be seen.
			written := f.Origin.Style == chronicle.Markup
			return slices.DeleteFunc(straysIn(f.Text, !written), func(t remnant) bool {
				return written && isDirective(f.Text[t.start:t.end])
			})
		}) {
			h := habit{e.Doc, t.kind}
			if found[h] == nil {
				order = append(order, h)
			}
			found[h] = append(found[h], t.Finding)
		}
	}
	for _, h := range order {
		if h.kind == "note" && hasNotes[h.doc] {
			continue
		}
		fs := found[h]
		if n := len(fs); n >= habitLeast && float64(n) > habitShare*float64(texts[h.doc]) {
			fs = fs[:1]
			fs[0].Severity = rule.Note
			fs[0].Message += fmt.Sprintf("; %d of %d texts have one, so this may be how they are written", n, texts[h.doc])
		}
		for _, f := range fs {
			p.Report(f)
		}
	}
}

// beginsNote reports whether a line of a text is itself a note: it begins with
// the mark of one, and goes on.
func beginsNote(text string) bool {
	for line := range strings.Lines(text) {
		mark, rest, found := strings.Cut(strings.TrimLeft(line, " \t"), "]")
		number, opens := strings.CutPrefix(mark, "[")
		if found && opens && isNote(strings.TrimPrefix(number, "^")) && strings.TrimLeft(rest, ": \t\n") != "" {
			return true
		}
	}
	return false
}

func straysIn(text string, tags bool) []remnant {
	if !strings.ContainsAny(text, "<[{*") {
		return nil
	}
	var found []remnant
	for i := 0; i < len(text); {
		n, kind := 0, ""
		switch text[i] {
		case '<':
			if tags {
				n, kind = tagLength(text, i), "tag"
			}
		case '[':
			n, kind = bracketLength(text, i)
		case '{':
			n, kind = templateLength(text[i:]), "template"
		case '*':
			n, kind = boldLength(text, i), "bold"
		}
		if n == 0 || isMentioned(text, i, i+n) {
			i++
			continue
		}
		found = append(found, remnant{i, i + n, kind, fmt.Sprintf("%s is %s", schema.Quote(text[i:i+n]), markupKinds[kind])})
		i += n
	}
	return found
}

var markupKinds = map[string]string{
	"tag":      "an HTML tag",
	"link":     "a wiki link",
	"template": "a wiki or page template",
	"note":     "a footnote mark without its footnote",
	"bold":     "Markdown bold",
	"address":  "a Markdown link",
	"code":     "forum markup",
}

// bracketLength returns the length of what begins with the square bracket at an
// offset, and its kind: a wiki link, a link in Markdown, a footnote mark.
func bracketLength(text string, i int) (int, string) {
	rest := text[i:]
	if strings.HasPrefix(rest, "[[") {
		if end := strings.Index(rest[:min(len(rest), 300)], "]]"); end > 2 && !strings.ContainsAny(rest[2:end], "[\n") {
			return end + 2, "link"
		}
		return 0, ""
	}
	end := strings.IndexByte(rest[:min(len(rest), 300)], ']')
	if end < 2 || strings.ContainsAny(rest[1:end], "[\n") {
		return 0, ""
	}
	inner, after := rest[1:end], rest[end+1:]
	if strings.HasPrefix(after, "(") {
		target, _, closed := strings.Cut(after[1:min(len(after), 500)], ")")
		if closed && (strings.Contains(target, "://") || strings.HasPrefix(target, "/") || strings.HasPrefix(target, "#") || strings.HasPrefix(target, "mailto:")) && !strings.Contains(target, " ") {
			return end + 1 + len(target) + 2, "address"
		}
	}
	if forumCodes.Has(strings.ToLower(strings.TrimPrefix(inner, "/"))) && (inner[0] == '/' || strings.Contains(strings.ToLower(after[:min(len(after), farthestClose)]), "[/"+strings.ToLower(inner)+"]")) {
		return end + 1, "code"
	}
	if !isNote(inner) {
		return 0, ""
	}
	// A mark comes right after the word that it annotates, and no word continues after
	// it: an editor's "[3] ships" or "[19]45" is not a mark.
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	next, _ := utf8.DecodeRuneInString(after)
	isNumber := strings.Trim(inner, "0123456789") == ""
	if isNumber && (i == 0 || unicode.IsSpace(before) || unicode.IsDigit(before) || unicode.IsLetter(next) && unicode.IsLower(next) || unicode.IsDigit(next)) {
		return 0, ""
	}
	return end + 1, "note"
}

// forumCodes are the tags of forums.
var forumCodes = lang.Set{List: `b i u s url img quote size color center`}

// templateLength returns the length of the template that a text begins with.
func templateLength(text string) int {
	if !strings.HasPrefix(text, "{{") && !strings.HasPrefix(text, "{%") {
		return 0
	}
	closing := strings.NewReplacer("{", "}").Replace(text[:2])
	if text[1] == '%' {
		closing = "%}"
	}
	end := strings.Index(text[:min(len(text), 500)], closing)
	if end < 3 || strings.ContainsAny(text[2:end], "{") {
		return 0
	}
	return end + 2
}

// isDirective reports whether a template is one that generators of web sites
// replace in what is written for them: Liquid's tags, Hugo's shortcodes.
func isDirective(template string) bool {
	return strings.HasPrefix(template, "{%") || strings.HasPrefix(template, "{{<")
}

// boldLength returns the length of words between two pairs of asterisks, or
// underscores, at an offset. In "f**k and s**t" the pairs are within words.
func boldLength(src string, i int) int {
	rest := src[i:]
	if !strings.HasPrefix(rest, "**") || strings.HasPrefix(rest, "***") && !strings.Contains(rest[3:], "***") {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(src[:i])
	if i > 0 && (text.IsCompoundRune(before) || before == '*') {
		return 0
	}
	inner := strings.TrimLeft(rest, "*")
	stars := len(rest) - len(inner)
	end := strings.Index(inner, "**")
	if end < 1 || stars > 3 || strings.Contains(inner[:end], "\n\n") {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner[:end])
	n := stars + end
	for n < len(rest) && rest[n] == '*' && n < stars+end+stars {
		n++
	}
	next, _ := utf8.DecodeRuneInString(rest[n:])
	if unicode.IsSpace(first) || unicode.IsSpace(last) || !strings.ContainsFunc(inner[:end], unicode.IsLetter) || n < len(rest) && text.IsCompoundRune(next) {
		return 0
	}
	return n
}

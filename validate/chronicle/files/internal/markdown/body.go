package markdown

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// Prose returns what a text has from offset from on as the fields of one entry: its
// paragraphs, as one text, its headings, of which the first is the title if nothing
// precedes it, and what is not prose, such as code.
func Prose(src string, from int) []chronicle.Field {
	m := &reader{src: src, from: from, root: parse(withoutTemplates(src[from:]))}
	body := m.writer()
	body.between = "\n\n"
	var fields []chronicle.Field
	for n := m.root.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() != ast.KindHeading {
			body.block(n)
			continue
		}
		w := m.writer()
		w.block(n)
		if t := w.text(); t.text != "" {
			f := t.field("heading/"+strconv.Itoa(len(fields)), chronicle.Other)
			if len(fields) == 0 && len(body.Bytes) == 0 {
				f.Name, f.Role = "title", chronicle.Title
			}
			fields = append(fields, f)
		}
	}
	return append(fields, body.fields()...)
}

// parse parses Markdown.
func parse(src string) ast.Node {
	return commonMark().Parse(text.NewReader(tamed(withoutIDs(withoutShortcodes(src)))))
}

var commonMark = sync.OnceValue(goldmark.DefaultParser)

// headingID is the id that a heading ends with for some programs: ## 1951 {#strike}.
var headingID = regexp.MustCompile(`(?m)^ {0,3}#{1,6} [^\n]*?[ \t](\{#[^{}\n]*\})[ \t\r]*$`)

// withoutIDs returns a text of the same length with spaces for the ids of headings.
func withoutIDs(text string) string {
	if !strings.Contains(text, "{#") {
		return text
	}
	plain := []byte(text)
	for _, at := range headingID.FindAllStringSubmatchIndex(text, -1) {
		for i := at[2]; i < at[3]; i++ {
			plain[i] = ' '
		}
	}
	return string(plain)
}

// shortcode is what Hugo replaces by a figure or a link, alone in its line or behind other
// text: {{< figure src="pier.jpg" title="The \"old\" pier" >}}.
var shortcode = regexp.MustCompile(`(?m)(?:^[ \t]*(\{\{[<%][^{}\n]*[%>]\}\})[ \t\r]*$|\S[ \t]*(\{\{[<%][^{}\n]*[%>]\}\}))`)

// withoutShortcodes returns a text of the same length without shortcodes.
func withoutShortcodes(text string) string {
	if !strings.Contains(text, "{{<") && !strings.Contains(text, "{{%") {
		return text
	}
	plain := []byte(text)
	for _, at := range shortcode.FindAllStringSubmatchIndex(text, -1) {
		start, end := max(at[2], at[4]), max(at[3], at[5])
		for i := start; i < end; i++ {
			plain[i] = ' '
		}
		if at[4] == start && end-start >= len("<!---->") {
			copy(plain[start:], "<!--")
			copy(plain[end-len("-->"):], "-->")
		}
	}
	return string(plain)
}

// templateTarget is the address of a link, there or where it is defined, that a generator
// of sites fills in: [pier]: {{ "/pier" | relative_url }}.
var templateTarget = regexp.MustCompile(`(?m)(?:^\[[^\]\n]+\]: *|\]\()(\{[{%][^{}\n]*[%}]\})`)

// templateCode is a line that begins or ends code for such a generator.
var templateCode = regexp.MustCompile(`(?m)^\{% *(?:end)?highlight[^{}\n]*%\}[ \t\r]*$`)

// withoutTemplates returns a text of the same length in which the addresses of links have
// no spaces or quotation marks, which would keep them from being taken for addresses, and code is
// between fences.
func withoutTemplates(text string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	plain := []byte(text)
	for _, at := range templateTarget.FindAllStringSubmatchIndex(text, -1) {
		for i := at[2]; i < at[3]; i++ {
			plain[i] = '-'
		}
	}
	for _, at := range templateCode.FindAllStringIndex(text, -1) {
		for i := at[0]; i < at[1]; i++ {
			plain[i] = ' '
		}
		copy(plain[at[0]:], "```")
	}
	return string(plain)
}

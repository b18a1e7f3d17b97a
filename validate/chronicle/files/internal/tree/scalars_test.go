package tree_test

import (
	"fmt"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A scalarStyle writes a text in one way; further lines are indented by the
// given prefix.
type scalarStyle struct {
	style chronicle.Style
	texts *rapid.Generator[string]
	write func(t *rapid.T, text, newline, indent string) string
}

var (
	// anyText has all that is hard in a string.
	anyText = rapid.StringOf(rapid.OneOf(
		rapid.RuneFrom([]rune("abcé—漢😀 \t\n\r\"'\\/:#-{}[],&*!|>%@`?~")),
		rapid.RuneFrom([]rune{0, 1, 0x1b, 0x7f, 0x85, 0xa0, 0x2028, 0x2029, 0xfeff, 0xfffd, 0xfffe, 0x10ffff}),
	))
	// lineText has no control characters and no white space around line breaks.
	lineText = rapid.Custom(func(t *rapid.T) string {
		line := rapid.StringMatching(`[a-zé漢😀"'\\:#{}]([a-zé漢😀 "'\\:#{},\-]{0,20}[a-zé漢😀"'\\:#{}])?`)
		lines := rapid.SliceOfN(line, 1, 5).Draw(t, "lines")
		var b strings.Builder
		for i, l := range lines {
			if i > 0 {
				b.WriteString(strings.Repeat("\n", rapid.IntRange(1, 3).Draw(t, "breaks")))
			}
			b.WriteString(l)
		}
		return b.String()
	})
	// wordText can be a plain scalar, or folded anywhere.
	wordText = rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.StringMatching(`[a-zé漢😀]{1,6}[:#'"]?[a-z]{1,3}`), 1, 12).Draw(t, "words"), " ")
	})
	// blockText is any printable text, with white space where it likes.
	blockText = rapid.Custom(func(t *rapid.T) string {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab é漢😀  \t\n\n\"'\\:#-"))).Draw(t, "text")
		if strings.Trim(text, " \n\t") == "" {
			return "x" + text
		}
		return text
	})
)

var scalarStyles = map[string]scalarStyle{
	"yaml plain":          {chronicle.YAMLPlain, wordText, writeFlow("")},
	"yaml single-quoted":  {chronicle.YAMLSingle, lineText, writeFlow("'")},
	"yaml double-quoted":  {chronicle.YAMLDouble, anyText, writeYAMLDouble},
	"yaml literal":        {chronicle.YAMLLiteral, blockText, writeLiteral},
	"yaml folded":         {chronicle.YAMLFolded, lineText, writeFolded},
	"yaml folded, spaces": {chronicle.YAMLFolded, wordText, writeFolded},
}

// writeFlow writes a scalar, with line breaks doubled and some of the spaces
// between words as line breaks.
func writeFlow(mark string) func(*rapid.T, string, string, string) string {
	return func(t *rapid.T, text, newline, indent string) string {
		var b strings.Builder
		b.WriteString(mark)
		for i, r := range text {
			switch {
			case r == '\n' && (i == 0 || text[i-1] != '\n'):
				b.WriteString(newline + newline + indent)
			case r == '\n':
				b.WriteString(newline + indent)
			case r == '\'' && mark == "'":
				b.WriteString("''")
			case r == ' ' && foldsAt(text, i) && rapid.Bool().Draw(t, "fold"):
				b.WriteString(rapid.SampledFrom([]string{"", " ", "\t "}).Draw(t, "trailing") + newline + indent)
			default:
				b.WriteRune(r)
			}
		}
		b.WriteString(mark)
		return b.String()
	}
}

// foldsAt reports whether the space at i may become a line break: it is alone,
// between words, and no word after it is something else at the start of a line.
func foldsAt(text string, i int) bool {
	return i > 0 && i+1 < len(text) && !strings.ContainsRune(" \t\n\r\"", rune(text[i-1])) && !strings.ContainsRune(" \t\n\r#-\"\\", rune(text[i+1])) &&
		text[i-1] != '\\' && text[i-1] > ' ' && text[i+1] > ' '
}

func writeYAMLDouble(t *rapid.T, text, newline, indent string) string {
	short := map[rune]string{'\n': `\n`, '\t': `\t`, '\r': `\r`, 0: `\0`, 0x1b: `\e`, 0x85: `\N`, 0xa0: `\_`, 0x2028: `\L`, 0x2029: `\P`}
	var b strings.Builder
	b.WriteByte('"')
	for i, r := range text {
		if rapid.IntRange(0, 9).Draw(t, "break") == 0 {
			b.WriteString(`\` + newline + indent)
			if r == ' ' || r == '\t' {
				b.WriteString(fmt.Sprintf(`\x%02X`, r))
				continue
			}
		}
		escaped := short[r] != "" && rapid.Bool().Draw(t, "short")
		switch {
		case escaped:
			b.WriteString(short[r])
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		case r < ' ' || r >= 0x7f && r < 0xa0 || strings.ContainsRune("\u2028\u2029\ufeff\ufffe\uffff", r) || rapid.IntRange(0, 5).Draw(t, "escape") == 0:
			if r < 0x100 && rapid.Bool().Draw(t, "x") {
				fmt.Fprintf(&b, `\x%02x`, r)
			} else if r < 0x10000 {
				fmt.Fprintf(&b, `\u%04X`, r)
			} else {
				fmt.Fprintf(&b, `\U%08X`, r)
			}
		case r == ' ' && foldsAt(text, i) && rapid.Bool().Draw(t, "fold"):
			b.WriteString(newline + indent)
		case r == ' ' && (i == 0 || i+1 == len(text) || strings.HasSuffix(b.String(), newline+indent)):
			b.WriteString(`\ `)
		default:
			b.WriteRune(r)
		}
	}
	// A space before a line break would be folded away with it.
	s := b.String()
	for _, space := range []string{" ", "\t"} {
		s = strings.ReplaceAll(s, space+newline, `\x20`+newline)
	}
	return s + `"`
}

func chomping(t *rapid.T, text string) (indicator, body string) {
	body = strings.TrimRight(text, "\n")
	switch breaks := len(text) - len(body); {
	case breaks == 0:
		return "-", body
	case breaks == 1 && rapid.Bool().Draw(t, "clip"):
		return "", body
	default:
		return "+", body + strings.Repeat("\n", breaks-1)
	}
}

func writeLiteral(t *rapid.T, text, newline, indent string) string {
	chomp, body := chomping(t, text)
	header := "|" + chomp
	first := strings.TrimLeft(body, "\n")
	if strings.HasPrefix(first, " ") || strings.HasPrefix(first, "\t") || leadingBlankLine(body) || rapid.Bool().Draw(t, "explicit") {
		header = fmt.Sprintf("|%d%s", len(indent)-4, chomp)
	}
	return header + newline + indentLines(body, newline, indent)
}

// leadingBlankLine reports whether a line of white space alone comes first: its
// indentation would be taken for that of the scalar.
func leadingBlankLine(s string) bool {
	for line := range strings.SplitSeq(s, "\n") {
		if strings.Trim(line, " \t") != "" {
			return false
		}
		if line != "" {
			return true
		}
	}
	return false
}

func indentLines(body, newline, indent string) string {
	lines := strings.Split(body, "\n")
	for i, l := range lines {
		if l != "" {
			lines[i] = indent + l
		}
	}
	return strings.Join(lines, newline)
}

func writeFolded(t *rapid.T, text, newline, indent string) string {
	chomp, body := chomping(t, text)
	var b strings.Builder
	for i, r := range body {
		switch {
		case r == '\n' && i > 0 && body[i-1] != '\n':
			b.WriteString("\n\n")
		case r == ' ' && foldsAt(body, i) && rapid.Bool().Draw(t, "fold"):
			b.WriteByte('\n')
		default:
			b.WriteRune(r)
		}
	}
	return ">" + chomp + newline + indentLines(b.String(), newline, indent)
}

func TestTextsComeBackFromEveryScalarStyleOfYAMLWithTheirPlaces(t *testing.T) {
	for name, style := range scalarStyles {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			text := style.texts.Draw(t, "text")
			newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
			mark := rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "bom")
			scalar := style.write(t, text, newline, "      ")
			content := mark + "# 漢" + newline + strings.Join([]string{
				"events:", "  - date: '1973' # a comment", "    text: " + scalar, "    title: last one", "",
			}, newline)
			checkText(t, "t.yaml", content, text, style.style)
		}))
	}
}

func TestTextsComeBackFromJSONWithTheirPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := anyText.Draw(t, "text")
		newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
		mark := rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "bom")
		scalar := writeJSON(t, text)
		record := `{"date": "1973", "text": ` + scalar + `, "title": "last one"}`
		checkText(t, "t.json", mark+`{"title": "漢",`+newline+`"events": [`+record+"]}"+newline, text, chronicle.JSON)
		checkText(t, "t.jsonl", mark+newline+record+newline, text, chronicle.JSON)
	})
}

func writeJSON(t *rapid.T, text string) string {
	short := map[rune]string{'"': `\"`, '\\': `\\`, '/': `\/`, '\n': `\n`, '\r': `\r`, '\t': `\t`}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		escape := rapid.IntRange(0, 3).Draw(t, "escape")
		switch {
		case short[r] != "" && escape > 0:
			b.WriteString(short[r])
		case r < ' ' || r == '"' || r == '\\' || escape == 0 && r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		case escape == 0:
			fmt.Fprintf(&b, `\u%04X\u%04X`, 0xD800+(r-0x10000)>>10, 0xDC00+(r-0x10000)&0x3FF)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// checkText reads content, which has one event, and holds its text against the
// one that was written.
func checkText(t *rapid.T, name, content, text string, style chronicle.Style) {
	c, err := files.Reader{}.Read(files.Input{Name: name, Data: []byte(content)})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range c.Faults {
		t.Fatalf("%s\nfault: %s", content, f.Message)
	}
	var events []*chronicle.Entry
	for e := range c.Events() {
		events = append(events, e)
	}
	if len(events) != 1 {
		t.Fatalf("%q\n%d events", content, len(events))
	}
	e := events[0]
	f := e.Field("text")
	if f == nil {
		t.Fatalf("%q\nthe event has no text", content)
	}
	if diff := cmp.Diff(text, f.Text); diff != "" {
		t.Fatalf("%q\ntext differs (-written +read):\n%s", content, diff)
	}
	if last := e.Field("title"); last == nil || last.Text != "last one" {
		t.Errorf("%q\nthe field after the text is %v", content, last)
	}
	if f.Origin.Style != style {
		t.Errorf("style is %v, want %v", f.Origin.Style, style)
	}
	filestest.CheckSpans(t, c)
	for range 5 {
		start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
		filestest.CheckSpan(t, c, e, f, start, end, false)
	}
}

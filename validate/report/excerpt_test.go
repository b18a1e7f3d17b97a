package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func render(cells []cell) (line, underline string) {
	for _, c := range cells {
		line += c.text
	}
	return line, carets(cells)
}

func TestExcerptUnderlinesThePlace(t *testing.T) {
	long := strings.Repeat("a", 500) + "PLACE" + strings.Repeat("b", 500)
	for _, test := range []struct {
		name            string
		content         string
		marks           []byteRange
		columns         int
		line, underline string
	}{
		{"one word", "The dike breaks.", []byteRange{{4, 8}}, 40, "The dike breaks.", "    ^^^^"},
		{"its line alone", "one\ntwo\nthree", []byteRange{{4, 7}}, 40, "two", "^^^"},
		{"the first of two lines", "one\r\ntwo", []byteRange{{1, 7}}, 40, "one", " ^^"},
		{"no width", "one two", []byteRange{{4, 4}}, 40, "one two", "    ^"},
		{"the end of a line", "one\ntwo", []byteRange{{3, 3}}, 40, "one ", "   ^"},
		{"the end of the text", "one", []byteRange{{3, 3}}, 40, "one ", "   ^"},
		{"between CR and LF", "one\r\ntwo", []byteRange{{4, 4}}, 40, "one ", "   ^"},
		{"an empty text", "", []byteRange{{0, 0}}, 40, " ", "^"},
		{"several parts", "a <b>c</b> d", []byteRange{{0, 2}, {5, 6}, {10, 12}}, 40, "a <b>c</b> d", "^^   ^    ^^"},
		{"a part of the next line", "ab\ncd", []byteRange{{0, 1}, {3, 4}}, 40, "ab", "^"},
		{"after a tab", "a\tb", []byteRange{{2, 3}}, 40, "a   b", "    ^"},
		{"a tab", "a\tb", []byteRange{{1, 2}}, 40, "a   b", " ^^^"},
		{"wide", "堤防 dike", []byteRange{{3, 6}}, 40, "堤防 dike", "  ^^"},
		{"after wide", "堤防 dike", []byteRange{{7, 11}}, 40, "堤防 dike", "     ^^^^"},
		{"a mark of a letter", "Zoe\u0308!", []byteRange{{3, 5}}, 40, "Zoe\u0308!", "  ^"},
		{"joined emoji", "👩‍🎨 x", []byteRange{{12, 13}}, 40, "👩‍🎨 x", "   ^"},
		{"a flag", "🇳🇱x", []byteRange{{8, 9}}, 40, "🇳🇱x", "  ^"},
		{"conjoining Hangul", "\u1100\u1161\u11a8x", []byteRange{{9, 10}}, 40, "\u1100\u1161\u11a8x", "  ^"},
		{"a run of marks without a letter", strings.Repeat("\u0301", 50) + "x", []byteRange{{100, 101}}, 40, `\u0301\u0301\u0301\u0301…x`, strings.Repeat(" ", 25) + "^"},
		{"an escape sequence", "a\x1b[0mb", []byteRange{{5, 6}}, 40, `a\u001b[0mb`, "          ^"},
		{"an unseen character", "a\u200bb", []byteRange{{1, 4}}, 40, `a\u200bb`, " ^^^^^^"},
		{"invalid UTF-8", "a\xffb", []byteRange{{1, 2}}, 40, "a\ufffdb", " ^"},
		{"a byte order mark", "\ufeffab", []byteRange{{4, 5}}, 40, "ab", " ^"},
		{"nothing but a byte order mark", "\ufeff", []byteRange{{3, 3}}, 40, " ", "^"},
		{"before a byte order mark", "\ufeffab", []byteRange{{0, 0}}, 40, "ab", "^"},
		{
			"the middle of a long line", long, []byteRange{{500, 505}}, 40,
			"…" + strings.Repeat("a", 9) + "PLACE" + strings.Repeat("b", 24) + "…", strings.Repeat(" ", 10) + "^^^^^",
		},
		{
			"the beginning of a long line", long, []byteRange{{0, 2}}, 40,
			strings.Repeat("a", 38) + "…", "^^",
		},
		{
			"the end of a long line", long, []byteRange{{1003, 1005}}, 40,
			"…" + strings.Repeat("b", 38), strings.Repeat(" ", 37) + "^^",
		},
		{
			"more than fits", long, []byteRange{{490, 1005}}, 40,
			"…" + strings.Repeat("a", 19) + "PLACE" + strings.Repeat("b", 14) + "…", strings.Repeat(" ", 10) + strings.Repeat("^", 30),
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			line, underline := render(excerpt(test.content, test.marks, test.columns))
			if diff := cmp.Diff([]string{test.line, test.underline}, []string{line, underline}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestExcerptFitsAndMarksSomething(t *testing.T) {
	part := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"\n", "\r", "\r\n", "\t", "堤", "e\u0301", "👩‍🎨", "\x1b", "\xff", "\ufeff", strings.Repeat("word ", 100)}))
	rapid.Check(t, func(t *rapid.T) {
		content := strings.Join(rapid.SliceOfN(part, 0, 40).Draw(t, "parts"), "")
		start := rapid.IntRange(0, len(content)).Draw(t, "start")
		end := rapid.IntRange(start, len(content)).Draw(t, "end")
		columns := rapid.IntRange(40, 120).Draw(t, "columns")
		total, marked := 0, false
		for _, c := range excerpt(content, []byteRange{{start, end}}, columns) {
			total += c.width
			marked = marked || c.marked && c.width > 0
		}
		if total > columns {
			t.Errorf("%d columns of %d", total, columns)
		}
		if !marked {
			t.Error("nothing is underlined")
		}
	})
}

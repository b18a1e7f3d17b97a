package html_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
)

// escapeJSON writes a JSON string, with escapes that it doesn't need.
func escapeJSON(t *rapid.T, s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r < ' ' || r == '"' || r == '\\' || rapid.IntRange(0, 5).Draw(t, "escape") == 0:
			if r >= 0x10000 {
				fmt.Fprintf(&b, `\u%04x\u%04X`, 0xD800+(r-0x10000)>>10, 0xDC00+(r-0x10000)&0x3FF)
			} else {
				fmt.Fprintf(&b, `\u%04x`, r)
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func TestTextsComeBackThroughHTMLWithinJSONWithTheirPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, text := html.Draw(t)
		quote, words := html.Draw(t)
		fragment := "<i></i>" + before
		if html.TrimDash(words) > 0 {
			fragment += "<blockquote>" + quote + "<cite>Ann</cite></blockquote>"
		}
		content := rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "bom") +
			`{"events": [{"start_date": {"year": 1902}, "text": {"text": "` + escapeJSON(t, fragment) + `"}}]}`
		c, err := files.Reader{}.Read(files.Input{Name: "t.json", Data: []byte(content)})
		if err != nil || len(c.Faults) > 0 {
			t.Fatalf("%q: %v, %v", content, err, c.Faults)
		}
		want := map[chronicle.Kind]string{chronicle.Event: text}
		if html.TrimDash(words) > 0 {
			want[chronicle.Quote] = words[:html.TrimDash(words)]
		}
		got := map[chronicle.Kind]string{}
		for i := range c.Entries[1:] {
			e := &c.Entries[i+1]
			got[e.Kind] = e.Text()
			f := e.First(chronicle.Text)
			if f == nil {
				continue
			}
			for range 3 {
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
				filestest.CheckSpan(t, c, e, f, start, end, false)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\ntexts differ (-written +read):\n%s", fragment, diff)
		}
		filestest.CheckSpans(t, c)
	})
}

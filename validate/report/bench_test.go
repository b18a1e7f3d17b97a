package report_test

import (
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

// BenchmarkWrite writes 5,000 findings, each with a related place, of a file of
// as many lines and of one that is all one line, as minified JSON is.
func BenchmarkWrite(b *testing.B) {
	const n = 5000
	for _, end := range []struct{ name, text string }{{"lines", "\n"}, {"one line", " "}} {
		line := strings.Repeat("The council of four villages meets in a barn. ", 4) + end.text
		c := new(chronicle.Chronicle)
		doc := c.AddFile("barn.txt", strings.Repeat(line, n))
		var build builder
		var found []rule.Finding
		for i := range n {
			origin := chronicle.Verbatim(i * len(line))
			e := c.Add(chronicle.Entry{
				Doc: doc, ID: "e" + strconv.Itoa(i), Kind: chronicle.Event, Origin: origin,
				Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: line, Origin: origin}},
			})
			span := chronicle.Span{Entry: e, Field: "text", Start: 4, End: 60}
			related := span
			related.Entry = e - i/2
			found = append(found, rule.Finding{
				Rule: "reuse/passage", Severity: rule.Note, Span: span, Message: "these words stand elsewhere too",
				Related: []rule.Related{{Span: related, Message: "here"}},
			})
		}
		r := build.result(found...)
		for _, format := range report.Formats() {
			b.Run(format+"/"+end.name, func(b *testing.B) {
				for b.Loop() {
					if err := report.Write(io.Discard, c, r, report.Options{Format: format}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

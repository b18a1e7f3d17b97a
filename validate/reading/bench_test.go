package reading_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
)

// prose is a made-up entry of the usual length, with a bit of everything.
const prose = `On 11 September 1973, tanks roll into the square and the workers’ council of the “Harbour Belt” is told to
disperse. “Nobody leaves,” Dr. Amalia Ruiz says, “before the 36 delegates have voted.” In April 1971 the same hall had
seen 1,200 people elect the first committee; by 1972 the U.S. embassy was reporting on it. The vote is 31 to 5.`

func BenchmarkReadEverythingInAnEntry(b *testing.B) {
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		readAll(prose)
	}
}

func BenchmarkReadPart(b *testing.B) {
	text := strings.Repeat(prose+"\n\n", 200)
	for _, part := range []struct {
		name string
		read func(*reading.Reading)
	}{
		{"words", func(r *reading.Reading) { r.Words() }},
		{"sentences", func(r *reading.Reading) { r.Sentences() }},
		{"dates", func(r *reading.Reading) { r.Dates() }},
		{"quotations", func(r *reading.Reading) { r.Quotations() }},
		{"everything", func(r *reading.Reading) { r.Furniture(); r.Dates() }},
	} {
		b.Run(part.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				part.read(reading.New(text, reading.Options{}))
			}
		})
	}
}

// readAll reads every part of a text.
func readAll(text string) *reading.Reading {
	r := reading.New(text, reading.Options{})
	r.Paragraphs()
	r.Words()
	r.Sentences()
	r.Dates()
	r.Quotations()
	r.Furniture()
	return r
}

package validate_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
)

// BenchmarkCheck reads chronicles of generated prose, an event a line, and
// checks them with every rule.
func BenchmarkCheck(b *testing.B) {
	for _, size := range []struct{ entries, words int }{{1_000, 60}, {10_000, 20}, {100_000, 20}} {
		b.Run(fmt.Sprintf("%dx%d", size.entries, size.words), func(b *testing.B) {
			var lines bytes.Buffer
			enc := json.NewEncoder(&lines)
			i := 0
			for _, text := range generate.Texts(1, size.entries, size.words) {
				i++
				enc.Encode(map[string]string{
					"id": fmt.Sprint("e", i), "date": fmt.Sprintf("%04d-%02d", 1000+i/12%1000, 1+i%12), "text": text,
				})
			}
			b.SetBytes(int64(lines.Len()))
			b.ReportAllocs()
			for b.Loop() {
				c, err := files.Reader{}.Read(files.Input{Name: "generated.jsonl", Data: lines.Bytes()})
				if err != nil {
					b.Fatal(err)
				}
				if _, err := validate.Check(context.Background(), c, validate.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCheckTyped checks the embedded chronicle.
func BenchmarkCheckTyped(b *testing.B) {
	c := chronicle.New(timeline.Chile1973().AsPublished(), quotes.Chile1973().AsPublished())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := validate.Check(context.Background(), c, validate.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

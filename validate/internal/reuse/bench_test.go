package reuse_test

import (
	"fmt"
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
)

// BenchmarkReuse runs all rules of the family on generated chronicles.
func BenchmarkReuse(b *testing.B) {
	for _, size := range []struct{ entries, words int }{{1_000, 60}, {10_000, 20}, {100_000, 20}, {1_000_000, 20}} {
		b.Run(fmt.Sprintf("%dx%d", size.entries, size.words), func(b *testing.B) {
			c := chronicleOf(generate.Texts(1, size.entries, size.words))
			b.ReportAllocs()
			for b.Loop() {
				check(b, c)
			}
		})
	}
}

package match

import (
	"fmt"
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
)

func generated(n, words int) []Text {
	texts := make([]Text, n)
	for i, body := range generate.Texts(1, n, words) {
		texts[i] = Text{Group: i, Body: body}
	}
	return texts
}

func BenchmarkFind(b *testing.B) {
	for _, size := range []struct{ texts, words int }{{1_000, 60}, {10_000, 20}, {100_000, 20}, {1_000_000, 20}} {
		b.Run(fmt.Sprintf("%dx%d", size.texts, size.words), func(b *testing.B) {
			texts := generated(size.texts, size.words)
			bytes := 0
			for _, t := range texts {
				bytes += len(t.Body)
			}
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				Find(texts, Options{MinBits: 30})
			}
		})
	}
}

func BenchmarkScan(b *testing.B) {
	for name, text := range map[string]string{
		"ASCII":      generate.Texts(1, 1, 10_000)[0],
		"Vietnamese": "Công nhân các nhà máy điện bãi công đòi tăng lương và giảm giờ làm trong suốt mùa mưa năm ấy. ",
		"Chinese":    "港口議會決定在冬季風暴之後重建舊碼頭，漁船隊移往北面的內港，直到春天。",
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			var s scanner
			for b.Loop() {
				s.reset(text)
				for s.scan() {
				}
			}
		})
	}
}

package chronicle

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		name, content string
		offset        int
		want          Position
	}{
		{"beginning", "abc", 0, Position{"f", 1, 1}},
		{"end", "abc", 3, Position{"f", 1, 4}},
		{"before the beginning", "abc", -4, Position{"f", 1, 1}},
		{"beyond the end", "abc\n", 99, Position{"f", 2, 1}},
		{"empty file", "", 0, Position{"f", 1, 1}},
		{"after LF", "a\nbc", 3, Position{"f", 2, 2}},
		{"at LF", "a\nbc", 1, Position{"f", 1, 2}},
		{"after CR LF", "a\r\nbc", 3, Position{"f", 2, 1}},
		{"within CR LF", "a\r\nbc", 2, Position{"f", 1, 3}},
		{"after CR", "a\rbc", 2, Position{"f", 2, 1}},
		{"after CR at the end", "a\r", 2, Position{"f", 2, 1}},
		{"after two kinds of line ends", "a\r\r\n\nb", 5, Position{"f", 4, 1}},
		{"after accents", "éüx", 4, Position{"f", 1, 3}},
		{"after an astral character", "a😀b", 5, Position{"f", 1, 3}},
		{"after a byte order mark", "\ufeffab", 4, Position{"f", 1, 2}},
		{"right after a byte order mark", "\ufeffab", 3, Position{"f", 1, 1}},
		{"before a byte order mark", "\ufeffab", 0, Position{"f", 1, 1}},
		{"within a byte order mark", "\ufeffab", 1, Position{"f", 1, 1}},
		{"in the line after a byte order mark", "\ufeffa\nb", 6, Position{"f", 2, 2}},
		{"far into a long line", "x\n" + strings.Repeat("é", 10_000), 2 + 2*9_000, Position{"f", 2, 9_001}},
		{"far into a file of a byte order mark and a long line", "\ufeff" + strings.Repeat("é😀", 5_000), 3 + 6*4_000, Position{"f", 1, 8_001}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := NewFile("f", tt.content).Position(tt.offset); got != tt.want {
				t.Errorf("position of %d is %v, want %v", tt.offset, got, tt.want)
			}
		})
	}
}

func TestPositionCountsCharactersOfItsLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"a", "é", "漢", "😀", "\n", "\r\n", strings.Repeat("xé", 3000)})
		pieces := rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces")
		f := NewFile("f", strings.Join(pieces, ""))
		offset, want := 0, Position{"f", 1, 1}
		for _, p := range pieces {
			if got := f.Position(offset); got != want {
				t.Fatalf("position of %d in %q is %v, want %v", offset, f.Content, got, want)
			}
			offset += len(p)
			if strings.HasSuffix(p, "\n") {
				want = Position{"f", want.Line + 1, 1}
			} else {
				want.Column += len([]rune(p))
			}
		}
	})
}

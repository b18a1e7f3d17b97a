package generate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
)

func TestTextsAreTheSameAtEveryRunAndOtherwiseForAnotherSeed(t *testing.T) {
	a, b, c := generate.Texts(1, 50, 20), generate.Texts(1, 50, 20), generate.Texts(2, 50, 20)
	if !slices.Equal(a, b) {
		t.Error("one seed gives two chronicles")
	}
	if slices.Equal(a, c) {
		t.Error("two seeds give one chronicle")
	}
}

func TestTextsHaveAboutTheLengthAskedFor(t *testing.T) {
	const n, words = 500, 20
	total := 0
	for _, text := range generate.Texts(1, n, words) {
		total += len(strings.Fields(text))
	}
	if mean := float64(total) / n; mean < words-2 || mean > words+2 {
		t.Errorf("the texts have %.1f words on average, want about %d", mean, words)
	}
}

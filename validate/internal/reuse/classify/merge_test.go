package classify

import (
	"testing"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

func TestSplicesAtOnePlaceAreOneFinding(t *testing.T) {
	at := func(text, start, end int) passage.Side {
		return passage.Side{Source: comparison.Source{ID: text}, Within: passage.Stretch{Start: start, End: end}}
	}
	found := mergeSplices([]passage.Passage{
		{Class: passage.Splice, Here: at(7, 10, 20), There: at(1, 0, 10), Tokens: 10},
		{Class: passage.Plain, Here: at(7, 10, 20), There: at(2, 0, 10), Tokens: 10},
		{Class: passage.Splice, Here: at(7, 9, 21), There: at(3, 4, 16), Tokens: 12},
		{Class: passage.Splice, Here: at(7, 40, 50), There: at(4, 0, 10), Tokens: 10},
		{Class: passage.Splice, Here: at(8, 10, 20), There: at(5, 0, 10), Tokens: 10},
	})
	if len(found) != 4 {
		t.Fatalf("%d findings, want 4", len(found))
	}
	first := &found[0]
	if first.There.ID != 3 || first.Tokens != 12 || len(first.Others) != 1 || first.Others[0].ID != 1 {
		t.Errorf("the first is of text %d with %d words, and besides of %v", first.There.ID, first.Tokens, first.Others)
	}
	for i, want := range []passage.Class{passage.Splice, passage.Plain, passage.Splice, passage.Splice} {
		if found[i].Class != want {
			t.Errorf("finding %d is of class %d, want %d", i, found[i].Class, want)
		}
	}
}

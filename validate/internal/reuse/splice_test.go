package reuse

import "testing"

func TestSplicesAtOnePlaceAreOneFinding(t *testing.T) {
	at := func(text, start, end int) side { return side{source: source{id: text}, within: stretch{start, end}} }
	c := &classifier{found: []shared{
		{class: splice, here: at(7, 10, 20), there: at(1, 0, 10), tokens: 10},
		{class: passage, here: at(7, 10, 20), there: at(2, 0, 10), tokens: 10},
		{class: splice, here: at(7, 9, 21), there: at(3, 4, 16), tokens: 12},
		{class: splice, here: at(7, 40, 50), there: at(4, 0, 10), tokens: 10},
		{class: splice, here: at(8, 10, 20), there: at(5, 0, 10), tokens: 10},
	}}
	c.mergeSplices()
	if len(c.found) != 4 {
		t.Fatalf("%d findings, want 4", len(c.found))
	}
	first := &c.found[0]
	if first.there.id != 3 || first.tokens != 12 || len(first.others) != 1 || first.others[0].id != 1 {
		t.Errorf("the first is of text %d with %d words, and besides of %v", first.there.id, first.tokens, first.others)
	}
	for i, want := range []class{splice, passage, splice, splice} {
		if c.found[i].class != want {
			t.Errorf("finding %d is of class %d, want %d", i, c.found[i].class, want)
		}
	}
}

package prose

import (
	"testing"

	"github.com/chronlint/chronlint/validate/reading/text"
)

func TestAdjectivesDoubledForForce(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"It was a cold cold night.", true},
		{"They saw the wide wide world.", true},
		{"All of it brings back poor poor Emily.", true},
		{"The night was cold cold.", true},
		{"The night was cold cold", true},
		{"The council built built the bridge.", false},
		{"They left left.", false},
		{"The road to the mill mill is closed.", false},
		{"The ships ships sail.", false},
		{"They tried tried men.", false},
		{"the first first night", false},
		{"the enormous enormous crowd", false},
		{"the cold cold 20th century", false},
	} {
		for _, d := range doubles(test.text) {
			if got := wordsOf("en").isAttribute(test.text, d); got != test.want {
				t.Errorf("%q: %v, want %v", test.text, got, test.want)
			}
		}
	}
}

func TestWhatWordsAreByTheirPlaces(t *testing.T) {
	for _, test := range []struct {
		word, text string
		want       uses
	}{
		{"wide", "the wide street, a wide wide sea, wide and flat", uses{single: 3, before: 2}},
		{"river", "The river rises. The river of salt, the river and the sea.", uses{single: 3, before: 1, apart: 1}},
		{"shot", "they shot the mayor, he shot at dogs", uses{single: 2, apart: 3}},
		{"wide", "wide", uses{single: 1}},
		{"wide", "\xff wide\xff", uses{single: 1}},
	} {
		got := uses{}
		wordsOf("en").countUses(text.Tokenize(test.text), map[string]*uses{test.word: &got})
		if got != test.want {
			t.Errorf("%s in %q: %+v, want %+v", test.word, test.text, got, test.want)
		}
	}
}

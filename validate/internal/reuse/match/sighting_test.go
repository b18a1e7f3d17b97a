package match

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSightings(t *testing.T) {
	all := texts(
		"The fleet of the northern guild sails at dawn.",
		"Nobody saw it: the Fleet of the northern guild sails. The fleet of the northern guild sails at noon.",
		"The fleet of the northern",
		"The fleet of the northern guild sails at dawn.",
		"Another matter.",
		"",
	)
	got := Find(all, Options{}).Sightings([]Phrase{
		{Text: 0, First: 0, N: 7},
		{Text: 1, First: 3, N: 7}, // the same words
		{Text: 0, First: 0, N: 5},
		{Text: 0, First: 4, N: 5},
	})
	want := []Sighting{
		{0, 0, 0}, {2, 0, 0}, {3, 0, 4},
		{0, 1, 3}, {2, 1, 3}, {0, 1, 10}, {2, 1, 10},
		{2, 2, 0},
		{0, 3, 0}, {2, 3, 0}, {3, 3, 4}, // equal texts are all looked at
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

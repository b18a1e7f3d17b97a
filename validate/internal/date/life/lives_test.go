package life

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestTitlesOfOffices(t *testing.T) {
	for office, want := range map[string]string{
		"President of Chile":                    "President",
		"Commander-in-Chief of the Army":        "Commander-in-Chief",
		"General Secretary":                     "General Secretary",
		"Deputy Director for Plans, the Agency": "Deputy Director",
		"Presidente de la República":            "Presidente",
		"Mayor (acting)":                        "Mayor",
		" of Chile":                             "",
		"":                                      "",
	} {
		if got := titleOf(office); got != want {
			t.Errorf("%q: title %q, want %q", office, got, want)
		}
	}
}

func TestAnIdOfTwoPeopleIsNobodys(t *testing.T) {
	lives := livesOf(chronicle.New(&timeline.Timeline{People: []timeline.Person{
		{ID: "a", Name: "Ann"}, {ID: "b", Name: "Ben"}, {ID: "b", Name: "Bea"}, {ID: "b", Name: "Bo"},
	}}, nil))
	got := map[string]bool{}
	for id, l := range lives {
		got[id] = l != nil
	}
	if d := cmp.Diff(map[string]bool{"a": true, "b": false}, got); d != "" {
		t.Error(d)
	}
}

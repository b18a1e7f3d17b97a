package life

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func warde() *life {
	return &life{
		names:   []string{"Joan Warde", "Warde", "Joan Warde of Holt"},
		offices: []office{{title: "Mayor"}, {title: "Lady Mayor"}},
	}
}

func TestSubjectsOfSentences(t *testing.T) {
	type subject struct {
		Title, Name, Words string
	}
	for sentence, want := range map[string]subject{
		"Warde signs the lease.":               {"", "Warde", "Warde"},
		"Joan Warde signs the lease.":          {"", "Joan Warde", "Joan Warde"},
		"Joan Warde of Holt signs it.":         {"", "Joan Warde of Holt", "Joan Warde of Holt"},
		"Mayor Warde has formally signed it.":  {"Mayor", "Warde", "Mayor Warde"},
		"mayor Warde resigned.":                {"mayor", "Warde", "mayor Warde"},
		"Lady Mayor Joan Warde also resigned.": {"Lady Mayor", "Joan Warde", "Lady Mayor Joan Warde"},
		"Warde renuncia.":                      {"", "Warde", "Warde"},

		"Warde is buried.":            {},
		"Warde Street is opened.":     {},
		"Warde's lease is signed.":    {},
		"Wardell signs.":              {},
		"Warde":                       {},
		"Warde, the mayor, signs.":    {},
		"The lease that Warde signs.": {},
		"Mayor signs.":                {},
		"Warde Signs the Lease":       {},
		"Warde had signed it.":        {},
	} {
		var got subject
		if a, n, ok := warde().subject(sentence, actions); ok {
			got = subject{a.title, a.name, sentence[:n]}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", sentence, d)
		}
	}
}

func TestSubjectsLieWithinTheSentence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`(?s)((Mayor|Élue|Joan|Warde|\x00|é|signs|,|\n) ?){0,8}.{0,3}`)
		l := &life{
			names:   rapid.SliceOfN(text, 0, 3).Draw(t, "names"),
			offices: []office{{title: text.Draw(t, "title")}},
		}
		sentence := text.Draw(t, "sentence")
		if a, n, ok := l.subject(sentence, nil); ok && (n <= 0 || n > len(sentence) || a.name == "") {
			t.Errorf("%q: %d bytes for %q", sentence, n, a.name)
		}
		l.isIn(sentence)
	})
}

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

package lang

import (
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestASetHasTheWordsOfItsList(t *testing.T) {
	s := Set{List: `of in
		up_to`}
	for word, want := range map[string]bool{"of": true, "in": true, "up to": true, "up": false, "": false, "Of": false, "up_to": false} {
		if got := s.Has(word); got != want {
			t.Errorf("has %q: %v, want %v", word, got, want)
		}
	}
	if diff := cmp.Diff([]string{"of", "in", "up to"}, slices.Collect(s.All())); diff != "" {
		t.Errorf("words (-want +got):\n%s", diff)
	}
}

func TestNothingIsInAnEmptySet(t *testing.T) {
	var none *Set
	if none.Has("of") || !none.isEmpty() || new(Set).Has("of") || !new(Set).isEmpty() {
		t.Error("an empty set is said to have words")
	}
}

func TestAUnionHasTheWordsOfAllLanguages(t *testing.T) {
	articles := Union(func(l *Language) *Set { return &l.Grammar.Articles })
	for _, word := range []string{"the", "los", "het"} {
		if !articles.Has(word) {
			t.Errorf("%q is no article", word)
		}
	}
	if articles.isEmpty() || articles.Has("of") {
		t.Error("the articles are none, or more than those")
	}
}

func TestValuesAreTheNumbersOfTheirWords(t *testing.T) {
	v := Values{List: "second=2 twenty_first=21 date"}
	want := map[string]int{"second": 2, "twenty first": 21, "date": 0}
	if diff := cmp.Diff(want, maps.Collect(v.All())); diff != "" {
		t.Errorf("values (-want +got):\n%s", diff)
	}
	if n, ok := v.Of("twenty first"); n != 21 || !ok {
		t.Errorf("twenty first is %d, %v", n, ok)
	}
	if n, ok := v.Of("third"); n != 0 || ok {
		t.Errorf("third is %d, %v", n, ok)
	}
	if _, ok := new(Values).Of("second"); ok {
		t.Error("empty values have a word")
	}
}

func TestASetMayBeAskedByManyAtATime(t *testing.T) {
	s := Set{List: "of in"}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if !s.Has("of") {
				t.Error("of is not in it")
			}
		})
	}
	all.Wait()
}

func TestCapitalsAreThoseOfAnyScript(t *testing.T) {
	for text, want := range map[string]bool{"": false, "Talca": true, "talca": false, "Ñuñoa": true, "Чили": true, "ǅep": true, "智利": false, "1973": false} {
		if got := IsCapital(text); got != want {
			t.Errorf("%q begins with a capital: %v, want %v", text, got, want)
		}
	}
}

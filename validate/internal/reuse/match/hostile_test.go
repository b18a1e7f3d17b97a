package match

import (
	"fmt"
	"strings"
	"testing"
)

// hostile holds inputs that would ask for time quadratic in n, if anything in Find did.
var hostile = []struct {
	name    string
	demotes bool
	texts   func(n int) []Text
}{
	{"a phrase in every text", true, func(n int) []Text {
		all := generated(n, 10)
		for i := range all {
			all[i].Body += " as had been agreed upon by the envoys of the five guilds"
		}
		return all
	}},
	{"phrases just not too frequent", false, func(n int) []Text {
		phrases := generated(n/maxPostings+1, 20)
		all := generated(n, 6)
		for i := range all {
			all[i].Body += " " + phrases[i/maxPostings].Body
		}
		return all
	}},
	{"equal texts", false, func(n int) []Text {
		all := make([]Text, n)
		for i := range all {
			all[i] = Text{i, "The guild of bakers elects its elders in the cloth hall by the river."}
		}
		return all
	}},
	{"equal texts of one group", true, func(n int) []Text {
		all := make([]Text, n)
		for i := range all {
			all[i].Body = "The guild of bakers elects its elders in the cloth hall by the river."
		}
		return all
	}},
	{"one long text among short ones", false, func(n int) []Text {
		all := generated(n/2, 10)
		var long strings.Builder
		for _, t := range generated(n/2, 10) {
			long.WriteString(t.Body)
		}
		return append(all, Text{n, long.String()})
	}},
	{"two long texts of one word", true, func(n int) []Text {
		return texts(strings.Repeat("no ", 5*n), strings.Repeat("no ", 5*n)+"yes")
	}},
	{"two long texts of ten words", false, func(n int) []Text {
		one := func(seed uint32) string {
			var b strings.Builder
			for range 5 * n {
				seed = seed*1664525 + 1013904223
				b.WriteString([]string{"no ", "yes ", "oak ", "elm ", "ash ", "fir ", "yew ", "bay ", "box ", "fig "}[seed>>16%10])
			}
			return b.String()
		}
		return texts(one(1), one(2))
	}},
	{"texts without words before one", false, func(n int) []Text {
		all := make([]Text, n)
		all[0].Body = "The guild of bakers elects its elders."
		return append(all, Text{1, all[0].Body + " " + all[0].Body})
	}},
}

func TestHostileTextsSayWhatIsDemoted(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			r := Find(h.texts(500), Options{MinBits: 30, Stock: true})
			if got := r.Demoted > 0; got != h.demotes {
				t.Errorf("%d runs are demoted", r.Demoted)
			}
			if most := 500 * maxPostings / 2; len(r.Matches) > most {
				t.Errorf("%d matches, want %d at most", len(r.Matches), most)
			}
		})
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		for _, n := range []int{50_000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", h.name, n), func(b *testing.B) {
				texts := h.texts(n)
				b.ReportAllocs()
				for b.Loop() {
					Find(texts, Options{MinBits: 30, Stock: true})
				}
			})
		}
	}
}

func TestThereAreNoMorePairsThanAllowed(t *testing.T) {
	all := repetitive()
	c := read(all, newCrew(2))
	pairs := func(limit int) (all int, most uint32) {
		x := newIndex(c, 4, heldGrams)
		x.limit(limit)
		for _, places := range x.places {
			for len(places) > 0 {
				n := places[0]
				all, most = all+int(n*(n-1)/2), max(most, n)
				places = places[n+1:]
			}
		}
		return all, most
	}
	full, most := pairs(1 << 30)
	if most < 8 {
		t.Fatalf("no run of words stands more than %d times", most)
	}
	if got, _ := pairs(full); got != full {
		t.Errorf("%d pairs of %d that are allowed", got, full)
	}
	for _, limit := range []int{full - 1, full / 2, full / 10, 0} {
		if got, left := pairs(limit); got > limit || left >= most {
			t.Errorf("%d pairs, of runs that stand up to %d times, where %d are allowed", got, left, limit)
		}
	}
}

package match

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// texts puts each body into a group of its own.
func texts(bodies ...string) []Text {
	var all []Text
	for i, b := range bodies {
		all = append(all, Text{Group: i, Body: b})
	}
	return all
}

// show writes each match as the two passages it covers.
func show(texts []Text, r *Result) []string {
	var lines []string
	for _, m := range r.Matches {
		lines = append(lines, fmt.Sprintf("%d: %s | %d: %s | %d words, %d edits",
			m.A.Text, texts[m.A.Text].Body[m.A.Start:m.A.End],
			m.B.Text, texts[m.B.Text].Body[m.B.Start:m.B.End], m.Tokens, m.Edits))
	}
	return lines
}

func TestFindGivesTheSeamsOfASharedPassage(t *testing.T) {
	for _, test := range []struct {
		name string
		a, b string
		want []string
	}{
		{
			"a tail, whatever the dash",
			"In spring the party wins most seats in town councils-a gain of nine percent.",
			"The army seizes the harbour and the crown wins most seats in town councils—a gain of nine percent",
			[]string{"0: wins most seats in town councils-a gain of nine percent | 1: wins most seats in town councils—a gain of nine percent | 11 words, 0 edits"},
		},
		{
			"from start to end",
			"The ferry sinks off the cape.", "THE FERRY SINKS OFF THE CAPE",
			[]string{"0: The ferry sinks off the cape | 1: THE FERRY SINKS OFF THE CAPE | 6 words, 0 edits"},
		},
		{
			"a word substituted",
			"Strikers occupy most of the northern copper mines until winter ends.",
			"Afterwards strikers occupy most of the southern copper mines until spring.",
			[]string{"0: Strikers occupy most of the northern copper mines until | 1: strikers occupy most of the southern copper mines until | 8 words, 1 edits"},
		},
		{
			"a word missing",
			"Neighbours set up “Southern Belts”—joint committees linking streets",
			"Then neighbours set up “belts”—joint committees linking towns",
			[]string{"0: Neighbours set up “Southern Belts”—joint committees linking | 1: neighbours set up “belts”—joint committees linking | 7 words, 1 edits"},
		},
		{
			"two words for one",
			"A storm breaks the outer harbour wall and floods nine villages.",
			"A storm breaks the old timber sea wall and floods nine villages.",
			[]string{"0: A storm breaks the outer harbour wall and floods nine villages | 1: A storm breaks the old timber sea wall and floods nine villages | 9 words, 3 edits"},
		},
		{
			"other inflections",
			"Peasants respond by seizing barns, breaking open granaries closed by landlords and throwing out stewards",
			"Peasants seized barns, broke open granaries closed by landlords and threw out stewards",
			[]string{"0: open granaries closed by landlords and throwing out stewards | 1: open granaries closed by landlords and threw out stewards | 8 words, 1 edits"},
		},
		{
			"the last word changed before an end that is the same",
			"The delegates leave by the early boat on Sunday",
			"The delegates leave by the early train on Sunday",
			[]string{"0: The delegates leave by the early boat on Sunday | 1: The delegates leave by the early train on Sunday | 8 words, 1 edits"},
		},
		{"nothing but words", "The ferry sinks off the cape.", "Off the ferry the cape sinks.", nil},
		{"no words", "…", "—", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			all := texts(test.a, test.b)
			if diff := cmp.Diff(test.want, show(all, Find(all, Options{}))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTextsOfOneGroupAreNotComparedWithEachOther(t *testing.T) {
	all := []Text{{7, "The ferry sinks off the cape."}, {7, "The ferry sinks off the cape."}}
	if got := show(all, Find(all, Options{})); got != nil {
		t.Errorf("found %q", got)
	}
}

func TestEqualTextsAreReportedAgainstTheFirst(t *testing.T) {
	const body = "The ferry sinks off the cape."
	all := texts("Alpha", body, "Beta", "the ferry sinks, off the cape", body)
	got := Find(all, Options{}).Matches
	var pairs [][3]int
	for _, m := range got {
		pairs = append(pairs, [3]int{m.A.Text, m.B.Text, m.Copies})
	}
	if diff := cmp.Diff([][3]int{{1, 3, 3}, {1, 4, 3}}, pairs); diff != "" {
		t.Error(diff)
	}
}

func TestTextsShorterThanAGramAreComparedWhole(t *testing.T) {
	all := texts("Parliament dissolved.", "A flood.", "PARLIAMENT DISSOLVED")
	want := []string{"0: Parliament dissolved | 2: PARLIAMENT DISSOLVED | 2 words, 0 edits"}
	if diff := cmp.Diff(want, show(all, Find(all, Options{}))); diff != "" {
		t.Error(diff)
	}
}

// bitsOf returns the bits of the match of texts a and b.
func bitsOf(t *testing.T, r *Result, a, b int) float64 {
	t.Helper()
	for _, m := range r.Matches {
		if m.A.Text == a && m.B.Text == b {
			return m.Bits
		}
	}
	t.Fatalf("texts %d and %d share nothing", a, b)
	return 0
}

func TestAStockPhraseTellsLessThanARareOneOfTheSameLength(t *testing.T) {
	bodies := []string{
		"Ada is sworn in as the first speaker", "Bea is sworn in as the third speaker",
		"Cyd walks barefoot over frozen marsh ice", "Dov walks barefoot over frozen marsh mud",
	}
	for i := range 40 {
		bodies = append(bodies, fmt.Sprintf("Keeper%d is sworn in as the warden%d", i, i))
	}
	r := Find(texts(bodies...), Options{})
	if stock, rare := bitsOf(t, r, 0, 1), bitsOf(t, r, 2, 3); stock > rare/2 {
		t.Errorf("a stock phrase tells %.1f bits, a rare one %.1f", stock, rare)
	}
}

func TestWhatTwoTextsShareDoesNotVouchForItself(t *testing.T) {
	a, b := "Cyd walks barefoot over frozen marsh ice", "Dov walks barefoot over frozen marsh mud"
	rest := "Nobody saw the keeper leave before noon"
	alone := bitsOf(t, Find(texts(a, b, rest), Options{}), 0, 1)
	third := bitsOf(t, Find(texts(a, b, rest, "Eve walks barefoot over frozen marsh sand"), Options{}), 0, 1)
	if alone <= third {
		t.Errorf("the phrase tells %.1f bits where two texts have it and %.1f where three do", alone, third)
	}
}

func TestANameTellsLessThanOtherWords(t *testing.T) {
	r := Find(texts(
		"Today the Grand Harbour Guild Council meets", "Later the Grand Harbour Guild Council rests",
		"Today the grown hamster gave counsel indoors", "Later the grown hamster gave counsel outside",
	), Options{})
	if name, other := bitsOf(t, r, 0, 1), bitsOf(t, r, 2, 3); name > 0.7*other {
		t.Errorf("a name tells %.1f bits, other words %.1f", name, other)
	}
}

func TestFrequentGramsSeedNothingAndAreCountedAndExtendedThrough(t *testing.T) {
	var bodies []string
	for i := range maxPostings + 1 {
		bodies = append(bodies, fmt.Sprintf("Clerk%d is sworn in as the town%d", i, i))
	}
	bodies = append(bodies,
		"Lamps are lit and marble lions is sworn in as the mayor",
		"Again lamps are lit and marble lions is sworn in as the deputy")
	all := texts(bodies...)
	r := Find(all, Options{})
	want := []string{fmt.Sprintf("%d: Lamps are lit and marble lions is sworn in as the | %d: lamps are lit and marble lions is sworn in as the | 11 words, 0 edits",
		maxPostings+1, maxPostings+2)}
	if diff := cmp.Diff(want, show(all, r)); diff != "" {
		t.Error(diff)
	}
	if r.Demoted != 2 {
		t.Errorf("%d grams are demoted, want 2", r.Demoted)
	}
}

func TestKinTellsTwoAccountsOfOneThingFromStrangers(t *testing.T) {
	r := Find(texts(
		"The crew of the Bremen hail the first crossing from east to west",
		"A gale holds the Bremen back at Greenly after the first crossing from east to west",
		"Few bakers in Lota care for the first crossing from east to west",
	), Options{})
	for _, m := range r.Matches {
		kin := m.A.Text == 0 && m.B.Text == 1
		if kin != (m.Kin > 2) {
			t.Errorf("texts %d and %d are kin by %.1f bits", m.A.Text, m.B.Text, m.Kin)
		}
	}
}

func TestWhatTheTextsShareBeyondAnAlteredWordIsNoKin(t *testing.T) {
	r := Find(texts(
		"In Lota the bakers hail the first crossing from east to west by Zeppelin Meridian",
		"Rain falls on nine farms as the first crossing from east to west in Zeppelin yellow",
		"Sheep graze on four hills",
		"Snow falls on Kerry, and the roads are lost",
	), Options{})
	if len(r.Matches) != 1 || r.Matches[0].Kin != 0 {
		t.Errorf("found %+v", r.Matches)
	}
}

func TestFitIsHigherWhereTheWordsAtTheSeamMeetElsewhere(t *testing.T) {
	bodies := []string{"In May the guild opens nine new halls for its apprentices", "Of tin and of opens nine new halls for its apprentices"}
	for range 20 {
		bodies = append(bodies, "The guild opens late, the price of salt falls, and guild opens early")
	}
	m := Find(texts(bodies...), Options{MinBits: 40}).Matches[0]
	if m.A.Fit <= m.B.Fit {
		t.Errorf("“guild opens” fits by %.1f bits, “of opens” by %.1f", m.A.Fit, m.B.Fit)
	}
}

func TestAChronicleThatRepeatsItselfAsksForMore(t *testing.T) {
	var r Result
	quiet := r.BitsFor(1)
	r.common, r.rare = 300, 150
	if loud := r.BitsFor(1); loud < quiet+20 {
		t.Errorf("a chronicle that repeats itself asks for %.1f bits, another for %.1f", loud, quiet)
	}
}

// written draws chronicles that share passages with some words changed.
func written(t *rapid.T) []Text {
	word := rapid.SampledFrom(strings.Fields("the of in a guild Lota opens nine halls marble lions falls late salt tin price 1907 漢 字 quay storm"))
	passage := rapid.SliceOfN(word, 0, 14)
	var bodies []string
	for range rapid.IntRange(2, 6).Draw(t, "texts") {
		bodies = append(bodies, strings.Join(passage.Draw(t, "own"), " "))
	}
	shared := passage.Draw(t, "shared")
	for i := range bodies {
		if rapid.Bool().Draw(t, "has it") {
			bodies[i] += " " + strings.Join(shared, "-")
		}
	}
	return texts(bodies...)
}

func TestMatchesHoldTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := written(t)
		for _, m := range Find(all, Options{}).Matches {
			if fault := inconsistency(all, m); fault != "" {
				t.Fatalf("%s: %+v", fault, m)
			}
		}
	})
}

// inconsistency says what of a match does not fit its texts, or nothing.
func inconsistency(all []Text, m Match) string {
	a, b := forms(all[m.A.Text].Body), forms(all[m.B.Text].Body)
	if all[m.A.Text].Group == all[m.B.Text].Group || m.A.Text >= m.B.Text {
		return "wrong texts"
	}
	first, last := m.Runs[0], m.Runs[len(m.Runs)-1]
	if first.A != m.A.First || first.B != m.B.First || last.A+last.N-1 != m.A.Last || last.B+last.N-1 != m.B.Last {
		return "the runs are not the match"
	}
	if len(a) != m.A.Of || len(b) != m.B.Of {
		return "wrong number of words"
	}
	tokens := 0
	for i, r := range m.Runs {
		if !slices.Equal(a[r.A:r.A+r.N], b[r.B:r.B+r.N]) {
			return "a run is not the same in both texts"
		}
		if i > 0 && (r.A < m.Runs[i-1].A+m.Runs[i-1].N || r.B < m.Runs[i-1].B+m.Runs[i-1].N) {
			return "runs overlap"
		}
		tokens += r.N
	}
	if tokens != m.Tokens {
		return "wrong number of shared words"
	}
	for _, s := range []Side{m.A, m.B} {
		got := forms(all[s.Text].Body[s.Start:s.End])
		if !slices.Equal(got, forms(all[s.Text].Body)[s.First:s.Last+1]) {
			return "the bytes are not those of the words"
		}
	}
	return ""
}

func TestAVerbatimRunOfAGramIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := written(t)
		matches := Find(all, Options{MinBits: -1e9}).Matches
		for i := range all {
			for j := range i {
				a, b := forms(all[j].Body), forms(all[i].Body)
				if run := sharedRun(a, b); run >= shortGram && !slices.ContainsFunc(matches, func(m Match) bool {
					return m.A.Text == j && m.B.Text == i || slices.Equal(a, b) || hasTwin(all, i) || hasTwin(all, j)
				}) {
					t.Fatalf("%q and %q share %d words, and no match says so", all[j].Body, all[i].Body, run)
				}
			}
		}
	})
}

func hasTwin(all []Text, i int) bool {
	for j := range i {
		if slices.Equal(forms(all[j].Body), forms(all[i].Body)) {
			return true
		}
	}
	return false
}

// sharedRun returns the length of the longest run of words that occurs in both.
func sharedRun(a, b []string) int {
	best := 0
	for i := range a {
		for j := range b {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			best = max(best, n)
		}
	}
	return best
}

// repetitive is a chronicle that is read in several parts and parted in the index, with passages and
// texts that return.
func repetitive() []Text {
	all := generated(4000, 20)
	for i := range all {
		switch {
		case i%50 == 9:
			all[i].Body = all[i/2].Body
		case i%50 == 19:
			all[i].Body += " " + all[i/3].Body
		case i%10 == 4:
			all[i].Body += ", as had been agreed upon by the envoys of the five guilds of the coast"
		case i%60 == 8:
			all[i].Group = all[i/2].Group
			all[i].Body = all[i/2].Body
		}
	}
	return all
}

func TestFindGivesTheSameWithAnyNumberOfWorkers(t *testing.T) {
	all := repetitive()
	want := Find(all, Options{Stock: true, Workers: 1})
	if len(want.Matches) < 200 || want.Demoted < 8 || want.rare == 0 {
		t.Fatalf("%d matches, %d runs demoted, %d rare ones", len(want.Matches), want.Demoted, want.rare)
	}
	phrases := []Phrase{{0, 0, 5}, {9, 1, 7}, {4, 20, 6}, {14, 20, 6}}
	sighted := want.Sightings(phrases)
	if len(sighted) < 100 {
		t.Fatalf("%d sightings", len(sighted))
	}
	for _, workers := range []int{0, 1, 2, 3, 8} {
		got := Find(all, Options{Stock: true, Workers: workers})
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(Result{}), cmpopts.IgnoreTypes(&corpus{})); diff != "" {
			t.Errorf("%d workers:\n%s", workers, diff)
		}
		if diff := cmp.Diff(sighted, got.Sightings(phrases)); diff != "" {
			t.Errorf("sightings with %d workers:\n%s", workers, diff)
		}
	}
}

func TestAnIndexThatHoldsLessAtATimeFindsTheSame(t *testing.T) {
	c := read(repetitive(), 2)
	want := newIndex(c, shortGram, heldGrams)
	got := newIndex(c, shortGram, 1)
	if len(want.places) < 2 || len(slices.Concat(want.places...)) == 0 {
		t.Fatalf("%d partitions with %d words", len(want.places), len(c.words))
	}
	if diff := cmp.Diff(want.places, got.places); diff != "" {
		t.Error(diff)
	}
	if !slices.Equal(want.frequent, got.frequent) || len(want.demotedGrams) != len(got.demotedGrams) {
		t.Errorf("%d runs are demoted, want %d", len(got.demotedGrams), len(want.demotedGrams))
	}
}

func TestWhatPanicsInAGoroutinePanicsInItsCaller(t *testing.T) {
	defer func() {
		if v := recover(); v != "no such entry" {
			t.Errorf("recovered %v", v)
		}
	}()
	crew(4).each(100, func(_, i int) {
		if i == 50 {
			panic("no such entry")
		}
	})
}

func FuzzFind(f *testing.F) {
	f.Add("In May the guild opens nine halls", "Then the guild opens nine old halls", "")
	f.Add("a a a a a a a a", "a a a a a a", "b a a a a a")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		all := texts(a, b, c)
		for _, m := range Find(all, Options{}).Matches {
			if fault := inconsistency(all, m); fault != "" {
				t.Fatalf("%s: %+v", fault, m)
			}
		}
	})
}

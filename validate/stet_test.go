package validate_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// stetsFor returns a stet for each finding.
func stetsFor(c *chronicle.Chronicle, found []rule.Finding) []validate.Stet {
	var stets []validate.Stet
	for i := range found {
		f := &found[i]
		stets = append(stets, validate.Stet{Rule: f.Rule, Entry: c.Entry(f.Span.Entry).ID, Fingerprint: f.Fingerprint, Reason: "so it is"})
	}
	return stets
}

func heads(found []rule.Finding) []string {
	var out []string
	for i := range found {
		out = append(out, found[i].Rule+": "+found[i].Message)
	}
	return out
}

var doubled = mark("x/doubled", "the the", rule.Warning)

// stetRules are a rule and those on stets.
func stetRules(also ...*rule.Rule) []*rule.Rule {
	return append(slices.DeleteFunc(validate.Rules(), func(r *rule.Rule) bool { return r.Family() != "stet" }), also...)
}

func TestOneStetAcceptsOneFinding(t *testing.T) {
	o := validate.Options{Rules: stetRules(doubled)}
	c := events("Here the the mill burns.", "Here the the mill burns.")
	found := check(t, c, o).Findings
	if len(found) != 2 || found[0].Fingerprint != found[1].Fingerprint {
		t.Fatalf("%+v", found)
	}
	for _, test := range []struct {
		name string
		edit func(*validate.Stet)
		want []string
		stet int
	}{
		{"good", func(s *validate.Stet) {}, []string{"x/doubled: here is the the"}, 1},
		{"for whichever entry", func(s *validate.Stet) { s.Entry = "" }, []string{"x/doubled: here is the the"}, 1},
		{"for a hash of content that has changed", func(s *validate.Stet) { s.Entry = "sha256:0011" }, []string{"x/doubled: here is the the"}, 1},
		{"of another entry", func(s *validate.Stet) { s.Entry = "e7" }, []string{
			`stet/unused: the stet of x/doubled with the fingerprint "` + found[0].Fingerprint + `" accepts nothing: x/doubled has no finding with these words that is not accepted already`,
			"x/doubled: here is the the", "x/doubled: here is the the",
		}, 0},
		{"of a file that was not read", func(s *validate.Stet) { s.Entry, s.File = "e7", "a.yaml" }, []string{"x/doubled: here is the the", "x/doubled: here is the the"}, 0},
		{"of an unknown rule", func(s *validate.Stet) { s.Rule = "x/double" }, []string{
			`stet/unused: the stet of x/double with the fingerprint "` + found[0].Fingerprint + `" accepts nothing: no rule "x/double"; did you mean "x/doubled"?`,
			"x/doubled: here is the the", "x/doubled: here is the the",
		}, 0},
		{"of a stet", func(s *validate.Stet) { s.Rule = "stet/unused" }, []string{
			`stet/unused: the stet of stet/unused with the fingerprint "` + found[0].Fingerprint + `" accepts nothing: a finding about a stet can't be accepted`,
			"x/doubled: here is the the", "x/doubled: here is the the",
		}, 0},
		{"without a reason", func(s *validate.Stet) { s.Reason = " \n" }, []string{
			`stet/unreasoned: the stet of x/doubled with the fingerprint "` + found[0].Fingerprint + `" accepts nothing, since it has no reason`,
			"x/doubled: here is the the", "x/doubled: here is the the",
		}, 0},
		{"out of date", func(s *validate.Stet) { s.Until = parsed(t, "1999") }, []string{
			`stet/expired: the stet of x/doubled with the fingerprint "` + found[0].Fingerprint + `" accepts nothing any more: its last day was 1999`,
			"x/doubled: here is the the", "x/doubled: here is the the",
		}, 0},
		{"on its last day", func(s *validate.Stet) { s.Until = parsed(t, "2000") }, []string{"x/doubled: here is the the"}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := o
			o.AsOf = parsed(t, "2000-01-01")
			o.Stets = stetsFor(c, found[:1])
			test.edit(&o.Stets[0])
			r := check(t, c, o)
			if d := cmp.Diff(test.want, heads(r.Findings)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
			if r.Counts.Stet != test.stet || len(r.Accepted) != test.stet || r.Counts.Warnings != strings.Count(fmt.Sprint(heads(r.Findings)), "x/doubled: ") {
				t.Errorf("counts %+v, accepted %v", r.Counts, r.Accepted)
			}
			o.NoStet = true
			if d := cmp.Diff(found, check(t, c, o).Findings); d != "" {
				t.Errorf("without stets (-before +got):\n%s", d)
			}
		})
	}
}

func TestAStetOfARuleThatDidNotRunIsNotUnused(t *testing.T) {
	c := events("Here the mill burns.")
	stets := []validate.Stet{{Rule: "x/doubled", Fingerprint: "00", Reason: "so it is"}}
	if found := check(t, c, validate.Options{Rules: stetRules(doubled), Select: "stet/*", Stets: stets}).Findings; len(found) > 0 {
		t.Errorf("not selected: %v", heads(found))
	}
	off := map[string]validate.Setting{"x/doubled": {Off: true}}
	if found := check(t, c, validate.Options{Rules: stetRules(doubled), Settings: off, Stets: stets}).Findings; len(found) > 0 {
		t.Errorf("off: %v", heads(found))
	}
	bad := &rule.Rule{ID: "x/doubled", Summary: "fails", Severity: rule.Note, Page: "# x", Chronicle: func(*rule.Pass) { panic("bad") }}
	if found := check(t, c, validate.Options{Rules: stetRules(bad), Stets: stets}).Findings; len(found) > 0 {
		t.Errorf("failed: %v", heads(found))
	}
	elsewhere := map[string]validate.Setting{"x/doubled": {In: func(string) bool { return false }}}
	f, err := files.Reader{}.Read(files.Input{Name: "a.yaml", Data: []byte("events: [{date: 1931, text: Here the mill burns.}]\n")})
	if err != nil {
		t.Fatal(err)
	}
	stets[0].File = "a.yaml"
	if found := check(t, f, validate.Options{Rules: stetRules(doubled), Settings: elsewhere, Stets: stets}).Findings; len(found) > 0 {
		t.Errorf("narrowed to other files: %v", heads(found))
	}
	if found := check(t, f, validate.Options{Rules: stetRules(doubled), Stets: stets}).Findings; len(found) != 1 {
		t.Errorf("unused: %v", heads(found))
	}
}

func parsed(t *testing.T, date string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(date)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A lesson is a text with faults, as an editor may write it.
type lesson struct {
	id    string // "" if it has none
	parts []string
}

func (l lesson) text() string { return strings.Join(l.parts, " ") }

func drawLesson(t *rapid.T, n int) lesson {
	sentence := rapid.Custom(func(t *rapid.T) string {
		word := rapid.SampledFrom([]string{"mill", "dike", "bridge", "the", "old", "new", "burns", "is", "opened", "Warde", "tide"})
		words := rapid.SliceOfN(word, 2, 9).Draw(t, "words")
		switch rapid.IntRange(0, 3).Draw(t, "fault") {
		case 0:
			i := rapid.IntRange(0, len(words)).Draw(t, "at")
			words = slices.Insert(words, i, "the the")
		case 1:
			words = append(words, "on 30 February 1911")
		}
		return "In " + strings.Join(words, " ") + "."
	})
	l := lesson{parts: rapid.SliceOfN(sentence, 1, 4).Draw(t, "sentences")}
	if rapid.Bool().Draw(t, "has an id") {
		l.id = fmt.Sprintf("lesson-%d", n)
	}
	return l
}

// writeLessons writes a chronicle in one of several layouts.
func writeLessons(t *rapid.T, lessons []lesson, layout string) *chronicle.Chronicle {
	var b strings.Builder
	b.WriteString("language: en\nevents:\n")
	for _, l := range lessons {
		b.WriteString("- date: 1911\n")
		if l.id != "" {
			b.WriteString("  id: " + l.id + "\n")
		}
		switch layout {
		case "folded":
			b.WriteString("  text: >-\n    " + strings.Join(strings.Fields(l.text()), "\n    ") + "\n")
		case "quoted":
			fmt.Fprintf(&b, "  text: %q\n", l.text())
		default:
			b.WriteString("  text: |-\n    " + strings.Join(l.parts, " \n    ") + "\n")
		}
	}
	c, err := files.Reader{}.Read(files.Input{Name: layout + ".yaml", Data: []byte(b.String())})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestStetsOutliveEditsElsewhereAndHideNothingElse accepts all that is found in a chronicle,
// and then moves, reorders, lays out anew and renames it, and edits some sentences. What is
// in the others stays accepted; what is in new sentences is reported.
func TestStetsOutliveEditsElsewhereAndHideNothingElse(t *testing.T) {
	layouts := rapid.SampledFrom([]string{"folded", "quoted", "lines"})
	rules := stetRules(doubled, mark("x/date", "30 February", rule.Error))
	rapid.Check(t, func(t *rapid.T) {
		var lessons []lesson
		for n := range rapid.IntRange(1, 5).Draw(t, "lessons") {
			lessons = append(lessons, drawLesson(t, n))
		}
		before := writeLessons(t, lessons, layouts.Draw(t, "layout"))
		r, err := validate.Check(t.Context(), before, validate.Options{Rules: rules})
		if err != nil {
			t.Fatal(err)
		}
		stets := stetsFor(before, r.Findings)

		// Faults in sentences that were edited are the only ones that are open after it: how
		// many there are of each kind.
		fresh := map[string]int{}
		edited := slices.Clone(lessons)
		for i := range edited {
			edited[i].parts = slices.Clone(edited[i].parts)
			if rapid.Bool().Draw(t, "edit") {
				at := rapid.IntRange(0, len(edited[i].parts)).Draw(t, "sentence")
				sentence := rapid.SampledFrom([]string{
					"Later a tower was built of brick.", "Later on the the tower was seen.", "Later it fell on 30 February too.",
				}).Draw(t, "new")
				fresh["x/doubled"] += strings.Count(sentence, "the the")
				fresh["x/date"] += strings.Count(sentence, "30 February")
				edited[i].parts = slices.Insert(edited[i].parts, at, sentence)
			}
		}
		edited = rapid.Permutation(edited).Draw(t, "order")
		after := writeLessons(t, edited, layouts.Draw(t, "new layout"))
		got, err := validate.Check(t.Context(), after, validate.Options{Rules: rules, Stets: stets})
		if err != nil {
			t.Fatal(err)
		}
		open := map[string]int{}
		for _, f := range got.Findings {
			open[f.Rule]++
		}
		want := map[string]int{}
		for id, n := range fresh {
			if n > 0 {
				want[id] = n
			}
		}
		if d := cmp.Diff(want, open); d != "" {
			t.Errorf("open findings (-want +got):\n%s\n%v", d, heads(got.Findings))
		}
		if len(got.Accepted) != len(stets) {
			t.Errorf("%d of %d stets accept a finding", len(got.Accepted), len(stets))
		}

		// What is mended leaves its stet over, and no other.
		if len(stets) > 0 {
			i := rapid.IntRange(0, len(lessons)-1).Draw(t, "mended")
			gone := strings.Count(lessons[i].text(), "the the") + strings.Count(lessons[i].text(), "30 February")
			rest := append(slices.Clone(lessons[:i]), lessons[i+1:]...)
			if len(rest) == 0 {
				return
			}
			got, err := validate.Check(t.Context(), writeLessons(t, rest, "quoted"), validate.Options{Rules: rules, Stets: stets})
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range got.Findings {
				if f.Rule != "stet/unused" {
					t.Errorf("lost: %s %s", f.Rule, f.Message)
				}
			}
			if len(got.Findings) != gone {
				t.Errorf("%d stets are unused, want %d", len(got.Findings), gone)
			}
		}
	})
}

func TestTypedValuesTakeStets(t *testing.T) {
	c := chronicle.New(timeline.Chile1973().AsPublished(), nil)
	found := check(t, c, validate.Options{}).Findings
	r := check(t, c, validate.Options{Stets: stetsFor(c, found)})
	if len(found) == 0 || len(r.Findings) > 0 || r.Counts.Stet != len(found) {
		t.Errorf("%d of %d are accepted; open are %v", r.Counts.Stet, len(found), heads(r.Findings))
	}
}

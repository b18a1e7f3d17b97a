package mutate_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/internal/mutate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

const port = `title: The port
events:
  - id: lamp
    date: 1902-02-03
    title: The lamp of 1902
    text: On 3 February 1902 the keeper lit the “great lamp” on the pier for the first time while 350 people of the town were watching from the church.
  - id: storm
    date: 1931-05-04
    text: On 4 May 1931 a storm took the head of the pier and the crane that Robert had bought (1861–1929) and 12 boats were lost in the café harbour.
  - id: strike
    date: 1933/1934
    text: The workers of the port left the quays for 14 months and the owners hired men from the hills who did not know the work at all.
`

func read(t *testing.T, content string) *chronicle.Chronicle {
	t.Helper()
	c, err := files.Reader{}.Read(files.Input{Name: "port.yaml", Data: []byte(content)})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Every kind of defect finds a place in the port, and the file then holds what it says.
func TestADefectIsWhatItSays(t *testing.T) {
	c := read(t, port)
	var units []int
	for i := range c.Entries {
		if c.Entries[i].IsUnit() {
			units = append(units, i)
		}
	}
	noPlace := []string{"field-year-alone"} // all dates of the port are repeated
	for n, m := range mutate.Mutators() {
		made := 0
		for seed := range uint64(40) {
			random := rand.New(rand.NewPCG(seed, uint64(n)))
			for _, i := range units {
				d, ok := mutate.Inject(m, c, &c.Entries[i], units, random)
				if !ok {
					continue
				}
				made++
				changed := mutate.Apply(port, []mutate.Edit{d.Edit})
				e := read(t, changed).Entry(i)
				if got := e.Field(d.Field).Text; got != d.Text {
					t.Errorf("%s: the field is %q, want %q", m.Name, got, d.Text)
				}
				if d.Donor == d.Entry || changed == port {
					t.Errorf("%s: %+v is no defect", m.Name, d)
				}
			}
		}
		if made == 0 != slices.Contains(noPlace, m.Name) {
			t.Errorf("%s was made %d times", m.Name, made)
		}
	}
}

func TestEveryFifthKindHasNoRuleYet(t *testing.T) {
	without := 0
	for _, m := range mutate.Mutators() {
		if len(m.Rules) == 0 {
			without++
		}
		if m.Name == "" || m.Family == "" || m.What == "" || strings.HasSuffix(m.What, ".") {
			t.Errorf("%+v doesn't say what it is", m)
		}
	}
	if all := len(mutate.Mutators()); without*5 < all-4 {
		t.Errorf("%d of %d kinds have no rule", without, all)
	}
}

// A rule that marks "the the" is all that is run: it finds each doubled word, and nothing
// else.
func TestWhatIsFoundIsCounted(t *testing.T) {
	marks := 0
	check := func(edits map[string][]mutate.Edit) (mutate.Outcome, error) {
		c := read(t, mutate.Apply(port, edits["port.yaml"]))
		var found []rule.Finding
		for i := range c.Entries {
			e := &c.Entries[i]
			for f := range e.Prose() {
				list := strings.Fields(f.Text)
				for n := range list[1:] {
					if list[n] == list[n+1] {
						marks++
						found = append(found, rule.Finding{Rule: "x/doubled", Severity: rule.Warning, Span: e.All(f), Fingerprint: f.Text})
					}
				}
			}
		}
		return mutate.Outcome{Chronicle: c, Findings: found}, nil
	}
	run := func() *mutate.Report {
		r, err := mutate.Run(check, mutate.Options{Seed: 3, Count: 3})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	r := run()
	for _, k := range r.Kinds {
		switch {
		case k.Name == "doubled-word" && (k.Injected != 3 || k.Found != 3):
			t.Errorf("%+v, want 3 found", k)
		case k.Beside != 0, k.Found < k.Injected && k.Missed == nil:
			t.Errorf("%+v is not accounted for", k)
		}
	}
	if marks == 0 || !strings.Contains(r.Text(), "x/doubled 3") {
		t.Errorf("the rule isn't named:\n%s", r.Text())
	}
	if d := cmp.Diff(r, run()); d != "" {
		t.Errorf("with the same seed (-want +got):\n%s", d)
	}
}

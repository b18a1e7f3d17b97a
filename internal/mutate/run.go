package mutate

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Options say how much is injected.
type Options struct {
	Seed  uint64
	Count int // defects of each kind at most
}

// An Outcome is a chronicle with what was found in it.
type Outcome struct {
	Chronicle *chronicle.Chronicle
	Findings  []rule.Finding
}

// A Check reads the files with edits of them, which are by file and in order, and runs the
// rules.
type Check func(edits map[string][]Edit) (Outcome, error)

// A Report is what became of the defects.
type Report struct {
	Version  int      `json:"version"`
	Seed     uint64   `json:"seed"`
	Entries  int      `json:"entries"`
	Injected int      `json:"injected"`
	Kinds    []*Tally `json:"kinds"`
}

// A Tally is what became of the defects of one kind.
type Tally struct {
	Name     string         `json:"name"`
	Family   string         `json:"family"`
	What     string         `json:"what"`
	Rules    []string       `json:"rules"`             // those that are there to find it
	Injected int            `json:"injected"`          // as many as there was place for
	Found    int            `json:"found"`             // as a warning or an error
	Noted    int            `json:"noted"`             // as a note
	By       map[string]int `json:"by"`                // rules, with how many they found
	Beside   int            `json:"beside"`            // findings in other entries that came with them
	Missed   *Example       `json:"missed,omitempty"`  // one that slipped through
	Alarm    *Example       `json:"alarmed,omitempty"` // a finding beside it
}

// An Example is a defect, with its place in the file as it is.
type Example struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Before string `json:"before"`
	After  string `json:"after"`
	Rule   string `json:"rule,omitempty"` // of a finding beside it
}

// defectsPerRun is how many entries there are for each defect of a run: so many defects
// at once change no habit of a chronicle that a rule goes by.
const defectsPerRun = 50

// mostRare is how many defects a run has at most that write something into a chronicle
// of which it may have little else.
const mostRare = 6

// Run injects defects of all kinds and counts which are found. check is asked first for
// the chronicle as it is.
func Run(check Check, o Options) (*Report, error) {
	base, err := check(nil)
	if err != nil {
		return nil, err
	}
	r := &runner{base: base, check: check, before: map[string]int{}}
	for _, f := range base.Findings {
		r.before[f.Fingerprint]++
	}
	for i := range base.Chronicle.Entries {
		if e := &base.Chronicle.Entries[i]; e.IsUnit() {
			r.units = append(r.units, i)
		}
	}
	report := &Report{Version: 1, Seed: o.Seed, Entries: len(r.units), Kinds: []*Tally{}}
	var defects []Defect
	for _, m := range Mutators() {
		t := &Tally{Name: m.Name, Family: m.Family, What: m.What, Rules: append([]string{}, m.Rules...), By: map[string]int{}}
		report.Kinds = append(report.Kinds, t)
		defects = append(defects, r.draw(m, rand.New(rand.NewPCG(o.Seed, hash(m.Name))), o.Count)...)
	}
	rand.New(rand.NewPCG(o.Seed, 0)).Shuffle(len(defects), func(i, j int) { defects[i], defects[j] = defects[j], defects[i] })
	for _, batch := range r.batches(defects) {
		if err := r.run(batch, report); err != nil {
			return nil, err
		}
	}
	for _, t := range report.Kinds {
		report.Injected += t.Injected
	}
	return report, nil
}

// hash makes a number of a name, so that the defects of a kind don't depend on which other kinds there are.
func hash(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}

type runner struct {
	base   Outcome
	check  Check
	before map[string]int // findings by fingerprint
	units  []int          // entries that can take a defect
}

// draw makes defects of one kind in entries at random.
func (r *runner) draw(m *Mutator, random *rand.Rand, count int) []Defect {
	var made []Defect
	order := random.Perm(len(r.units))
	for _, i := range order {
		if len(made) == count {
			break
		}
		if d, ok := Inject(m, r.base.Chronicle, &r.base.Chronicle.Entries[r.units[i]], r.units, random); ok {
			made = append(made, d)
		}
	}
	return made
}

// batches divides defects into runs in which no entry has two, or lends words to one
// and has another.
func (r *runner) batches(defects []Defect) [][]Defect {
	most := max(1, len(r.units)/defectsPerRun)
	var batches [][]Defect
	var used []map[int]bool
	var rare []int
	first := 0 // the batches before it are full
	for _, d := range defects {
		placed := false
		for i := first; i < len(batches) && !placed; i++ {
			if len(batches[i]) < most && !used[i][d.Entry] && !used[i][d.Donor] && rare[i]+d.Mutator.rarity() <= mostRare {
				batches[i] = append(batches[i], d)
				rare[i] += d.Mutator.rarity()
				used[i][d.Entry], used[i][d.Donor] = true, d.Donor >= 0
				placed = true
			}
		}
		if !placed {
			batches = append(batches, []Defect{d})
			used = append(used, map[int]bool{d.Entry: true, d.Donor: d.Donor >= 0})
			rare = append(rare, d.Mutator.rarity())
		}
		for first < len(batches) && len(batches[first]) == most {
			first++
		}
	}
	return batches
}

// run checks the chronicle with a batch of defects. If they change the shape of a file,
// each is tried by itself, and one that does is left out.
func (r *runner) run(batch []Defect, report *Report) error {
	edits := map[string][]Edit{}
	for _, d := range batch {
		edits[d.Edit.File] = append(edits[d.Edit.File], d.Edit)
	}
	for _, list := range edits {
		slices.SortFunc(list, func(a, b Edit) int { return cmp.Compare(a.Start, b.Start) })
	}
	after, err := r.check(edits)
	if err != nil {
		return err
	}
	if !r.isSound(after.Chronicle, batch) {
		for i := range batch {
			if len(batch) > 1 {
				if err := r.run(batch[i:i+1], report); err != nil {
					return err
				}
			}
		}
		return nil
	}
	r.count(batch, after, report)
	return nil
}

// isSound reports whether the chronicle has the entries that it had, and the defects
// where they were meant to be.
func (r *runner) isSound(c *chronicle.Chronicle, batch []Defect) bool {
	if len(c.Entries) != len(r.base.Chronicle.Entries) {
		return false
	}
	for _, d := range batch {
		f := c.Entries[d.Entry].Field(d.Field)
		if f == nil || f.Text != d.Text {
			return false
		}
	}
	return true
}

// count adds what became of a batch of defects.
func (r *runner) count(batch []Defect, after Outcome, report *Report) {
	at := map[int]int{} // defects, by entry
	for i, d := range batch {
		at[d.Entry] = i
	}
	worst, by := make([]rule.Severity, len(batch)), make([]map[string]bool, len(batch))
	left := map[string]int{}
	for _, f := range after.Findings {
		if left[f.Fingerprint]++; left[f.Fingerprint] <= r.before[f.Fingerprint] {
			continue
		}
		beside := true
		for _, entry := range entriesOf(f) {
			if i, ok := at[entry]; ok {
				beside = false
				worst[i] = max(worst[i], f.Severity)
				if by[i] == nil {
					by[i] = map[string]bool{}
				}
				by[i][f.Rule] = true
			}
		}
		if beside {
			r.alarm(batch, f, after.Chronicle, report)
		}
	}
	for i, d := range batch {
		t := report.tally(d.Mutator)
		t.Injected++
		for id := range by[i] {
			t.By[id]++
		}
		switch {
		case worst[i] >= rule.Warning:
			t.Found++
		case worst[i] >= rule.Note:
			t.Noted++
		case t.Missed == nil:
			t.Missed = r.example(d)
		}
	}
}

// alarm counts a finding that involves no entry with a defect. It came with the defect in
// its document that is nearest.
func (r *runner) alarm(batch []Defect, f rule.Finding, c *chronicle.Chronicle, report *Report) {
	nearest := slices.MinFunc(batch, func(a, b Defect) int {
		return cmp.Compare(distance(a.Entry, f.Span.Entry), distance(b.Entry, f.Span.Entry))
	})
	t := report.tally(nearest.Mutator)
	if t.Beside++; t.Alarm == nil {
		at := c.Position(f.Span)
		t.Alarm = &Example{File: at.File, Line: at.Line, Column: at.Column, Before: nearest.Before, After: nearest.After, Rule: f.Rule}
	}
}

func distance(a, b int) int { return max(a-b, b-a) }

func (r *Report) tally(m *Mutator) *Tally {
	return r.Kinds[slices.IndexFunc(r.Kinds, func(t *Tally) bool { return t.Name == m.Name })]
}

func (r *runner) example(d Defect) *Example {
	e := &r.base.Chronicle.Entries[d.Entry]
	f := e.Field(d.Field)
	at := r.base.Chronicle.Position(e.At(f, d.at, len(f.Text)))
	return &Example{File: at.File, Line: at.Line, Column: at.Column, Before: d.Before, After: d.After}
}

func entriesOf(f rule.Finding) []int {
	list := []int{f.Span.Entry}
	for _, related := range f.Related {
		list = append(list, related.Span.Entry)
	}
	return list
}

// Text writes a report as a table.
func (r *Report) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d defects of %d kinds in %d entries (seed %d)\n\n", r.Injected, len(r.Kinds), r.Entries, r.Seed)
	fmt.Fprintf(&b, "%-22s %9s %6s %6s %7s  %s\n", "defect", "injected", "found", "noted", "beside", "found by")
	for _, t := range r.Kinds {
		by := make([]string, 0, len(t.By))
		for id := range t.By {
			by = append(by, id)
		}
		slices.SortFunc(by, func(x, y string) int { return cmp.Or(cmp.Compare(t.By[y], t.By[x]), cmp.Compare(x, y)) })
		for i, id := range by {
			by[i] = fmt.Sprintf("%s %d", id, t.By[id])
		}
		found := strings.Join(by, ", ")
		switch {
		case t.Injected == 0:
			found = "no place for it"
		case found == "" && len(t.Rules) == 0:
			found = "no rule yet"
		case found == "":
			found = "nothing"
		}
		fmt.Fprintf(&b, "%-22s %9d %6d %6d %7d  %s\n", t.Name, t.Injected, t.Found, t.Noted, t.Beside, found)
	}
	r.examples(&b, "\nMissed, an example of each:\n", func(t *Tally) *Example { return t.Missed })
	r.examples(&b, "\nAlarms beside a defect, an example of each:\n", func(t *Tally) *Example { return t.Alarm })
	return b.String()
}

func (r *Report) examples(b *strings.Builder, heading string, of func(*Tally) *Example) {
	for _, t := range r.Kinds {
		e := of(t)
		if e == nil {
			continue
		}
		b.WriteString(heading)
		heading = ""
		fmt.Fprintf(b, "%s:%d:%d: %s (%s): %s became %s", e.File, e.Line, e.Column, t.Name, t.What, shortened(e.Before), shortened(e.After))
		if e.Rule != "" {
			fmt.Fprintf(b, " [%s]", e.Rule)
		}
		b.WriteByte('\n')
	}
}

// shortened quotes words, of which a long run is cut in its middle.
func shortened(words string) string {
	const most = 60
	if words == "" {
		return "nothing"
	}
	list := []rune(words)
	if len(list) > most {
		words = string(list[:most/2]) + "…" + string(list[len(list)-most/2:])
	}
	return fmt.Sprintf("%q", words)
}

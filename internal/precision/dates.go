package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// A telling is a text of a chronicle with the dates that were read in it in brackets, each with
// its value behind it.
type telling struct {
	entry, field   int
	language, text string
}

// datesIn reads the prose of the chronicle at a path as the rules do, and returns its texts
// in an order that the seed settles.
func datesIn(ctx context.Context, name string, seed uint64) ([]telling, error) {
	set, c, err := open(name)
	if err != nil {
		return nil, err
	}
	var (
		mu   sync.Mutex
		read []telling
	)
	reader := &rule.Rule{
		ID: "precision/dates", Summary: "what is read as a date", Page: "-", Severity: rule.Note,
		Entry: func(p *rule.Pass, e *chronicle.Entry) {
			n := 0
			for f := range e.Prose() {
				t := telling{e.Index, n, p.Language(e), withDates(p, e, f)}
				n++
				mu.Lock()
				read = append(read, t)
				mu.Unlock()
			}
		},
	}
	o := set.Options("")
	o.Rules, o.Settings = []*rule.Rule{reader}, nil
	result, err := validate.Check(ctx, c, o)
	if err != nil {
		return nil, err
	}
	if len(result.Failures) > 0 {
		return nil, result.Failures[0]
	}
	slices.SortFunc(read, func(a, b telling) int {
		if a.entry != b.entry {
			return a.entry - b.entry
		}
		return a.field - b.field
	})
	rand.New(rand.NewPCG(seed, seed)).Shuffle(len(read), func(i, j int) { read[i], read[j] = read[j], read[i] })
	return read, nil
}

func withDates(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) string {
	var b strings.Builder
	at := 0
	for _, d := range p.Reading(e, f).Dates() {
		value := d.Value.String()
		if d.Err != nil {
			value = "!" + value
		}
		fmt.Fprintf(&b, "%s[%s = %s]", f.Text[at:d.Start], f.Text[d.Start:d.End], value)
		at = d.End
	}
	b.WriteString(f.Text[at:])
	return plain(b.String())
}

// writeDates writes a line for each text: its entry, its language and its words.
func writeDates(w io.Writer, read []telling) {
	for _, t := range read {
		fmt.Fprintf(w, "%d\t%s\t%s\n", t.entry, t.language, t.text)
	}
}

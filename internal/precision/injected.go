package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/validate/rule"
)

// injectedHeader is the first line of the table of what mutate injected into
// chronicles that no rule was tuned on.
const injectedHeader = "kind\trule\tinjected\tfound"

// A count is how many of the defects that are a rule's own it found.
type count struct{ injected, found int }

// leastFound is the share, in tenths, of injected defects that a rule finds whose
// own are too rare to be read.
const leastFound = 7

// mostWrong is how many entries there are at least for each finding of such a rule
// that is not true.
const mostWrong = 5000

// shows reports whether a rule finds what it looks for.
func (c count) shows() bool { return c.injected >= leastRead && 10*c.found >= leastFound*c.injected }

// parseInjected reads the table, and sums it up by rule.
func parseInjected(content string, rules []*rule.Rule) (map[string]count, error) {
	lines := strings.Split(strings.TrimSuffix(content, "\n"), "\n")
	var errs []error
	if lines[0] != injectedHeader {
		errs = append(errs, fmt.Errorf("line 1: the header is %q, want %q", lines[0], injectedHeader))
	}
	sums := map[string]count{}
	for i, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if n := strings.Count(injectedHeader, "\t") + 1; len(cells) != n {
			errs = append(errs, fmt.Errorf("line %d: %d columns, want %d", i+2, len(cells), n))
			continue
		}
		injected, err1 := strconv.Atoi(cells[2])
		found, err2 := strconv.Atoi(cells[3])
		if !slices.ContainsFunc(rules, func(r *rule.Rule) bool { return r.ID == cells[1] }) {
			err1 = fmt.Errorf("there is no rule %q", cells[1])
		}
		if err := errors.Join(err1, err2); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", i+2, err))
			continue
		}
		s := sums[cells[1]]
		sums[cells[1]] = count{s.injected + injected, s.found + found}
	}
	return sums, errors.Join(errs...)
}

// sumInjected reads what chronlint mutate writes as JSON, of one chronicle after
// the other, and writes the table. A defect is that of the first rule that is
// to find it, whichever does.
func sumInjected(r io.Reader, w io.Writer) error {
	type kind struct {
		Name            string
		Rules           []string
		Injected, Found int
	}
	var kinds []kind
	for d := json.NewDecoder(r); ; {
		var report struct{ Kinds []kind }
		if err := d.Decode(&report); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		for _, k := range report.Kinds {
			i := slices.IndexFunc(kinds, func(l kind) bool { return l.Name == k.Name })
			if i < 0 {
				kinds = append(kinds, k)
				continue
			}
			kinds[i].Injected += k.Injected
			kinds[i].Found += k.Found
		}
	}
	fmt.Fprintln(w, injectedHeader)
	for _, k := range kinds {
		if len(k.Rules) > 0 && k.Injected > 0 {
			fmt.Fprintf(w, "%s\t%s\t%d\t%d\n", k.Name, k.Rules[0], k.Injected, k.Found)
		}
	}
	return nil
}

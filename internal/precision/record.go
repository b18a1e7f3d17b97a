package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/rule"
)

// header is the first line of the record.
const header = "corpus\tentry\trule\tverdict\twhy"

// A key is what the record knows a finding by. A rule may have several findings
// in one entry, which then have a row each.
type key struct{ corpus, entry, rule string }

func (k key) String() string { return k.corpus + "\t" + k.entry + "\t" + k.rule }

// A verdict is what the reader of a finding says of it.
type verdict string

const (
	isTrue  verdict = "true"   // an editor wants to see it
	isFalse verdict = "false"  // the text is right as it is
	beside  verdict = "beside" // right but useless: beside the point
)

// A judgement is a row of the record.
type judgement struct {
	key
	verdict
	why string
}

// parse reads the record. The error joins all that is wrong with it.
func parse(content string, rules []*rule.Rule) ([]judgement, error) {
	lines := strings.Split(strings.TrimSuffix(content, "\n"), "\n")
	var errs []error
	if lines[0] != header {
		errs = append(errs, fmt.Errorf("line 1: the header is %q, want %q", lines[0], header))
	}
	var record []judgement
	for i, line := range lines[1:] {
		j, err := parseRow(line, rules)
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", i+2, err))
			continue
		}
		record = append(record, j)
	}
	return record, errors.Join(errs...)
}

func parseRow(line string, rules []*rule.Rule) (judgement, error) {
	cells := strings.Split(line, "\t")
	if n := strings.Count(header, "\t") + 1; len(cells) != n {
		return judgement{}, fmt.Errorf("%d columns, want %d", len(cells), n)
	}
	j := judgement{key: key{cells[0], cells[1], cells[2]}, verdict: verdict(cells[3]), why: cells[4]}
	switch {
	case j.corpus == "" || j.entry == "":
		return j, errors.New("the corpus or the entry is empty")
	case !slices.ContainsFunc(rules, func(r *rule.Rule) bool { return r.ID == j.rule }):
		return j, fmt.Errorf("there is no rule %q", j.rule)
	case j.verdict != isTrue && j.verdict != isFalse && j.verdict != beside:
		return j, fmt.Errorf("the verdict is %q, want true, false or beside", cells[3])
	case strings.TrimSpace(j.why) == "":
		return j, errors.New("the reason is empty")
	}
	return j, nil
}

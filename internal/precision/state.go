package main

import (
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/chronlint/chronlint/validate/rule"
)

// leastTrue of every ten findings of a stable rule are true.
const leastTrue = 9

// leastRead findings have to be read, on chronicles that the rule was not tuned on.
const leastRead = 20

// provable are the rules whose findings follow from the files alone, and from
// what.
var provable = map[string]string{
	"schema/unreadable":      "the account of reading",
	"schema/invalid":         "the schema",
	"reference/duplicate-id": "the ids",
	"reference/dangling":     "the ids",
	"reference/link":         "the syntax of addresses",
	"reference/unused":       "the ids",
	"reference/predates":     "the dates of both",
	"date/missing":           "the empty field",
	"date/impossible":        "the calendar",
	"date/reversed":          "the dates of both ends",
	"date/weekday":           "the calendar",
	"date/network":           "the cycle of claims",
}

// A proposal is the state that the record supports for a rule.
type proposal struct {
	share        // on chronicles that the rule was not tuned on
	experimental bool
	why          string
}

// propose judges each rule by what was read on chronicles that no rule was tuned
// on. Where that is too little, a rule is stable that is provable, or that finds
// injected defects and is quiet in those chronicles.
func propose(record []judgement, corpora map[string]corpus, injected map[string]count, rules []*rule.Rule) []proposal {
	entries := 0
	for _, c := range corpora {
		if !c.isTuned {
			entries += c.entries
		}
	}
	var proposals []proposal
	for _, r := range rules {
		p := proposal{share: share{rule: r}}
		for _, j := range record {
			if j.rule == r.ID && !corpora[j.corpus].isTuned {
				p.add(j.verdict)
			}
		}
		from, isProvable := provable[r.ID]
		isTrue := 10*p.isTrue >= leastTrue*p.read
		switch {
		case p.read >= leastRead && !isTrue:
			p.experimental, p.why = true, "too few are true"
		case p.read >= leastRead:
			p.why = "read"
		case isProvable:
			p.why = "provable: " + from
		case injected[r.ID].shows() && entries >= mostWrong*max(1, p.read-p.isTrue):
			p.why = fmt.Sprintf("rare: finds %d of %d injected", injected[r.ID].found, injected[r.ID].injected)
		default:
			p.experimental, p.why = true, "too few read"
		}
		proposals = append(proposals, p)
	}
	return proposals
}

func writeStates(w io.Writer, proposals []proposal) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "rule\ttrue\tread\tshare\tinterval\tis\tproposed\tbecause")
	for _, p := range proposals {
		share := "–\t–"
		if p.read > 0 {
			low, high := wilson(p.isTrue, p.read)
			share = fmt.Sprintf("%.2f\t%.2f–%.2f", float64(p.isTrue)/float64(p.read), low, high)
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t%s\t%s\n", p.rule.ID, p.isTrue, p.read, share, state(p.rule.Experimental), state(p.experimental), p.why)
	}
	t.Flush()
}

func state(experimental bool) string {
	if experimental {
		return "experimental"
	}
	return "stable"
}

// verify reports the stable rules of which too many findings were read that are
// not true.
func verify(proposals []proposal) error {
	var errs []error
	for _, p := range proposals {
		if !p.rule.Experimental && p.experimental && p.read >= leastRead {
			errs = append(errs, fmt.Errorf("%s is stable, but only %d of the %d findings that were read are true", p.rule.ID, p.isTrue, p.read))
		}
	}
	return errors.Join(errs...)
}

package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/chronlint/chronlint/validate/rule"
)

// A share is how many of the findings read are true: of a rule in a corpus, or
// of a rule in all of them if the corpus is "".
type share struct {
	rule         *rule.Rule
	corpus       string
	isTrue, read int
}

// leastTrue of every ten findings of a stable rule are true.
const leastTrue = 9

// sharesOf counts by rule, in the order of the rules, and for each by corpus in
// the order of the record, with the rule's total behind.
func sharesOf(record []judgement, rules []*rule.Rule) []share {
	var shares []share
	for _, r := range rules {
		total := share{rule: r}
		first := len(shares)
		for _, j := range record {
			if j.rule != r.ID {
				continue
			}
			i := slices.IndexFunc(shares[first:], func(s share) bool { return s.corpus == j.corpus })
			if i < 0 {
				i = len(shares) - first
				shares = append(shares, share{rule: r, corpus: j.corpus})
			}
			for _, s := range []*share{&shares[first+i], &total} {
				s.read++
				if j.isTrue {
					s.isTrue++
				}
			}
		}
		if total.read > 0 {
			shares = append(shares, total)
		}
	}
	return shares
}

func writeShares(w io.Writer, shares []share) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "rule\tcorpus\ttrue\tread\tshare")
	for _, s := range shares {
		corpus := s.corpus
		if corpus == "" {
			corpus = "all"
		}
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%.2f\n", s.rule.ID, corpus, s.isTrue, s.read, float64(s.isTrue)/float64(s.read))
	}
	t.Flush()
}

// verify reports the stable rules of which too few findings are true.
func verify(shares []share) error {
	var errs []error
	for _, s := range shares {
		if s.corpus == "" && !s.rule.Experimental && 10*s.isTrue < leastTrue*s.read {
			errs = append(errs, fmt.Errorf("%s is stable, but only %d of the %d findings that were read are true", s.rule.ID, s.isTrue, s.read))
		}
	}
	return errors.Join(errs...)
}

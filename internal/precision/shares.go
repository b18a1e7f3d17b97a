package main

import (
	"fmt"
	"io"
	"math"
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

func (s *share) add(v verdict) {
	s.read++
	if v == isTrue {
		s.isTrue++
	}
}

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
			shares[first+i].add(j.verdict)
			total.add(j.verdict)
		}
		if total.read > 0 {
			shares = append(shares, total)
		}
	}
	return shares
}

func writeShares(w io.Writer, shares []share) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "rule\tcorpus\ttrue\tread\tshare\tinterval")
	for _, s := range shares {
		corpus := s.corpus
		if corpus == "" {
			corpus = "all"
		}
		low, high := wilson(s.isTrue, s.read)
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%.2f\t%.2f–%.2f\n", s.rule.ID, corpus, s.isTrue, s.read, float64(s.isTrue)/float64(s.read), low, high)
	}
	t.Flush()
}

// wilson returns the bounds of the share of which k of n were drawn, at 95 per
// cent: the score interval of Wilson (1927), which is sound for small n and for
// shares near 1.
func wilson(k, n int) (low, high float64) {
	if n == 0 {
		return 0, 1
	}
	const z = 1.959964
	p, m := float64(k)/float64(n), float64(n)
	middle := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return max(0, middle-half), min(1, middle+half)
}

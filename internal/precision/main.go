// Command precision keeps docs/precision.tsv, the record of the findings that
// people have read to judge the rules.
//
//	go run ./internal/precision corpus.jsonl     # what nobody has judged yet
//	go run ./internal/precision -check           # the shares of true findings
//
// The first form checks each path, as a chronicle of its own, with every rule,
// an experimental one at the severity it will have once it is stable. It writes
// a row for each error and warning that the record lacks, up to forty of a rule
// in a corpus together with those on record, spread over the corpus. A corpus is
// a file, called by its name without folders and extension. The columns are
// those of the record, with verdict and why left empty, and for the reader: the
// message, the words in their context, and the related words. What the record
// has and nothing finds any more is listed on standard error.
//
// To judge a row, fill in verdict and why, drop the columns after them, and add
// it to the record.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

func main() {
	os.Exit(command{os.Stdout, os.Stderr, validate.Rules()}.run(os.Args[1:]))
}

// A command is one run of the program.
type command struct {
	stdout, stderr io.Writer
	rules          []*rule.Rule
}

// run returns the exit status: 1 for a record that is not as it must be, 2 for
// wrong usage and what can't be read.
func (c command) run(args []string) int {
	flags := flag.NewFlagSet("precision", flag.ContinueOnError)
	flags.SetOutput(c.stderr)
	flags.Usage = func() {
		fmt.Fprintln(c.stderr, "usage: precision [-tsv FILE] [-rules PATTERNS] [-as-of DATE] PATH…\n       precision [-tsv FILE] -check")
		flags.PrintDefaults()
	}
	tsv := flags.String("tsv", "docs/precision.tsv", "the `file` of the record")
	check := flags.Bool("check", false, "verify the record and show the shares of true findings")
	asOf := flags.String("as-of", "", "the `date` that counts as today (default: today)")
	patterns := flags.String("rules", "", "the rules that run, as `patterns`")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if *check == (flags.NArg() > 0) {
		flags.Usage()
		return 2
	}
	o := validate.Options{Rules: c.rules, Select: *patterns, Settings: lifted(c.rules)}
	if *asOf != "" {
		var err error
		if o.AsOf, err = edtf.Parse(*asOf); err != nil {
			return c.fail(2, err)
		}
	}
	content, err := os.ReadFile(*tsv)
	if err != nil {
		return c.fail(2, err)
	}
	record, err := parse(string(content), c.rules)
	if err != nil {
		return c.fail(1, fmt.Errorf("%s: %w", *tsv, err))
	}
	if *check {
		shares := sharesOf(record, c.rules)
		writeShares(c.stdout, shares)
		if err := verify(shares); err != nil {
			return c.fail(1, fmt.Errorf("%s: %w", *tsv, err))
		}
		return 0
	}
	for _, path := range flags.Args() {
		all, err := find(context.Background(), path, o)
		if err != nil {
			return c.fail(2, fmt.Errorf("%s: %w", path, err))
		}
		left, gone := compare(all, record)
		for _, f := range left {
			fmt.Fprintln(c.stdout, f)
		}
		for _, j := range gone {
			fmt.Fprintf(c.stderr, "no longer found: %s\n", j.key)
		}
	}
	return 0
}

func (c command) fail(status int, err error) int {
	fmt.Fprintf(c.stderr, "precision: %v\n", err)
	return status
}

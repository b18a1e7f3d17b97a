// Command precision keeps docs/precision.tsv, the record of the findings that
// people have read to judge the rules.
//
//	go run ./internal/precision corpus.jsonl              # what nobody has judged yet
//	go run ./internal/precision -severity note -sample 60 -seed 1 corpora/*
//	go run ./internal/precision -check                    # the shares of true findings
//	go run ./internal/precision -dates corpus.jsonl       # the dates that are read in its prose
//	go run ./internal/precision -outset corpus.jsonl      # those that texts begin with, beside those of their events
//
// Without -check it checks each path, as a chronicle of its own and as the
// .chronlint.yaml in its folder says, with every rule, an experimental one at the
// severity that it will have once it is stable. It writes a row for each error and
// warning that the record lacks, up to forty of a rule in a corpus together with
// those on record, spread over the corpus; or for each note. With -sample it draws
// from all of them. A corpus is a path, a file or a folder, called by its name
// without extension. The columns are those of the record, with verdict and why left empty,
// and for the reader: the message, the words in their context, and the related words.
// What the record has and nothing finds any more is listed on standard error.
//
// To judge a row, fill in verdict (true, false, or beside: right but beside the
// point) and why, drop the columns after them, and add it to the record.
// docs/corpora.tsv lists the corpora.
//
//	for f in corpora/*; do chronlint mutate --format json $f; done | go run ./internal/precision -injected > docs/injected.tsv
//
// With -dates it writes the texts of each path, a line each with the number of its entry and
// its language, with every date that was read in brackets, before its value. Their order is
// random, and always the same for a seed: whoever counts the dates in the first of them sees
// how many are read.
//
// With -check it shows for each rule the share of true findings, with its interval,
// and the state that the chronicles which no rule was tuned on support.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

func main() {
	os.Exit(command{os.Stdin, os.Stdout, os.Stderr, validate.Rules()}.run(os.Args[1:]))
}

// A command is one run of the program.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	rules          []*rule.Rule
}

// run returns the exit status: 1 for a record that is not as it must be, 2 for
// wrong usage and what can't be read.
func (c command) run(args []string) int {
	flags := flag.NewFlagSet("precision", flag.ContinueOnError)
	flags.SetOutput(c.stderr)
	flags.Usage = func() {
		fmt.Fprintln(c.stderr, "usage: precision [-tsv FILE] [-rules PATTERNS] [-as-of DATE] [-severity S] [-most N] [-sample N [-seed N]] PATH…\n       precision [-tsv FILE] -check\n       precision -dates [-seed N] PATH…\n       precision -outset PATH…\n       precision -injected < MUTATE.json")
		flags.PrintDefaults()
	}
	tsv := flags.String("tsv", "docs/precision.tsv", "the `file` of the record; corpora.tsv and injected.tsv are beside it")
	verifies := flags.Bool("check", false, "verify the record and show the shares of true findings")
	sums := flags.Bool("injected", false, "sum up what mutate writes as JSON, from standard input")
	dates := flags.Bool("dates", false, "show the dates that are read in prose")
	begin := flags.Bool("outset", false, "list the dates that texts begin with, beside those of their events")
	asOf := flags.String("as-of", "", "the `date` that counts as today (default: today)")
	patterns := flags.String("rules", "", "the rules that run, as `patterns`")
	severity := flags.String("severity", "warning", "what is listed: warning (errors, too) or note")
	most := flags.Int("most", 40, "how many findings of a rule are read in a corpus")
	drawn := flags.Int("sample", 0, "draw so many of all, not spread over each rule")
	seed := flags.Uint64("seed", 1, "of the sample")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if *sums && !*verifies && flags.NArg() == 0 {
		if err := sumInjected(c.stdin, c.stdout); err != nil {
			return c.fail(2, err)
		}
		return 0
	}
	if *sums || *verifies == (flags.NArg() > 0) || *severity != "warning" && *severity != "note" {
		flags.Usage()
		return 2
	}
	if *dates {
		return c.dates(flags.Args(), *seed)
	}
	if *begin {
		for _, path := range flags.Args() {
			if err := c.outsets(path); err != nil {
				return c.fail(2, fmt.Errorf("%s: %w", path, err))
			}
		}
		return 0
	}
	k := check{rules: c.rules, patterns: *patterns}
	if *asOf != "" {
		var err error
		if k.asOf, err = edtf.Parse(*asOf); err != nil {
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
	if *verifies {
		return c.check(*tsv, record)
	}
	if *drawn > 0 {
		*most = math.MaxInt
	}
	wanted := func(f finding) bool { return (f.severity >= rule.Warning) == (*severity == "warning") }
	var rows []finding
	for _, path := range flags.Args() {
		all, err := k.find(context.Background(), path)
		if err != nil {
			return c.fail(2, fmt.Errorf("%s: %w", path, err))
		}
		left, gone := compare(all, record, *most, wanted)
		rows = append(rows, left...)
		for _, j := range gone {
			fmt.Fprintf(c.stderr, "no longer found: %s\n", j.key)
		}
	}
	if *drawn > 0 {
		rows = sample(rows, *drawn, *seed)
	}
	for _, f := range rows {
		fmt.Fprintln(c.stdout, f)
	}
	return 0
}

// dates shows the dates that are read in the chronicles at paths.
func (c command) dates(paths []string, seed uint64) int {
	for _, path := range paths {
		read, err := datesIn(context.Background(), path, seed)
		if err != nil {
			return c.fail(2, fmt.Errorf("%s: %w", path, err))
		}
		writeDates(c.stdout, read)
	}
	return 0
}

// check shows what the record says, and whether it may.
func (c command) check(tsv string, record []judgement) int {
	list, table := filepath.Join(filepath.Dir(tsv), "corpora.tsv"), filepath.Join(filepath.Dir(tsv), "injected.tsv")
	listed, err := os.ReadFile(list)
	if err != nil {
		return c.fail(2, err)
	}
	counted, err := os.ReadFile(table)
	if err != nil {
		return c.fail(2, err)
	}
	corpora, err := parseCorpora(string(listed), record)
	if err != nil {
		return c.fail(1, fmt.Errorf("%s: %w", list, err))
	}
	injected, err := parseInjected(string(counted), c.rules)
	if err != nil {
		return c.fail(1, fmt.Errorf("%s: %w", table, err))
	}
	writeShares(c.stdout, sharesOf(record, c.rules))
	fmt.Fprintln(c.stdout)
	proposals := propose(record, corpora, injected, c.rules)
	writeStates(c.stdout, proposals)
	if err := verify(proposals); err != nil {
		return c.fail(1, fmt.Errorf("%s: %w", tsv, err))
	}
	return 0
}

func (c command) fail(status int, err error) int {
	fmt.Fprintf(c.stderr, "precision: %v\n", err)
	return status
}

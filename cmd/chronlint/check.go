package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

type checkCmd struct {
	Paths []string `arg:"" optional:"" name:"path" help:"A file, a folder or a glob; - is standard input. Default: the sources in the configuration, or the current folder."`

	output
	Config string        `placeholder:"FILE" help:"The configuration file (default: the nearest .chronlint.yaml, from the current folder up to the root of the git repository)."`
	FailOn rule.Severity `default:"warning" placeholder:"SEVERITY" help:"Exit 1 if a finding is this severe or worse: error, warning or note (default: warning)."`
	Rules  string        `placeholder:"PATTERNS" help:"Run only these rules, such as --rules='date/*,-date/missing' (default: all)."`
	AsOf   string        `placeholder:"DATE" help:"The date that counts as today, in EDTF (default: today)."`
	Jobs   int           `placeholder:"N" help:"How many checks run at once (default: one per CPU)."`

	FormatIn      string `placeholder:"FORMAT" help:"The format of all files (default: detected for each file)."`
	StdinFilename string `placeholder:"NAME" default:"<stdin>" help:"The name of standard input; its extension sets the format."`

	NoStet  bool `help:"Report also what chronlint-stet.yaml and comments in the files accept."`
	Strict  bool `help:"Exit 1 also if a file was skipped, or part of one could not be read or was left out with its dates."`
	Verbose bool `xor:"loudness" help:"Report on standard error what became of each file, how much was understood and what each rule compared."`
	Quiet   bool `xor:"loudness" help:"Write only the findings, without the summary line; on standard error only what was not read."`
}

// output is how findings are written.
type output struct {
	Format string `enum:"${formats}" default:"${format}" placeholder:"FORMAT" help:"The output format: ${enum} (default: ${default})."`
	Color  string `enum:"auto, always, never" default:"auto" placeholder:"WHEN" help:"Colour text output: ${enum} (default: ${default}, which colours on a terminal)."`
}

func (o output) options(c Command) report.Options {
	return report.Options{
		Format: o.Format,
		Color:  colored(o.Color, isTerminal(c.Stdout)),
		Width:  widthOf(c.Stdout),
	}
}

// Run checks what the paths name.
func (f *checkCmd) Run(c Command) error {
	if f.Jobs < 0 {
		return usageError{fmt.Errorf("--jobs: %d is negative; expected 1 or more, or 0 for one per CPU", f.Jobs)}
	}
	set, err := configure(f.Config)
	defer set.close()
	if err != nil {
		return usageError{err}
	}
	o := set.Options(f.Rules)
	o.Jobs, o.NoStet = f.Jobs, f.NoStet
	if f.AsOf != "" {
		if o.AsOf, err = edtf.Parse(f.AsOf); err != nil {
			return usageError{fmt.Errorf("--as-of: %w", err)}
		}
	}
	onDemand, err := validate.OnDemand(o)
	if err != nil {
		return usageError{err}
	}
	isWhole := len(f.Paths) == 0
	p := startProgress(c.Stderr)
	defer p.stop()
	p.show("reading…")
	content, err := f.read(c, set, onDemand)
	if err != nil {
		return usageError{err}
	}
	switch size := bytesOf(content); {
	case size > hugeContent:
		collectAt(50)
	case size > largeContent, content.IsStored():
		collectAt(100)
	}
	if !f.NoStet {
		list, err := set.loadStets()
		if err != nil {
			return usageError{err}
		}
		o.Stets = set.stets(list, content, isWhole)
	}
	o.Progress = func(done, all int) { p.show(fmt.Sprintf("checking… %d of %d entries", done, all)) }
	result, err := validate.Check(context.Background(), content, o)
	p.stop()
	if err != nil {
		return usageError{err}
	}

	to := f.options(c)
	to.Quiet = f.Quiet
	err = c.conclude(content, result, to, f.FailOn)
	f.account(c, content, result)
	if err == nil && f.Strict && !content.IsWhole() {
		return exit(findings)
	}
	return err
}

// account says on standard error how much was read.
func (f *checkCmd) account(c Command, content *chronicle.Chronicle, r *validate.Result) {
	if f.Verbose {
		writeLines(c.Stderr, append(report.Files(content), report.Understood(r)...))
	}
	if !f.Quiet || !content.IsWhole() {
		fmt.Fprintf(c.Stderr, "chronlint: %s\n", report.Account(content))
	}
}

func writeLines(w io.Writer, lines []string) {
	for _, line := range lines {
		fmt.Fprintln(w, line)
	}
}

const (
	// storeFrom is the size in bytes of a file of JSON Lines whose entries are not kept.
	storeFrom = 64 << 20

	// largeContent, and even more so hugeContent, is how many bytes are so many that memory counts for
	// more than time.
	largeContent = 256 << 20
	hugeContent  = 1 << 30
)

func bytesOf(c *chronicle.Chronicle) int {
	size := 0
	for f := range c.Files() {
		size += len(f.Content)
	}
	return size
}

// read reads what the paths name. Of large files, entries are made on demand if the
// rules allow it.
func (f *checkCmd) read(c Command, set configuration, onDemand bool) (*chronicle.Chronicle, error) {
	in, where, err := f.inputs(c, set)
	defer in.close()
	if err != nil {
		return nil, err
	}
	return f.readInputs(c, set, in.list, where, onDemand)
}

// inputs opens what the paths name, and says what that is.
func (f *checkCmd) inputs(c Command, set configuration) (in inputs, where string, err error) {
	where = console.Line(strings.Join(f.Paths, ", "))
	if len(f.Paths) == 0 {
		where = "the sources in the configuration"
		in.list = set.inputs()
	}
	if len(f.Paths) == 0 && len(in.list) == 0 {
		f.Paths, where = []string{"."}, "."
	}
	return in, where, in.open(f.Paths, c.Stdin, f.StdinFilename)
}

// readInputs reads what was opened. It is an error if that is nothing: a check that sees
// nothing must not look clean.
func (f *checkCmd) readInputs(c Command, set configuration, list []files.Input, where string, onDemand bool) (*chronicle.Chronicle, error) {
	reader := set.Reader()
	reader.Format = f.FormatIn
	if onDemand {
		reader.StoreFrom = storeFrom
	}
	content, err := reader.Read(list...)
	if err != nil {
		return nil, err
	}
	for range content.Files() {
		return content, nil
	}
	if f.Verbose {
		writeLines(c.Stderr, report.Files(content))
	}
	message := "nothing to check: no chronicle in " + where
	if len(content.Accounts) > 0 {
		message += ": " + report.Account(content)
		for a := range content.Skipped() {
			if !a.Excluded {
				message += ". A file that is named is read whatever it looks like"
				break
			}
		}
	}
	return nil, errors.New(message)
}

// conclude writes the result of a check. Its error has the exit status; findings
// below failOn don't affect it.
func (c Command) conclude(content *chronicle.Chronicle, r *validate.Result, o report.Options, failOn rule.Severity) error {
	// A reader that has seen enough changes nothing about what was found.
	if err := report.Write(c.Stdout, content, r, o); err != nil && !isBrokenPipe(err) {
		return err
	}
	for _, failed := range r.Failures {
		fmt.Fprintf(c.Stderr, "chronlint: %s\n%s", console.Lines(failed.Error()), console.Lines(failed.Stack))
	}
	switch {
	case len(r.Failures) > 0:
		fmt.Fprintln(c.Stderr, reportIt)
		return exit(fault)
	case r.Worst() >= failOn:
		return exit(findings)
	}
	return nil
}

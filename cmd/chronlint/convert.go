package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/internal/convert"
	"github.com/chronlint/chronlint/validate/report"
)

type convertCmd struct {
	Paths    []string `arg:"" name:"path" help:"A file, a folder or a glob; - is standard input."`
	To       string   `required:"" enum:"native, timelinejs, csv, markdown" placeholder:"FORMAT" help:"The format to write: ${enum}. CSV has the columns of TimelineJS; native is YAML, or JSON if that is the extension of --output."`
	Output   string   `short:"o" placeholder:"FILE" help:"The file to write (default: standard output)."`
	Strict   bool     `help:"Write nothing and exit 1 if anything would be lost."`
	Config   string   `placeholder:"FILE" help:"The configuration file, as for check."`
	FormatIn string   `placeholder:"FORMAT" help:"The format of all files (default: detected for each file)."`
}

// Run writes what the paths name in another format, and says on standard error what that
// could not hold.
func (f *convertCmd) Run(c Command) error {
	set, err := configure(f.Config)
	defer set.close()
	if err != nil {
		return usageError{err}
	}
	in := checkCmd{Paths: f.Paths, FormatIn: f.FormatIn, StdinFilename: "<stdin>"}
	content, err := in.read(c, set, false)
	if err != nil {
		return usageError{err}
	}
	for file := range content.Files() {
		if f.Output != "" && exists(f.Output) && exists(file.Name) && isSameFile(file.Name, f.Output) {
			return usageError{fmt.Errorf("--output: %s is what is converted", console.Line(f.Output))}
		}
	}
	events, said, unread := convert.From(content)
	to := f.To
	if to == "native" && strings.EqualFold(filepath.Ext(f.Output), ".json") {
		to = "native-json"
	}
	result, err := convert.To(to, events, said)
	if err != nil {
		return err
	}
	lost := append(unread, result.Lost...)
	for _, what := range lost {
		fmt.Fprintf(c.Stderr, "chronlint: lost in %s: %s\n", f.To, console.Lines(what))
	}
	isEmpty := f.To != "native" && content.Total().Dated == 0
	if isEmpty {
		fmt.Fprintf(c.Stderr, "chronlint: the result has no event: %s holds only dated ones, and nothing here is dated\n", f.To)
	}
	fmt.Fprintf(c.Stderr, "chronlint: %s\n", report.Account(content))
	if f.Strict && (isEmpty || len(lost) > 0) {
		fmt.Fprintln(c.Stderr, "chronlint: nothing was written, because of --strict")
		return exit(findings)
	}
	if f.Output == "" {
		_, err = c.Stdout.Write(result.Content)
		return err
	}
	if err := replace(f.Output, result.Content); err != nil {
		return usageError{fmt.Errorf("--output: %s: %w", console.Line(f.Output), cause(err))}
	}
	return nil
}

package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/convert"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
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
			return usageError{fmt.Errorf("--output: %s is what is converted", f.Output)}
		}
	}
	events, said := typed(content)
	to := f.To
	if to == "native" && strings.EqualFold(filepath.Ext(f.Output), ".json") {
		to = "native-json"
	}
	result, err := convert.To(to, events, said)
	if err != nil {
		return err
	}
	lost := append(lostOfFiles(content), result.Lost...)
	for _, what := range lost {
		fmt.Fprintf(c.Stderr, "chronlint: lost in %s: %s\n", f.To, printable(what))
	}
	fmt.Fprintf(c.Stderr, "chronlint: %s\n", report.Account(content))
	if f.Strict && len(lost) > 0 {
		fmt.Fprintln(c.Stderr, "chronlint: nothing was written, because of --strict")
		return exit(findings)
	}
	if f.Output == "" {
		_, err = c.Stdout.Write(result.Content)
		return err
	}
	if err := replace(f.Output, result.Content); err != nil {
		return usageError{fmt.Errorf("--output: %s: %w", f.Output, cause(err))}
	}
	return nil
}

// typed returns what was read as typed values. A single native document is decoded
// as such, so that the values of keys of its own keep their kinds.
func typed(content *chronicle.Chronicle) (*timeline.Timeline, *quotes.Collection) {
	if all := slices.Collect(content.Files()); len(all) == 1 && len(content.Accounts) == 1 && content.Accounts[0].Format == "native" {
		if t, q, err := files.Decode(all[0].Name, []byte(all[0].Content)); err == nil {
			return t, q
		}
	}
	t := content.Timeline()
	for e := range content.Of(chronicle.Paragraph) {
		f := e.First(chronicle.Title)
		if f == nil || e.Pointer != "/title" || t.Title != "" {
			continue
		}
		t.Title = f.Text // the title slide
		t.Paragraphs = slices.DeleteFunc(t.Paragraphs, func(p timeline.Paragraph) bool { return p.Text == f.Text })
	}
	return t, content.Collection()
}

// lostOfFiles says what was in the files and has no place in typed values: what could not
// be read, and keys of other formats.
func lostOfFiles(content *chronicle.Chronicle) []string {
	var lost []string
	for _, a := range content.Accounts {
		if a.Refused > 0 {
			lost = append(lost, fmt.Sprintf("%s of %s, which could not be read", count(a.Refused, "record"), a.File))
		}
	}
	events := map[string]int{}
	for e := range content.Events() {
		seen := map[string]bool{}
		for i := range e.Fields {
			f := &e.Fields[i]
			key, _, _ := strings.Cut(f.Name, "/")
			if f.Role == chronicle.Other && key != "" && !strings.HasPrefix(key, "x-") && !seen[key] {
				seen[key] = true
				events[key]++
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(events)) {
		lost = append(lost, fmt.Sprintf("%s of %s", key, count(events[key], "event")))
	}
	return lost
}

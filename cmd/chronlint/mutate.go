package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/internal/mutate"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

type mutateCmd struct {
	Paths    []string `arg:"" optional:"" name:"path" help:"A file, a folder or a glob; - is standard input. Default: the sources in the configuration, or the current folder."`
	Seed     uint64   `default:"1" placeholder:"N" help:"Which entries get a defect, and which: the same number, the same defects (default: 1)."`
	Count    int      `default:"20" placeholder:"N" help:"How many defects of each kind at most (default: 20)."`
	Format   string   `enum:"text, json" default:"text" placeholder:"FORMAT" help:"The output format: ${enum} (default: ${default})."`
	Rules    string   `placeholder:"PATTERNS" help:"Run only these rules, as for check."`
	Config   string   `placeholder:"FILE" help:"The configuration file, as for check."`
	FormatIn string   `placeholder:"FORMAT" help:"The format of all files (default: detected for each file)."`
}

// Run injects known defects into what the paths name, in memory, and says which of them are
// found.
func (f *mutateCmd) Run(c Command) error {
	if f.Count < 1 {
		return usageError{fmt.Errorf("--count: expected 1 or more, not %d", f.Count)}
	}
	set, err := configure(f.Config)
	defer set.close()
	if err != nil {
		return usageError{err}
	}
	in := checkCmd{Paths: f.Paths, FormatIn: f.FormatIn, StdinFilename: "<stdin>"}
	opened, where, err := in.inputs(c, set)
	defer opened.close()
	if err != nil {
		return usageError{err}
	}
	for i := range opened.list {
		if from := opened.list[i].From; from != nil { // it is read more than once
			if opened.list[i].Data, err = io.ReadAll(from); err != nil {
				return err
			}
			opened.list[i].From = nil
		}
	}
	p := startProgress(c.Stderr)
	defer p.stop()
	runs := 0
	check := func(edits map[string][]mutate.Edit) (mutate.Outcome, error) {
		runs++
		p.show(fmt.Sprintf("injecting… %d", runs))
		content, err := in.readInputs(c, set, edited(opened.list, edits), where, false)
		if err != nil {
			return mutate.Outcome{}, err
		}
		o := set.Options(f.Rules)
		o.NoStet = true // what is accepted in a file must not hide a defect
		result, err := validate.Check(context.Background(), content, o)
		if err != nil {
			return mutate.Outcome{}, err
		}
		return mutate.Outcome{Chronicle: content, Findings: result.Findings}, nil
	}
	r, err := mutate.Run(check, mutate.Options{Seed: f.Seed, Count: f.Count})
	p.stop()
	if err != nil {
		return usageError{err}
	}
	if f.Format == "json" {
		e := json.NewEncoder(c.Stdout)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		return e.Encode(r)
	}
	for line := range strings.Lines(r.Text()) {
		if _, err := fmt.Fprintln(c.Stdout, console.Lines(strings.TrimSuffix(line, "\n"))); err != nil {
			return err
		}
	}
	return nil
}

// edited returns inputs whose files have edits.
func edited(list []files.Input, edits map[string][]mutate.Edit) []files.Input {
	made := make([]files.Input, len(list))
	for i, in := range list {
		switch {
		case in.Data != nil:
			in.Data = []byte(mutate.Apply(string(in.Data), edits[in.Name]))
		case len(edits) > 0:
			in.FS = editedFS{in.FS, in.Name, edits}
		}
		made[i] = in
	}
	return made
}

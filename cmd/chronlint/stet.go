package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/config"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

type stetCmd struct {
	Paths    []string `arg:"" optional:"" name:"path" help:"A file, a folder or a glob. Default: the sources in the configuration, or the current folder."`
	Reason   string   `placeholder:"TEXT" help:"Why the findings may stand; accepts all that is found now."`
	Until    string   `placeholder:"DATE" help:"The last day on which they may stand, in EDTF (default: for good)."`
	Rules    string   `placeholder:"PATTERNS" help:"Accept only findings of these rules, such as --rules='date/order,prose/*' (default: all)."`
	Update   bool     `help:"Bring the list up to date: keep the reasons, drop what is not found any more, list what is new."`
	Config   string   `placeholder:"FILE" help:"The configuration file, as for check; the list stands beside it."`
	AsOf     string   `placeholder:"DATE" help:"The date that counts as today, in EDTF (default: today)."`
	FormatIn string   `placeholder:"FORMAT" help:"The format of all files (default: detected for each file)."`
}

// Run accepts what is found in what the paths name: it writes chronlint-stet.yaml.
func (f *stetCmd) Run(c Command) error {
	f.Reason = strings.Join(strings.Fields(f.Reason), " ")
	if f.Reason == "" && !f.Update {
		return usageError{errors.New("--reason is missing: say why the findings may stand, or use --update to bring the list up to date")}
	}
	if slices.Contains(f.Paths, "-") {
		return usageError{errors.New("what is read from standard input can't be accepted: name its file")}
	}
	set, err := configure(f.Config)
	defer set.close()
	if err != nil {
		return usageError{err}
	}
	o, until, err := f.options(set)
	if err != nil {
		return usageError{err}
	}
	onDemand, err := validate.OnDemand(o)
	if err != nil {
		return usageError{err}
	}
	in := checkCmd{Paths: f.Paths, FormatIn: f.FormatIn}
	isWhole := len(f.Paths) == 0
	content, err := in.read(c, set, onDemand)
	if err != nil {
		return usageError{err}
	}
	list, err := set.loadStets()
	if err != nil {
		return usageError{err}
	}
	o.Stets = set.stets(list, content, isWhole)
	r, err := validate.Check(context.Background(), content, o)
	if err != nil {
		return usageError{err}
	}
	if len(r.Failures) > 0 {
		return c.conclude(content, r, report.Options{Quiet: true}, rule.Error)
	}
	if err := f.write(c, set, list, content, r, until); err != nil {
		return err
	}
	fmt.Fprintf(c.Stderr, "chronlint: %s\n", report.Account(content))
	return nil
}

// options returns the options of the check whose findings are accepted, and the last day on
// which they are.
func (f *stetCmd) options(set configuration) (o validate.Options, until edtf.Date, err error) {
	o = set.Options(f.Rules)
	for _, r := range validate.Rules() {
		if r.Family() == "stet" { // what is unused has to be known, whatever is off
			o.Settings[r.ID] = validate.Setting{}
		}
	}
	if o.Select != "" {
		o.Select += ",stet/*"
	}
	if f.AsOf != "" {
		if o.AsOf, err = edtf.Parse(f.AsOf); err != nil {
			return o, until, fmt.Errorf("--as-of: %w", err)
		}
	}
	if f.Until != "" {
		if until, err = edtf.Parse(f.Until); err != nil {
			return o, until, fmt.Errorf("--until: %w", err)
		}
	}
	return o, until, nil
}

// write accepts the findings, and then says what it did.
func (f *stetCmd) write(c Command, set configuration, list *config.StetFile, content *chronicle.Chronicle, r *validate.Result, until edtf.Date) error {
	picked, err := validate.Select(validate.Rules(), f.Rules)
	if err != nil {
		return usageError{err}
	}
	before := list.Len()
	u := config.Update{Fresh: r.Findings}
	var said []string
	if f.Update {
		u = list.Update(set.Config, content, r)
		kept := fmt.Sprintf("kept %d", before-len(u.Dropped))
		if len(u.Moved) > 0 {
			kept += fmt.Sprintf(" (%d with other words)", len(u.Moved))
		}
		said = append(said, kept, fmt.Sprintf("dropped %d", len(u.Dropped)))
	}
	fresh := slices.DeleteFunc(slices.Clone(u.Fresh), func(found rule.Finding) bool {
		return strings.HasPrefix(found.Rule, "stet/") ||
			!slices.ContainsFunc(picked, func(r *rule.Rule) bool { return r.ID == found.Rule })
	})
	if f.Reason != "" {
		list.Accept(set.Config, content, fresh, f.Reason, until)
		said = append(said, "accepted "+counts(fresh))
	} else {
		said = append(said, "not accepted: "+counts(fresh))
	}
	name := filepath.Join(set.folder, config.StetFileName)
	if f.Reason != "" && len(fresh) > 0 || f.Update && before > 0 {
		if err := replace(name, list.Bytes()); err != nil {
			return usageError{fmt.Errorf("%s: %w", console.Line(name), cause(err))}
		}
	}
	fmt.Fprintf(c.Stderr, "chronlint: %s; %s has %d\n", strings.Join(said, ", "), console.Line(filepath.ToSlash(name)), list.Len())
	for _, what := range u.Dropped {
		if _, err := fmt.Fprintln(c.Stdout, "dropped: "+console.Line(what)); err != nil {
			return err
		}
	}
	if err := listFindings(c.Stdout, content, u.Moved, " (accepted with other words before)"); err != nil {
		return err
	}
	return listFindings(c.Stdout, content, fresh, "")
}

// listFindings writes findings, one a line.
func listFindings(w io.Writer, content *chronicle.Chronicle, found []rule.Finding, remark string) error {
	for i := range found {
		f := &found[i]
		at := content.Position(f.Span)
		if _, err := fmt.Fprintf(w, "%s:%d:%d: %s: %s [%s]%s\n", console.Line(at.File), at.Line, at.Column, f.Severity, console.Line(f.Message), f.Rule, remark); err != nil {
			return err
		}
	}
	return nil
}

// counts says how many findings there are of each severity, the worst first.
func counts(found []rule.Finding) string {
	var said []string
	for s := rule.Error; s >= rule.Note; s-- {
		n := 0
		for i := range found {
			if found[i].Severity == s {
				n++
			}
		}
		switch n {
		case 0:
		case 1:
			said = append(said, "1 "+s.String())
		default:
			said = append(said, fmt.Sprintf("%d %ss", n, s))
		}
	}
	if len(said) == 0 {
		return "nothing"
	}
	return strings.Join(said, ", ")
}

// loadStets reads the accepted findings beside the configuration.
func (c configuration) loadStets() (*config.StetFile, error) {
	list, err := config.LoadStets(c.root.FS(), config.StetFileName)
	for _, wrong := range asErrors(err) {
		wrong.File = filepath.ToSlash(c.folder) + wrong.File
	}
	if err != nil && asErrors(err) == nil {
		err = fmt.Errorf("%s: %w", config.StetFileName, cause(err))
	}
	return list, err
}

// stets returns a list as the options of a check take it.
func (c configuration) stets(list *config.StetFile, content *chronicle.Chronicle, isWhole bool) []validate.Stet {
	return c.Stets(c.root.FS(), list, content, filepath.ToSlash(c.folder)+config.StetFileName, isWhole)
}

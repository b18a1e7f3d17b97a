// Package validatetest checks a chronicle in go test, beside the program that
// uses it.
//
//	func TestContent(t *testing.T) {
//		validatetest.Run(t, os.DirFS("."), "content/*.yaml")
//	}
//
// Each finding is an error of the test that begins with its file, line and
// column, as editors link them; with os.DirFS(".") the file is named as seen
// from the folder of the test. A Suite has house rules, a selection of rules,
// and more.
//
// A configuration, .chronlint.yaml at the root of the file system, is read as the
// command chronlint reads it in the current folder, and so is the list of accepted
// findings, chronlint-stet.yaml: the findings are the same.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package validatetest

import (
	"io/fs"
	"maps"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/config"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

// Run checks the chronicle that the patterns name with the rules that come with
// chronlint: it is Run of the zero Suite.
func Run(t *testing.T, fsys fs.FS, patterns ...string) {
	t.Helper()
	Suite{}.Run(t, fsys, patterns...)
}

// A Suite says how a chronicle is checked. The zero value does what the
// configuration says, or runs every rule that comes with chronlint where there is
// none, and fails on warnings and errors. Fields that are set take precedence over
// the configuration.
type Suite struct {
	Rules    []*rule.Rule                // house rules, beside those of chronlint
	Select   string                      // which of them all run, as in validate.Options; "": all
	Settings map[string]validate.Setting // by rule id; others are left as the configuration has them
	FailOn   rule.Severity               // the lowest severity that fails the test; Unset: rule.Warning
	Strict   bool                        // fail also if a file was skipped, or part of one could not be read or was left out with its dates
	AsOf     edtf.Date                   // the date that counts as today; zero: today
	Reader   files.Reader                // how the files are read; each field by itself
	Stets    []validate.Stet             // accepted findings, beside those of chronlint-stet.yaml
}

// Run reads the files that the patterns name, as files.Reader.Open does, and
// checks them together as one chronicle. Without patterns it reads the sources of
// the configuration or, if it has none, all of fsys. A finding at or above FailOn is an
// error of the test, any other is logged, and so is how much was read.
// It is also an error if a rule could not finish, and if nothing was found to check; the test ends at once if the
// files can't be opened, a pattern matches none, the configuration is wrong, or
// the suite names an unknown rule.
func (s Suite) Run(t *testing.T, fsys fs.FS, patterns ...string) {
	t.Helper()
	s.run(t, fsys, patterns)
}

func (s Suite) run(t testing.TB, fsys fs.FS, patterns []string) {
	t.Helper()
	set, err := config.Load(fsys, config.FileName, s.Rules...)
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.read(set, fsys, patterns)
	if err != nil {
		t.Fatal(err)
	}
	o := set.Options(s.Select)
	maps.Copy(o.Settings, s.Settings)
	if !s.AsOf.IsZero() {
		o.AsOf = s.AsOf
	}
	list, err := config.LoadStets(fsys, config.StetFileName)
	if err != nil {
		t.Fatal(err)
	}
	o.Stets = append(set.Stets(fsys, list, c, config.StetFileName, len(patterns) == 0), s.Stets...)
	res, err := validate.Check(t.Context(), c, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(report.Account(c))
	if res.Counts.Stet > 0 {
		t.Logf("accepted findings: %d", res.Counts.Stet)
	}
	if s.Strict && !c.IsWhole() {
		t.Errorf("not all of it could be read:\n%s", strings.Join(report.Files(c), "\n"))
	}
	failOn := s.FailOn
	if failOn == rule.Unset {
		failOn = rule.Warning
	}
	for i := range res.Findings {
		var text strings.Builder
		one := &validate.Result{Findings: res.Findings[i : i+1]}
		if err := report.Write(&text, c, one, report.Options{Quiet: true}); err != nil {
			t.Fatal(err)
		}
		if res.Findings[i].Severity >= failOn {
			t.Error(strings.TrimSpace(text.String()))
		} else {
			t.Log(strings.TrimSpace(text.String()))
		}
	}
	for _, f := range res.Failures {
		t.Errorf("%v\n%s", f, f.Stack)
	}
	if len(res.Findings) == 0 && c.Count(chronicle.Event, chronicle.Paragraph, chronicle.Quote, chronicle.Person, chronicle.Source) == 0 {
		t.Errorf("no entries to check in %q", patterns)
	}
}

// read reads what the patterns name or, without any, the sources of the
// configuration or else all of fsys.
func (s Suite) read(set *config.Config, fsys fs.FS, patterns []string) (*chronicle.Chronicle, error) {
	inputs := set.Inputs(fsys)
	switch {
	case len(patterns) > 0:
		inputs = nil
	case len(inputs) == 0:
		patterns = []string{"."}
	}
	for _, p := range patterns {
		inputs = append(inputs, files.Input{FS: fsys, Pattern: p})
	}
	return s.reader(set).Read(inputs...)
}

// reader returns the reader of the configuration with what the suite sets.
func (s Suite) reader(set *config.Config) files.Reader {
	r, own := set.Reader(), s.Reader
	if own.Format != "" {
		r.Format = own.Format
	}
	if own.Fields != nil {
		r.Fields = own.Fields
	}
	if own.SourceOf != nil {
		r.SourceOf = own.SourceOf
	}
	if own.Excluded != nil {
		r.Excluded = own.Excluded
	}
	if own.Language != "" {
		r.Language = own.Language
	}
	if own.Schemas != nil {
		r.Schemas = own.Schemas
	}
	r.StoreFrom, r.Limits = own.StoreFrom, own.Limits
	return r
}

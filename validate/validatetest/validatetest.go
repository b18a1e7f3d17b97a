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
package validatetest

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

// Run checks the chronicle that the patterns name with every rule that comes
// with chronlint: it is Run of the zero Suite.
func Run(t *testing.T, fsys fs.FS, patterns ...string) {
	t.Helper()
	Suite{}.Run(t, fsys, patterns...)
}

// A Suite says how a chronicle is checked. The zero value runs every rule that
// comes with chronlint and fails on warnings and errors.
type Suite struct {
	Rules    []*rule.Rule                // house rules, beside those of chronlint
	Select   string                      // which of them all run, as in validate.Options; "": all
	Settings map[string]validate.Setting // by rule id
	FailOn   rule.Severity               // the lowest severity that fails the test; Unset: rule.Warning
	AsOf     edtf.Date                   // the date against which "future" is judged; zero: today
	Reader   files.Reader                // how the files are read
}

// Run reads the files that the patterns name, as Suite.Reader.Open does, and
// checks them together as one chronicle. A finding at or above FailOn is an
// error of the test, any other is logged. It is also an error if a rule could
// not finish, and if nothing was found to check; the test ends at once if the
// files can't be opened, a pattern matches none, or the suite names a rule that
// there is not.
func (s Suite) Run(t *testing.T, fsys fs.FS, patterns ...string) {
	t.Helper()
	s.run(t, fsys, patterns)
}

func (s Suite) run(t testing.TB, fsys fs.FS, patterns []string) {
	t.Helper()
	c, err := s.Reader.Open(fsys, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range c.Skipped {
		t.Logf("%q was not read: %s", k.File, k.Reason)
	}
	res, err := validate.Check(t.Context(), c, validate.Options{
		Extra:    s.Rules,
		Select:   s.Select,
		Settings: s.Settings,
		AsOf:     s.AsOf,
	})
	if err != nil {
		t.Fatal(err)
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

// Package validate checks a chronicle: it runs rules over it and returns their
// findings.
//
//	c := chronicle.New(timeline.Chile1973().AsPublished(), quotes.Chile1973().AsPublished())
//	r, err := validate.Check(ctx, c, validate.Options{})
//	for _, f := range r.Findings {
//		fmt.Println(f.Rule, f.Message)
//	}
//
// The rules that come with chronlint are listed by Rules; a program adds its
// own with Options.Extra.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package validate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Options say what to check and how. The zero value runs every rule as it is.
type Options struct {
	Rules    []*rule.Rule       // all rules to choose from; nil: Rules()
	Extra    []*rule.Rule       // house rules, beside those
	Select   string             // which of them run, such as "date/*,-date/future"; "": all
	Settings map[string]Setting // by rule id
	AsOf     edtf.Date          // the date that counts as today; zero: today
	Jobs     int                // how many goroutines; 0: one per CPU
	Stets    []Stet             // accepted findings, beside those that comments in the files accept
	NoStet   bool               // accept no finding, whatever Stets and comments say

	// Progress, if set, is called now and then from one goroutine at a time
	// with the number of entries that have been seen, of all there are.
	Progress func(done, all int)
}

// A Setting changes one rule.
type Setting struct {
	Off      bool
	Severity rule.Severity   // Unset: the rule's own; a stated one also lifts an experimental rule
	Options  json.RawMessage // decoded over the rule's default options

	// In, if not nil, reports whether the rule's findings in a file are kept, by the name
	// of the file. Findings outside of files are.
	In func(file string) bool
}

// A Result is the outcome of a check.
type Result struct {
	// Findings are sorted by file, place and rule: the same for the same
	// chronicle and options, whatever Jobs is.
	Findings []rule.Finding

	// Accepted are the findings that stets accept, in the same order. None of them is
	// among Findings.
	Accepted []Acceptance

	// Failures are rules that could not finish: faults of a rule, not of the
	// chronicle. None of their findings are kept.
	Failures []Failure

	Counts     Counts
	Understood Understood
}

// Counts says how much was checked and found. Chronicle.Accounts says it file by
// file.
type Counts struct {
	Files    int // that were read; 0 for typed values
	Skipped  int // files that were met and not read
	Excluded int // files that were not read because the user excluded them
	Entries  int // events and paragraphs
	Undated  int // events without a date, or with one that could not be read
	Refused  int // records, or stretches of a file, that could not be read
	Quotes   int
	Errors   int
	Warnings int
	Notes    int
	Stet     int // findings that are accepted; the other numbers don't count them
}

// A Failure is a rule that panicked, or that needs a computation which failed.
type Failure struct {
	Rule  string
	Err   error
	Stack string // of the panic; "" if there was none
}

func (f Failure) Error() string { return fmt.Sprintf("rule %s failed: %v", f.Rule, f.Err) }

// Worst returns the highest severity among the findings, or rule.Unset.
func (r *Result) Worst() rule.Severity {
	worst := rule.Unset
	if r == nil {
		return worst
	}
	for i := range r.Findings {
		worst = max(worst, r.Findings[i].Severity)
	}
	return worst
}

// Check runs rules over a chronicle, which must not change meanwhile; several
// checks of it may run at once. The error is of a nil chronicle, of the options (a rule, selection or setting that can't be), of the
// context, or of a rule that would not see entries which are made on demand; what
// is wrong with the chronicle is in the result.
func Check(ctx context.Context, c *chronicle.Chronicle, o Options) (*Result, error) {
	if c == nil {
		return nil, errors.New("validate: the chronicle is nil")
	}
	if o.AsOf.IsZero() {
		today, err := edtf.Parse(time.Now().Format(time.DateOnly))
		if err != nil {
			return nil, err
		}
		o.AsOf = today
	}
	plans, err := o.plans()
	if err != nil {
		return nil, err
	}
	if c.IsStored() {
		for _, p := range plans {
			if !p.OnDemand {
				return nil, fmt.Errorf("rule %s can't check entries that are made on demand", p.ID)
			}
		}
	}
	r := newRun(ctx, c, o, plans)
	r.entries()
	r.chronicle(false)
	open, accepted := r.settle(r.findings(false))
	r.chronicle(true)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if ofStets := r.findings(true); len(ofStets) > 0 {
		open = r.sorted(slices.Concat(open, ofStets))
	}
	res := &Result{Findings: open, Accepted: accepted, Failures: r.failures()}
	res.Counts = count(c, res.Findings)
	res.Counts.Stet = len(accepted)
	res.Understood = r.understood()
	return res, nil
}

// OnDemand reports whether all rules that the options pick see entries that are
// made on demand, so that a chronicle which has some can be checked with them.
// The error is that of Check.
func OnDemand(o Options) (bool, error) {
	plans, err := o.plans()
	return !slices.ContainsFunc(plans, func(p plannedRule) bool { return !p.OnDemand }), err
}

func count(c *chronicle.Chronicle, found []rule.Finding) Counts {
	total := c.Total()
	n := Counts{
		Entries: c.Count(chronicle.Event, chronicle.Paragraph),
		Undated: total.Undated,
		Refused: total.Refused,
		Quotes:  c.Count(chronicle.Quote),
	}
	skipped := map[string]bool{}
	for a := range c.Skipped() {
		skipped[a.File] = true
		if a.Excluded {
			n.Excluded++
		} else {
			n.Skipped++
		}
	}
	for f := range c.Files() {
		if !skipped[f.Name] { // one that was named is there for its finding
			n.Files++
		}
	}
	for i := range found {
		switch found[i].Severity {
		case rule.Error:
			n.Errors++
		case rule.Warning:
			n.Warnings++
		default:
			n.Notes++
		}
	}
	return n
}

// A plannedRule is one that will run, with what the user set.
type plannedRule struct {
	*rule.Rule
	severity rule.Severity // of a finding that states none
	most     rule.Severity // no finding is above it
	in       func(file string) bool
	options  any
}

// plans returns the rules that run.
func (o Options) plans() ([]plannedRule, error) {
	all := o.all()
	if err := rule.Validate(all); err != nil {
		return nil, err
	}
	plans, err := plan(all, o)
	if o.NoStet {
		plans = slices.DeleteFunc(plans, func(p plannedRule) bool { return isOfStets(p.Rule) })
	}
	return plans, err
}

// all returns the rules to choose from.
func (o Options) all() []*rule.Rule {
	all := o.Rules
	if all == nil {
		all = Rules()
	}
	return slices.Concat(all, o.Extra)
}

// plan picks the rules that run and decodes their options.
func plan(all []*rule.Rule, o Options) ([]plannedRule, error) {
	chosen, err := Select(all, o.Select)
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, id := range sortedIDs(o.Settings) {
		if !slices.ContainsFunc(all, func(r *rule.Rule) bool { return r.ID == id }) {
			errs = append(errs, unknownRule(id, all))
		}
	}
	var plans []plannedRule
	for _, r := range chosen {
		s := o.Settings[r.ID]
		if s.Off {
			continue
		}
		p := plannedRule{Rule: r, severity: r.Severity, most: rule.Error, in: s.In}
		switch {
		case s.Severity != rule.Unset:
			p.severity, p.most = s.Severity, s.Severity
		case r.Experimental:
			p.severity, p.most = rule.Note, rule.Note
		}
		if p.options, err = decodeOptions(r, s.Options); err != nil {
			errs = append(errs, err)
		}
		plans = append(plans, p)
	}
	return plans, errors.Join(errs...)
}

func sortedIDs(m map[string]Setting) []string {
	ids := make([]string, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

func decodeOptions(r *rule.Rule, raw json.RawMessage) (any, error) {
	if r.NewOptions == nil {
		if raw != nil {
			return nil, fmt.Errorf("rule %s has no options", r.ID)
		}
		return nil, nil
	}
	o := r.NewOptions()
	if raw == nil {
		return o, nil
	}
	if err := decodeStrictly(raw, o); err != nil {
		return nil, fmt.Errorf("options of rule %s: %w", r.ID, err)
	}
	return o, nil
}

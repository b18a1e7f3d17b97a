// Package rule is the vocabulary of a check. A rule is a plain value:
//
//	var Shouting = &rule.Rule{
//		ID:       "house/shouting",
//		Summary:  "a title in capital letters",
//		Severity: rule.Warning,
//		Page:     page, // Markdown, embedded; its examples are the rule's test
//		Entry: func(p *rule.Pass, e *chronicle.Entry) {
//			if f := e.First(chronicle.Title); f != nil && f.Text == strings.ToUpper(f.Text) {
//				p.Report(rule.Finding{Span: e.All(f), Message: "this title shouts"})
//			}
//		},
//	}
//
// Package validate runs rules, and package ruletest runs the examples of their
// pages. The model is the Analyzer of golang.org/x/tools/go/analysis.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A Rule is one check.
type Rule struct {
	// ID names the rule: "family/name", lower-case words with hyphens.
	ID string

	// Summary is what the rule marks, in one line and without a full stop.
	Summary string

	// Severity of a finding, unless the finding itself or the user says
	// otherwise. While the rule is Experimental it is what the rule will have
	// once it is stable.
	Severity Severity

	// Experimental marks a rule whose precision has not been shown yet:
	// whatever it finds is a note.
	Experimental bool

	// Page is the rule's documentation in Markdown. Package ruletest runs its
	// examples.
	Page string

	// Needs lists the shared computations that the rule asks for.
	Needs []Need

	// Yields names the rules that outrank this one on the same words: where
	// one of them has a finding, a finding of this rule that overlaps it is
	// dropped.
	Yields []string

	// OnDemand says that the rule, with all it needs, sees entries that are made on
	// demand (chronicle.Store): it asks the chronicle for entries, and takes none
	// from Chronicle.Entries nor compares pointers to them.
	OnDemand bool

	// NewOptions returns a pointer to the rule's options with their default
	// values, which the user's are decoded into as JSON. Nil: it has none.
	NewOptions func() any

	// Entry, if set, sees every entry on its own, in no particular order and
	// from several goroutines at once.
	Entry func(*Pass, *chronicle.Entry)

	// Chronicle, if set, is called once, after every entry has been seen.
	Chronicle func(*Pass)
}

// Family returns the part of the id before the slash.
func (r *Rule) Family() string {
	if r == nil {
		return ""
	}
	family, _, _ := strings.Cut(r.ID, "/")
	return family
}

// Severity says how much a finding weighs.
type Severity uint8

const (
	Unset   Severity = iota // the rule's own
	Note                    // worth a look
	Warning                 // strong evidence
	Error                   // provable: calendar, arithmetic, references
)

var severityNames = [...]string{"unset", "note", "warning", "error"}

func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return fmt.Sprintf("severity %d", uint8(s))
}

// ParseSeverity reads "note", "warning" or "error".
func ParseSeverity(s string) (Severity, error) {
	meant := ""
	for i, n := range severityNames[Note:] {
		if n == s {
			return Note + Severity(i), nil
		}
		if s != "" && (strings.HasPrefix(n, s) || strings.HasPrefix(s, n)) {
			meant = fmt.Sprintf("; did you mean %q?", n)
		}
	}
	return Unset, fmt.Errorf("severity %q is not one of note, warning, error%s", s, meant)
}

// MarshalText writes the severity's name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a severity's name.
func (s *Severity) UnmarshalText(b []byte) (err error) {
	*s, err = ParseSeverity(string(b))
	return err
}

// Validate reports whether the rules can run together: that none is nil and each has a
// well-formed id of its own, a summary, a page and a phase; that Yields holds
// no circle; and that no two shared computations have one name and none needs
// itself. The error joins all that is wrong.
func Validate(rules []*Rule) error {
	var errs []error
	bad := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	byID := map[string]*Rule{}
	for i, r := range rules {
		if r == nil {
			bad("rule %d of the list is nil", i+1)
			continue
		}
		switch {
		case !validID(r.ID):
			bad("rule id %q is not family/name in lower-case words", r.ID)
		case byID[r.ID] != nil:
			bad("duplicate rule %s", r.ID)
		}
		byID[r.ID] = r
		if r.Summary == "" {
			bad("rule %s has no summary", r.ID)
		}
		if r.Page == "" {
			bad("rule %s has no page", r.ID)
		}
		if r.Severity < Note || r.Severity > Error {
			bad("rule %s has no severity", r.ID)
		}
		if r.Entry == nil && r.Chronicle == nil {
			bad("rule %s has neither an entry nor a chronicle phase", r.ID)
		}
	}
	errs = append(errs, checkYields(withoutNil(rules), byID)...)
	errs = append(errs, checkNeeds(rules)...)
	return errors.Join(errs...)
}

func withoutNil(rules []*Rule) []*Rule {
	return slices.DeleteFunc(slices.Clone(rules), func(r *Rule) bool { return r == nil })
}

func validID(id string) bool {
	family, name, ok := strings.Cut(id, "/")
	return ok && validName(family) && validName(name)
}

func validName(s string) bool {
	for i, c := range s {
		letter := 'a' <= c && c <= 'z'
		inner := i > 0 && ('0' <= c && c <= '9' || c == '-')
		if !letter && !inner {
			return false
		}
	}
	return s != "" && !strings.HasSuffix(s, "-")
}

// checkYields finds rules that yield to each other in a circle. A rule may
// yield to one that is not there.
func checkYields(rules []*Rule, byID map[string]*Rule) []error {
	var errs []error
	state := map[*Rule]int{} // 1: on the path, 2: done
	var visit func(*Rule)
	visit = func(r *Rule) {
		state[r] = 1
		for _, id := range r.Yields {
			switch to := byID[id]; {
			case to == nil || state[to] == 2:
			case state[to] == 1:
				errs = append(errs, fmt.Errorf("rules %s and %s yield to each other", r.ID, id))
			default:
				visit(to)
			}
		}
		state[r] = 2
	}
	for _, r := range rules {
		if state[r] == 0 {
			visit(r)
		}
	}
	return errs
}

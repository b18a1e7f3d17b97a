// Package ruletest runs the examples of a rule's page: they are its
// documentation and its test.
//
//	func TestPage(t *testing.T) { ruletest.Run(t, house.Shouting) }
//
// A page is Markdown. Under the headings "Marked" and "Not marked" there are
// examples: a fenced chronicle in any format that chronlint reads, whose
// language names the format (yaml, json, jsonl, text), followed by a fence with
// the language want, which lists the findings exactly, one per line, as
// `LINE:COLUMN: severity: message [rule]`. An empty one means no
// findings. Each example is read and checked with all of chronlint's rules and the
// rules given, so that a rule is also seen not to disturb the others. The list
// of what is not marked must be at least as long as that of what is.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package ruletest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// AsOf is the date on which the examples are checked, so that none of them
// changes its meaning with time.
const AsOf = "2025-01-01"

// Run runs every example of every rule's page, each as a subtest.
func Run(t *testing.T, rules ...*rule.Rule) {
	t.Helper()
	for i, r := range rules {
		if r == nil {
			t.Errorf("rule %d of the list is nil", i+1)
			continue
		}
		t.Run(r.ID, func(t *testing.T) {
			t.Helper()
			p, err := parsePage(r.Page)
			if err != nil {
				t.Fatal(err)
			}
			if p.marked == 0 {
				t.Error(`the page has no example under "Marked"`)
			}
			if p.notMarked < p.marked {
				t.Errorf("the page shows %d examples that are marked and only %d that are not", p.marked, p.notMarked)
			}
			for _, e := range p.examples {
				t.Run(fmt.Sprintf("line %d", e.line), func(t *testing.T) { runExample(t, r, e) })
			}
		})
	}
}

func runExample(t *testing.T, r *rule.Rule, e example) {
	t.Helper()
	c, err := files.Reader{}.Read(files.Input{Name: "example." + extension(e.language), Data: []byte(e.chronicle)})
	if err != nil {
		t.Fatal(err)
	}
	for a := range c.Skipped() {
		t.Fatalf("line %d: the example was not read: %s", e.line, a.Skipped)
	}
	asOf, err := edtf.Parse(AsOf)
	if err != nil {
		t.Fatal(err)
	}
	o := validate.Options{AsOf: asOf}
	if !slices.Contains(validate.Rules(), r) {
		o.Extra = []*rule.Rule{r}
	}
	res, err := validate.Check(context.Background(), c, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range res.Failures {
		t.Errorf("%v\n%s", f, f.Stack)
	}
	got := headlines(c, res)
	if d := cmp.Diff(e.want, got); d != "" {
		t.Errorf("line %d of the page of %s: findings differ (-want +got):\n%s\nthe fence should be:\n```want\n%s\n```",
			e.line, r.ID, d, strings.Join(got, "\n"))
	}
	ours := slices.ContainsFunc(res.Findings, func(f rule.Finding) bool { return f.Rule == r.ID })
	switch {
	case e.marked && !ours:
		t.Errorf("line %d: the example is under Marked, but %s has no finding", e.line, r.ID)
	case !e.marked && ours:
		t.Errorf("line %d: the example is under Not marked, but %s has a finding", e.line, r.ID)
	}
}

// headlines writes findings as a want fence lists them.
func headlines(c *chronicle.Chronicle, res *validate.Result) []string {
	var out []string
	for _, f := range res.Findings {
		at := c.Position(f.Span)
		out = append(out, fmt.Sprintf("%d:%d: %s: %s [%s]", at.Line, at.Column, f.Severity, f.Message, f.Rule))
	}
	return out
}

func extension(language string) string {
	switch language {
	case "text":
		return "txt"
	case "markdown":
		return "md"
	}
	return language
}

package house

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

func TestPage(t *testing.T) { ruletest.Run(t, NameCase) }

func TestFixWritesTheNameAsTheRegisterHasIt(t *testing.T) {
	c := chronicle.New(&timeline.Timeline{
		People: []timeline.Person{{ID: "orsini", Name: "Pia Orsini"}},
		Events: []timeline.Event{{ID: "lighthouse", Text: "Pia ORSINI keeps the light."}},
	}, nil)
	res, err := validate.Check(context.Background(), c, validate.Options{Rules: []*rule.Rule{NameCase}})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Findings) != 1 {
		t.Fatalf("%d findings, not one", len(res.Findings))
	}
	f := res.Findings[0]
	want := []rule.Fix{{
		Message: `write "Pia Orsini"`,
		Safe:    true,
		Edits:   []rule.Edit{{Span: f.Span, New: "Pia Orsini"}},
	}}
	if d := cmp.Diff(want, f.Fixes); d != "" {
		t.Errorf("fixes (-want +got):\n%s", d)
	}
}

package rule_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// names are the names of all people, which are gathered once for every rule that
// needs them.
var names = &rule.Shared[map[string]bool]{
	Name: "house.names",
	Build: func(p *rule.Pass) (map[string]bool, error) {
		all := map[string]bool{}
		for e := range p.Chronicle.Of(chronicle.Person) {
			for f := range e.ByRole(chronicle.Name) {
				all[f.Text] = true
			}
		}
		return all, nil
	},
}

var shouting = &rule.Rule{
	ID:       "house/shouting",
	Summary:  "a title in capital letters",
	Severity: rule.Warning,
	Page:     "# house/shouting\n\nMarks a title in capital letters that is no name.\n",
	Needs:    []rule.Need{names},
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		f := e.First(chronicle.Title)
		if f == nil || f.Text != strings.ToUpper(f.Text) || names.Of(p)[f.Text] {
			return
		}
		p.Report(rule.Finding{Span: e.All(f), Message: "this title shouts"})
	},
}

func Example() {
	c := chronicle.New(&timeline.Timeline{
		People: []timeline.Person{{ID: "ann", Name: "ANN"}},
		Events: []timeline.Event{{ID: "birth", Title: "ANN"}, {ID: "mill", Title: "THE MILL BURNS"}, {ID: "well", Title: "The well"}},
	}, nil)
	result, err := validate.Check(context.Background(), c, validate.Options{Extra: []*rule.Rule{shouting}, Select: shouting.ID})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range result.Findings {
		fmt.Println(c.Entry(f.Span.Entry).ID, f.Severity, f.Message)
	}
	// Output:
	// mill warning this title shouts
}

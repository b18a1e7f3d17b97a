package report_test

import (
	"context"
	"fmt"
	"os"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

func Example() {
	c := chronicle.New(&timeline.Timeline{Events: []timeline.Event{
		{ID: "mill", Title: "THE MILL BURNS"},
	}}, nil)
	shouting := &rule.Rule{
		ID: "house/shouting", Summary: "a title in capital letters", Severity: rule.Warning, Page: "# house/shouting\n",
		Entry: func(p *rule.Pass, e *chronicle.Entry) {
			if f := e.First(chronicle.Title); f != nil {
				p.Report(rule.Finding{Span: e.All(f), Message: "this title shouts"})
			}
		},
	}
	result, err := validate.Check(context.Background(), c, validate.Options{Rules: []*rule.Rule{shouting}})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := report.Write(os.Stdout, c, result, report.Options{Format: "text"}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// mill: title: warning: this title shouts [house/shouting]
	//       | THE MILL BURNS
	//       | ^^^^^^^^^^^^^^
	// 1 warning in 1 entry
}

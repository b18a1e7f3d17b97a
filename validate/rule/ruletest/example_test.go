package ruletest_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
	"github.com/chronlint/chronlint/validate/rule/ruletest"
)

// page is embedded from shouting.md in a real rule; there, its fences are of three
// grave accents.
var page = strings.ReplaceAll(`# house/shouting

Marks a title in capital letters.

## Marked

'''yaml
events:
  - {id: mill, date: 1811, title: THE MILL BURNS}
'''

'''want
2:35: warning: this title shouts [house/shouting]
'''

## Not marked

'''yaml
events:
  - {id: mill, date: 1811, title: The mill burns}
'''

'''want
'''
`, "'''", "```")

var shouting = &rule.Rule{
	ID:       "house/shouting",
	Summary:  "a title in capital letters",
	Severity: rule.Warning,
	Page:     page,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		if f := e.First(chronicle.Title); f != nil && f.Text == strings.ToUpper(f.Text) {
			p.Report(rule.Finding{Span: e.All(f), Message: "this title shouts"})
		}
	},
}

func Example() {
	TestPage := func(t *testing.T) { ruletest.Run(t, shouting) }

	fmt.Println("the page holds:", passes(TestPage))
	// Output: the page holds: true
}

// passes runs a test as go test does, but in silence.
func passes(test func(*testing.T)) bool {
	verbose := flag.Lookup("test.v").Value
	before := verbose.String()
	defer verbose.Set(before)
	if err := verbose.Set("false"); err != nil {
		return false
	}
	all := func(_, _ string) (bool, error) { return true, nil }
	return testing.RunTests(all, []testing.InternalTest{{Name: "TestPage", F: test}})
}

package house

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate"
)

const rulesOpen, rulesClose = "<!-- rules -->\n", "<!-- /rules -->\n"

func TestTheReadmeListsEveryRule(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(root, "README.md")
	readme, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, opened := strings.Cut(string(readme), rulesOpen)
	table, after, closed := strings.Cut(rest, rulesClose)
	if !opened || !closed {
		t.Fatalf("the README has no table between lines %q and %q", rulesOpen, rulesClose)
	}
	if *update {
		if err := os.WriteFile(name, []byte(before+rulesOpen+ruleTable()+rulesClose+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if d := cmp.Diff(strings.Split(ruleTable(), "\n"), strings.Split(table, "\n")); d != "" {
		t.Errorf("the table of rules (-want +got); go test ./internal/house -update writes it anew:\n%s", d)
	}
}

// ruleTable lists the rules as a Markdown table.
func ruleTable() string {
	var b strings.Builder
	b.WriteString("| rule | severity | | marks |\n| --- | --- | --- | --- |\n")
	cell := strings.NewReplacer("|", `\|`, "<", "&lt;", "\n", " ")
	for _, r := range validate.Rules() {
		state := "stable"
		if r.Experimental {
			state = "experimental"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", r.ID, r.Severity, state, cell.Replace(r.Summary))
	}
	return b.String()
}

package house

import (
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// thresholdPackages are those whose constants of numbers decide what is a finding.
// Those of reuse are explained where they are declared.
var thresholdPackages = []string{
	"validate/internal/date", "validate/internal/prose", "validate/internal/quote", "validate/internal/reference", "validate/reading/clause",
	"validate/reading/measure",
}

// Each constant must have its row in the tables of docs/precision.md, with the value
// that it has.
func TestThresholdsAreOnRecord(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile(filepath.Join(root, "docs", "precision.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(doc), "\n## Thresholds\n")
	if !ok {
		t.Fatal("docs/precision.md has no section Thresholds")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	rows := map[string]bool{}
	for line := range strings.Lines(section) {
		if cells := strings.Split(line, "|"); len(cells) > 3 && strings.Contains(cells[1], "`") {
			rows[strings.TrimSpace(cells[1])+" "+strings.TrimSpace(cells[2])] = false
		}
	}
	for _, p := range listPackages(t) {
		if !isThresholdPackage(p.name) {
			continue
		}
		for _, file := range p.GoFiles {
			ast.Inspect(parse(t, &p, file), func(n ast.Node) bool {
				d, ok := n.(*ast.GenDecl)
				if !ok || d.Tok != token.CONST {
					return true
				}
				for _, spec := range d.Specs {
					v := spec.(*ast.ValueSpec)
					for i, value := range v.Values {
						lit, ok := value.(*ast.BasicLit)
						if !ok || lit.Kind != token.INT && lit.Kind != token.FLOAT {
							continue
						}
						row := fmt.Sprintf("`%s.%s` %s", filepath.Base(p.name), v.Names[i].Name, lit.Value)
						if _, ok := rows[row]; !ok {
							t.Errorf("%s/%s: docs/precision.md, Thresholds, has no row that begins with | %s", p.name, file, strings.Replace(row, "` ", "` | ", 1))
						}
						rows[row] = true
					}
				}
				return true
			})
		}
	}
	for row, used := range rows {
		if !used {
			t.Errorf("docs/precision.md, Thresholds, has a row %q that fits no constant", row)
		}
	}
}

func isThresholdPackage(name string) bool {
	for _, prefix := range thresholdPackages {
		if name == prefix || strings.HasPrefix(name, prefix+"/") {
			return true
		}
	}
	return false
}

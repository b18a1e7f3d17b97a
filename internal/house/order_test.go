package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate"
)

func parse(t *testing.T, p *goPackage, file string) *ast.File {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, file), nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func listFiles(t *testing.T) []string {
	t.Helper()
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	files, err := Files(root)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestEveryRuleHasAFileOfItsOwnWithItsPageBeside(t *testing.T) {
	files := listFiles(t)
	rules := 0
	ruled := map[string]bool{} // a rule's file without its extension
	for _, p := range listPackages(t) {
		if !strings.HasPrefix(p.name, "validate/internal/") {
			continue
		}
		for _, file := range p.GoFiles {
			ids := rulesIn(parse(t, &p, file))
			n := len(ids)
			if n == 0 {
				continue
			}
			rules += n
			name := path.Join(p.name, file)
			for _, id := range ids {
				if family, _, _ := strings.Cut(id, "/"); !strings.HasPrefix(name, "validate/internal/"+family+"/") {
					t.Errorf("%s has the rule %s, of another family", name, id)
				}
			}
			stem := strings.TrimSuffix(name, ".go")
			ruled[stem] = true
			if n > 1 {
				t.Errorf("%s has %d rules", name, n)
			}
			if !slices.Contains(files, stem+".md") {
				t.Errorf("%s has no page %s.md beside it", name, stem)
			}
		}
	}
	if rules == 0 {
		t.Error("no rule was seen under validate/internal")
	}
	for _, name := range files {
		stem, isPage := strings.CutSuffix(name, ".md")
		if isPage && strings.HasPrefix(name, "validate/internal/") && !ruled[stem] {
			t.Errorf("%s is the page of no rule", name)
		}
	}
}

// The pages of a family run with its own tests, so that one sees at once what a change of a rule breaks.
func TestEveryFamilyRunsItsPages(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range validate.Rules() {
		family, _, _ := strings.Cut(r.ID, "/")
		name := path.Join("validate/internal", family, "pages_test.go")
		content, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if call := "ruletest.Run(t, " + family + ".Rules...)"; err != nil || !strings.Contains(string(content), call) {
			t.Errorf("the page of %s does not run: %s has no %s", r.ID, name, call)
		}
	}
}

// rulesIn returns the ids of the composite literals of type rule.Rule.
func rulesIn(f *ast.File) []string {
	var ids []string
	ast.Inspect(f, func(node ast.Node) bool {
		lit, ok := node.(*ast.CompositeLit)
		if !ok {
			return true
		}
		sel, ok := lit.Type.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "Rule" {
			return true
		}
		if pkg, ok := sel.X.(*ast.Ident); !ok || pkg.Name != "rule" {
			return true
		}
		id := ""
		for _, elt := range lit.Elts {
			if pair, ok := elt.(*ast.KeyValueExpr); ok && pair.Key.(*ast.Ident).Name == "ID" {
				if value, ok := pair.Value.(*ast.BasicLit); ok {
					id, _ = strconv.Unquote(value.Value)
				}
			}
		}
		ids = append(ids, id)
		return true
	})
	return ids
}

func TestEveryExportedNameHasADocComment(t *testing.T) {
	for _, p := range listPackages(t) {
		if p.Name == "main" {
			continue
		}
		documented := false
		for _, file := range p.GoFiles {
			f := parse(t, &p, file)
			documented = documented || f.Doc != nil
			for _, decl := range f.Decls {
				for _, bare := range undocumented(decl) {
					t.Errorf("%s/%s: %s has no doc comment", p.name, file, bare)
				}
			}
		}
		if !documented {
			t.Errorf("package %s has no comment", p.name)
		}
	}
}

// undocumented returns the exported names of a declaration that have no
// comment: none of their own, on their line, or over their group. The methods
// String and Error need none, nor do constants that enumerate a type.
func undocumented(decl ast.Decl) []string {
	var bare []string
	add := func(name *ast.Ident, docs ...*ast.CommentGroup) {
		if name.IsExported() && !slices.ContainsFunc(docs, func(c *ast.CommentGroup) bool { return c != nil }) {
			bare = append(bare, name.Name)
		}
	}
	switch d := decl.(type) {
	case *ast.FuncDecl:
		isKnown := d.Recv != nil && (d.Name.Name == "String" || d.Name.Name == "Error")
		if !isKnown && (d.Recv == nil || ast.IsExported(receiver(d))) {
			add(d.Name, d.Doc)
		}
	case *ast.GenDecl:
		if d.Tok == token.CONST && d.Lparen.IsValid() && d.Specs[0].(*ast.ValueSpec).Type != nil {
			return nil
		}
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				add(s.Name, d.Doc, s.Doc)
			case *ast.ValueSpec:
				for _, name := range s.Names {
					add(name, d.Doc, s.Doc, s.Comment)
				}
			}
		}
	}
	return bare
}

// receiver returns the name of the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	for t := d.Recv.List[0].Type; ; {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// rootFiles are the files and folders that the root may hold; everything else
// can live lower.
var rootFiles = []string{
	".ci", ".gitattributes", ".github", ".gitignore", ".pre-commit-hooks.yaml",
	"ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "action.yml",
	"cmd", "docs", "go.mod", "go.sum", "internal", "quotes", "testdata", "timeline", "validate",
}

func TestTheRootHoldsNothingThatCanLiveLower(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range listFiles(t) {
		top, _, _ := strings.Cut(name, "/")
		if !seen[top] && !slices.Contains(rootFiles, top) {
			t.Errorf("%s stands in the root", top)
		}
		seen[top] = true
	}
	for _, name := range []string{"go.mod", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", ".pre-commit-hooks.yaml"} {
		if !seen[name] {
			t.Errorf("the root has no %s", name)
		}
	}
}

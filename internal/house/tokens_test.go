package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ownTokens lists the files of rules that may divide texts themselves, and why.
var ownTokens = map[string]string{
	"validate/internal/reuse/match/fold.go":        "it normalises tokens for matching, with a way back to the bytes of the text",
	"validate/internal/reuse/generate/generate.go": "it makes texts to measure on",
	"validate/internal/prose/dash.go":              "it looks at the characters beside a dash",
	"validate/internal/reference/address.go":       "an address is not prose",
}

// scanners are the packages and functions by which a text is divided. A rule asks a
// reading instead.
var scanners = map[string][]string{
	"bufio":                           nil,
	"regexp":                          nil,
	"text/scanner":                    nil,
	"unicode":                         {"L", "Letter"},
	uax29:                             nil,
	"strings":                         {"Fields", "FieldsSeq", "FieldsFunc", "FieldsFuncSeq"},
	"bytes":                           {"Fields", "FieldsSeq", "FieldsFunc", "FieldsFuncSeq"},
	Module + "/validate/reading/text": {"Tokenize", "AppendTokens", "Words"},
}

func TestNoRuleHasATokenizerOfItsOwn(t *testing.T) {
	used := map[string]bool{}
	for _, p := range listPackages(t) {
		if !strings.HasPrefix(p.name, "validate/internal/") {
			continue
		}
		for _, file := range p.GoFiles {
			name := path.Join(p.name, file)
			for _, what := range tokenizers(parse(t, &p, file)) {
				if used[name] = true; ownTokens[name] == "" {
					t.Errorf("%s %s: what a text is divided into is for validate/reading to say", name, what)
				}
			}
		}
	}
	for name := range ownTokens {
		if !used[name] {
			t.Errorf("%s is on the list of files that divide texts themselves, and does not", name)
		}
	}
}

func TestTokenizersAreSeen(t *testing.T) {
	for src, want := range map[string]int{
		`import "regexp"`: 1,
		`import "github.com/clipperhouse/uax29/v2/words"`:                                          1,
		`import "strings"; func f(s string) { strings.Fields(s); strings.Split(s, "-") }`:          1,
		`import s "strings"; var f = s.FieldsFuncSeq`:                                              1,
		`import "unicode"; func f(s string) { for _, r := range s { if unicode.IsLetter(r) {} } }`: 1,
		`import "unicode"; func f(r rune) bool { return unicode.IsLetter(r) }`:                     0,
		`import ("unicode"; "unicode/utf8"); func f(s string) {
			for len(s) > 0 { r, n := utf8.DecodeRuneInString(s); if !unicode.IsLetter(r) { break }; s = s[n:] } }`: 1,
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+src, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if got := tokenizers(f); len(got) != want {
			t.Errorf("%s: %v", src, got)
		}
	}
}

// tokenizers returns what a file does to divide a text into words.
func tokenizers(f *ast.File) []string {
	var found []string
	imported := map[string]string{} // by the name in the file
	for _, spec := range f.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		local := path.Base(name)
		if spec.Name != nil {
			local = spec.Name.Name
		}
		imported[local] = name
		for scanner, functions := range scanners {
			if functions == nil && (name == scanner || strings.HasPrefix(name, scanner+"/")) {
				found = append(found, "imports "+name)
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if pkg, ok := n.X.(*ast.Ident); ok && slices.Contains(scanners[imported[pkg.Name]], n.Sel.Name) {
				found = append(found, "uses "+pkg.Name+"."+n.Sel.Name)
			}
		case *ast.ForStmt:
			if calls(n.Body, "utf8", "Decode") && calls(n.Body, "unicode", "IsLetter") {
				found = append(found, "walks through letters")
			}
		case *ast.RangeStmt:
			if n.Value != nil && calls(n.Body, "unicode", "IsLetter") {
				found = append(found, "walks through letters")
			}
		}
		return true
	})
	return found
}

// calls reports whether a block calls a function of a package whose name begins so.
func calls(block *ast.BlockStmt, pkg, prefix string) bool {
	found := false
	ast.Inspect(block, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && strings.HasPrefix(sel.Sel.Name, prefix) {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == pkg {
				found = true
			}
		}
		return !found
	})
	return found
}

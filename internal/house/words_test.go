package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// notOfALanguage holds the declarations outside of internal/lang that list words
// which are not those of a language, by package and name, and what they are
// instead.
var notOfALanguage = map[string]string{
	"chronicle.eventParts":     "keys of the format",
	"chronicle.init":           "keys of the format",
	"chronicle.kindNames":      "kinds of entries",
	"chronicle.paragraphParts": "keys of the format",
	"chronicle.personParts":    "keys of the format",
	"chronicle.quoteParts":     "keys of the format",
	"chronicle.sourceParts":    "keys of the format",
	"chronicle.styleNames":     "styles of scalars",
	"config.fields":            "keys of the format",
	"edtf.String":              "precisions, by the names of their constants",
	"edtf.english":             "what English writes of a date",
	"edtf.englishUnit":         "what English writes of a date",
	"html.blocks":              "elements of HTML",
	"timelinejs.dateParts":     "keys of TimelineJS",
	"timelinejs.firstLists":    "keys of TimelineJS 1",
	"timelinejs.version1":      "keys of TimelineJS 1",
	"timelinejs.version3":      "keys of TimelineJS 3",
	"html.dropped":             "elements of HTML",
	"webpage.endedBy":          "elements of HTML",
	"tei.datings":              "attributes of TEI",
	"webpage.furniture":        "elements and roles of HTML",
	"webpage.furnitureClasses": "words of class and id",
	"webpage.furnitureHints":   "words of class and id",
	"webpage.words":            "elements, roles, classes of HTML",
	"webpage.isBlock":          "elements of HTML",
	"look.lists":               "keys of the native format",
	"markwhen.endAfter":        "units of the notation",
	"markwhen.open":            "words of the notation",
	"native.fill":              "keywords of JSON Schema",
	"native.kindOfType":        "types of JSON Schema",
	"nativeyaml.canBePlain":    "scalars of YAML",
	"page.dateKeys":            "usual keys of front matter",
	"prose.elements":           "elements of HTML",
	"prose.forumCodes":         "tags of forums",
	"prose.markupKinds":        "kinds of markup",
	"reference.webSchemes":     "schemes of addresses",
	"rule.severityNames":       "severities",
	"timeline.undone":          "keys of the format",
}

// fewWords is how many words don't make a list.
const fewWords = 2

// A program that knows words in a place of its own knows them for one language.
func TestWordsOfALanguageAreInLang(t *testing.T) {
	used := map[string]bool{}
	for _, p := range listPackages(t) {
		if p.name == "internal/lang" || strings.HasPrefix(p.name, "internal/lang/") {
			continue
		}
		for _, file := range p.GoFiles {
			for _, decl := range parse(t, &p, file).Decls {
				name, what := p.Name+"."+declared(decl), listsWords(decl)
				if what == "" {
					continue
				}
				if notOfALanguage[name] == "" {
					t.Errorf("%s/%s: %s %s: words of a language belong to internal/lang; others go on the list of this test, with what they are", p.name, file, name, what)
				}
				used[name] = true
			}
		}
	}
	for name := range notOfALanguage {
		if !used[name] {
			t.Errorf("%s is on the list of this test and lists no words", name)
		}
	}
}

func TestListsOfWordsAreSeen(t *testing.T) {
	for source, lists := range map[string]bool{
		"var x = lang.Set{List: `of in at`}":                                          true,
		"var x = lang.Union(kind)":                                                    false,
		"var x = []string{\"may\", \"march\", \"august\"}":                            true,
		"var x = map[string]int{\"uno\": 1, \"dos\": 2, \"tres\": 3}":                 true,
		"var x = []string{\"id\", \"title\"}":                                         false,
		"var x = []string{\"Year\", \"Headline\", \"Text\"}":                          false,
		"func x(s string) bool { switch s { case \"of\", \"in\", \"at\": } }":         true,
		"func x(s string) bool { switch s { case \"of\", \"in\": } }":                 false,
		"func x(lists ...string) map[string]bool { return nil }":                      true,
		"func x(list string) map[string]struct{} { return nil }":                      true,
		"func x(list string) map[string]int { return nil }":                           false,
		"func x() []string { return strings.Fields(\"of in at\") }":                   true,
		"func x() error { return errors.New(\"the end is before the start of it\") }": false,
		"var x = `of in at`":    true,
		"var x = `json:\"id\"`": false,
	} {
		f, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+source, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := listsWords(f.Decls[0]); (got != "") != lists {
			t.Errorf("%s is taken to list words: %v", source, !lists)
		}
	}
}

// declared returns the first name that a declaration declares.
func declared(decl ast.Decl) string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		return d.Name.Name
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.ValueSpec:
				return s.Names[0].Name
			case *ast.TypeSpec:
				return s.Name.Name
			}
		}
	}
	return ""
}

// listsWords says in which way a declaration lists words: "" for none.
func listsWords(decl ast.Decl) string {
	what := ""
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncType:
			if makesSet(n) {
				what = "has a function that makes a set of words"
			}
		case *ast.CompositeLit:
			switch {
			case isOfLang(n.Type):
				what = "has a set of words"
			case countWords(n.Elts) > fewWords:
				what = "has a list of words"
			}
		case *ast.CaseClause:
			if countWords(n.List) > fewWords {
				what = "has a case of several words"
			}
		case *ast.CallExpr:
			if splits(n) {
				what = "has words in a literal that it splits"
			}
		case *ast.BasicLit:
			if isRawList(n) {
				what = "has words between back quotes"
			}
		}
		return true
	})
	return what
}

// makesSet reports whether a function makes a set of strings from strings.
func makesSet(f *ast.FuncType) bool {
	if f.Params.NumFields() == 0 || f.Results.NumFields() != 1 {
		return false
	}
	for _, param := range f.Params.List {
		typ := param.Type
		if variadic, ok := typ.(*ast.Ellipsis); ok {
			typ = variadic.Elt
		}
		if !isNamed(typ, "string") {
			return false
		}
	}
	set, ok := f.Results.List[0].Type.(*ast.MapType)
	if !ok || !isNamed(set.Key, "string") {
		return false
	}
	empty, ok := set.Value.(*ast.StructType)
	return isNamed(set.Value, "bool") || ok && empty.Fields.NumFields() == 0
}

// splits reports whether a call divides a literal at white space.
func splits(call *ast.CallExpr) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !isNamed(sel.X, "strings") || !strings.HasPrefix(sel.Sel.Name, "Fields") && !strings.HasPrefix(sel.Sel.Name, "Split") {
		return false
	}
	_, ok = call.Args[0].(*ast.BasicLit)
	return ok
}

func isNamed(typ ast.Expr, name string) bool {
	id, ok := typ.(*ast.Ident)
	return ok && id.Name == name
}

// isOfLang reports whether a type is one of those that lang has for words.
func isOfLang(typ ast.Expr) bool {
	sel, ok := typ.(*ast.SelectorExpr)
	return ok && isNamed(sel.X, "lang") && (sel.Sel.Name == "Set" || sel.Sel.Name == "Values")
}

var word = regexp.MustCompile(`^\p{Ll}[\p{Ll}\p{M}'’-]+$`)

// countWords counts the words in small letters among expressions, or the keys
// of elements.
func countWords(list []ast.Expr) int {
	n := 0
	for _, x := range list {
		if pair, ok := x.(*ast.KeyValueExpr); ok {
			x = pair.Key
		}
		if lit, ok := x.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil && word.MatchString(s) {
				n++
			}
		}
	}
	return n
}

// isRawList reports whether a literal between back quotes is made of words in
// small letters alone.
func isRawList(lit *ast.BasicLit) bool {
	if lit.Kind != token.STRING || !strings.HasPrefix(lit.Value, "`") {
		return false
	}
	words := strings.Fields(strings.Trim(lit.Value, "`"))
	for _, w := range words {
		if !word.MatchString(w) {
			return false
		}
	}
	return len(words) > fewWords
}

package house

import (
	"go/ast"
	"path"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/internal/lang"
)

// namesLanguage lists the files that may name a language, and why.
var namesLanguage = map[string]string{
	"timeline/edtf/english.go": "what it writes is English",
}

// readsFallback lists the files that may read a text by the words of the fallback
// language, and when.
var readsFallback = map[string]string{
	"validate/internal/date/days/calendar.go":      "it isn't known when countries of the language gave up the Julian calendar",
	"validate/reading/internal/dayname/dayname.go": "short names of days and months, in every language",
	"validate/reading/internal/label/form.go":      "the text has no language",
	"validate/reading/internal/word/labels.go":     "the language has no words of labels",
	"validate/reading/internal/word/table.go":      "the language has no words of times",
	"validate/reading/measure/times.go":            "the language has no words of times",
	"validate/reading/sentence/abbreviations.go":   "abbreviations, which other languages borrow",
}

// What works for one language by its name works for no other.
func TestOnlyLangNamesLanguages(t *testing.T) {
	names := map[string]bool{}
	for _, l := range lang.All() {
		names[l.Name] = true
	}
	used := map[string]bool{}
	for _, p := range listPackages(t) {
		if p.name == "internal/lang" || strings.HasPrefix(p.name, "internal/lang/") {
			continue
		}
		for _, file := range p.GoFiles {
			name := path.Join(p.name, file)
			ast.Inspect(parse(t, &p, file), func(n ast.Node) bool {
				sel, ok := n.(*ast.SelectorExpr)
				if !ok || !isNamed(sel.X, "lang") {
					return true
				}
				switch which := sel.Sel.Name; {
				case names[which]:
					if used[name] = true; namesLanguage[name] == "" {
						t.Errorf("%s names lang.%s: it is for the text to say its language", name, which)
					}
				case which == "Fallback":
					if used[name] = true; readsFallback[name] == "" {
						t.Errorf("%s uses lang.Fallback: lang.ForText has it for texts of no known language", name)
					}
				}
				return true
			})
		}
	}
	for _, list := range []map[string]string{namesLanguage, readsFallback} {
		for name := range list {
			if !used[name] {
				t.Errorf("%s is on a list of this test and names no language", name)
			}
		}
	}
}

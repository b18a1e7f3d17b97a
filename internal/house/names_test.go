package house

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// vagueFiles are names of files that say nothing of what is in them.
var vagueFiles = strings.Fields(`util utils common helper helpers manager misc base core stuff
	story clues couple items parts telling acting deeds check house traces`)

func TestFilesSayWhatTheyHold(t *testing.T) {
	for _, name := range listFiles(t) {
		dir, base := path.Split(name)
		stem, isGo := strings.CutSuffix(base, ".go")
		stem = strings.TrimSuffix(stem, "_test")
		// A file may be named after its package, and after the command that it is.
		if isGo && slices.Contains(vagueFiles, stem) && stem != path.Base(dir) && path.Clean(dir) != "cmd/chronlint" {
			t.Errorf("%s does not say what it holds", name)
		}
	}
}

// vagueNames are words that mean nothing by themselves. As exported names they are read with their package: word.Of.
var vagueNames = strings.Fields(`of or and this next most that other others some`)

// adjectives are names of types that say how a thing is, not what it is, besides those that end in -ed.
var adjectives = strings.Fields(`found told held kept made done lost lazy pending waiting enclosing
	numeric single plain whole long short late later`)

// keptAdjectives are types of packages whose API is promised.
var keptAdjectives = []string{"validate/rule.Related", "validate/rule.Shared", "validate/chronicle.Skipped"}

func TestNamesSayWhatTheyMean(t *testing.T) {
	for _, p := range listPackages(t) {
		for _, file := range p.GoFiles {
			for _, decl := range parse(t, &p, file).Decls {
				for _, name := range valuesOf(decl) {
					if slices.Contains(vagueNames, name) {
						t.Errorf("%s/%s: %s says nothing outside its line", p.name, file, name)
					}
				}
				for _, name := range typesOf(decl) {
					if isAdjective(name) && !slices.Contains(keptAdjectives, p.name+"."+name) {
						t.Errorf("%s/%s: the type %s is named by an adjective: a what?", p.name, file, name)
					}
				}
			}
		}
	}
}

func isAdjective(name string) bool {
	name = strings.ToLower(name)
	return slices.Contains(adjectives, name) || strings.HasSuffix(name, "ed") && !strings.HasSuffix(name, "eed")
}

// valuesOf returns the functions, constants and variables of a declaration.
func valuesOf(decl ast.Decl) []string {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return []string{d.Name.Name}
		}
	case *ast.GenDecl:
		var names []string
		for _, spec := range d.Specs {
			if v, ok := spec.(*ast.ValueSpec); ok {
				for _, n := range v.Names {
					names = append(names, n.Name)
				}
			}
		}
		return names
	}
	return nil
}

// typesOf returns the types of a declaration.
func typesOf(decl ast.Decl) []string {
	d, ok := decl.(*ast.GenDecl)
	if !ok || d.Tok != token.TYPE {
		return nil
	}
	var names []string
	for _, spec := range d.Specs {
		names = append(names, spec.(*ast.TypeSpec).Name.Name)
	}
	return names
}

package house

import (
	"bytes"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	mostPackageLines = 3000
	mostFileLines    = 500
	mostMethods      = 30
)

// holdsWords reports whether a folder holds tables of words, which are as long as languages are.
func holdsWords(name string) bool { return strings.HasPrefix(name, "internal/lang") }

func TestPackagesCanBeReadInASitting(t *testing.T) {
	for _, p := range listPackages(t) {
		lines := 0
		for _, file := range p.GoFiles {
			lines += countLines(t, filepath.Join(p.Dir, file))
		}
		if lines > mostPackageLines && !holdsWords(p.name) {
			t.Errorf("%s has %d lines, more than %d: divide it", p.name, lines, mostPackageLines)
		}
	}
}

func TestFilesAreAboutOneThing(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range listFiles(t) {
		if filepath.Ext(name) != ".go" || holdsWords(name) {
			continue
		}
		if lines := countLines(t, filepath.Join(root, filepath.FromSlash(name))); lines > mostFileLines {
			t.Errorf("%s has %d lines, more than %d: what else does it do?", name, lines, mostFileLines)
		}
	}
}

func countLines(t *testing.T, file string) int {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Count(content, []byte("\n"))
}

// Promoted methods count: a type that embeds another does all that the other does.
func TestTypesAreSmall(t *testing.T) {
	for _, p := range listPackages(t) {
		scope := check(t, &p).Scope()
		for _, name := range scope.Names() {
			obj, ok := scope.Lookup(name).(*types.TypeName)
			if !ok || obj.IsAlias() {
				continue
			}
			set := obj.Type()
			if !types.IsInterface(set) {
				set = types.NewPointer(set)
			}
			if n := types.NewMethodSet(set).Len(); n > mostMethods {
				t.Errorf("%s.%s has %d methods, more than %d", p.name, name, n, mostMethods)
			}
		}
	}
}

// check returns a package with all its types, also those that it doesn't export.
func check(t *testing.T, p *goPackage) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	for _, file := range p.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(p.Dir, file), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(goList().exports[path])
	})}
	pkg, err := config.Check(p.ImportPath, fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

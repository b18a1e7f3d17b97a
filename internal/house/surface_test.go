package house

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A change of what a package exports shows as a change of its golden file.
func TestExportedSurfaceIsTheOneOnRecord(t *testing.T) {
	packages := listPackages(t)
	from := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(goList().exports[path])
	})
	recorded := map[string]bool{}
	for _, p := range packages {
		if !p.isPublic() {
			continue
		}
		pkg, err := from.Import(p.ImportPath)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Join("testdata", "api", strings.ReplaceAll(p.name, "/", "-")+".txt")
		recorded[name] = true
		golden(t, name, surface(pkg))
	}
	all, err := filepath.Glob(filepath.Join("testdata", "api", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		if !recorded[name] {
			t.Errorf("%s is of no package", name)
		}
	}
}

func TestSurfaceListsAllThatOtherModulesCanName(t *testing.T) {
	check := func(path, source string, imports types.ImporterFrom) *types.Package {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, path+".go", source, 0)
		if err != nil {
			t.Fatal(err)
		}
		pkg, err := (&types.Config{Importer: imports}).Check(path, fset, []*ast.File{f}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return pkg
	}
	hidden := check("m/internal/hidden", `package hidden
		type Box struct { Lid int; key int }
		func (*Box) Open() {}`, nil)
	pkg := check("m/shown", `package shown
		import "m/internal/hidden"
		const Most = 3
		const least = 1
		var Known, known int
		func Do(a int) (err error) { return nil }
		func do() {}
		type part struct { Width int; height int }
		type Whole struct { part; Name string; note string }
		func (part) Turn() {}
		func (*Whole) Move(by int) {}
		func (Whole) stay() {}
		type Able interface { Can() bool; must() }
		type Pair[K comparable] struct { Key K }
		func (p *Pair[K]) First() K { return p.Key }
		type Count uint8
		func (Count) String() string { return "" }
		type Box = hidden.Box
		type Number = int
		type inner int`, only{hidden})
	want := strings.Split(`const Most untyped int = 3
func Do(a int) (err error)
method (*Box) Open()
method (*Pair) First() K
method (*Whole) Move(by int)
method (Count) String() string
method (Whole) Turn()
type Able interface
type Able interface, Can() bool
type Able interface, and methods of its own package
type Box = hidden.Box
type Box struct
type Box struct, Lid int
type Count uint8
type Number = int
type Pair[K comparable] struct
type Pair[K comparable] struct, Key K
type Whole struct
type Whole struct, Name string
type Whole struct, Width int
var Known int`, "\n")
	if d := cmp.Diff(want, surface(pkg)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// only imports one package.
type only struct{ *types.Package }

func (o only) Import(string) (*types.Package, error) { return o.Package, nil }

func (o only) ImportFrom(string, string, types.ImportMode) (*types.Package, error) {
	return o.Package, nil
}

// surface lists what a package exports, sorted, a line for each constant,
// variable, function, type, field and method.
func surface(pkg *types.Package) []string {
	qualify := func(p *types.Package) string {
		if p == pkg {
			return ""
		}
		return p.Name()
	}
	typeString := func(t types.Type) string { return types.TypeString(t, qualify) }

	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.Const:
			add("const %s %s = %s", name, typeString(obj.Type()), obj.Val().ExactString())
		case *types.TypeName:
			lines = append(lines, surfaceOfType(obj, qualify)...)
		default:
			add("%s", types.ObjectString(obj, qualify))
		}
	}
	// The compiler names the results of a function that returns from within a loop
	// over a function.
	for i, line := range lines {
		lines[i] = unnamed.ReplaceAllString(line, "$1")
	}
	slices.Sort(lines)
	return lines
}

var unnamed = regexp.MustCompile(`\(#rv1 ([^()]*)\)`)

func surfaceOfType(obj *types.TypeName, qualify types.Qualifier) []string {
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	head := "type " + obj.Name()
	if obj.IsAlias() {
		add("%s = %s", head, types.TypeString(types.Unalias(obj.Type()), qualify))
		if to, ok := types.Unalias(obj.Type()).(*types.Named); !ok || isPublicPath(to.Obj().Pkg()) {
			return lines // a type of a package that has a record of its own
		}
	}
	if named, ok := obj.Type().(*types.Named); ok && named.TypeParams() != nil {
		head = "type " + types.TypeString(named, qualify)
	}
	switch u := obj.Type().Underlying().(type) {
	case *types.Struct:
		add("%s struct", head)
		lines = append(lines, fieldsOf(head, u, qualify)...)
	case *types.Interface:
		add("%s interface", head)
		for i := range u.NumMethods() {
			if m := u.Method(i); m.Exported() {
				add("%s interface, %s%s", head, m.Name(), signature(m, qualify))
			} else {
				add("%s interface, and methods of its own package", head)
			}
		}
		return lines
	default:
		add("%s %s", head, types.TypeString(u, qualify))
	}
	methods := types.NewMethodSet(types.NewPointer(obj.Type()))
	for i := range methods.Len() {
		m := methods.At(i).Obj().(*types.Func)
		if !m.Exported() {
			continue
		}
		receiver := obj.Name()
		if _, pointer := m.Signature().Recv().Type().(*types.Pointer); pointer {
			receiver = "*" + receiver
		}
		add("method (%s) %s%s", receiver, m.Name(), signature(m, qualify))
	}
	return lines
}

// fieldsOf lists the exported fields of a struct, also those that are promoted from
// an embedded struct which is not exported itself.
func fieldsOf(head string, s *types.Struct, qualify types.Qualifier) []string {
	var lines []string
	for i := range s.NumFields() {
		f := s.Field(i)
		inner, isStruct := f.Type().Underlying().(*types.Struct)
		switch {
		case f.Exported():
			tag := ""
			if t := s.Tag(i); t != "" {
				tag = " `" + t + "`"
			}
			lines = append(lines, fmt.Sprintf("%s struct, %s %s%s", head, f.Name(), types.TypeString(f.Type(), qualify), tag))
		case f.Embedded() && isStruct:
			lines = append(lines, fieldsOf(head, inner, qualify)...)
		}
	}
	return lines
}

// isPublicPath reports whether other modules can import a package; nil is that of
// the types that are predeclared.
func isPublicPath(p *types.Package) bool {
	return p == nil || !slices.Contains(strings.Split(p.Path(), "/"), "internal")
}

// signature returns the parameters and results of a function.
func signature(f *types.Func, qualify types.Qualifier) string {
	return strings.TrimPrefix(types.TypeString(f.Signature(), qualify), "func")
}

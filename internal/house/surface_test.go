package house

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
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
		return lines
	}
	if named, ok := obj.Type().(*types.Named); ok && named.TypeParams() != nil {
		head = "type " + types.TypeString(named, qualify)
	}
	switch u := obj.Type().Underlying().(type) {
	case *types.Struct:
		add("%s struct", head)
		for i := range u.NumFields() {
			f := u.Field(i)
			if !f.Exported() {
				continue
			}
			tag := ""
			if t := u.Tag(i); t != "" {
				tag = " `" + t + "`"
			}
			add("%s struct, %s %s%s", head, f.Name(), types.TypeString(f.Type(), qualify), tag)
		}
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

// signature returns the parameters and results of a function.
func signature(f *types.Func, qualify types.Qualifier) string {
	return strings.TrimPrefix(types.TypeString(f.Signature(), qualify), "func")
}

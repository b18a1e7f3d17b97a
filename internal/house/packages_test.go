package house

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A goPackage is a package of this module, as go list describes it.
type goPackage struct {
	ImportPath string
	Name       string
	Dir        string
	Export     string // file with the types it exports
	GoFiles    []string
	TestFiles  []string `json:"-"` // of the package, and of the one beside it
	Imports    []string // of the package itself, not of its tests
	Deps       []string

	name    string   // import path within the module
	foreign []string // those of Deps that are neither ours nor the standard library's
}

// isPublic reports whether other modules can import the package.
func (p *goPackage) isPublic() bool {
	return p.Name != "main" && !slices.Contains(strings.Split(p.name, "/"), "internal")
}

// exports maps each package that one of ours pulls in to its export file.
type exports map[string]string

type listing struct {
	packages []goPackage
	exports  exports
	err      error
}

var goList = sync.OnceValue(func() listing {
	root, err := Root()
	if err != nil {
		return listing{err: err}
	}
	cmd := exec.Command("go", "list", "-deps", "-export",
		"-json=ImportPath,Name,Dir,Export,GoFiles,TestGoFiles,XTestGoFiles,Imports,Deps,Standard", "./...")
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return listing{err: errors.Join(err, errors.New(stderr.String()))}
	}
	l := listing{exports: exports{}}
	standard := map[string]bool{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			goPackage
			Standard                  bool
			TestGoFiles, XTestGoFiles []string
		}
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return listing{err: err}
		}
		l.exports[p.ImportPath] = p.Export
		standard[p.ImportPath] = p.Standard
		if name, ours := strings.CutPrefix(p.ImportPath, Module+"/"); ours {
			p.name = name
			p.TestFiles = slices.Concat(p.TestGoFiles, p.XTestGoFiles)
			l.packages = append(l.packages, p.goPackage)
		}
	}
	for i := range l.packages {
		p := &l.packages[i]
		for _, dep := range p.Deps {
			if !standard[dep] && !strings.HasPrefix(dep, Module+"/") {
				p.foreign = append(p.foreign, dep)
			}
		}
	}
	return l
})

// listPackages returns the packages of this module.
func listPackages(t *testing.T) []goPackage {
	t.Helper()
	l := goList()
	if l.err != nil {
		t.Fatal(l.err)
	}
	return l.packages
}

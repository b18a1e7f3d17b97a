//go:build proxy

package validatetest_test

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"

	"github.com/chronlint/chronlint/internal/house"
)

// TestConsumerOfAProxy is another module that gets this one from a module proxy,
// by the go command alone, and checks its own content in go test. It has a module
// cache of its own, that no version of this module is left in, and so builds
// everything anew.
func TestConsumerOfAProxy(t *testing.T) {
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	// The download folder of a module cache is itself a module proxy: it serves
	// what this module is built with. No other proxy follows.
	proxy := fileURL(newProxy(t)) + "," + fileURL(filepath.Join(strings.TrimSpace(string(cache)), "cache", "download"))
	c := newConsumer(t,
		"GOPROXY="+proxy,
		"GOMODCACHE="+t.TempDir(),
		// With -trimpath, what is built in one temporary folder is found again from
		// the next.
		"GOFLAGS=-mod=mod -modcacherw -trimpath",
	)
	c.run(t, "get",
		house.Module+"/validate/validatetest@"+version,
		house.Module+"/timeline@"+version,
		house.Module+"/quotes@"+version)
	c.expectTests(t)
}

// newProxy writes a module proxy that has the work tree of this module as its
// one version, and returns its folder. The layout is that of the GOPROXY
// protocol (go.dev/ref/mod#goproxy-protocol).
func newProxy(t *testing.T) string {
	t.Helper()
	root, err := house.Root()
	if err != nil {
		t.Fatal(err)
	}
	names, err := house.Files(root)
	if err != nil {
		t.Fatal(err)
	}
	files := make([]zip.File, len(names))
	for i, name := range names {
		files[i] = file{root, name}
	}
	var archive bytes.Buffer
	if err := zip.Create(&archive, module.Version{Path: house.Module, Version: version}, files); err != nil {
		t.Fatal(err)
	}
	goMod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	proxy := t.TempDir()
	dir := filepath.Join(proxy, filepath.FromSlash(house.Module), "@v")
	for name, content := range map[string][]byte{
		"list":            []byte(version + "\n"),
		version + ".info": []byte(`{"Version": "` + version + `", "Time": "2025-01-01T00:00:00Z"}`),
		version + ".mod":  goMod,
		version + ".zip":  archive.Bytes(),
	} {
		write(t, filepath.Join(dir, name), content)
	}
	return proxy
}

// file is a file of the repository, as package zip takes it.
type file struct{ root, name string }

func (f file) Path() string                 { return f.name }
func (f file) Lstat() (os.FileInfo, error)  { return os.Lstat(f.osPath()) }
func (f file) Open() (io.ReadCloser, error) { return os.Open(f.osPath()) }
func (f file) osPath() string               { return filepath.Join(f.root, filepath.FromSlash(f.name)) }

func fileURL(dir string) string {
	return "file://" + path.Join("/", filepath.ToSlash(dir))
}

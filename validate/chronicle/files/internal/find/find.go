// Package find finds the files that a path or a pattern names, and loads them.
package find

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"syscall"

	"github.com/bmatcuk/doublestar/v4"
)

// A File is one that an input names, or that was met on a walk.
type File struct {
	Shown   string    // its name for findings
	Data    []byte    // its content, if it is at hand
	From    io.Reader // of its content, if it is a stream
	Named   bool      // by its own path, not by a glob or a folder
	Walked  bool      // read only if its content shows that it is a chronicle
	Excerpt bool      // it need not have a dated event or a quotation
	Skip    string    // why it is passed over; "" if it is not

	fsys  fs.FS // unless Data or From is set
	path  string
	info  fs.FileInfo
	fault string // why it can't be read; "" if it may be
}

// Files lists the files of a folder that a pattern names. The folder is shown by
// its name, unless that is empty. It is an error if the pattern is malformed or
// matches nothing.
func Files(fsys fs.FS, name, pattern string) ([]File, error) {
	p := path.Clean(pattern)
	if pattern == "" || !fs.ValidPath(p) {
		return nil, fmt.Errorf("files: pattern %q is not a path inside the folder that is read", pattern)
	}
	w := walk{fsys: fsys, name: name, pattern: pattern}
	info, err := fs.Stat(fsys, p)
	isGlob := strings.ContainsAny(p, `*?[{\`)
	switch {
	case err == nil && info.IsDir():
		w.dir(p, func(p string) bool { return !strings.HasPrefix(path.Base(p), ".") }, -1)
		return w.files, nil
	case err == nil || !isGlob && !absent(err):
		w.add(p, info, false)
		w.files[0].Named = true
		return w.files, nil
	case isGlob:
		if err := w.glob(p); err != nil {
			return nil, err
		}
	}
	if len(w.files) == 0 {
		return nil, fmt.Errorf("files: pattern %q matches nothing", w.show(pattern))
	}
	return w.files, nil
}

// absent reports whether err says that a file does not exist, rather than that it
// can't be reached.
func absent(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) || errors.Is(err, syscall.ENOTDIR)
}

// stets is the name of the list of accepted findings, which is no part of a chronicle.
const stets = "chronlint-stet.yaml"

// A walk collects the files of a folder.
type walk struct {
	fsys    fs.FS
	name    string // of the folder, as the user wrote it
	pattern string
	files   []File
}

func (w *walk) show(p string) string {
	switch name := w.name; {
	case name == "":
		return p
	case p == ".":
		return name
	case strings.HasSuffix(name, "/"):
		return name + p
	default:
		return name + "/" + p
	}
}

func (w *walk) add(p string, info fs.FileInfo, walked bool) {
	w.files = append(w.files, File{Shown: w.show(p), fsys: w.fsys, path: p, info: info, Walked: walked})
}

func (w *walk) glob(p string) error {
	if !doublestar.ValidatePattern(p) {
		return fmt.Errorf("files: pattern %q is malformed", w.show(w.pattern))
	}
	base, rest := doublestar.SplitPattern(p)
	if info, err := fs.Stat(w.fsys, base); err != nil || !info.IsDir() {
		return nil
	}
	depth := -1
	if deep := strings.Contains(rest, "**"); !deep && !strings.Contains(rest, "{") {
		depth = strings.Count(rest, "/")
	}
	w.dir(base, func(p string) bool {
		if base != "." {
			p = strings.TrimPrefix(p, base+"/")
		}
		return doublestar.MatchUnvalidated(rest, p) && !passesOver(rest, path.Base(p))
	}, depth)
	if !strings.Contains(rest, "**") {
		for i := range w.files { // a glob of names: as good as the names
			w.files[i].Walked = false
		}
	}
	return nil
}

// dir walks a folder and adds the files that want accepts; depth is how many
// folders deep it goes, -1 for all.
func (w *walk) dir(root string, want func(path string) bool, depth int) {
	named := strings.Split(w.pattern, "/") // folders that are left out unless named
	level := func(p string) int {
		if p == root {
			return -1
		}
		if root != "." {
			p = p[len(root)+1:]
		}
		return strings.Count(p, "/")
	}
	// The callback never returns an error other than SkipDir, so neither does
	// WalkDir.
	_ = fs.WalkDir(w.fsys, root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil: // a folder that can't be listed
			w.files = append(w.files, File{Shown: w.show(p), fault: "the folder can't be listed: " + cause(err)})
			return fs.SkipDir
		case p == root:
			return nil
		case d.IsDir():
			if leftOut(d.Name()) && !slices.Contains(named, d.Name()) || depth >= 0 && level(p) >= depth {
				return fs.SkipDir
			}
			return nil
		case !want(p), d.Name() == stets:
			return nil
		}
		info, err := fs.Stat(w.fsys, p) // what a symbolic link leads to
		switch {
		case err != nil:
			w.files = append(w.files, File{Shown: w.show(p), Skip: reason(err)})
		case info.IsDir():
			w.files = append(w.files, File{Shown: w.show(p), Skip: "symbolic link to a folder"})
		case !info.Mode().IsRegular():
			w.files = append(w.files, File{Shown: w.show(p), Skip: "not a regular file"})
		default:
			w.add(p, info, true)
		}
		return nil
	})
}

// passesOver reports whether a glob leaves out a file that it matches: a hidden
// one, such as the configuration, that it doesn't name. So do shells.
func passesOver(glob, name string) bool {
	return strings.HasPrefix(name, ".") && !strings.HasPrefix(path.Base(glob), ".") && !strings.Contains(glob, name)
}

func leftOut(dir string) bool {
	return strings.HasPrefix(dir, ".") || dir == "node_modules" || dir == "vendor"
}

// Unique sorts files by name and drops the repeats: the same name, or another
// name of the same file. Where one was named and the other met on a walk, it
// counts as named.
func Unique(files []File) []File {
	slices.SortStableFunc(files, func(a, z File) int { return strings.Compare(a.Shown, z.Shown) })
	type size struct {
		size    int64
		seconds int64
	}
	byName := map[string]int{}
	bySize := map[size][]int{} // candidates for os.SameFile
	var out []File
	for _, f := range files {
		i, twice := byName[path.Clean(f.Shown)]
		if f.info != nil && !twice {
			k := size{f.info.Size(), f.info.ModTime().UnixNano()}
			for _, j := range bySize[k] {
				if os.SameFile(f.info, out[j].info) {
					i, twice = j, true
				}
			}
			if !twice {
				bySize[k] = append(bySize[k], len(out))
			}
		}
		if twice && f.fsys != nil && out[i].fsys != nil {
			out[i].Named = out[i].Named || f.Named
			if !f.Walked {
				out[i].Walked, out[i].Skip = false, f.Skip
			}
			continue
		}
		byName[path.Clean(f.Shown)] = len(out)
		out = append(out, f)
	}
	return out
}

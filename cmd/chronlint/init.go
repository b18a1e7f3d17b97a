package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/config"
	"github.com/chronlint/chronlint/validate/report"
)

type initCmd struct{}

// Run writes a configuration that names the chronicles in the current folder, and the
// entry of the pre-commit hook, checks them once, and says what to do next.
func (initCmd) Run(c Command) error {
	if exists(config.FileName) {
		return usageError{errors.New(config.FileName + " exists already, and is not overwritten; chronlint check uses it")}
	}
	root, err := os.OpenRoot(".")
	if err != nil {
		return usageError{cause(err)}
	}
	defer root.Close() // only read from
	content, err := files.Open(root.FS(), ".")
	if err != nil {
		return usageError{err}
	}
	found := recognised(content.Accounts)
	if len(found) == 0 {
		return usageError{fmt.Errorf("no chronicle was recognised here (%s); name the files in sources in %s, with fields if they hold records of your own shape",
			report.Account(content), config.FileName)}
	}
	var said strings.Builder
	said.WriteString("Recognised:\n")
	for _, s := range found {
		fmt.Fprintf(&said, "  %s: %s\n", s.files, s.holds())
	}
	fmt.Fprintf(&said, "In all: %s\n", report.Account(content))
	if err := writeNew(config.FileName, configurationOf(found)); err != nil {
		return usageError{err}
	}
	fmt.Fprintf(&said, "Wrote %s\n", config.FileName)
	hook, err := addHook()
	if err != nil {
		return usageError{err}
	}
	fmt.Fprintf(c.Stdout, "%s%s\nThe first check:\n", printable(said.String()), hook)
	if status := c.Main([]string{"check"}); status > findings {
		return exit(status)
	}
	_, err = fmt.Fprintf(c.Stdout, `
Next:
  chronlint explain RULE shows why a finding is one, and how to settle it
  %s says what is checked, and switches rules off
  pre-commit install has git check each commit
`, config.FileName)
	return err
}

// A recognisedSource is a file or a folder with chronicles in it.
type recognisedSource struct {
	files   string // a path
	count   int    // of the files that were read
	formats []string
	guessed []string
	total   chronicle.Account
}

func (s *recognisedSource) add(a chronicle.Account) {
	s.count++
	if !slices.Contains(s.formats, a.Format) {
		s.formats = append(s.formats, a.Format)
	}
	for _, g := range a.Guessed {
		if !slices.Contains(s.guessed, g) {
			s.guessed = append(s.guessed, g)
		}
	}
	s.total.Add(a)
}

// holds says what was read of the source.
func (s *recognisedSource) holds() string {
	t := s.total
	words := strings.Join(s.formats, ", ")
	if s.count > 1 {
		words = fmt.Sprintf("%d files, %s", s.count, words)
	}
	words += fmt.Sprintf(": %s, %d of them dated", count(t.Dated+t.Undated, "event"), t.Dated)
	if t.Quotes > 0 {
		words += ", " + count(t.Quotes, "quote")
	}
	if len(s.guessed) > 0 {
		words += " (" + strings.Join(s.guessed, "; ") + ")"
	}
	return words
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// mostNamed is how many files of one folder are named one by one. Of a file that is
// named it is an error if it holds no event.
const mostNamed = 5

// recognised lists the sources that the files which were read make up: files, or folders
// where these are many.
func recognised(accounts []chronicle.Account) []*recognisedSource {
	read := slices.DeleteFunc(slices.Clone(accounts), func(a chronicle.Account) bool {
		return a.Skipped != "" || a.Entries+a.Quotes == 0
	})
	inFolder := map[string]int{}
	for _, a := range read {
		inFolder[topFolder(a.File)]++
	}
	sources := map[string]*recognisedSource{}
	for _, a := range read {
		name := a.File
		if folder := topFolder(name); inFolder["."] > mostNamed {
			name = "."
		} else if inFolder[folder] > mostNamed {
			name = folder
		}
		s := sources[name]
		if s == nil {
			s = &recognisedSource{files: name}
			sources[name] = s
		}
		s.add(a)
	}
	return slices.SortedFunc(maps.Values(sources), func(a, b *recognisedSource) int { return strings.Compare(a.files, b.files) })
}

// topFolder returns the first folder of a path, "." if it has none.
func topFolder(name string) string {
	folder, _, ok := strings.Cut(path.Clean(name), "/")
	if !ok {
		return "."
	}
	return folder
}

// plainPath is what YAML takes for a text without quotes.
var plainPath = regexp.MustCompile(`^[A-Za-z_./][A-Za-z0-9_./-]*$`)

// configurationOf returns a configuration that names the sources and says what else it
// may hold.
func configurationOf(found []*recognisedSource) []byte {
	var b strings.Builder
	b.WriteString(`# How chronlint checks the chronicles in this folder. What can be set is in
# https://github.com/chronlint/chronlint/blob/main/docs/configuration.md

# What is checked: files, folders and globs, as paths from this folder. Records of a shape
# that is not recognised need fields, which say where their dates and texts are.
sources:
`)
	for _, s := range found {
		name := s.files
		if !plainPath.MatchString(name) {
			quoted, _ := json.Marshal(name)
			name = string(quoted)
		}
		comment := strings.Join(strings.Fields(printable(s.holds())), " ")
		fmt.Fprintf(&b, "  # %s\n  - files: %s\n", comment, name)
	}
	b.WriteString(`
# Which rules run: off, note, warning or error for a rule or a family of rules.
# chronlint rules lists them.
# rules:
#   date/missing: off
#   prose/*: note

# The language of files that don't state theirs. Without it, it is recognised.
# language: en

# The date that counts as today. Later dates are in the future.
# as-of: 2026-01-01
`)
	return []byte(b.String())
}

const hookFile = ".pre-commit-config.yaml"

// released is a version that a tag names.
var released = regexp.MustCompile(`^v\d+\.\d+\.\d+$`)

// addHook writes the configuration of pre-commit, or returns the lines to add to the one
// that there is. It belongs at the root of the repository.
func addHook() (said string, err error) {
	root, ok := repository()
	if !ok {
		root = "."
	}
	rev := "v0.1.0"
	if info, ok := debug.ReadBuildInfo(); ok && released.MatchString(info.Main.Version) {
		rev = info.Main.Version
	}
	lines := `  - repo: https://github.com/chronlint/chronlint
    rev: ` + rev + `
    hooks:
      - id: chronlint
`
	if root != "." {
		within, err := withinRepository(root)
		if err != nil {
			return "", err
		}
		arg, _ := json.Marshal("--config=" + path.Join(within, config.FileName))
		lines += "        args: [" + string(arg) + "]\n"
	}
	name := filepath.Join(root, hookFile)
	if exists(name) {
		return fmt.Sprintf("%s exists already. For a check before each commit, add to its repos:\n%s", name, lines), nil
	}
	if err := writeNew(name, []byte("repos:\n"+lines)); err != nil {
		return "", err
	}
	return fmt.Sprintf("Wrote %s\n", name), nil
}

// withinRepository returns the path of the current folder from the root.
func withinRepository(root string) (string, error) {
	top, err := filepath.Abs(root)
	here, errOfHere := filepath.Abs(".")
	if err := cmp.Or(err, errOfHere); err != nil {
		return "", err
	}
	within, err := filepath.Rel(top, here)
	return filepath.ToSlash(within), err
}

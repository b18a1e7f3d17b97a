package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
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
	met := met(content.Accounts)
	if len(met.read) == 0 {
		return usageError{fmt.Errorf("no chronicle was recognised here (%s); name the files in sources in %s, with fields if they hold records of your own shape",
			report.Account(content), config.FileName)}
	}
	var said strings.Builder
	said.WriteString("Recognised:\n")
	writeGroups(&said, met.read)
	if len(met.skipped) > 0 {
		said.WriteString("Skipped:\n")
		writeGroups(&said, met.skipped)
	}
	fmt.Fprintf(&said, "In all: %s\n", report.Account(content))
	if err := writeNew(config.FileName, configurationOf(met)); err != nil {
		return usageError{err}
	}
	fmt.Fprintf(&said, "Wrote %s\n", config.FileName)
	hook, err := addHook()
	if err != nil {
		return usageError{err}
	}
	fmt.Fprintf(c.Stdout, "%s%s\nThe first check:\n", console.Lines(said.String()), hook)
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

// plainPath is what YAML takes for a text without quotes.
var plainPath = regexp.MustCompile(`^[A-Za-z_./][A-Za-z0-9_./-]*$`)

// configurationOf returns a configuration that names the sources and says what else it
// may hold.
func configurationOf(m metFiles) []byte {
	var b strings.Builder
	b.WriteString(`# How chronlint checks the chronicles in this folder. What can be set is in
# https://github.com/chronlint/chronlint/blob/main/docs/configuration.md

# What is checked: files, folders and globs, as paths from this folder. A glob with **
# also covers files that are added later; of those that it names, the ones whose content
# does not look like a chronicle are skipped, and counted. Records of a shape that is not
# recognised need fields, which say where their dates and texts are.
sources:
`)
	for _, g := range m.sources {
		name := g.name
		if !plainPath.MatchString(name) {
			quoted, _ := json.Marshal(name)
			name = string(quoted)
		}
		fmt.Fprintf(&b, "  # %s\n  - files: %s\n", comment(g.about()), name)
	}
	if len(m.left) > 0 {
		b.WriteString("  # Not covered:\n")
		for _, g := range m.left {
			fmt.Fprintf(&b, "  #   %s\n", comment(g.line()))
		}
	}
	b.WriteString(`
# Files and folders that are not read.
# exclude: [drafts]

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

// comment returns a text as it can be in a line of YAML after a number sign.
func comment(text string) string { return strings.Join(strings.Fields(console.Lines(text)), " ") }

const hookFile = ".pre-commit-config.yaml"

// A version is named by a tag or, between releases, ends with the hash of its commit.
var (
	released   = regexp.MustCompile(`^v\d+\.\d+\.\d+$`)
	ofRevision = regexp.MustCompile(`-\d{14}-([0-9a-f]{12})$`)
)

// hookRevision returns what names this version in the repository of the hook: a tag or a
// commit or, if the build knows neither, the branch.
func hookRevision(info *debug.BuildInfo) string {
	if info == nil {
		return hookBranch
	}
	if released.MatchString(info.Main.Version) {
		return info.Main.Version
	}
	if commit := ofRevision.FindStringSubmatch(info.Main.Version); commit != nil {
		return commit[1]
	}
	return hookBranch
}

// hookBranch is the branch that versions are made from. What follows it in the
// configuration of pre-commit says how to pin one.
const hookBranch = "main # pre-commit autoupdate pins the newest release, or else the newest commit"

// addHook writes the configuration of pre-commit, or returns the lines to add to the one
// that there is. It belongs at the root of the repository.
func addHook() (said string, err error) {
	root, ok := repository()
	if !ok {
		root = "."
	}
	info, _ := debug.ReadBuildInfo()
	lines := `  - repo: https://github.com/chronlint/chronlint
    rev: ` + hookRevision(info) + `
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

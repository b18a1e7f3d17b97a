package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"runtime/debug"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/internal/nativeyaml"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

const demoFile = "chile-1973.yaml"

type demoCmd struct {
	output
	Edited bool   `help:"Check the corrected version instead."`
	Write  string `placeholder:"DIR" help:"Write the chronicle that is checked to this folder, for you to look at and edit."`
}

// Run checks the embedded chronicle. It is written as YAML and read back, so
// that findings have lines to show. Whatever it finds, the demonstration went
// well.
func (f *demoCmd) Run(c Command) error {
	// What a demonstration needs is less than collecting its garbage would take.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	t, q := timeline.Chile1973(), quotes.Chile1973()
	about := "corrected. It records each correction."
	if !f.Edited {
		t, q = t.AsPublished(), q.AsPublished()
		about = "as its source published it. --edited checks the corrected version."
	}
	var b bytes.Buffer
	if err := nativeyaml.Encode(&b, t, q); err != nil {
		return err
	}
	name := demoFile
	if f.Write != "" {
		name = filepath.ToSlash(filepath.Join(f.Write, name))
		if err := writeNew(name, b.Bytes()); err != nil {
			return usageError{fmt.Errorf("--write: %w", err)}
		}
	}
	content, err := files.Reader{}.Read(files.Input{Name: name, Data: b.Bytes()})
	if err != nil {
		return err
	}
	result, err := validate.Check(context.Background(), content, validate.Options{})
	if err != nil {
		return err
	}
	const never = rule.Error + 1
	if err := c.conclude(content, result, f.options(c), never); err != nil {
		return err
	}
	fmt.Fprintf(c.Stderr, "This is the built-in chronicle, %s, %s\n", t.Title, about)
	if f.Write != "" {
		fmt.Fprintf(c.Stderr, "It is in %s now; check it again with: chronlint check %[1]s\n", console.Line(name))
	}
	return nil
}

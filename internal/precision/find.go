package main

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/config"
	"github.com/chronlint/chronlint/validate/rule"
)

// A finding is as a reader needs it to judge it.
type finding struct {
	key
	severity                rule.Severity
	message, words, related string
}

// String returns the finding as a row of the record, with what the reader fills
// in left empty.
func (f finding) String() string {
	return strings.Join([]string{f.key.String(), "", "", plain(f.message), plain(f.words), plain(f.related)}, "\t")
}

// lift sets experimental rules to the severity that they will have once they are
// stable, unless the settings state one.
func lift(rules []*rule.Rule, settings map[string]validate.Setting) map[string]validate.Setting {
	lifted := map[string]validate.Setting{}
	maps.Copy(lifted, settings)
	for _, r := range rules {
		if s := lifted[r.ID]; r.Experimental && s.Severity == rule.Unset {
			s.Severity = r.Severity
			lifted[r.ID] = s
		}
	}
	return lifted
}

// An outcome is the result of checking one path.
type outcome struct {
	corpus string
	rules  map[string]bool // those that ran
	found  []finding
}

// A check is what is run on each path.
type check struct {
	rules    []*rule.Rule
	patterns string
	asOf     edtf.Date
}

// open reads the chronicle at a path, a file or a folder, as the configuration in the
// folder says.
func open(name string) (*config.Config, *chronicle.Chronicle, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, nil, err
	}
	folder, pattern := name, "."
	if !info.IsDir() {
		folder, pattern = filepath.Split(filepath.Clean(name))
		if folder == "" {
			folder = "."
		}
	}
	fsys := os.DirFS(folder)
	set, err := config.Load(fsys, config.FileName)
	if err != nil {
		return nil, nil, err
	}
	c, err := read(set, fsys, pattern)
	return set, c, err
}

// find checks the chronicle at a path.
func (k check) find(ctx context.Context, name string) (*outcome, error) {
	set, c, err := open(name)
	if err != nil {
		return nil, err
	}
	o := set.Options("")
	o.Rules, o.Select, o.Settings = k.rules, k.patterns, lift(k.rules, o.Settings)
	if !k.asOf.IsZero() {
		o.AsOf = k.asOf
	}
	result, err := validate.Check(ctx, c, o)
	if err != nil {
		return nil, err
	}
	var failed []error
	for _, f := range result.Failures {
		failed = append(failed, f)
	}
	if len(failed) > 0 {
		return nil, errors.Join(failed...)
	}
	ran, err := validate.Select(o.Rules, o.Select)
	if err != nil {
		return nil, err
	}
	all := &outcome{corpus: corpusOf(name), rules: map[string]bool{}}
	for _, r := range ran {
		all.rules[r.ID] = !o.Settings[r.ID].Off
	}
	for i := range result.Findings {
		d := describe(c, &result.Findings[i])
		d.corpus = all.corpus
		all.found = append(all.found, d)
	}
	return all, nil
}

// read reads the sources of a folder's configuration, if it has any and the whole
// folder is meant.
func read(set *config.Config, fsys fs.FS, pattern string) (*chronicle.Chronicle, error) {
	if inputs := set.Inputs(fsys); pattern == "." && len(inputs) > 0 {
		return set.Reader().Read(inputs...)
	}
	return set.Reader().Open(fsys, pattern)
}

func describe(c *chronicle.Chronicle, f *rule.Finding) finding {
	e := c.Entry(f.Span.Entry)
	d := finding{key: key{entry: plain(e.Key()), rule: f.Rule}, severity: f.Severity, message: f.Message, words: inContext(c, f.Span)}
	var related []string
	for _, r := range f.Related {
		related = append(related, c.Entry(r.Span.Entry).Key()+": "+inContext(c, r.Span))
	}
	d.related = strings.Join(related, " | ")
	return d
}

// corpusOf returns what the record calls a path.
func corpusOf(name string) string {
	if abs, err := filepath.Abs(name); err == nil {
		name = abs
	}
	base := filepath.Base(name)
	return plain(strings.TrimSuffix(base, filepath.Ext(base)))
}

// contextBytes is how much of the text around the words is shown, on either
// side.
const contextBytes = 120

// inContext returns the words of a span in brackets, in the text around them.
func inContext(c *chronicle.Chronicle, s chronicle.Span) string {
	f := c.Entry(s.Entry).Field(s.Field)
	if f == nil {
		return "[]"
	}
	before, after := f.Text[:s.Start], f.Text[s.End:]
	if len(before) > contextBytes {
		before = "…" + before[len(before)-contextBytes:]
	}
	if len(after) > contextBytes {
		after = after[:contextBytes] + "…"
	}
	return before + "[" + f.Text[s.Start:s.End] + "]" + after
}

// plain puts a text on one line of a terminal, without tabs.
func plain(s string) string {
	visible := func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}
	return strings.Join(strings.Fields(strings.Map(visible, strings.ToValidUTF8(s, ""))), " ")
}

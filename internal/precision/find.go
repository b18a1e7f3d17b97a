package main

import (
	"context"
	"errors"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// A finding is an error or a warning, as a reader needs it to judge it.
type finding struct {
	key
	message, words, related string
}

// String returns the finding as a row of the record, with what the reader fills
// in left empty.
func (f finding) String() string {
	return strings.Join([]string{f.key.String(), "", "", plain(f.message), plain(f.words), plain(f.related)}, "\t")
}

// lifted are the settings with which an experimental rule reports what it will
// once it is stable.
func lifted(rules []*rule.Rule) map[string]validate.Setting {
	settings := map[string]validate.Setting{}
	for _, r := range rules {
		if r.Experimental {
			settings[r.ID] = validate.Setting{Severity: r.Severity}
		}
	}
	return settings
}

// An outcome is the result of checking one path.
type outcome struct {
	corpora map[string]bool
	rules   map[string]bool // those that ran
	found   []finding
}

// find checks the chronicle at a path.
func find(ctx context.Context, name string, o validate.Options) (*outcome, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	folder, pattern := name, "."
	if !info.IsDir() {
		folder, pattern = filepath.Split(filepath.Clean(name))
		if folder == "" {
			folder = "."
		}
	}
	c, err := files.Open(os.DirFS(folder), pattern)
	if err != nil {
		return nil, err
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
	all := &outcome{corpora: map[string]bool{}, rules: map[string]bool{}}
	for _, r := range ran {
		all.rules[r.ID] = true
	}
	for f := range c.Files() {
		all.corpora[corpusOf(f)] = true
	}
	for i := range result.Findings {
		if f := &result.Findings[i]; f.Severity >= rule.Warning {
			all.found = append(all.found, describe(c, f))
		}
	}
	return all, nil
}

func describe(c *chronicle.Chronicle, f *rule.Finding) finding {
	e := c.Entry(f.Span.Entry)
	d := finding{key: key{corpusOf(c.FileOf(e)), plain(e.Key()), f.Rule}, message: f.Message, words: inContext(c, f.Span)}
	var related []string
	for _, r := range f.Related {
		related = append(related, c.Entry(r.Span.Entry).Key()+": "+inContext(c, r.Span))
	}
	d.related = strings.Join(related, " | ")
	return d
}

// corpusOf returns what the record calls a file.
func corpusOf(file *chronicle.File) string {
	base := path.Base(file.Name)
	return plain(strings.TrimSuffix(base, path.Ext(base)))
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

package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// jsonVersion is raised when a program that reads the format has to change.
const jsonVersion = 1

type jsonFinding struct {
	Rule        string        `json:"rule"`
	Severity    rule.Severity `json:"severity"`
	Message     string        `json:"message"`
	File        string        `json:"file,omitempty"`
	Line        int           `json:"line,omitempty"`   // from 1
	Column      int           `json:"column,omitempty"` // from 1, in Unicode code points
	EndLine     int           `json:"endLine,omitempty"`
	EndColumn   int           `json:"endColumn,omitempty"` // exclusive
	Entry       string        `json:"entry,omitempty"`
	Field       string        `json:"field"`
	Pointer     string        `json:"pointer,omitempty"`
	Text        string        `json:"text"`
	Related     []jsonPlace   `json:"related"`
	Fingerprint string        `json:"fingerprint"`
}

type jsonPlace struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Entry   string `json:"entry,omitempty"`
	Message string `json:"message"`
}

// A jsonFile is what became of a file: it was read, skipped or excluded.
type jsonFile struct {
	File     string `json:"file"`
	Skipped  string `json:"skipped,omitempty"`
	Excluded bool   `json:"excluded,omitempty"`
	*jsonRead
}

type jsonRead struct {
	Format  string         `json:"format"` // "" if the file could not be opened
	Guessed []string       `json:"guessed,omitempty"`
	Entries int            `json:"entries"`
	Dated   int            `json:"dated"`
	Undated int            `json:"undated"`
	Refused int            `json:"refused"`
	Quotes  int            `json:"quotes"`
	LeftOut []jsonOmission `json:"leftOut,omitempty"`
}

// A jsonOmission is a part of a file that was not taken for content.
type jsonOmission struct {
	What  string `json:"what"`
	Line  int    `json:"line"`
	Bytes int    `json:"bytes"`
	Dated bool   `json:"dated,omitempty"`
}

type jsonSummary struct {
	Files    int `json:"files"`
	Skipped  int `json:"skipped"`
	Excluded int `json:"excluded"`
	Entries  int `json:"entries"`
	Undated  int `json:"undated"`
	Refused  int `json:"refused"`
	Quotes   int `json:"quotes"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Notes    int `json:"notes"`
	Stet     int `json:"stet"` // accepted findings
}

type jsonUnderstood struct {
	Dates      int            `json:"dates"`
	Lengths    int            `json:"lengths"`
	Figures    int            `json:"figures"`
	Quotations int            `json:"quotations"`
	Rules      map[string]int `json:"rules"`
}

// writeJSON writes one object, with each finding and each file on a line of its own.
func writeJSON(b *bufio.Writer, c *chronicle.Chronicle, r *validate.Result, _ Options) error {
	j := newJSONWriter(b)
	fmt.Fprintf(b, "{\"version\": %d,\n \"findings\": [", jsonVersion)
	for i := range r.Findings {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n  ")
		if err := j.write(j.finding(c, &r.Findings[i])); err != nil {
			return err
		}
	}
	b.WriteString("],\n \"files\": [")
	for i, a := range accounts(c) {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n  ")
		if err := j.write(fileOf(a)); err != nil {
			return err
		}
	}
	b.WriteString("],\n \"summary\": ")
	n := r.Counts
	if err := j.write(jsonSummary{
		Files: n.Files, Skipped: n.Skipped, Excluded: n.Excluded, Entries: n.Entries, Undated: n.Undated, Refused: n.Refused, Quotes: n.Quotes,
		Errors: n.Errors, Warnings: n.Warnings, Notes: n.Notes, Stet: n.Stet,
	}); err != nil {
		return err
	}
	b.WriteString(",\n \"understood\": ")
	u := jsonUnderstood(r.Understood)
	if u.Rules == nil {
		u.Rules = map[string]int{}
	}
	if err := j.write(u); err != nil {
		return err
	}
	_, err := b.WriteString("}\n")
	return err
}

// writeJSONLines writes each finding as writeJSON does, on a line of its own, and nothing
// else.
func writeJSONLines(b *bufio.Writer, c *chronicle.Chronicle, r *validate.Result, _ Options) error {
	j := newJSONWriter(b)
	for i := range r.Findings {
		if err := j.write(j.finding(c, &r.Findings[i])); err != nil {
			return err
		}
		b.WriteByte('\n')
	}
	return nil
}

func fileOf(a chronicle.Account) jsonFile {
	switch {
	case a.Excluded:
		return jsonFile{File: a.File, Excluded: true}
	case a.Skipped != "":
		return jsonFile{File: a.File, Skipped: a.Skipped}
	}
	read := &jsonRead{
		Format: a.Format, Guessed: a.Guessed,
		Entries: a.Entries, Dated: a.Dated, Undated: a.Undated, Refused: a.Refused, Quotes: a.Quotes,
	}
	for _, o := range a.LeftOut {
		read.LeftOut = append(read.LeftOut, jsonOmission(o))
	}
	return jsonFile{File: a.File, jsonRead: read}
}

func (j *jsonWriter) finding(c *chronicle.Chronicle, f *rule.Finding) *jsonFinding {
	p := locate(c, f.Span)
	out := &jsonFinding{
		Rule: f.Rule, Severity: f.Severity, Message: f.Message,
		Entry: j.keys.of(&p), Field: f.Span.Field, Pointer: p.pointer(), Text: c.Text(f.Span),
		Related:     make([]jsonPlace, len(f.Related)),
		Fingerprint: f.Fingerprint,
	}
	if p.file != nil {
		out.File = p.file.Name
		out.Line, out.Column = p.start.Line, p.start.Column
		out.EndLine, out.EndColumn = p.end.Line, p.end.Column
	}
	for i, rel := range f.Related {
		p := locate(c, rel.Span)
		out.Related[i] = jsonPlace{Entry: j.keys.of(&p), Message: rel.Message}
		if p.file != nil {
			out.Related[i].File = p.file.Name
			out.Related[i].Line, out.Related[i].Column = p.start.Line, p.start.Column
		}
	}
	return out
}

type jsonWriter struct {
	w       *bufio.Writer
	line    bytes.Buffer
	encoder *json.Encoder
	keys    keys
}

func newJSONWriter(b *bufio.Writer) *jsonWriter {
	j := &jsonWriter{w: b, keys: keys{}}
	j.encoder = json.NewEncoder(&j.line)
	j.encoder.SetEscapeHTML(false)
	return j
}

// write writes v. Of the characters that are hostile, encoding/json escapes only
// those that JSON forbids. All of them occur in strings, where a numeric escape can
// replace them, and so it can a number sign after another: see package console.
func (j *jsonWriter) write(v any) error {
	j.line.Reset()
	if err := j.encoder.Encode(v); err != nil {
		return err
	}
	line := bytes.TrimSuffix(j.line.Bytes(), []byte("\n"))
	done := 0
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRune(line[i:])
		if console.IsHostile(r) || r == '#' && i > 0 && line[i-1] == '#' {
			j.w.Write(line[done:i])
			fmt.Fprintf(j.w, `\u%04x`, r)
			done = i + size
		}
		i += size
	}
	_, err := j.w.Write(line[done:])
	return err
}

// Package report writes what a check found, for people and for programs.
//
//	err := report.Write(os.Stdout, c, result, report.Options{Format: "text"})
//
// A format is one function in a file of its own and one line in the table of
// this file.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package report

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Options say how findings are written. The zero value writes text without
// colour.
type Options struct {
	Format string // one of Formats; "": text
	Color  bool   // text: with ANSI colours
	Width  int    // text: columns of the screen, that source lines are cut to; 0: 100
	Quiet  bool   // text: only the findings, without the summary line
}

// formats lists the formats there are.
var formats = []struct {
	name  string
	write func(*bufio.Writer, *chronicle.Chronicle, *validate.Result, Options) error
}{
	{"text", writeText},
	{"json", writeJSON},
	{"jsonl", writeJSONLines},
}

// Formats returns the names of the formats, the default one first.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Write writes the findings of a check of c. Words of the chronicle reach w
// with control characters, terminal escapes and bidirectional controls escaped.
// The error is that of w, or of an unknown format, or of a nil result.
func Write(w io.Writer, c *chronicle.Chronicle, r *validate.Result, o Options) error {
	if o.Format == "" {
		o.Format = formats[0].name
	}
	if r == nil {
		return errors.New("report: the result is nil")
	}
	for _, f := range formats {
		if f.name == o.Format {
			b := bufio.NewWriterSize(w, 1<<16)
			if err := f.write(b, c, r, o); err != nil {
				return err
			}
			return b.Flush()
		}
	}
	return fmt.Errorf("unknown format %q; known formats: %s", o.Format, strings.Join(Formats(), ", "))
}

package files

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/page"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Check reports what is wrong with a source: a format that is unknown, fields
// that its format does not take, a path that is malformed. The error joins all.
func (s Source) Check() error {
	_, err := s.compile()
	return err
}

// A notation is how files are written: a Source that has been checked.
type notation struct {
	format string           // "": by extension and content
	fields *records.Mapping // nil: none
}

func (s Source) compile() (notation, error) {
	n := notation{format: s.Format}
	var errs []error
	switch {
	case s.Format == "":
	case len(formatsNamed(s.Format)) == 0:
		errs = append(errs, fmt.Errorf("files: unknown format %q; the formats are %s", s.Format, strings.Join(FormatNames(), ", ")))
	case s.Fields != nil && !takesFields(s.Format):
		errs = append(errs, fmt.Errorf("files: format %q takes no fields: it has a shape of its own", s.Format))
	}
	if s.Fields != nil {
		var err error
		if n.fields, err = s.Fields.shape().Compile(); err != nil {
			errs = append(errs, err)
		}
	}
	return n, errors.Join(errs...)
}

func takesFields(name string) bool {
	return slices.ContainsFunc(formatsNamed(name), func(f *format.Format) bool { return f.Records != nil })
}

// notation returns how a file is written, and whether it is one to be read.
func (r Reader) notation(name string) (n notation, named bool, err error) {
	how := Source{r.Format, r.Fields}
	if r.SourceOf != nil {
		var s Source
		s, named = r.SourceOf(name)
		if how.Fields == nil && (how.Format == "" || takesFields(how.Format)) {
			how.Fields = s.Fields
		}
		if how.Format == "" {
			how.Format = s.Format
		}
	}
	n, err = how.compile()
	return n, named, err
}

// candidates returns the formats that a file of this name may be in.
func (n notation) candidates(name string) []*format.Format {
	return n.fit(candidates(name, n.format))
}

// fit leaves out the formats that take no fields, if there are any.
func (n notation) fit(formats []*format.Format) []*format.Format {
	if n.fields == nil {
		return formats
	}
	return slices.DeleteFunc(slices.Clone(formats), func(f *format.Format) bool { return f.Records == nil })
}

// open takes a file as one in a format.
func (n notation) open(f *format.Format, file *tree.File) format.Document {
	switch {
	case n.fields == nil:
		return f.Open(file)
	case f == page.Format:
		return page.Open(file, n.fields)
	}
	return records.Open(file, f, n.fields)
}

// recognise returns the first of the formats that the content shows, with the
// file opened as one in it. If it shows none, it is opened as otherwise.
// What has the look of a format that has a shape of its own, but is damaged, is not
// guessed to be anything else.
func (n notation) recognise(from []*format.Format, otherwise *format.Format, file *tree.File) (f *format.Format, d format.Document, shown bool) {
	var left format.Document
	for i, f := range from {
		d := n.open(f, file)
		if d.Shows() {
			if f.Group == records.Name {
				if damaged, ok := n.damaged(from[:i], file); ok {
					return damaged, n.open(damaged, file), false
				}
			}
			return f, d, true
		}
		if f == otherwise {
			left = d
		}
	}
	return otherwise, left, false
}

// damaged returns the first of the formats of which the content has the look,
// though it does not show it.
func (n notation) damaged(from []*format.Format, file *tree.File) (*format.Format, bool) {
	for _, f := range from {
		if d, ok := n.open(f, file).(format.Suspect); ok && d.Looks() {
			return f, true
		}
	}
	return nil, false
}

// guess returns the format of a file whose name says nothing.
func (n notation) guess(file *tree.File) (*format.Format, format.Document) {
	from := n.fit(formats)
	otherwise := from[0]
	if n.fields == nil {
		otherwise = from[len(from)-1]
	}
	f, d, _ := n.recognise(from, otherwise, file)
	return f, d
}

package files

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Check reports what is wrong with a source: a format that is unknown, fields
// that its format does not take, a path that is malformed. The error joins all.
func (s Source) Check() error {
	var errs []error
	switch {
	case s.Format == "":
	case len(formatsNamed(s.Format)) == 0:
		errs = append(errs, fmt.Errorf("files: format %q is unknown; known are %s", s.Format, strings.Join(FormatNames(), ", ")))
	case s.Fields != nil && !takesFields(s.Format):
		errs = append(errs, fmt.Errorf("files: format %q has a shape of its own and takes no fields", s.Format))
	}
	if s.Fields != nil {
		if _, err := s.Fields.compile(); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

func takesFields(name string) bool {
	return slices.ContainsFunc(formatsNamed(name), func(f *format) bool { return f.documents != nil })
}

// source returns how a file is written, and whether it is one to be read.
func (r Reader) source(name string) (how Source, named bool, err error) {
	how = Source{r.Format, r.Fields}
	if r.SourceOf == nil {
		return how, false, nil
	}
	s, named := r.SourceOf(name)
	if how.Fields == nil && (how.Format == "" || takesFields(how.Format)) {
		how.Fields = s.Fields
	}
	if how.Format == "" {
		how.Format = s.Format
	}
	return how, named, how.Check()
}

// candidates returns the formats that a file of this name may be in.
func (s Source) candidates(name string) []*format {
	return s.fit(candidates(name, s.Format))
}

// fit leaves out the formats that take no fields, if there are any.
func (s Source) fit(formats []*format) []*format {
	if s.Fields == nil {
		return formats
	}
	return slices.DeleteFunc(slices.Clone(formats), func(f *format) bool { return f.documents == nil })
}

// choose returns the first of the formats that the content shows, or nil.
func (s Source) choose(from []*format, src *source) *format {
	if s.Fields == nil {
		return choose(from, src)
	}
	for _, f := range from {
		if m, err := s.Fields.mapping(f); err == nil && showsRecords(src, f, m) {
			return f
		}
	}
	return nil
}

// recognise returns the format of a file whose name tells nothing.
func (s Source) recognise(src *source) *format {
	from := s.fit(formats)
	if f := s.choose(from, src); f != nil {
		return f
	}
	if s.Fields != nil {
		return from[0]
	}
	return fallback
}

// read reads a file in its format.
func (s Source) read(b *builder, src *source, f *format) {
	if s.Fields == nil {
		f.read(b, src)
		return
	}
	m, err := s.Fields.mapping(f)
	if err != nil {
		b.unreadable(0, 0, err.Error()) // which Check has seen to be right
		return
	}
	b.readRecords(src, f, m)
}

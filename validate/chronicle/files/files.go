package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/find"
)

// Open reads the files of fsys that the patterns name, with the zero Reader.
// See Reader.Open.
func Open(fsys fs.FS, patterns ...string) (*chronicle.Chronicle, error) {
	return Reader{}.Open(fsys, patterns...)
}

// A Reader reads files. The zero value recognises formats by itself and has
// limits that suit chronicles kept by people.
type Reader struct {
	// Format is the name of the format that all files are in: "json", "yaml",
	// "jsonl", "native" for any of these, "timelinejs", "timelinejs1", "csv", "markdown",
	// "frontmatter" for the Markdown that has it, "icalendar", "tei", "markwhen", "article". Empty: each file is
	// recognised by its extension and content.
	Format string

	// Fields, if not nil, say where the parts of events are: the files hold
	// records of any shape. Formats that have a shape of their own take none.
	Fields *Fields

	// SourceOf, if not nil, returns the format and the fields of a file by its
	// name as it is shown in findings; ok says that the file is to be read even
	// if it was met on a walk. A Format and Fields of the Reader itself take
	// precedence.
	SourceOf func(name string) (s Source, ok bool)

	// Excluded, if not nil, reports whether a file is passed over, by its name as it is
	// shown in findings. A file that an Input names by its own path is read all the same.
	Excluded func(name string) bool

	// Language, a BCP 47 tag, is that of files that do not state theirs.
	Language string

	// Schemas are house schemas that native documents are to satisfy beside the
	// native one.
	Schemas []*HouseSchema

	// StoreFrom, if not 0, is the size in bytes from which on the entries of a
	// native JSON Lines file are not kept but made, each time they are asked for,
	// from their lines: see chronicle.Store.
	StoreFrom int64

	Limits Limits
}

// A Source says how files are written: what Reader has of the same names.
type Source struct {
	Format string
	Fields *Fields
}

// Limits keep hostile or mistaken input from using up the machine. Zero fields
// have the defaults named here.
type Limits struct {
	File  int64 // bytes of one file, or of one line of JSON Lines; 64 MiB
	Total int64 // bytes of all files but those of JSON Lines; 1 GiB
	Lines int64 // bytes of all files of JSON Lines; 8 GiB
}

func (l Limits) withDefaults() Limits {
	if l.File <= 0 {
		l.File = 64 << 20
	}
	if l.Total <= 0 {
		l.Total = 1 << 30
	}
	if l.Lines <= 0 {
		l.Lines = 8 << 30
	}
	return l
}

// An Input is one thing to read: what a pattern names in a file system, data at
// hand, or a stream.
type Input struct {
	// Name is shown in findings. With Data or From it is the name of the file; its
	// extension says the format. Otherwise it is the folder that FS is the
	// content of, as the user wrote it, and is put before the path of each
	// file: FS of "../x" with Name "../x" and Pattern "y.txt" shows as
	// "../x/y.txt". Empty: the paths are shown as they are.
	Name string

	FS      fs.FS
	Pattern string

	Data []byte    // if not nil: read instead of FS
	From io.Reader // if not nil: read instead of FS, as far as Limits go, such as standard input

	// Excerpt tells that this is part of something, such as an example: it is no
	// fault of what is named here if it has no dated event and no quotation.
	Excerpt bool
}

// Open reads the files of fsys that the patterns name into one chronicle. A
// pattern is the path of a file, which is read whatever is in it; the path of a
// folder, which is walked; or a glob in which ** matches any number of
// folders, * and ? part of a name, [a-z] a character and {a,b} either of two.
//
// Of a folder, and of a glob with **, only the files whose content shows that
// they are a chronicle are read; the others are listed as skipped. Hidden
// files and folders, node_modules, vendor and symbolic links to folders are left out
// unless named. A file that several patterns name is read once. Files are in
// the order of their names.
//
// It is an error if a pattern is malformed or matches nothing.
func (r Reader) Open(fsys fs.FS, patterns ...string) (*chronicle.Chronicle, error) {
	inputs := make([]Input, len(patterns))
	for i, p := range patterns {
		inputs[i] = Input{FS: fsys, Pattern: p}
	}
	return r.Read(inputs...)
}

// Read reads several inputs, which may come from different file systems, into
// one chronicle. See Reader.Open.
func (r Reader) Read(inputs ...Input) (*chronicle.Chronicle, error) {
	r.Limits = r.Limits.withDefaults()
	if err := (Source{r.Format, r.Fields}).Check(); err != nil {
		return nil, err
	}
	var all []find.File
	var errs []error
	for _, in := range inputs {
		some, err := in.find()
		if err != nil {
			errs = append(errs, err)
		}
		for i := range some {
			some[i].Excerpt = in.Excerpt
		}
		all = append(all, some...)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	o := build.Options{Language: r.Language, StoreFrom: r.StoreFrom}
	for _, s := range r.Schemas {
		o.Schemas = append(o.Schemas, s.schema)
	}
	b := build.New(o)
	left := r.Limits
	unique := find.Unique(all)
	near := newFolders(unique)
	for _, f := range unique {
		if r.Excluded != nil && !f.Named && r.Excluded(f.Shown) {
			b.Exclude(f.Shown)
			continue
		}
		how, named, err := r.notation(f.Shown)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", f.Shown, err))
			continue
		}
		f.Walked = f.Walked && !named
		how.file(b, f, &left, near)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return build.Finish(b), nil
}

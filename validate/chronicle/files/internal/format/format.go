// Package format says what a format is: its name, how a file in it is
// recognised, and how it is read. Each format is a value in a package of its
// own, listed in package files. The example is a whole format.
package format

import (
	"cmp"
	"iter"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A Format is one way of writing a chronicle.
type Format struct {
	Name       string
	Group      string   // a name that it shares with others
	Wanted     string   // what is an event in it: "Markdown, where a dated heading is an event"
	Extensions []string // in small letters, with the full stop
	ByLine     bool     // lines are read one by one: one that is not UTF-8 loses only itself

	// Open takes a file as one in this format. It should leave the work to the
	// Document, since most files are opened in several formats.
	Open func(*tree.File) Document

	// Records yields the trees that files.Fields are applied to, each of which
	// need only last until the next; nil: the format has a shape of its own.
	Records func(*tree.File) iter.Seq[*tree.Tree]
	Columns bool // keys of Records are names of columns, in which a full stop is only that
}

// Family returns the name that the formats of a group share, or its own.
func (f *Format) Family() string { return cmp.Or(f.Group, f.Name) }

// A Document is a file taken as one in some format.
type Document interface {
	// Shows reports whether the content proves that it is a chronicle in this
	// format, even if it is broken further on.
	Shows() bool

	// Read adds the entries of the file to the chronicle, and faults where
	// anything can't be read.
	Read(*build.Builder)
}

// A Suspect is a Document that can recognise its format in what is damaged.
type Suspect interface {
	// Looks reports whether the content, which does not show that it is a chronicle in
	// this format, has the look of one all the same: it can't be parsed, or a key is
	// misspelt.
	Looks() bool
}

// A Record is a Document that may be one of many alike in its folder, each of which holds
// an event or a list of them.
type Record interface {
	// Outline returns the shape of the document's records; ok is false if it has none.
	Outline() (o Outline, ok bool)

	// Expect reports whether the document is meant to be like its neighbours, most of
	// which have a shape, though it does not show it: the key of its date is misspelt,
	// or it can't be parsed. It is then read as one of them.
	Expect(neighbours Outline) bool
}

// An Outline is the shape of the records of a document.
type Outline struct {
	Path      string   // of the records; "": the document is one
	Date      string   // the key of their date; "": they have none that is known
	Keys      []string // of the first of them
	IsCertain bool     // they are events, whatever is in their folder
}

// Proofs is how many lines or records of a file are looked at for one that shows
// what they are: more than one, since any may be broken.
const Proofs = 10

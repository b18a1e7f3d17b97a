package files

import "iter"

// A format is one way of writing a chronicle.
type format struct {
	name       string
	group      string   // a name that it shares with others
	extensions []string // in small letters, with the full stop
	byLine     bool     // a line that is not UTF-8 is no obstacle to the others

	// open takes a file as one in this format. It must be cheap: it is called
	// for files of every kind.
	open func(*treeFile) document

	// records yields the trees that files.Fields are applied to, each of which
	// need only last until the next; nil: the format has a shape of its own.
	records func(*treeFile) iter.Seq[*tree]
	columns bool // their keys are names of columns, in which a full stop is only that
}

// A document is a file taken as one in some format.
type document interface {
	// Shows reports whether the content proves that it is a chronicle in this
	// format, even if it is broken further on.
	Shows() bool

	// Read adds the entries of the file to the chronicle, and faults where
	// anything can't be read.
	Read(*builder)
}

// proofs is how many lines or records of a file are looked at for one that shows
// what they are: more than one, since any may be broken.
const proofs = 10

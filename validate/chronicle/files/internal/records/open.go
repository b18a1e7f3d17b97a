package records

import (
	"iter"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Guessed returns the format of files in a notation whose records have a shape that can
// be guessed. The notation is that of a format with records.
func Guessed(notation *format.Format) *format.Format {
	f := *notation
	f.Name, f.Group = notation.Name+"-"+Name, Name
	f.Wanted = "records, where one with a date is an event"
	f.Open = func(file *tree.File) format.Document { return OpenGuessing(file, notation) }
	return &f
}

// OpenGuessing opens a file of records whose shape is to be guessed.
func OpenGuessing(file *tree.File, notation *format.Format) format.Document {
	return &guessedDocument{file: file, format: notation}
}

// A guessedDocument is a file of records whose shape is guessed.
type guessedDocument struct {
	file     *tree.File
	format   *format.Format
	guessed  bool
	sampled  *sample // nil: none has been taken
	guess    Guess
	found    bool
	misspelt *misspelt // nil: nothing is
}

// Shows reports whether the first records have a date and prose.
func (d *guessedDocument) Shows() bool {
	if !d.guessed {
		d.guessed = true
		if namesDate(d.file.Content) {
			d.guess, d.found = d.sample().guess()
		}
	}
	return d.found
}

// Read adds the records.
func (d *guessedDocument) Read(b *build.Builder) {
	if !d.Shows() {
		return
	}
	m, err := d.guess.Shape.Compile()
	if err != nil {
		panic(err) // the paths are of our making
	}
	for _, what := range d.guess.Said {
		b.Guess(what)
	}
	d.misspelt.note(b)
	Open(d.file, d.format, m).Read(b)
}

// sample returns a sample of the records, which is taken once.
func (d *guessedDocument) sample() *sample {
	if d.sampled == nil {
		d.sampled = sampleOf(d.format.Records(d.file))
	}
	return d.sampled
}

// sampleOf takes a sample of documents.
func sampleOf(documents iter.Seq[*tree.Tree]) *sample {
	s := newSample()
	for t := range documents {
		if !s.add(t) {
			break
		}
	}
	return s
}

// namesDate reports whether anything at the beginning of a text has the name of a date:
// a quick look, so that large files of another kind are not parsed in vain.
func namesDate(text string) bool {
	const head = 64 << 10
	text = text[:min(len(text), head)]
	isBreak := func(r rune) bool { return strings.ContainsRune("\"'`:,;{}[]\t\n\r", r) }
	return slices.ContainsFunc(strings.FieldsFunc(text, isBreak), func(name string) bool {
		const longest = 60
		if len(name) > longest {
			return false
		}
		words := lang.ColumnWords(strings.TrimLeft(name, " -"))
		return yearNames.Has(words) || layout.NamesDate(words)
	})
}

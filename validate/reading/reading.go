package reading

import (
	"sort"
	"sync"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/furniture"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/times"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Options say how a text is to be read. The zero value is good for English
// and for texts whose language is not known.
type Options struct {
	// Language is a BCP 47 tag such as "en", "es-CL" or "zh-Hant"; its primary
	// subtag chooses the tables of abbreviations and of the words of dates. ""
	// and languages without tables of their own are read with the English
	// ones. Quotation marks and furniture do not depend on it: the marks that
	// occur in the text decide, and pages mix languages.
	Language string
	// Context is the date of what the text belongs to, such as that of an
	// entry: what a date without a year hangs on until the text gives one. It
	// may be zero.
	Context edtf.Date
}

// A Reading is what one pass over a text finds. Each part is found when it is
// first asked for, and once; a Reading may be used by several goroutines at
// the same time. The slices it gives are shared and must not be changed.
type Reading struct {
	text    string
	options Options

	paragraphs lazy[[]text.Span]
	words      lazy[[]text.Word]
	sentences  lazy[[]sentence.Sentence]
	times      lazy[*times.Found]
	quotes     lazy[*quotation.Found]
	furniture  lazy[[]furniture.Piece]
}

// New prepares to read text. It does no work of its own: reading happens part
// by part, on demand. Any bytes will do, UTF-8 or not.
func New(text string, o Options) *Reading {
	return &Reading{text: text, options: o}
}

// Text gives the text that is read.
func (r *Reading) Text() string { return r.text }

// Paragraphs gives the runs of lines that blank lines set apart, in order,
// without the white space around them.
func (r *Reading) Paragraphs() []text.Span {
	return r.paragraphs.get(func() []text.Span { return text.Paragraphs(r.text) })
}

// Words gives the words of the text in order.
func (r *Reading) Words() []text.Word {
	return r.words.get(func() []text.Word { return text.Words(r.text) })
}

// Sentences gives the sentences of the text in order. Together they cover
// everything except the white space between them.
func (r *Reading) Sentences() []sentence.Sentence {
	return r.sentences.get(func() []sentence.Sentence {
		return sentence.Segment(r.text, r.Paragraphs(), r.Words(), r.options.Language)
	})
}

// Dates gives the date expressions of the text in order. They do not overlap.
// Date.Anchor tells those that state their year from those that are given one
// by what stands before them.
func (r *Reading) Dates() []when.Date { return r.timed().Dates }

// Durations gives the expressions that say how long something lasts, in order.
func (r *Reading) Durations() []when.Duration { return r.timed().Durations }

// Ages gives the expressions that say how old someone or something is, in
// order.
func (r *Reading) Ages() []when.Age { return r.timed().Ages }

// Clocks gives the times of day of the text in order.
func (r *Reading) Clocks() []when.Clock { return r.timed().Clocks }

func (r *Reading) timed() *times.Found {
	return r.times.get(func() *times.Found { return times.Read(r.text, r.options.Language, r.options.Context) })
}

// Quotations gives the quotations of the text, in the order in which they
// open. Nested ones lie within the ones that hold them.
func (r *Reading) Quotations() []quotation.Quotation { return r.quoted().Quotations }

// QuoteFaults gives the quotation marks that lack their partner or stand
// twice, in order.
func (r *Reading) QuoteFaults() []quotation.Fault { return r.quoted().Faults }

// OpenAtEnd returns the quotation that is still open when the text ends; the
// outermost if there are several. Its mark is among the QuoteFaults, as
// Unclosed, unless the text leaves a doubt: whoever knows the paragraph that
// comes next, and what that [Reading.OpensWith], can tell whether it goes on
// there; see [quotation.Quotation.ResumedBy].
func (r *Reading) OpenAtEnd() (quotation.Quotation, bool) { return r.quoted().OpenAtEnd() }

// OpensWith returns the quotation mark that the text begins with.
func (r *Reading) OpensWith() (rune, bool) { return quotation.OpensWith(r.text) }

func (r *Reading) quoted() *quotation.Found {
	return r.quotes.get(func() *quotation.Found { return quotation.Read(r.text, r.Paragraphs()) })
}

// Furniture gives the sentences and lines of the text that belong to a web
// page rather than to its content, in order. They do not overlap.
func (r *Reading) Furniture() []furniture.Piece {
	return r.furniture.get(func() []furniture.Piece { return furniture.Find(r.text, r.Words(), r.Sentences(), r.Quotations()) })
}

// lazy holds a value that is made when it is first asked for.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(build func() T) T {
	l.once.Do(func() { l.value = build() })
	return l.value
}

// WholeDate reads text as one date expression and nothing else, as headings
// are: see [times.WholeDate].
func WholeDate(text string, o Options) (when.Date, bool) { return times.WholeDate(text, o.Language) }

// DateLabel reads text as a label that names a date, as chronicles put them
// before their entries: see [times.DateLabel].
func DateLabel(text string, o Options) (when.Date, bool) { return times.DateLabel(text, o.Language) }

// SentenceAt gives the sentence that holds the byte at offset; false if none
// does, because the byte is white space between two or no byte of the text.
func (r *Reading) SentenceAt(offset int) (sentence.Sentence, bool) {
	all := r.Sentences()
	i := sort.Search(len(all), func(i int) bool { return all[i].End > offset })
	if i == len(all) || all[i].Start > offset {
		return sentence.Sentence{}, false
	}
	return all[i], true
}

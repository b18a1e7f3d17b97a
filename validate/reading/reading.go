package reading

import (
	"strings"
	"sync"

	"github.com/chronlint/chronlint/timeline/edtf"
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

// primary gives the primary language subtag in lower case, "en" for none.
func (o Options) primary() string {
	tag, _, _ := strings.Cut(o.Language, "-")
	tag, _, _ = strings.Cut(tag, "_")
	if tag == "" {
		return "en"
	}
	return strings.ToLower(tag)
}

// Span is a half-open range of byte offsets in the text that was read.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len gives the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// In gives the part of text that s covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies wholly within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// A Reading is what one pass over a text finds. Each part is found when it is
// first asked for, and once; a Reading may be used by several goroutines at
// the same time. The slices it gives are shared and must not be changed.
type Reading struct {
	text    string
	options Options

	paragraphs lazy[[]Span]
	words      lazy[[]Word]
	sentences  lazy[[]Sentence]
	times      lazy[*times]
	quotes     lazy[*quotes]
	furniture  lazy[[]Furniture]
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
func (r *Reading) Paragraphs() []Span {
	return r.paragraphs.get(func() []Span { return paragraphs(r.text) })
}

// Words gives the words of the text in order.
func (r *Reading) Words() []Word {
	return r.words.get(func() []Word { return segmentWords(r.text) })
}

// Sentences gives the sentences of the text in order. Together they cover
// everything except the white space between them.
func (r *Reading) Sentences() []Sentence {
	return r.sentences.get(func() []Sentence {
		return segmentSentences(r.text, r.Paragraphs(), r.Words(), r.options.primary())
	})
}

// Dates gives the date expressions of the text in order. They do not overlap.
// Date.Anchor tells those that state their year from those that are given one
// by what stands before them.
func (r *Reading) Dates() []Date { return r.timed().dates }

// Durations gives the expressions that say how long something lasts, in order.
func (r *Reading) Durations() []Duration { return r.timed().durations }

// Ages gives the expressions that say how old someone or something is, in
// order.
func (r *Reading) Ages() []Age { return r.timed().ages }

// Clocks gives the times of day of the text in order.
func (r *Reading) Clocks() []Clock { return r.timed().clocks }

func (r *Reading) timed() *times {
	return r.times.get(func() *times { return readTimes(r.text, r.options.primary(), r.options.Context) })
}

// Quotations gives the quotations of the text, in the order in which they
// open. Nested ones lie within the ones that hold them.
func (r *Reading) Quotations() []Quotation { return r.quoted().quotations }

// QuoteFaults gives the quotation marks that lack their partner or stand
// twice, in order.
func (r *Reading) QuoteFaults() []QuoteFault { return r.quoted().faults }

// OpenAtEnd returns the quotation that is still open when the text ends; the
// outermost if there are several. Its mark is among the QuoteFaults, as
// Unclosed, unless the text leaves a doubt: whoever knows the paragraph that
// comes next, and what that [Reading.OpensWith], can tell whether it goes on
// there; see [quotation.Quotation.ResumedBy].
func (r *Reading) OpenAtEnd() (Quotation, bool) { return r.quoted().openEnd() }

// OpensWith returns the quotation mark that the text begins with.
func (r *Reading) OpensWith() (rune, bool) { return opensWith(r.text) }

func (r *Reading) quoted() *quotes {
	return r.quotes.get(func() *quotes { return readQuotes(r.text, r.Paragraphs()) })
}

// Furniture gives the sentences and lines of the text that belong to a web
// page rather than to its content, in order. They do not overlap.
func (r *Reading) Furniture() []Furniture {
	return r.furniture.get(func() []Furniture { return findFurniture(r.text, r.Words(), r.Sentences(), r.Quotations()) })
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

// Whole_ reads text as one date expression and nothing else, as headings
// are: see [times.WholeDate].
func Whole_(text string, o Options) (Date, bool) { return WholeDate(text, o.primary()) }

// Label_ reads text as a label that names a date, as chronicles put them
// before their entries: see [times.DateLabel].
func Label_(text string, o Options) (Date, bool) { return DateLabel(text, o.primary()) }

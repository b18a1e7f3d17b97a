package reading

import (
	"sort"
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/deed"
	"github.com/chronlint/chronlint/validate/reading/furniture"
	"github.com/chronlint/chronlint/validate/reading/internal/day"
	"github.com/chronlint/chronlint/validate/reading/internal/dayname"
	"github.com/chronlint/chronlint/validate/reading/internal/fulldate"
	"github.com/chronlint/chronlint/validate/reading/internal/label"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/times"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
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
	// entry: what a date without a year depends on until the text states one. It
	// may be zero.
	Context edtf.Date
	// Figures say which number of a date such as 03/04/1973 is the day, where the text
	// alone leaves it open. The zero value says nothing.
	Figures when.Figures
}

// A Reading is what one pass over a text finds. Each part is found when it is
// first asked for, and once; a Reading may be used by several goroutines at
// the same time. The slices it returns are shared and must not be changed.
type Reading struct {
	text    string
	options Options
	observe func(Counts) // nil: nobody

	paragraphs lazyValue[[]text.Span]
	words      lazyValue[[]text.Word]
	tokens     lazyValue[text.Tokens]
	sentences  lazyValue[[]sentence.Sentence]
	times      lazyValue[*times.Result]
	related    lazyValue[*measure.Times]
	quotes     lazyValue[*quotation.Result]
	furniture  lazyValue[[]furniture.Piece]
	tellings   lazyValue[[]deed.Telling]
}

// New prepares to read text. It does no work of its own: reading happens part
// by part, on demand. Any bytes will do, UTF-8 or not.
func New(text string, o Options) *Reading {
	return &Reading{text: text, options: o}
}

// Text returns the text that is read.
func (r *Reading) Text() string { return r.text }

// Paragraphs returns the runs of lines that blank lines set apart, in order,
// without the white space around them.
func (r *Reading) Paragraphs() []text.Span {
	return r.paragraphs.get(func() []text.Span { return text.Paragraphs(r.text) })
}

// Words returns the words of the text in order.
func (r *Reading) Words() []text.Word {
	return r.words.get(func() []text.Word { return text.Words(r.text) })
}

// Tokens returns the text in runs of letters, runs of digits, and single other
// characters, in order.
func (r *Reading) Tokens() text.Tokens {
	return r.tokens.get(func() text.Tokens { return text.Tokenize(r.text) })
}

// Sentences returns the sentences of the text in order. Together they cover
// everything except the white space between them.
func (r *Reading) Sentences() []sentence.Sentence {
	return r.sentences.get(func() []sentence.Sentence {
		return sentence.Segment(r.text, r.Paragraphs(), r.Words(), r.options.Language)
	})
}

// Dates returns the date expressions of the text in order. They do not overlap.
// Date.Anchor distinguishes those that state their year from those that take it
// from the text before them.
func (r *Reading) Dates() []when.Date { return r.timed().Dates }

// Numerals returns the dates in figures of which it may be open which number is the
// day and which the month, in order. One whose order is known is among Dates too.
func (r *Reading) Numerals() []when.Numerals {
	if !MayHaveNumerals(r.text) {
		return nil
	}
	return day.Numerals(r.Tokens())
}

// MayHaveNumerals reports whether a text has numbers that are joined as those of a date
// in figures are: a quick look, without reading it.
func MayHaveNumerals(text string) bool { return day.MayHaveNumerals(text) }

// NumeralsOf returns the dates in figures of a text: see [Reading.Numerals].
func NumeralsOf(text string) []when.Numerals { return New(text, Options{}).Numerals() }

// WholeNumerals reads a text that is one date in figures and nothing else, but for a
// time of day after it.
func WholeNumerals(text string) (when.Numerals, bool) { return day.WholeNumerals(text) }

// Figures returns how dates in figures are read in this text.
func (r *Reading) Figures() when.Figures { return r.options.Figures }

// Durations returns the expressions that say how long something lasts, in order.
func (r *Reading) Durations() []when.Duration { return r.timed().Durations }

// Ages returns the expressions that say how old someone or something is, in
// order.
func (r *Reading) Ages() []when.Age { return r.timed().Ages }

// Clocks returns the times of day of the text in order.
func (r *Reading) Clocks() []when.Clock { return r.timed().Clocks }

func (r *Reading) timed() *times.Result {
	return r.times.get(func() *times.Result {
		found := times.Read(r.text, r.options.Language, r.options.Context, r.options.Figures)
		r.observed(Counts{Dates: len(found.Dates), Lengths: len(found.Durations) + len(found.Ages)})
		return found
	})
}

// Quotations returns the quotations of the text, in the order in which they
// open. Nested ones lie within the ones that hold them.
func (r *Reading) Quotations() []quotation.Quotation { return r.quoted().Quotations }

// QuoteFaults returns the quotation marks that lack their partner or are
// doubled, in order.
func (r *Reading) QuoteFaults() []quotation.Fault { return r.quoted().Faults }

// OpenAtEnd returns the quotation that is still open when the text ends; the
// outermost if there are several. Its mark is among the QuoteFaults, as
// Unclosed, unless the text leaves a doubt: whoever knows the paragraph that
// comes next, and what that [Reading.OpensWith], can decide whether it continues
// there; see [quotation.Quotation.ResumedBy].
func (r *Reading) OpenAtEnd() (quotation.Quotation, bool) { return r.quoted().OpenAtEnd() }

// OpensWith returns the quotation mark that the text begins with.
func (r *Reading) OpensWith() (rune, bool) { return quotation.OpensWith(r.text) }

func (r *Reading) quoted() *quotation.Result {
	return r.quotes.get(func() *quotation.Result {
		found := quotation.Read(r.text, r.Paragraphs())
		r.observed(Counts{Quotations: len(found.Quotations)})
		return found
	})
}

// Furniture returns the sentences and lines of the text that belong to a web
// page rather than to its content, in order. They do not overlap.
func (r *Reading) Furniture() []furniture.Piece {
	return r.furniture.get(func() []furniture.Piece { return furniture.Find(r.text, r.Words(), r.Sentences(), r.Quotations()) })
}

// Clause returns what the sentence around an expression says of it; false where it
// is in no sentence, or in one that is not read so closely: see [clause.Of].
func (r *Reading) Clause(expression text.Span) (clause.Clause, bool) {
	s, ok := r.SentenceAt(expression.Start)
	if !ok || !s.Contains(expression) {
		return clause.Clause{}, false
	}
	return clause.Of(r.Tokens().Within(s.Span), expression, r.options.Language)
}

// Mentions returns the phrases and clauses that describe one event and its date.
func (r *Reading) Mentions() []clause.Mention {
	return clause.Mentions(r.Tokens(), r.options.Language, func() ([]sentence.Sentence, []when.Date, []quotation.Quotation) {
		return r.Sentences(), r.Dates(), r.Quotations()
	})
}

// Tellings returns what the text tells of deeds that are done once: see [deed.Tellings].
func (r *Reading) Tellings() []deed.Telling {
	return r.tellings.get(func() []deed.Telling {
		return deed.Tellings(r.Tokens(), r.options.Language, func() ([]sentence.Sentence, []when.Date, []quotation.Quotation) {
			return r.Sentences(), r.Dates(), r.Quotations()
		})
	})
}

// HeadingDate returns the date that the text begins or ends with as a heading does,
// set off from the rest: see [clause.HeadingDate].
func (r *Reading) HeadingDate() (when.Date, bool) { return clause.HeadingDate(r.Tokens(), r.Dates()) }

// Times returns the times of the text as they are related: see [measure.Times].
func (r *Reading) Times() *measure.Times {
	return r.related.get(func() *measure.Times {
		return measure.Of(measure.Parts{
			Tokens: r.Tokens(), Sentences: r.Sentences(), Dates: r.Dates(), Durations: r.Durations(), Ages: r.Ages(), Clocks: r.Clocks(),
			Context: r.options.Context, Language: r.options.Language,
		})
	})
}

// IsAhead reports whether the text may be of what is to come.
func (r *Reading) IsAhead() bool { return clause.IsAhead(r.Tokens()) }

// NamesNewYear reports whether the text names the first day of a year.
func (r *Reading) NamesNewYear() bool { return clause.NamesNewYear(r.Tokens()) }

// NamesWeekday reports whether the text may have a word that is a weekday in some
// language. It is known without reading the dates of the text.
func (r *Reading) NamesWeekday() bool {
	return fulldate.Of(r.options.Language) != nil || r.Has(func(word string) bool { return dayname.IsWeekday(word, lang.ForText(r.options.Language)) })
}

// Has reports whether one of the words of the text, in small letters, is in a set.
func (r *Reading) Has(set func(word string) bool) bool { return r.Tokens().Has(set) }

// lazyValue holds a value that is made when it is first asked for.
type lazyValue[T any] struct {
	once  sync.Once
	value T
}

func (l *lazyValue[T]) get(build func() T) T {
	l.once.Do(func() { l.value = build() })
	return l.value
}

// WholeDate reads text as one date expression and nothing else, as headings
// are: "1973 June", "1972 April–July", "11 September 1973:". A weekday before
// it and punctuation after it are passed over. An impossible date is returned
// with its Err. It is false for a text that is not a date expression.
func WholeDate(text string, o Options) (when.Date, bool) { return shape.Whole(text, o.Language) }

// DateLabel reads text as a label that names a date, as chronicles put them
// before their entries: all that WholeDate reads, and
//
//   - years of one to four digits, with or without an era: "40", "AD 69",
//     "258 BC", "23,500 BC";
//   - decades, centuries, millennia: "1970s", "7th century BC";
//   - seasons, quarters, halves: "Spring 1968", "Q3 2021";
//   - ranges of all these, in full or shortened: "2879 - 258 BC",
//     "Dec. 15-18, 1986", "1st - 7th century";
//   - what is approximate or uncertain: "c. 1640", "late 1817", "1640?";
//   - one side only: "before 1928", "later than May 1940";
//   - choices: "between 47 and 50", "1940 or 1941";
//   - days in two calendars, as the Gregorian day: "25 October [7 November] 1917",
//     "5 Sha'ban 1414 (18 January 1994)";
//   - dates in figures, where only one order is possible or Options.Figures says which
//     is meant: "13/02/1862";
//   - dates in EDTF, the ISO 8601-2 notation: "1640~/1652".
//
// A part of the day before the date, and a remark in brackets after it, are
// passed over. The Form of what WholeDate does not read is Label.
//
// Years of one and two digits are taken as they are written: "73" is the year
// 73. It is for the caller to know whether a number alone may be a year.
//
// It is false for a label that has more than one meaning, such as 01/02/1862,
// "1908-09", or a date of a lunar calendar.
func DateLabel(text string, o Options) (when.Date, bool) {
	return label.Read(text, o.Language, o.Figures)
}

// DateForm returns what the texts of dates that are written in the same way have in
// common, read or not: "0 month 0 (lunar)" for "24 March 1425 (Lunar)".
func DateForm(text string) string { return label.Form(text) }

// SentenceAt returns the sentence that holds the byte at offset; false if none
// does, because the byte is white space between two or not in the text.
func (r *Reading) SentenceAt(offset int) (sentence.Sentence, bool) {
	all := r.Sentences()
	i := sort.Search(len(all), func(i int) bool { return all[i].End > offset })
	if i == len(all) || all[i].Start > offset {
		return sentence.Sentence{}, false
	}
	return all[i], true
}

package lang

import (
	"strings"
	"sync"
)

// A Language is what is known of one language. Groups of words that only make
// sense together are pointers, nil where the language has none of its own.
type Language struct {
	// Tag is the primary subtag of the language in BCP 47: en.
	Tag string
	// Also is another subtag for it: no for nb.
	Also string
	// Name is what it is called in English.
	Name string
	// LastJulian is the year in which the last of its countries gave up the Julian
	// calendar; 0 where that isn't known, or none ever had it.
	LastJulian int

	Calendar Calendar
	Numbers  Numbers
	// Time holds the words by which times in running text are read.
	Time *Time
	// Label holds the words of dates on their own, as in headings and the cells of a
	// table.
	Label *Label
	// Abbreviations decide whether a full stop ends a sentence.
	Abbreviations *Abbreviations
	// Furniture are the phrases of web pages around their content.
	Furniture Furniture
	Quoting   Quoting
	Grammar   Grammar
	Marks     Marks
	Series    Series
	// Doubling and Hyphens are what English needs for its rules of doubled words and
	// hyphens.
	Doubling   *Doubling
	Hyphens    *Hyphens
	Markup     Markup
	Chronicles Chronicles
	Columns    Columns
	// Sentence and Deeds hold the words by which English sentences show whether a date
	// is that of the event they describe.
	Sentence      *Sentence
	Deeds         *Deeds
	Tellings      *Tellings
	Ahead         Ahead
	Life          Life
	Anniversaries Anniversaries
	Stretches     Stretches
	Shifts        Shifts
	Dating        Dating
}

// languages are all that anything is known of, English first.
var languages = []*Language{
	English, Spanish, Portuguese, French, German, Italian, Dutch, Catalan, Romanian, Danish, Norwegian, Swedish, Finnish,
	Czech, Polish, Hungarian, Russian, Ukrainian, Vietnamese, Chinese, Japanese, Korean,
}

// All returns the languages, English first. The slice must not be changed.
func All() []*Language { return languages }

// Primary returns the primary subtag of a BCP 47 tag in lower case: "es" for
// "es-CL", "zh" for "zh-Hant", "" for none.
func Primary(tag string) string {
	tag = strings.TrimSpace(tag)
	if end := strings.IndexAny(tag, "-_"); end >= 0 {
		tag = tag[:end]
	}
	return strings.ToLower(tag)
}

// Lookup returns the language of a BCP 47 tag; nil where nothing is known of
// it, and for an empty tag.
func Lookup(tag string) *Language {
	primary := Primary(tag)
	if primary == "" {
		return nil
	}
	for _, l := range languages {
		if l.Tag == primary || l.Also == primary {
			return l
		}
	}
	return nil
}

// Fallback is the language that a text is read in where none is stated and its words
// show none.
var Fallback = English

// none is a language of which nothing is known.
var none = new(Language)

// ForText returns the language by whose words a text is read, by its tag: Fallback for
// an empty tag, and a language without words where nothing is known of it.
func ForText(tag string) *Language {
	if Primary(tag) == "" {
		return Fallback
	}
	if l := Lookup(tag); l != nil {
		return l
	}
	return none
}

// Once returns a function that makes something of a language when it is first
// asked for that language, and then returns it again.
func Once[T any](build func(*Language) T) func(*Language) T {
	var made sync.Map // from *Language to func() T
	return func(l *Language) T {
		f, ok := made.Load(l)
		if !ok {
			f, _ = made.LoadOrStore(l, sync.OnceValue(func() T { return build(l) }))
		}
		return f.(func() T)()
	}
}

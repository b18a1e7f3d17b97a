// Package dates reads dates in fields of their own, as people and programs
// write them.
//
//	r := dates.NewReader("en")
//	d, err := r.Whole("11 September 1973")
//	d, part, err := r.Parts("1973", "September", "11")
package dates

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads dates as people and programs write them in fields of their
// own: EDTF and ISO 8601, words ("11 September 1973"), years of any era ("153
// BC", "AD 69", "c. 383").
type Reader struct {
	// Figures say how dates in figures are meant that can be read in two ways.
	Figures when.Figures

	language string         // "": any
	other    string         // the language of the last date that was read in some language
	missed   int            // texts that were read in none
	months   map[string]int // by name, as met; 0: not a month
}

// NewReader returns a reader of dates in a language, a BCP 47 tag. If that is empty,
// they may be in any.
func NewReader(language string) *Reader {
	return &Reader{Figures: when.Figures{Stop: when.DayFirst}, language: language, months: map[string]int{}}
}

// errUnread is the error of a text that is not read as a date, though it may be
// one to people.
var errUnread = errors.New("this can't be read as a date")

// ErrOpen is the error of a date in figures that can be read in two ways, or whose year
// has two digits: it is a date, but not known which.
var ErrOpen = errors.New("this date can be read in two ways")

// MostBytes is how long the text of a date may be.
const MostBytes = 200

// Whole reads a text that is all of a date. The error is an *edtf.Error for a
// day that no calendar has or an interval that runs backwards, ErrOpen for a date in
// figures that can be read in two ways, and errUnread for anything else that is not a
// date.
func (r *Reader) Whole(text string) (edtf.Date, error) {
	if text = strings.TrimSpace(text); len(text) > MostBytes {
		return edtf.Date{}, errUnread
	}
	if n, ok := reading.WholeNumerals(text); ok {
		return r.inFigures(n)
	}
	if err := impossible(text); err != nil {
		return edtf.Date{}, err
	}
	d, err := r.wholeIn(text, r.language)
	if !errors.Is(err, errUnread) {
		return d, err
	}
	if hasLetter(text) {
		for language := range r.others() {
			if other, otherErr := r.wholeIn(text, language); !errors.Is(otherErr, errUnread) {
				r.other = language
				return other, otherErr
			}
		}
	}
	if r.hasOpen(text) {
		return edtf.Date{}, ErrOpen
	}
	return d, err
}

// mostMissed is how many texts are tried in every language before it is taken for
// certain that they are in none.
const mostMissed = 100

// others yields the languages in which a text may be that is not read in that of the
// reader: if this is not known, any, and first the one in which others were.
func (r *Reader) others() iter.Seq[string] {
	return func(yield func(string) bool) {
		if r.language != "" || r.other != "" && !yield(r.other) || r.missed == mostMissed {
			return
		}
		r.missed++
		for _, l := range lang.All() {
			if !yield(l.Tag) {
				r.missed--
				return
			}
		}
	}
}

// hasLetter reports whether a text has words.
func hasLetter(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }

// wholeIn reads a text in a language.
func (r *Reader) wholeIn(text, language string) (edtf.Date, error) {
	options := reading.Options{Language: language, Figures: r.Figures}
	d, err := edtf.Parse(text)
	var bad *edtf.Error
	isEDTF := !errors.As(err, &bad)
	_, isSeason := d.Season()
	if isEDTF && !isSeason {
		return d, nil
	}
	worded, isWorded := reading.WholeDate(text, options)
	switch {
	case isEDTF && isWorded: // 1921-24: years, or the winter?
		return edtf.Date{}, errUnread
	case isWorded && worded.Err == nil:
		return worded.Value, nil
	case isEDTF || bad.Kind != edtf.KindSyntax:
		return d, err
	case isWorded:
		return worded.Value, worded.Err
	}
	if y, ok := readYear(text); ok {
		return y.date()
	}
	for _, read := range []func(string) (edtf.Date, error){shortInterval, early} {
		if d, err := read(text); !errors.Is(err, errUnread) {
			return d, err
		}
	}
	if label, ok := reading.DateLabel(text, options); ok {
		if label.Err != nil {
			return label.Value, label.Err
		}
		return label.Value, nil
	}
	if bad.Suggestion != "" && !isFraction(text) {
		return edtf.Parse(bad.Suggestion)
	}
	return edtf.Date{}, errUnread
}

// MonthDay reads the name of a month, alone or with a day: "February", "14 Oct",
// "October 14th". Day is 0 without one.
func (r *Reader) MonthDay(text string) (month, day int, ok bool) {
	if len(text) > MostBytes {
		return 0, 0, false
	}
	var name string
	for word := range strings.FieldsSeq(text) {
		word = strings.Trim(word, ",")
		if n, ok := dayNumber(word); ok && day == 0 {
			day = n
			continue
		}
		if name != "" {
			name += " "
		}
		name += word
	}
	month = r.month(name)
	return month, day, month > 0
}

// dayNumber reads a number with or without the ending of an ordinal.
func dayNumber(word string) (int, bool) {
	digits := strings.TrimRightFunc(word, func(r rune) bool { return r < '0' || r > '9' })
	if ending := word[len(digits):]; ending != "" && ending != "." && ending != "º" && !ordinalEndings.Has(ending) {
		return 0, false
	}
	n, err := strconv.Atoi(digits)
	return n, err == nil && len(digits) <= 2 && n > 0
}

// month returns the number of a month's name, or 0.
func (r *Reader) month(name string) int {
	n, met := r.months[name]
	if !met && name != "" {
		// In prose a small letter may distinguish "may" from "May"; here nothing else
		// is meant.
		first, width := utf8.DecodeRuneInString(name)
		capital := string(unicode.ToUpper(first)) + name[width:]
		n = monthIn(r.language, capital, name)
		for language := range r.others() {
			if n > 0 {
				break
			}
			n = monthIn(language, capital, name)
		}
		const mostNames = 1000 // of a file whose months are something else
		if len(r.months) < mostNames {
			r.months[strings.Clone(name)] = n
		}
	}
	return n
}

// monthIn returns the number of the month that one of the names is in a language, or 0.
func monthIn(language string, names ...string) int {
	for _, name := range names {
		d, ok := reading.WholeDate(name+" 2000", reading.Options{Language: language})
		if !ok || d.Err != nil {
			continue
		}
		_, hasDay := d.Value.Day()
		if m, ok := d.Value.Month(); ok && !hasDay && !d.Value.IsInterval() {
			return m
		}
	}
	return 0
}

// A yearValue is a year as it is counted in EDTF: 0 is 1 BC.
type yearValue struct {
	year  int64
	about bool
}

func (y yearValue) date() (edtf.Date, error) {
	d, err := edtf.OfYear(y.year)
	if err != nil || !y.about {
		return d, err
	}
	return edtf.Parse(d.String() + "~")
}

// monthDay returns a month of the year or, if day is not 0, a day. A leap day of
// the Julian calendar alone has no EDTF date; its month is returned.
func (y yearValue) monthDay(month, day int) (edtf.Date, error) {
	year, err := y.date()
	if err != nil {
		return edtf.Date{}, err
	}
	text := []byte(year.String())
	text = fmt.Appendf(text, "-%02d", month)
	isJulian := month == 2 && day == 29 && y.year%4 == 0 && y.year <= 1900
	if day != 0 && !isJulian || day != 0 && edtf.DaysIn(y.year, month) >= day {
		text = fmt.Appendf(text, "-%02d", day)
	}
	return parseBuilt(string(text))
}

// unknownMonth returns a day of the year whose month is not known.
func (y yearValue) unknownMonth(day int) (edtf.Date, error) {
	year, err := y.date()
	if err != nil {
		return edtf.Date{}, err
	}
	return parseBuilt(fmt.Sprintf("%s-XX-%02d", year, day))
}

// parseBuilt parses EDTF that was put together. It may be no EDTF where a year
// is of a form that has no months.
func parseBuilt(text string) (edtf.Date, error) {
	d, err := edtf.Parse(text)
	var bad *edtf.Error
	if errors.As(err, &bad) && bad.Kind == edtf.KindSyntax {
		return edtf.Date{}, errUnread
	}
	return d, err
}

var (
	ordinalEndings = lang.Union(func(l *lang.Language) *lang.Set { return &l.Numbers.OrdinalEndings })
	aboutWords     = lang.Union(func(l *lang.Language) *lang.Set { return &l.Calendar.About })

	beforeChrist = sync.OnceValue(func() [][]string { return eraPhrases(func(c *lang.Calendar) *lang.Set { return &c.BC }) })
	afterChrist  = sync.OnceValue(func() [][]string { return eraPhrases(func(c *lang.Calendar) *lang.Set { return &c.AD }) })
)

// eraPhrases returns the abbreviations of an era in all languages, divided as
// readYear divides them: with full stops or without.
func eraPhrases(of func(*lang.Calendar) *lang.Set) [][]string {
	const longest = len("bce")
	var phrases [][]string
	for _, l := range lang.All() {
		for era := range of(&l.Calendar).All() {
			phrases = append(phrases, strings.Fields(era))
			if len(era) <= longest {
				phrases = append(phrases, strings.Split(era, ""))
			}
		}
	}
	return phrases
}

// readYear reads a year with or without its era: "61", "153 BC", "B.C. 44", "AD
// 69", "c. 383". A negative one is counted as in EDTF.
func readYear(text string) (yearValue, bool) {
	const longest = 40
	if text == "" || len(text) > longest {
		return yearValue{}, false
	}
	if digits, isNegative := strings.CutPrefix(text, "-"); isNegative || IsDigits(text) {
		const most = 4 // more digits are a date without hyphens, or no date
		n, ok := yearDigits(digits)
		if isNegative {
			n = -n
		}
		return yearValue{year: n}, ok && len(digits) <= most
	}
	words := yearWords(text)
	var y yearValue
	for len(words) > 1 && aboutWords.Has(words[0]) {
		// "C. E. 70" has an era, not a doubt.
		if _, isEra := cutWords(words, afterChrist(), true); isEra {
			break
		}
		words, y.about = words[1:], true
	}
	before, after := false, false
	for _, atStart := range []bool{false, true} {
		if before || after {
			break
		}
		if words, before = cutWords(words, beforeChrist(), atStart); !before {
			words, after = cutWords(words, afterChrist(), atStart)
		}
	}
	if len(words) != 1 {
		return yearValue{}, false
	}
	n, ok := yearDigits(words[0])
	if y.year = n; before {
		y.year = 1 - n
	}
	return y, ok && n > 0
}

// isFraction reports whether a text is a number with a fraction: 1940.27 is a
// point of time to a program, not a month of 1940.
func isFraction(text string) bool {
	whole, fraction, found := strings.Cut(text, ".")
	return found && IsDigits(strings.TrimPrefix(whole, "-")) && IsDigits(fraction)
}

// IsDigits reports whether a text is a number without sign or fraction.
func IsDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func yearDigits(s string) (int64, bool) {
	const most = 9
	if !IsDigits(s) || len(s) > most {
		return 0, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil
}

// yearWords parts a text at white space, full stops, and between letters and
// digits.
func yearWords(text string) []string {
	var b strings.Builder
	wasDigit := false
	for i, r := range strings.ToLower(text) {
		isDigit := '0' <= r && r <= '9'
		if i > 0 && isDigit != wasDigit && (isDigit || unicode.IsLetter(r)) {
			b.WriteByte(' ')
		}
		if wasDigit = isDigit; r == '.' {
			r = ' '
		}
		b.WriteRune(r)
	}
	return strings.Fields(b.String())
}

// cutWords takes the longest of the phrases off one end of the words.
func cutWords(words []string, phrases [][]string, atStart bool) ([]string, bool) {
	longest := 0
	for _, p := range phrases {
		if len(p) <= longest || len(p) >= len(words) {
			continue
		}
		end := words[len(words)-len(p):]
		if atStart {
			end = words[:len(p)]
		}
		if slices.Equal(end, p) {
			longest = len(p)
		}
	}
	if atStart {
		return words[longest:], longest > 0
	}
	return words[:len(words)-longest], longest > 0
}

// WithoutClock leaves out the time of day, which the ends of an interval do not
// have.
func WithoutClock(d edtf.Date) edtf.Date {
	day, _, hasClock := strings.Cut(d.String(), "T")
	if !hasClock {
		return d
	}
	if d, err := edtf.Parse(day); err == nil {
		return d
	}
	return edtf.Date{}
}

// IsWhole reports whether a text has the form of a date, even if no calendar has the day.
func (r *Reader) IsWhole(text string) (edtf.Date, bool) {
	d, err := r.Whole(text)
	var bad *edtf.Error
	return d, err == nil && !d.IsZero() || errors.Is(err, ErrOpen) || errors.As(err, &bad) && bad.Kind != edtf.KindSyntax
}

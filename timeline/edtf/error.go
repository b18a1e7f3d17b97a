package edtf

import (
	"strconv"
	"unicode/utf8"
)

// ErrorKind says in which of three ways a date is wrong.
type ErrorKind uint8

const (
	// KindSyntax: the text is not EDTF.
	KindSyntax ErrorKind = iota + 1
	// KindImpossible: the text is well formed and names a date, time or UTC
	// offset that no calendar or clock has, such as 30 February.
	KindImpossible
	// KindReversed: an interval certainly ends before it starts.
	KindReversed
)

// String returns "syntax", "impossible" or "reversed".
func (k ErrorKind) String() string {
	switch k {
	case KindSyntax:
		return "syntax"
	case KindImpossible:
		return "impossible"
	case KindReversed:
		return "reversed"
	default:
		return "ErrorKind(" + strconv.Itoa(int(k)) + ")"
	}
}

// Error is what [Parse] and the constructors report.
type Error struct {
	Input  string    // the whole text, as given
	Offset int       // byte of Input where the fault shows
	Kind   ErrorKind // how it is wrong
	Msg    string    // what is wrong and what would be right

	// Suggestion is a valid date that the text can only have meant, such as
	// 1973-06-01 for 1973-6-1, or empty.
	Suggestion string

	// Gregorian is the date, in EDTF, of a day that is not in the Gregorian
	// calendar but was in another: 1712-03-11 for 30 February 1712. It is empty
	// for all others.
	Gregorian string
}

// Error returns a line such as
//
//	date "1973-02-30": February 1973 has 28 days
//
// Control characters of the input are escaped, and a long input is cut.
func (e *Error) Error() string {
	text := "date " + quote(e.Input) + ": " + e.Msg
	if e.Suggestion != "" {
		text += ": write " + e.Suggestion
	}
	return text
}

// quote returns s in quotation marks, safe to print, in at most a line.
func quote(s string) string {
	const most = 80
	if len(s) <= most {
		return strconv.Quote(s)
	}
	cut := most
	for cut > most-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "…"
}

const monthsMessage = "months run from 01 to 12"

func impossible(input, msg string) *Error {
	return &Error{Input: input, Kind: KindImpossible, Msg: msg}
}

// Sweden had left out the leap day of 1700 alone, and went back to the Julian
// calendar with a second leap day in 1712.
const (
	swedishLeapDay   = "30 February 1712 existed only in Sweden; in EDTF it is " + swedishGregorian
	swedishGregorian = "1712-03-11"
)

// noDay is the error for a day that a month lacks.
func noDay(year int64, month, day int) *Error {
	err := &Error{Kind: KindImpossible}
	if year == 1712 && month == 2 && day == 30 {
		err.Msg, err.Gregorian = swedishLeapDay, swedishGregorian
	} else {
		err.Msg = monthName(month) + " " + englishYear(year) + " has " + strconv.Itoa(DaysIn(year, month)) + " days"
	}
	return err
}

// noSuchDay is the error for a date whose month exists and whose day does not; text
// is the date.
func (p point) noSuchDay(text string) *Error {
	switch {
	case p.unspecified&dayDigits == 0 && p.day == 0:
		return impossible("", "days start at 01")
	case p.unspecified != 0:
		return impossible("", "no day of the calendar matches "+text)
	default:
		return noDay(p.year(), int(p.month), int(p.day))
	}
}

package lang

import (
	"strings"
	"unicode"
)

// Columns are what the columns of tables and the keys of records are called that hold
// the parts of an event.
type Columns struct {
	Date  Set
	End   Set
	Year  Set
	Month Set
	Day   Set
	Title Set
	Text  Set
	// Known are the names of what says how precisely a date is known.
	Known Set
	// Cited are the names of lists of what a record cites, whose dates are not its own.
	Cited Set
	// Stamps are parts of the names of when a record itself was made or changed, which is
	// not when anything happened.
	Stamps Set
}

// ColumnWords returns the words of the name of a column or a key, in small letters, with
// a space between them: "start date" for startDate, start_date and "Start date:".
func ColumnWords(name string) string {
	var b strings.Builder
	small := false // the letter before is a small one
	space := false
	for _, r := range name {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			small, space = false, b.Len() > 0
			continue
		}
		if space || small && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		small, space = unicode.IsLower(r), false
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

package lang

import (
	"slices"
	"strings"
)

//go:generate sh -c "go run ./cldr -data ${CLDR:-node_modules} > fulldates.new && mv fulldates.new fulldates.go"

// A FullDate is how a language writes a day with its month in words and its year,
// by the Unicode Common Locale Data Repository. Lists are strings, so that a
// program that reads no dates pays nothing for them.
type FullDate struct {
	// Tag is the primary subtag of the language in BCP 47.
	Tag string
	// Order is that of day, month and year: dMy.
	Order string
	// DayAfter is set where the weekday follows the date.
	DayAfter bool
	// Months are those of the year, from January on, with semicolons between
	// them, and Weekdays those of the week, from Monday on. Several names for
	// one have vertical bars between them, and short ones come after a colon.
	// All are in lower case.
	Months, Weekdays string
	// Literals are what may be between the parts: words and marks, with vertical
	// bars between them.
	Literals string
}

// FullDateOf returns how the language of a BCP 47 tag writes full dates, or nil
// if that isn't known.
func FullDateOf(tag string) *FullDate {
	primary := Primary(tag)
	if primary == "no" {
		primary = Norwegian.Tag
	}
	i, ok := slices.BinarySearchFunc(fullDates[:], primary, func(d FullDate, tag string) int { return strings.Compare(d.Tag, tag) })
	if !ok {
		return nil
	}
	return &fullDates[i]
}

// AlsoBetween are words that people write between the parts of a full date beside
// the Literals of CLDR, with vertical bars between them.
func (d *FullDate) AlsoBetween() string {
	switch d.Tag {
	case "ca", "gl":
		return "de|d'"
	case "ro":
		return "al anului"
	case "vi":
		return "năm"
	}
	return ""
}

package when

import "github.com/chronlint/chronlint/validate/reading/text"

// Numerals are a day, a month and a year in figures, of which the first two may be in
// either order: 03/04/1973.
type Numerals struct {
	text.Span
	First, Second int // from 1 to 31
	Year          int64
}

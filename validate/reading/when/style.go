package when

// Style is a reckoning of days and years: the one of before a country's change
// of calendar or the one of after it.
type Style string

// The styles. The zero Style is that of a date of which the text says nothing.
const (
	OldStyle Style = "old" // of the Julian calendar: O.S.
	NewStyle Style = "new" // of the Gregorian calendar: N.S.
)

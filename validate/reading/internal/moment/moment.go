package moment

// NoDay is the day of an expression that has none.
const NoDay = -1

// MaxDay is the highest number in the place of a day that can be a mistake:
// 32 January is meant as a date, 48 March is a number before one.
const MaxDay = 39

// A Moment is one date of a label, or one end of a range, which may leave
// parts to the other end.
type Moment struct {
	Unit   unit
	Era    Era
	Year   int64 // or the ordinal of a century or millennium, or the first year of a decade
	Dated  bool  // year is known
	Digits int   // of the year as written; 0 where it has marks between
	Month  int
	Day    int // noDay: none
	Code   int // EDTF code of a season, quarter or half

	About, Unsure bool
	All           bool // about is said first, and of a whole range
}

// unit is the length of time that a moment names.
type unit uint8

const (
	YearUnit unit = iota
	MonthUnit
	DayUnit
	SeasonUnit
	DecadeUnit
	CenturyUnit
	MillenniumUnit
	RankUnit // an ordinal; the other end of the range states what it counts
)

// Era is what years are counted from.
type Era uint8

const (
	NoEra Era = iota
	AD        // AD
	BC        // BC
)

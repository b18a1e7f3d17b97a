package lang

// A Calendar holds the names of the parts of the year, and how dates are
// written.
type Calendar struct {
	// Months are those of the year, from January on; Weekdays those of the week,
	// from Monday on, as in ISO 8601.
	Months   [12]Names
	Weekdays [7]Names
	// Month are the words for one where it has a number for a name, in figures or one of
	// MonthNumbers: tháng 9, tháng Giêng. Lunar follow a month of another calendar.
	Month        Set
	MonthNumbers Values
	Lunar        Set
	// Everyday are names of months, in full or short, that are common words in
	// small letters, as may and march are; Given are those that are also names of
	// people, as June is.
	Everyday, Given Set
	// Capitals is set where the names of months and days have capital letters.
	Capitals bool
	// DottedDays is set where a full stop makes the number of a day an ordinal:
	// 11. September.
	DottedDays bool
	// OrderVaries is set where dates in numbers begin with the day or with the month
	// by country, as they do in English.
	OrderVaries bool
	// Seasons have the codes of EDTF: 21 for spring.
	Seasons Values
	// SeasonsToo are seasons that are also common words: fall.
	SeasonsToo Set
	// Feasts are days with a name, as month and day: 1225 for Christmas.
	Feasts Values
	// DayParts are parts of the day: 1 in the first half of it, 2 at night, 3 in
	// the second half, 0 for a word such as date that is pointed at like one.
	DayParts Values
	// Decades are decades by their number alone: 70 for the seventies. Decade are
	// the words before such a number, or before a year: los años setenta.
	Decades Values
	Decade  Set
	// Century are words for it that precede its number: siglo XX.
	Century Set
	// PartsOfYear are letters before the number of a quarter or a half: Q3.
	PartsOfYear Set
	// BC and AD are the abbreviations of the eras, without full stops and, if each
	// letter has one, without spaces.
	BC, AD Set
	// About are words before a year that is not exact, where a date is on its own.
	About Set
	// Styles are the names of the calendars before and after its change.
	Styles Styles
}

// Names are the names of a month or a day of the week.
type Names struct {
	Name  string // in full, with the capitals of the language
	Also  string // other names in full, in lower case
	Short string // abbreviations, in lower case, without full stops
}

// Styles name the Old Style, of the Julian calendar, and the New Style, of the
// Gregorian.
type Styles struct {
	OldLetters, NewLetters Set // OS
	Old, New               Set // in one word or two: old style
	Links                  Set // words before them: in the
}

package lang

// A Label holds the words of dates on their own, beside those of Time.
type Label struct {
	About, Approximate Set    // approximately 1640; 1640 (approximate)
	Unsure, Uncertain  Set    // perhaps 1640; 1640 (uncertain)
	Active             Set    // before the years of a life's work
	Stretch            Set    // a part of a period, of no certain length: early
	Of                 Set    // between such a word and the period: of the
	Times              Set    // parts of the day, before "of" and the day: night
	Seasons            Set    // after a range of years: season
	Spans              Set    // kinds of these that run over two years: dry
	Open               Set    // the end of a range that goes on: present
	Onwards            Set    // after a date from which something goes on
	EarlierThan        Set    // in two words
	LaterThan          Set    // in two words
	Foreign            Set    // calendars other than the Gregorian
	Years              Set    // before a number that is a year: year
	Half, Quarter      Set    // of a year
	Halves             Values // EDTF codes of the halves of a year: first=40
	// Centuries and Millennia are what an ordinal counts; a full stop may follow
	// those that are Stopped.
	Centuries, Millennia, Stopped Set
	// CenturyLeads are words between a decade and its century, beside those for "of the".
	CenturyLeads Set
	// Numbered are those that follow a number without the ending of an ordinal: 17 века.
	Numbered Set
}

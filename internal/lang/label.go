package lang

// A Label holds the words of dates on their own.
type Label struct {
	About   Set    // approximately
	Unsure  Set    // perhaps
	Stretch Set    // a part of a period, of no certain length: early
	Of      Set    // between such a word and the period: of the
	Times   Set    // parts of the day, before "of" and the day: night
	Spans   Set    // kinds of season that run over two years: dry
	Open    Set    // the end of a range that goes on: present
	Foreign Set    // calendars other than the Gregorian
	Halves  Values // EDTF codes of the halves of a year
	// Centuries and Millennia are what an ordinal counts.
	Centuries, Millennia Set
}

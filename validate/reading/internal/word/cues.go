package word

// Cue says how strongly a word before four digits makes them a year.
type Cue uint8

const (
	// StrongCue is a word that hardly precedes a bare number of things:
	// in, since, during.
	StrongCue Cue = iota + 1
	// WeakCue is a word that also precedes amounts: "rose by 1500", "from
	// 1200 to 1500".
	WeakCue
	// PairCue opens a pair of years: between 1964 and 1973.
	PairCue
	// ForCue precedes a year or an amount: an award for 2013, for 1500 men.
	ForCue
	// OfCue belongs to what is dated or counted: the coup of 1973, a garrison
	// of 1200.
	OfCue
)

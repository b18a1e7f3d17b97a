package lang

// Abbreviations are those of one language, without their last full stop, by
// what must follow for that not to end a sentence.
type Abbreviations struct {
	BeforeAnything Set // Dr. Allende, e.g. this
	BeforeNumber   Set // No. 5, vol. IV, Sept. 11
	BeforeName     Set // U.S. President; unless a starter follows
	// Starters are words that begin a sentence more often than they go on with
	// one.
	Starters Set
	// Ordinals is set where a full stop makes a number an ordinal: 11. September.
	Ordinals bool
}

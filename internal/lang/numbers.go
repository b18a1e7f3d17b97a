package lang

// Numbers hold the words for numbers.
type Numbers struct {
	Cardinals Values // two=2
	Ordinals  Values // second=2
	// OrdinalEndings end an ordinal in digits: th.
	OrdinalEndings Set
	// DecadeEndings end a decade in digits: er, in 1970er.
	DecadeEndings Set
	// Roman are ordinals in Roman numerals, as centuries have: xixe=19.
	Roman Values
	// Multipliers are counted by the number before them: hundred.
	Multipliers Set
	// TensAnd is set where a word joins tens and ones: treinta y uno.
	TensAnd bool
}

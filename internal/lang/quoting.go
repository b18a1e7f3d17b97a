package lang

// Quoting holds the words around quotations.
type Quoting struct {
	// Speech are verbs that, with a comma or a colon, announce speech.
	Speech Set
	// Elisions are words that begin with an apostrophe: ’tis.
	Elisions Set
}

package lang

// Quoting holds the words around quotations.
type Quoting struct {
	// Pairs are the pairs of quotation marks, the outermost first: “” ‘’.
	Pairs string
	// Sayings credit words in a sentence: verbs of saying and writing in the forms
	// in which they report, and words for "according to". A word that is as often
	// used otherwise is left out, such as "called", "stated" beside "states", or
	// "added".
	Sayings Set
	// Citing are words in small letters between a quotation and its speaker or place.
	Citing Set
	// Speech are verbs that, with a comma or a colon, announce speech.
	Speech Set
	// Elisions are words that begin with an apostrophe: ’tis.
	Elisions Set
}

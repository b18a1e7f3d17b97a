package weekday

import "github.com/chronlint/chronlint/validate/reading/text"

// articles stand between a weekday and its date, joiners between day, month
// and year.
var (
	articles = text.WordSet(`the den dem der el le`)
	joiners  = text.WordSet(`of de del`)

	// feasts are words before a weekday that name a day of the church year.
	feasts = text.WordSet(`good easter palm ash whit holy maundy shrove low ascension`)

	// leadIns begin a sentence before a weekday.
	leadIns = text.WordSet(`on am vom den dem der bis seit ab jeden el le ce en at by from until since this that`)
)

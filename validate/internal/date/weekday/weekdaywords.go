package weekday

import "github.com/chronlint/chronlint/internal/lang"

// articles stand between a weekday and its date, joiners between day, month
// and year.
var (
	articles = lang.Set{List: `the den dem der el le`}
	joiners  = lang.Set{List: `of de del`}

	// feasts are words before a weekday that name a day of the church year.
	feasts = lang.Set{List: `good easter palm ash whit holy maundy shrove low ascension`}

	// leadIns begin a sentence before a weekday.
	leadIns = lang.Set{List: `on am vom den dem der bis seit ab jeden el le ce en at by from until since this that`}
)

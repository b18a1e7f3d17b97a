package weekday

import "github.com/chronlint/chronlint/internal/lang"

// articles are between a weekday and its date, joiners between day, month and
// year.
var (
	articles = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Articles })
	joiners  = lang.Union(func(l *lang.Language) *lang.Set {
		if l.Time == nil {
			return nil
		}
		return &l.Time.Joints.Parts
	})

	// feasts are words before a weekday that name a day of the church year.
	feasts = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.ChurchDays })

	// leadIns begin a sentence before a weekday.
	leadIns = lang.Union(func(l *lang.Language) *lang.Set { return &l.Dating.Leads })
)

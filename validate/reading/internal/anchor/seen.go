package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
)

// daysSeen are the days of a text that have a year, by month and day.
type daysSeen map[[2]int]reference

func (seen *daysSeen) note(ref reference) {
	if ref.day == 0 {
		return
	}
	if *seen == nil {
		*seen = daysSeen{}
	}
	(*seen)[[2]int{ref.month, ref.day}] = ref
}

// like returns the last date of the text that was the same day of the year as a day
// without one.
func (seen daysSeen) like(x *mention.Mention) reference {
	if x.Point != mention.NoPointing || x.From.Day <= 0 || x.From.Month == 0 || x.Ranged {
		return reference{}
	}
	return seen[[2]int{x.From.Month, x.From.Day}]
}

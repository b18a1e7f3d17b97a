package lang

import "strings"

// monthFirst are the regions whose dates in figures begin with the month, and mixed
// those in which both orders are in use (CLDR 47, the short date of each locale).
var (
	monthFirst = &Set{List: `us as gu mh mp um vi fm pw ph`}
	mixed      = &Set{List: `ca`}
)

// DayOrder returns whether dates in figures begin with the day, as a language has
// them, and whether it has one order for them. The order of English depends on the
// country, which the tag must state.
func DayOrder(tag string) (dayFirst, known bool) {
	primary := Primary(tag)
	if primary == "" || primary == "und" || primary == "mul" {
		return false, false
	}
	region := ""
	for _, subtag := range strings.FieldsFunc(strings.ToLower(tag), func(r rune) bool { return r == '-' || r == '_' })[1:] {
		if len(subtag) == 2 {
			region = subtag
		}
	}
	l := Lookup(primary)
	if mixed.Has(region) || region == "" && l != nil && l.Calendar.OrderVaries {
		return false, false
	}
	return !monthFirst.Has(region), true
}

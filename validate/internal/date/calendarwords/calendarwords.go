package calendarwords

import (
	"strings"
	"time"

	"github.com/chronlint/chronlint/internal/lang"
)

// Weekdays and months are the words for them, in small letters, of all the
// languages together: none means different things in two of them. Short forms
// of weekdays are English alone: the Spanish for Tuesday is also the sea, the
// German for Sunday also "so".
var (
	Weekdays = numbered[time.Weekday](
		`sunday monday tuesday wednesday thursday friday saturday`,
		`domingo lunes martes miércoles jueves viernes sábado`,
		`dimanche lundi mardi mercredi jeudi vendredi samedi`,
		`sonntag montag dienstag mittwoch donnerstag freitag samstag`,
		`- - - - - - sonnabend`,
	)
	ShortWeekdays = numbered[time.Weekday](`sun mon tue wed thu fri sat`, `- - tues - thur - -`, `- - - - thurs - -`)
	Months        = numbered[int](
		`- january february march april may june july august september october november december`,
		`- jan feb mar apr may jun jul aug sep oct nov dec`,
		`- - - - - - - - - sept - - -`,
		`- enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
		`- - - - - - - - - setiembre - - -`,
		`- janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
		`- januar februar märz april mai juni juli august september oktober november dezember`,
		`- jänner feber - - - - - - - - - -`,
	)
)

// numbered returns the words of lists with the place of each in its list, from
// 0; a list may leave places out.
func numbered[T ~int](lists ...string) map[string]T {
	places := map[string]T{}
	for _, list := range lists {
		for i, word := range strings.Fields(list) {
			if word != "-" {
				places[word] = T(i)
			}
		}
	}
	return places
}

// Ordinals end the number of a day.
var Ordinals = lang.Set{List: `st nd rd th er º ° ª o`}

// Listing joins things of one kind: a weekday after one of these and another
// weekday is one of several.
var Listing = lang.Set{List: `and or to till until through y e o u a al hasta et ou à au und oder bis`}

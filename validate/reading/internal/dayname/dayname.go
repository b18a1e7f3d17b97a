package dayname

import (
	"strings"
	"sync"
	"time"

	"github.com/chronlint/chronlint/internal/lang"
)

// tables hold the words, in small letters, of all the languages together: none
// means different things in two of them. Short forms are those of one language: the
// Spanish for Tuesday is also the sea, the German for Sunday also "so".
type tables struct {
	weekdays  map[string]time.Weekday
	months    map[string]int
	languages map[string][]*lang.Language // of the weekdays
	ends      map[string]bool             // last parts of weekdays with a hyphen: feira
}

var words = sync.OnceValue(func() *tables {
	t := &tables{map[string]time.Weekday{}, map[string]int{}, map[string][]*lang.Language{}, map[string]bool{}}
	for _, l := range lang.All() {
		for i, day := range l.Calendar.Weekdays {
			addAll(t.weekdays, day.Name+" "+day.Also, time.Weekday((i+1)%len(l.Calendar.Weekdays)))
			for name := range strings.FieldsSeq(strings.ToLower(day.Name + " " + day.Also)) {
				t.languages[name] = append(t.languages[name], l)
				if _, end, ok := strings.Cut(name, "-"); ok {
					t.ends[end] = true
				}
			}
		}
		for i, month := range l.Calendar.Months {
			addAll(t.months, month.Name+" "+month.Also, i+1)
		}
	}
	for i, month := range lang.Fallback.Calendar.Months {
		addAll(t.months, month.Short, i+1)
	}
	return t
})

func addAll[T any](to map[string]T, names string, value T) {
	for name := range strings.FieldsSeq(strings.ToLower(names)) {
		to[name] = value
	}
}

// Weekday returns the day that a word in small letters names.
func Weekday(word string) (time.Weekday, bool) {
	day, ok := words().weekdays[word]
	return day, ok
}

// Languages returns the languages in which a word in small letters names a weekday.
func Languages(word string) []*lang.Language { return words().languages[word] }

// ShortWeekday returns the day that a word in small letters is short for, in a language
// or in that of texts of no known language.
func ShortWeekday(word string, l *lang.Language) (time.Weekday, bool) {
	if day, ok := shortWeekdays(l)[word]; ok {
		return day, true
	}
	day, ok := shortWeekdays(lang.Fallback)[word]
	return day, ok
}

var shortWeekdays = lang.Once(func(l *lang.Language) map[string]time.Weekday {
	short := map[string]time.Weekday{}
	for i, day := range l.Calendar.Weekdays {
		addAll(short, day.Short, time.Weekday((i+1)%len(l.Calendar.Weekdays)))
	}
	return short
})

// IsWeekday reports whether a word in small letters names a weekday, in full or, in a
// language, short, or ends its name.
func IsWeekday(word string, l *lang.Language) bool {
	_, isFull := Weekday(word)
	_, isShort := ShortWeekday(word, l)
	return isFull || isShort || words().ends[word]
}

// Month returns the number of the month that a word in small letters names; 0
// if it names none.
func Month(word string) int { return words().months[word] }

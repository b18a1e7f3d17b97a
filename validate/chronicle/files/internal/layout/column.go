package layout

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

var (
	dateNames    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Date })
	yearNames    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Year })
	stampNames   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Stamps })
	tellingNames = []*lang.Set{
		lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Title }),
		lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Text }),
	}
)

// NamesDate reports whether the words of the name of a column or a key, as of
// lang.ColumnWords, name the date of an event.
func NamesDate(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || slices.ContainsFunc(words, stampNames.Has) {
		return false
	}
	last := words[len(words)-1]
	return dateNames.Has(name) || dateNames.Has(words[0]) || dateNames.Has(last) || endsInDate(last)
}

// NamesYear reports whether the words of the name of a key name the year of an event.
func NamesYear(name string) bool {
	words := strings.Fields(name)
	return len(words) > 0 && !slices.ContainsFunc(words, stampNames.Has) && (yearNames.Has(name) || yearNames.Has(words[len(words)-1]))
}

// endsInDate reports whether a word is composed with one for date: Startdatum.
func endsInDate(word string) bool {
	const short = 4 // shorter ones end other words too
	for name := range dateNames.All() {
		if len(name) >= short && strings.HasSuffix(word, name) {
			return true
		}
	}
	return false
}

// NamesTelling reports whether the words of the name of a column are those of one that
// tells what happened.
func NamesTelling(name string) bool {
	return slices.ContainsFunc(tellingNames, func(s *lang.Set) bool { return s.Has(name) })
}

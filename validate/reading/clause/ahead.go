package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// aheadWords tell that what is told is still to come, in any of the languages
// in which chronicles are written; aheadStems are beginnings of such words, and
// aheadPhrases are looked for as they stand.
var (
	aheadWords = lang.Set{List: `will shall upcoming planned plans scheduled slated forthcoming deadline proposed projected
		intends intended aims tomorrow someday
		será serán habrá tendrá tendrán próximo próxima futuro futura
		sera seront aura auront devrait devraient prochain prochaine
		wird werden soll sollen geplant geplante künftig künftige voraussichtlich`}
	aheadStems   = []string{"expect", "anticipat", "predict", "forecast", "prevé", "previst", "prévu", "planea", "erwarte"}
	aheadPhrases = []string{
		" set to ", " set for ", " is to ", " are to ", " to be held", " no later than ", " due to be", " due in ", " due on ", " due by ",
		" goal ", " target ",
	}
)

// TellsAhead reports whether a text may tell of what is to come.
func TellsAhead(text string) bool {
	text = " " + strings.ToLower(text) + " "
	for _, phrase := range aheadPhrases {
		if strings.Contains(text, phrase) {
			return true
		}
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \t\n,.;:()/–—-\"'’“”«»", r) }) {
		if aheadWords.Has(w) {
			return true
		}
		for _, stem := range aheadStems {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

package quotation

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a mark may be follows from the pairs of all languages.
func TestMarksAreThoseOfAllLanguages(t *testing.T) {
	want := map[rune]markKind{
		'"': {family: double}, '＂': {family: double},
		'“': {family: double}, '”': {family: double},
		'„': {family: double, opening: true}, '‟': {family: double, opening: true},
		'〝': {family: double, opening: true}, '〞': {family: double, closing: true}, '〟': {family: double, closing: true},
		'«': {family: guillemet}, '»': {family: guillemet},
		'‹': {family: angle}, '›': {family: angle},
		'「': {family: corner, opening: true}, '」': {family: corner, closing: true},
		'『': {family: white, opening: true}, '』': {family: white, closing: true},
		'《': {family: title, opening: true}, '》': {family: title, closing: true},
		'〈': {family: subtitle, opening: true}, '〉': {family: subtitle, closing: true},
		'\'': {family: single}, '‘': {family: single}, '’': {family: single},
		'‚': {family: single, opening: true}, '‛': {family: single, opening: true},
	}
	if diff := cmp.Diff(want, marks(), cmp.AllowUnexported(markKind{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

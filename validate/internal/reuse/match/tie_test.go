package match

import (
	"fmt"
	"strings"
	"testing"
)

// surveyAndAccounts returns a text of many names and, for each of these, one that has
// it; the last has a second.
func surveyAndAccounts(n int) []Text {
	var survey strings.Builder
	texts := []Text{{}}
	for i := range n {
		fmt.Fprintf(&survey, "They saw Name%dx and left. ", i)
		texts = append(texts, Text{Group: i + 1, Body: fmt.Sprintf("There Name%dx was quiet", i)})
	}
	texts[0].Body = survey.String()
	texts[n].Body += fmt.Sprintf(" but for Name%dx", n-2)
	return texts
}

func tiesOf(texts []Text) []Tie {
	return Find(texts, Options{Together: func(int, int) bool { return true }}).Ties
}

func TestATextHasTheTiesOfTheMostNames(t *testing.T) {
	const n = 3 * mostTies
	ties := tiesOf(surveyAndAccounts(n))
	ofSurvey, strongest := 0, false
	for _, tie := range ties {
		if tie.A == 0 {
			ofSurvey++
			strongest = strongest || tie.B == n && len(tie.Names) == 2
		}
	}
	if ofSurvey != mostTies || !strongest {
		t.Errorf("%d ties of the survey, with the one of two names: %v; want %d, true", ofSurvey, strongest, mostTies)
	}
}

func TestTiesAreInOrder(t *testing.T) {
	ties := tiesOf(surveyAndAccounts(3 * mostTies))
	for i := range ties[1:] {
		if a, b := ties[i], ties[i+1]; a.A > b.A || a.A == b.A && a.B >= b.B {
			t.Fatalf("tie of %d and %d before that of %d and %d", a.A, a.B, b.A, b.B)
		}
	}
}

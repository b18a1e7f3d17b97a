package lang

import (
	"strings"
	"testing"
)

func TestTheLanguageOfATextIsGuessedByItsCommonestWords(t *testing.T) {
	for text, want := range map[string]*Language{
		"":            nil,
		"11 9 1973":   nil,
		"Port closed": nil,
		"The port of Talca was closed, and the crews of its ships have been sent home.":               English,
		"Der Hafen von Talca wird geschlossen, und die Besatzungen der Schiffe sind nicht mehr dort.": German,
		"El puerto de Talca fue cerrado y las tripulaciones de sus barcos volvieron a casa.":          Spanish,
		"De haven van Talca werd gesloten, en de bemanningen van de schepen zijn naar huis gestuurd.": Dutch,
		"Der Spiegel, Die Zeit and Das Boot are names that the reader of this line has met.":          English,
	} {
		var s Sample
		s.Read(text)
		if got := s.Language(); got != want {
			t.Errorf("%q is %s, want %s", text, nameOf(got), nameOf(want))
		}
	}
}

func TestASampleTakesInNoMoreThanItNeeds(t *testing.T) {
	var s Sample
	for range 50 {
		s.Read(strings.Repeat("the end of it and ", 20))
	}
	if !s.IsEnough() || s.words > mostSampled+100 {
		t.Errorf("%d words were read", s.words)
	}
}

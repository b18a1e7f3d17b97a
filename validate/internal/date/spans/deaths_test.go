package spans

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestAgesAtWhichSomeoneDies(t *testing.T) {
	for text, want := range map[string]bool{
		"Ana Prado (1798–1873) died aged 65.":                                          true,
		"Ana Prado (1798–1873) died at 65.":                                            true,
		"Ana Prado (1798–1873), who died at 65, taught.":                               true,
		"Ana Prado (1798–1873), a poet of the coast, died of fever aged 65.":           true,
		"Ana Prado (1798–1873) was killed in a fall, aged 65.":                         true,
		"Ana Prado (1798–1873) was later murdered at the age of 65.":                   true,
		"Ana Prado (1798–1873) passed away peacefully at the age of 65.":               true,
		"Ana Prado (1798–1873) lived to be 65.":                                        true,
		"Ana Prado (1798–1873) lived to the age of 65.":                                true,
		"Ana Prado (1798–1873) was only 65 when she died.":                             true,
		"Ana Prado (1798–1873) was 65 years old when she was killed.":                  true,
		"Ana Prado (1798–1873) was 65 at her death.":                                   true,
		"Ana Prado (1798–1873) was 65 years old when the war began.":                   false,
		"Ana Prado (1798–1873) killed a clerk aged 65.":                                false,
		"Ana Prado (1798–1873) was killed by a clerk aged 65.":                         false,
		"Ana Prado (1798–1873) was killed with a friend aged 65.":                      false,
		"Ana Prado (1798–1873) died, leaving a clerk aged 65.":                         false,
		"Ana Prado (1798–1873) wrote until she died aged 65.":                          false,
		"Ana Prado (1798–1873) and Luis died aged 65.":                                 false,
		"Ana Prado (1798–1873) lived in Weir at the age of 65.":                        false,
		"Ana Prado (1798–1873) taught Luis Holm, who died aged 65.":                    false,
		"Ana Prado (1798–1873) was ill at the age of 65, and died.":                    false,
		"The house of Ana Prado (1798–1873), where Luis Holm lived, died out, aged 65": false,
	} {
		r := reading.New(text, reading.Options{})
		g := &ages{&passage.Passage{Field: &chronicle.Field{Text: text}, Text: text, Read: r}}
		if ages := r.Ages(); len(ages) != 1 {
			t.Errorf("%q: ages %v", text, ages)
		} else if got := g.dies(r.Dates()[1].End, ages[0]); got != want {
			t.Errorf("%q: %v, dates %v", text, got, r.Dates())
		}
	}
}

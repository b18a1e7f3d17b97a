package measure

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// An Age is an age in years that is the only one of its sentence, and what the text
// states beside it.
type Age struct {
	when.Age
	// Sentence is the index of its sentence.
	Sentence int
	// Date is the date that it is given for: "in 1973, aged 65"; nil if there is none.
	Date *when.Date
	// Life is that of the one whose age it may be, as the sentence states it, or the
	// one before where Earlier is set; nil if neither does.
	Life    *Life
	Earlier bool
	// NamesBirth is set where the sentence is about a birth, and NamesDeath where the
	// age is one at a death.
	NamesBirth, NamesDeath bool
	// Others is how many dates the sentence has besides that of Life.
	Others int
}

// AgesOfPeople returns the ages by which a birth and a date can be compared.
func (t *Times) AgesOfPeople() []Age {
	l := lives{t}
	var out []Age
	for i, a := range t.Ages {
		if a.Length.Unit != when.Years || !a.Length.IsExact() {
			continue
		}
		n := t.sentenceAt(a.Start)
		if n == len(t.Sentences) || i > 0 && t.sentenceAt(t.Ages[i-1].Start) == n || i+1 < len(t.Ages) && t.sentenceAt(t.Ages[i+1].Start) == n {
			continue
		}
		if !t.has(n, &t.words.Life.Kin) {
			out = append(out, l.ageOf(a, n))
		}
	}
	return out
}

// ageOf reads what is beside the one age of sentence n.
func (l lives) ageOf(a when.Age, n int) Age {
	s := l.Sentences[n].Span
	age := Age{
		Age: a, Sentence: n, Date: l.dateOf(a, s), Others: len(l.datesIn(s)),
		NamesBirth: l.has(n, &l.words.Life.Births), NamesDeath: l.has(n, &l.words.Life.Deaths),
	}
	life, ok := l.in(s)
	dies := ok && life.isBracket && l.endsAt(life, a)
	if life.isShort && (age.Date != nil || !life.outlasts(a) || !dies) {
		ok = false // rather an office
	}
	if ok {
		age.Others--
	} else if life, ok = l.before(n); ok {
		age.Earlier = true
		if dies = life.isBracket && l.endsAt(life, a); !dies {
			life.Death = nil
		}
	}
	if ok {
		age.Life = &life
		age.NamesDeath = age.NamesDeath || dies
	}
	return age
}

// dateOf returns the date beside an age that it is given for: "in 1973, aged
// 65", "at the age of 65, in 1973".
func (l lives) dateOf(a when.Age, s text.Span) *when.Date {
	for _, d := range l.datesIn(s) {
		if !isWhole(d) || d.Modifier != "" {
			continue
		}
		if d.End <= a.Start {
			words, ok := l.gap(d.End, a.Start)
			if ok && len(words) <= 3 && l.leadsToAge(words) && !l.words.Life.Born.Has(l.verbBefore(d.Start, s.Start)) {
				return &d
			}
		} else if words, ok := l.gap(a.End, d.Start); ok && len(words) <= 3 && l.leadsToDate(words) {
			return &d
		}
	}
	return nil
}

// leadsToAge reports whether the words between a date and an age are those before it.
func (l lives) leadsToAge(words []string) bool {
	words = skipMark(words, ",")
	return len(words) == 0 || l.words.Life.Leads.Has(strings.Join(words, " "))
}

// leadsToDate reports whether the words between an age and a date are those before
// it.
func (l lives) leadsToDate(words []string) bool {
	if len(words) == 0 {
		return l.words.Stretches.BareYears // starb im Alter von 70 Jahren 1943
	}
	words = skipMark(words, ",(")
	return len(words) == 1 && l.words.Stretches.Dates.Has(words[0])
}

// skipMark returns the words after the first, if that is one of the marks.
func skipMark(words []string, marks string) []string {
	if len(words) > 0 && strings.Contains(marks, words[0]) {
		return words[1:]
	}
	return words
}

package clause

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// IsPlainBut reports whether the sentence, but for its date, is one plain clause
// about its own time.
func (o *Opening) IsPlainBut() bool {
	for i := range o.List {
		if o.First <= i && i <= o.Last {
			continue
		}
		w := o.Word(i)
		if english.Away.Has(w) || aheadWords.Has(w) || english.Clauses.Has(w) || english.Be.Has(w) && o.Word(i+1) == "to" || o.IsMark(i, "()[]:;–—") {
			return false
		}
	}
	return true
}

// What a date in prose is the date of is seldom certain: of an event that is
// looked back on or ahead to, of another with a name of its own, of what somebody
// says. It is the entry's own where it is what the first sentence begins with
// ("On 12 May 1887 the bridge …", "June 1887: …"), or closes that sentence right
// after its only verb ("The bridge is opened on 12 May 1887."), and nothing else
// in the text is dated to the time of the entry.

// LongestOpening is how many bytes of a first sentence are looked at; one that
// is longer is no plain statement.
const LongestOpening = 600

// IsPlain reports whether an expression is a day, a month or a year that states
// its year, or a day in the year of the entry, with nothing that shifts it.
func IsPlain(d when.Date) bool {
	if d.Err != nil || d.Value.IsZero() || d.Modifier != "" || d.Offset != nil || d.Value.IsInterval() {
		return false
	}
	if d.Part == when.Sooner || d.Part == when.Later {
		return false
	}
	switch d.Form {
	case when.DayMonth:
		return d.Anchor == when.Context
	case when.DayMonthYear, when.MonthDayYear, when.YearDayMonth, when.YearMonthDay,
		when.ISO, when.MonthYear, when.YearMonth, when.Year:
		return d.Anchor == when.Stated && d.Value.Precision() >= edtf.PrecisionYear
	}
	return false
}

// An Opening is the first sentence of a text, and where its date stands.
type Opening struct {
	text.Tokens
	First, Last int // tokens of the date
}

// Find notes where the date of the sentence is, and reports whether it is there.
func (o *Opening) Find(d text.Span) bool {
	o.First, o.Last = -1, -1
	for i, k := range o.List {
		if k.Start <= d.Start && d.Start < k.End {
			o.First = i
		}
		if k.Start < d.End && d.End <= k.End {
			o.Last = i
		}
	}
	return o.First >= 0 && o.Last >= o.First
}

// LooksAway reports whether the sentence tells of something before or after
// its event, or of the day as one of remembrance. What stands in a clause that
// hangs on one after the date is no matter.
func (o *Opening) LooksAway() bool {
	for i := range o.List {
		w := o.Word(i)
		if i > o.Last && english.Clauses.Has(w) {
			return false
		}
		if english.Away.Has(w) || aheadWords.Has(w) || english.Be.Has(w) && o.Word(i+1) == "to" {
			return true
		}
		for stem := range english.AwayStems.All() {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// LooksAside reports whether the sentence measures its event by another.
func (o *Opening) LooksAside() bool {
	for i := range o.List {
		if english.Aside.Has(o.Word(i)) {
			return true
		}
	}
	return false
}

// Leads reports whether the sentence begins with the date: as a label of its
// own, or as an adverbial before its subject.
func (o *Opening) Leads() bool {
	from := 0
	for i := 1; i <= LongestTopic; i++ {
		if o.IsMark(i, ":") && i < o.First {
			from = i + 1 // World War II: On 3 May 1943 …
		}
	}
	after := o.Last + 1
	if o.First == from {
		whole := after == len(o.List) || o.IsMark(after, ".") && after == len(o.List)-1
		dash := o.IsMark(after, "–—-") && o.At(after).Spaced && o.At(after+1).Spaced
		return whole || o.IsMark(after, ":") && from == 0 || dash
	}
	if !english.Leads.Has(o.Word(from)) {
		return false
	}
	for i := from; i < o.First; i++ {
		if !english.Leads.Has(o.Word(i)) && !english.InLeads.Has(o.Word(i)) && !o.IsMark(i, ",") {
			return false
		}
	}
	return o.IsMark(after, ",") || o.At(after).Spaced && (english.Subjects.Has(o.Word(after)) || o.Capitalized(after))
}

// LongestTopic is how many words may stand before the colon of a topic.
const LongestTopic = 8

// Closes reports whether the date belongs to the verb of a sentence that begins
// with one plain clause: "Ann Lee was born in Weir on 3 May 1887."
func (o *Opening) Closes() bool {
	on := o.First - 1
	if on < 2 || o.Word(on) != "on" && o.Word(on) != "in" || o.First > longestClause {
		return false
	}
	switch after := o.Last + 1; {
	case after >= len(o.List), o.IsMark(after, ".;("):
	case o.IsMark(after, ",") || english.AfterDate.Has(o.Word(after)):
	default:
		return false
	}
	verb := o.skipPlace(on - 1)
	if isParticiple(o.Word(verb)) {
		for i := verb - 1; english.Adverbs.Has(o.Word(i)) || english.Be.Has(o.Word(i)); i-- {
			if english.Be.Has(o.Word(i)) {
				return o.isSubject(i)
			}
		}
	}
	return english.Happenings.Has(o.Word(verb)) && o.isSubject(verb) || o.isBare(on)
}

// longestClause is how many words and marks may stand before a closing date.
const longestClause = 24

// skipPlace returns the token before "in Weir, Kent", or i itself.
func (o *Opening) skipPlace(i int) int {
	j := i
	for o.Capitalized(j) || o.IsMark(j, ",") {
		j--
	}
	if j < i && (o.Word(j) == "in" || o.Word(j) == "at") && !o.IsMark(j+1, ",") {
		return j - 1
	}
	return i
}

// isSubject reports whether what stands before a verb can only be its subject:
// it holds no clause, no further verb and no object. Of a verb that can be no
// participle the subject may have any preposition in it.
func (o *Opening) isSubject(verb int) bool {
	finite := !isParticiple(o.Word(verb)) || o.IsMark(verb-1, ",")
	for i := range verb {
		w := o.Word(i)
		switch {
		case o.At(i).Kind == text.MarkToken && !o.IsMark(i, "'’-.,"):
			return false
		case w == "" || w == "and" && o.Capitalized(i+1):
		case english.Clauses.Has(w) || english.Be.Has(w) || !finite && english.Prepositions.Has(w):
			return false
		case i > 0 && english.Determiners.Has(w) && !english.NounLinks.Has(o.Word(i-1)) && !english.Prepositions.Has(o.Word(i-1)) && !o.IsMark(i-1, ","):
			return false
		case !finite && english.Happenings.Has(w) && !o.Capitalized(i):
			return false
		}
	}
	return verb > 0
}

// isBare reports whether a short sentence has nothing before its day but a
// subject, a verb and an object: "The yard launches the Marigold on 3 May 1887."
func (o *Opening) isBare(on int) bool {
	after := o.Last + 1
	ends := after >= len(o.List) || o.IsMark(after, ".") || o.IsMark(after, ",") && strings.HasSuffix(o.Word(after+1), "ing")
	if o.Word(on) != "on" || on < 3 || on > longestBare || !ends {
		return false
	}
	named := true // so far there are names alone
	for i := range on {
		w := o.Word(i)
		switch {
		case o.At(i).Kind == text.MarkToken && !o.IsMark(i, "'’-"), english.Clauses.Has(w), english.Prepositions.Has(w), english.Incidents.Has(w):
			return false
		case isParticiple(w) && !o.Capitalized(i) && (!named || i == 0):
			return false
		}
		named = named && (o.Capitalized(i) || english.Determiners.Has(w))
	}
	return true
}

// longestBare is how many words a bare sentence has at most before its date.
const longestBare = 10

// isParticiple reports whether a word may be a past participle.
func isParticiple(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || english.Participles.Has(w)
}

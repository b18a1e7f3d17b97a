package date

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// What a date in prose is the date of is seldom certain: of an event that is
// looked back on or ahead to, of another with a name of its own, of what somebody
// says. It is the entry's own where it is what the first sentence begins with
// ("On 12 May 1887 the bridge …", "June 1887: …"), or closes that sentence right
// after its only verb ("The bridge is opened on 12 May 1887."), and nothing else
// in the text is dated to the time of the entry.

// longestOpening is how many bytes of a first sentence are looked at; one that
// is longer is no plain statement.
const longestOpening = 600

// ownDate returns the date that the text of an event gives as its own.
func ownDate(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) (when.Date, bool) {
	if !isEnglish(p, e) {
		return when.Date{}, false
	}
	return ownDateIn(p.Reading(e, f), e.Date)
}

// isEnglish reports whether an entry is in English, or in a language that is not
// stated.
func isEnglish(p *rule.Pass, e *chronicle.Entry) bool {
	lang := languageOf(p, e)
	return lang == "" || lang == "en" || strings.HasPrefix(lang, "en-")
}

// ownDateIn returns the date that a text, read in the context of the given
// date, gives as its own.
func ownDateIn(r *reading.Reading, of edtf.Date) (when.Date, bool) {
	var none when.Date
	dates, sentences := r.Dates(), r.Sentences()
	if len(dates) == 0 || len(sentences) == 0 || dates[0].Start > sentences[0].End {
		return none, false
	}
	d, first := dates[0], sentences[0].Span
	if !isPlain(d) || first.Len() > longestOpening || len(dates) > 1 && dates[1].Start < first.End {
		return none, false
	}
	for _, q := range r.Quotations() {
		if q.Start < d.End && d.Start < q.End {
			return none, false
		}
	}
	o := opening{tokens: tokenize(first.In(r.Text()))}
	if !o.find(text.Span{Start: d.Start - first.Start, End: d.End - first.Start}) || o.looksAway() {
		return none, false
	}
	if !o.leads() && (o.looksAside() || !o.closes()) || isToldLater(of, d, dates[1:]) {
		return none, false
	}
	return d, true
}

// languageOf is the language an entry is in: its own, or its document's.
func languageOf(p *rule.Pass, e *chronicle.Entry) string {
	if f := e.First(chronicle.Language); f != nil {
		return strings.ToLower(f.Text)
	}
	return strings.ToLower(p.Chronicle.Language(e.Doc))
}

// isPlain reports whether an expression is a day, a month or a year that states
// its year, or a day in the year of the entry, with nothing that shifts it.
func isPlain(d when.Date) bool {
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

// isToldLater reports whether the event of an entry may be what a text tells
// after its first date, since that is of another time: one of the later dates is,
// or is not known, or the text goes from one day or month to the next.
func isToldLater(of edtf.Date, first when.Date, later []when.Date) bool {
	if of.Overlaps(first.Value) != edtf.Impossible {
		return false
	}
	for _, d := range later {
		_, hasMonth := d.Value.Month()
		if hasMonth || d.Value.IsZero() || d.Value.Overlaps(of) != edtf.Impossible {
			return true
		}
	}
	return false
}

// An opening is the first sentence of a text, and where its date stands.
type opening struct {
	tokens
	first, last int // tokens of the date
}

func (o *opening) find(d text.Span) bool {
	o.first, o.last = -1, -1
	for i, k := range o.list {
		if k.start <= d.Start && d.Start < k.end {
			o.first = i
		}
		if k.start < d.End && d.End <= k.end {
			o.last = i
		}
	}
	return o.first >= 0 && o.last >= o.first
}

// looksAway reports whether the sentence tells of something before or after
// its event, or of the day as one of remembrance. What stands in a clause that
// hangs on one after the date is no matter.
func (o *opening) looksAway() bool {
	for i := range o.list {
		w := o.word(i)
		if i > o.last && clauseWords[w] {
			return false
		}
		if awayWords[w] || aheadWords[w] || beWords[w] && o.word(i+1) == "to" {
			return true
		}
		for _, stem := range awayStems {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// looksAside reports whether the sentence measures its event by another.
func (o *opening) looksAside() bool {
	for i := range o.list {
		if asideWords[o.word(i)] {
			return true
		}
	}
	return false
}

// leads reports whether the sentence begins with the date: as a label of its
// own, or as an adverbial before its subject.
func (o *opening) leads() bool {
	from := 0
	for i := 1; i <= longestTopic; i++ {
		if o.isMark(i, ":") && i < o.first {
			from = i + 1 // World War II: On 3 May 1943 …
		}
	}
	after := o.last + 1
	if o.first == from {
		whole := after == len(o.list) || o.isMark(after, ".") && after == len(o.list)-1
		dash := o.isMark(after, "–—-") && o.at(after).spaced && o.at(after+1).spaced
		return whole || o.isMark(after, ":") && from == 0 || dash
	}
	if !leadingWords[o.word(from)] {
		return false
	}
	for i := from; i < o.first; i++ {
		if !leadingWords[o.word(i)] && !insideLead[o.word(i)] && !o.isMark(i, ",") {
			return false
		}
	}
	return o.isMark(after, ",") || o.at(after).spaced && (subjectWords[o.word(after)] || o.capitalized(after))
}

// longestTopic is how many words may stand before the colon of a topic.
const longestTopic = 8

// closes reports whether the date belongs to the verb of a sentence that begins
// with one plain clause: "Ann Lee was born in Weir on 3 May 1887."
func (o *opening) closes() bool {
	on := o.first - 1
	if on < 2 || o.word(on) != "on" && o.word(on) != "in" || o.first > longestClause {
		return false
	}
	switch after := o.last + 1; {
	case after >= len(o.list), o.isMark(after, ".;("):
	case o.isMark(after, ",") || afterDate[o.word(after)]:
	default:
		return false
	}
	verb := o.skipPlace(on - 1)
	if isParticiple(o.word(verb)) {
		for i := verb - 1; adverbs[o.word(i)] || beWords[o.word(i)]; i-- {
			if beWords[o.word(i)] {
				return o.isSubject(i)
			}
		}
	}
	return happenings[o.word(verb)] && o.isSubject(verb) || o.isBare(on)
}

// longestClause is how many words and marks may stand before a closing date.
const longestClause = 24

// skipPlace returns the token before "in Weir, Kent", or i itself.
func (o *opening) skipPlace(i int) int {
	j := i
	for o.capitalized(j) || o.isMark(j, ",") {
		j--
	}
	if j < i && (o.word(j) == "in" || o.word(j) == "at") && !o.isMark(j+1, ",") {
		return j - 1
	}
	return i
}

// isSubject reports whether what stands before a verb can only be its subject:
// it holds no clause, no further verb and no object. Of a verb that can be no
// participle the subject may have any preposition in it.
func (o *opening) isSubject(verb int) bool {
	finite := !isParticiple(o.word(verb)) || o.isMark(verb-1, ",")
	for i := range verb {
		w := o.word(i)
		switch {
		case o.at(i).kind == markToken && !o.isMark(i, "'’-.,"):
			return false
		case w == "" || w == "and" && o.capitalized(i+1):
		case clauseWords[w] || beWords[w] || !finite && prepositions[w]:
			return false
		case i > 0 && determiners[w] && !nounLinks[o.word(i-1)] && !prepositions[o.word(i-1)] && !o.isMark(i-1, ","):
			return false
		case !finite && happenings[w] && !o.capitalized(i):
			return false
		}
	}
	return verb > 0
}

// isBare reports whether a short sentence has nothing before its day but a
// subject, a verb and an object: "The yard launches the Marigold on 3 May 1887."
func (o *opening) isBare(on int) bool {
	after := o.last + 1
	ends := after >= len(o.list) || o.isMark(after, ".") || o.isMark(after, ",") && strings.HasSuffix(o.word(after+1), "ing")
	if o.word(on) != "on" || on < 3 || on > longestBare || !ends {
		return false
	}
	named := true // so far there are names alone
	for i := range on {
		w := o.word(i)
		switch {
		case o.at(i).kind == markToken && !o.isMark(i, "'’-"), clauseWords[w], prepositions[w], incidents[w]:
			return false
		case isParticiple(w) && !o.capitalized(i) && (!named || i == 0):
			return false
		}
		named = named && (o.capitalized(i) || determiners[w])
	}
	return true
}

// longestBare is how many words a bare sentence has at most before its date.
const longestBare = 10

// isParticiple reports whether a word may be a past participle.
func isParticiple(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || participles[w]
}

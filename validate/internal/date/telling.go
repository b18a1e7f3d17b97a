package date

import (
	"strings"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/reading"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/rule"
)

// A telling is a phrase or clause that tells of one event and gives it a date:
// "an attempted coup in July of 1973", "In May 1887 Ann Lee was murdered", or
// the first words of an entry.
type telling struct {
	deed  *deed
	name  []string // whose or what's, in small letters; none where the deed needs none
	entry *chronicle.Entry
	words chronicle.Span
	date  edtf.Date
	dated chronicle.Span // where the date stands
	own   bool           // the date is that of its entry
	text  string         // of the sentence
}

// A mention is a telling within one sentence, before it is known what dates it.
type mention struct {
	deed       *deed
	name       []string
	start, end int // tokens
	verb       bool
}

// tellingsOf returns what the prose of an entry tells with a date.
func tellingsOf(p *rule.Pass, e *chronicle.Entry) []telling {
	if lang := languageOf(p, e); lang != "" && lang != "en" && !strings.HasPrefix(lang, "en-") {
		return nil
	}
	var out []telling
	for i := range e.Fields {
		f := &e.Fields[i]
		isTitle := f.Role == chronicle.Title && e.Kind == chronicle.Event
		if f.Role != chronicle.Text && !isTitle || !hasDeed(f.Text) {
			continue
		}
		r := p.Reading(e, f)
		dates := r.Dates()
		for n, s := range r.Sentences() {
			for len(dates) > 0 && dates[0].Start < s.Start {
				dates = dates[1:]
			}
			var within []reading.Date
			for _, d := range dates {
				if d.Start < s.End {
					within = append(within, d)
				}
			}
			if t, ok := tellingIn(e, f, s.Span, within, n == 0 && e.Kind == chronicle.Event); ok && !isQuoted(r, s.Span) {
				out = append(out, t)
			}
		}
	}
	return out
}

// isQuoted reports whether a sentence stands in a quotation, or has one.
func isQuoted(r *reading.Reading, s reading.Span) bool {
	for _, q := range r.Quotations() {
		if q.Start < s.End && s.Start < q.End {
			return true
		}
	}
	return false
}

// tellingIn returns what a sentence tells: of the one date that it has, or
// where it opens an event and has none, of that event's.
func tellingIn(e *chronicle.Entry, f *chronicle.Field, s reading.Span, dates []reading.Date, opens bool) (telling, bool) {
	if len(dates) > 1 || len(dates) == 0 && (!opens || e.Date.IsZero()) || s.Len() > longestOpening {
		return telling{}, false
	}
	o := opening{tokens: tokenize(s.In(f.Text))}
	ms := o.mentions()
	if len(ms) != 1 || o.tellsApart() {
		return telling{}, false
	}
	m := ms[0]
	t := telling{deed: m.deed, name: m.name, entry: e, text: s.In(f.Text)}
	from, to := o.at(m.start).start, o.at(m.end-1).end
	if len(dates) == 0 {
		if !o.begins(m) || o.looksAway() || e.Date.Approximate() || e.Date.Uncertain() {
			return telling{}, false
		}
		t.own, t.date, t.dated = true, e.Date, dateSpan(e)
		t.words = e.At(f, s.Start+from, s.Start+to)
		return t, true
	}
	d := dates[0]
	if !isPlain(d) || d.Anchor != reading.Stated || d.Value.Approximate() || d.Value.Uncertain() ||
		!o.find(reading.Span{Start: d.Start - s.Start, End: d.End - s.Start}) || !o.dates(m) {
		return telling{}, false
	}
	t.date, t.dated = d.Value, e.At(f, d.Start, d.End)
	if to += s.Start; o.first == m.end+1 {
		to = d.End
	}
	t.words = e.At(f, s.Start+from, to)
	return t, true
}

// begins reports whether a mention is what its sentence begins with.
func (o *opening) begins(m mention) bool {
	for i := range m.start {
		if !determiners[o.word(i)] {
			return false
		}
	}
	return true
}

// dates reports whether the date of the sentence is attached to a mention:
// right after it, or before a clause that is all it tells.
func (o *opening) dates(m mention) bool {
	if o.first == m.end+1 && (o.word(m.end) == "in" || o.word(m.end) == "on" || o.word(m.end) == "of" && !m.verb) {
		return true
	}
	if !m.verb || !o.leads() || o.looksAway() || o.first > m.start {
		return false
	}
	for i := o.last + 1; i < m.start; i++ {
		if !o.isMark(i, ",") && !determiners[o.word(i)] {
			return false
		}
	}
	return true
}

// tellsApart reports whether a sentence says of its event that it is one of
// several.
func (o *opening) tellsApart() bool {
	for i := range o.list {
		if apartWords[o.word(i)] {
			return true
		}
	}
	return false
}

// mentions finds the deeds of a sentence and who or what they are told of.
func (o *opening) mentions() []mention {
	var out []mention
	for i := range o.list {
		w := o.word(i)
		if d := nouns[w]; d != nil {
			if m, ok := o.noun(i, d); ok {
				out = append(out, m)
			}
		}
		if d := verbs[w]; d != nil {
			if m, ok := o.clause(i, d); ok {
				out = append(out, m)
			}
		}
	}
	return out
}

// noun reads a mention whose head is a noun: "the murder of Ann Lee", "Ann Lee's
// murder", "an attempted military coup".
func (o *opening) noun(i int, d *deed) (mention, bool) {
	m := mention{deed: d, start: i, end: i + 1}
	if d.qualified {
		if o.word(i+1) == "attempt" {
			m.end++
			return m, true
		}
		for j := i - 1; j >= 0 && j >= i-mostModifiers && o.word(j) != ""; j-- {
			if qualifiers[o.word(j)] {
				m.start = j
				return m, true
			}
		}
		return m, false
	}
	if o.word(i+1) == "of" {
		from := i + 2
		if o.word(from) == "the" {
			from++
		}
		if to := o.nameEnd(from); to > from && o.at(to).kind != numberToken && (o.at(to).spaced || !o.isMark(to, "-–'’")) {
			m.name, m.end = o.namesIn(from, to), to
			return m, len(m.name) > 0
		}
		return m, false
	}
	if o.word(i-1) == "s" && o.isMark(i-2, "'’") {
		if from := o.nameStart(i - 2); from < i-2 {
			m.name, m.start = o.namesIn(from, i-2), from
			return m, len(m.name) > 0
		}
	}
	return m, false
}

// mostModifiers is how many words may stand before a noun, one of which
// qualifies it.
const mostModifiers = 3

// clause reads a mention whose head is a verb, right after its subject: "Ann
// Lee was murdered", "the Marigold sinks".
func (o *opening) clause(i int, d *deed) (mention, bool) {
	be := false
	at := i - 1
	for beWords[o.word(at)] || adverbs[o.word(at)] {
		be = be || beWords[o.word(at)]
		at--
	}
	if d.passive && isParticiple(o.word(i)) && !be {
		return mention{}, false
	}
	if !be && (determiners[o.word(i+1)] || o.capitalized(i+1)) {
		return mention{}, false // a ship that sinks another
	}
	from := o.nameStart(at + 1)
	if from > at || prepositions[o.word(from-1)] || nounLinks[o.word(from-1)] || clauseWords[o.word(from-1)] {
		return mention{}, false
	}
	m := mention{deed: d, name: o.namesIn(from, at+1), start: from, end: i + 1, verb: true}
	return m, len(m.name) > 0
}

// nameStart returns where the name begins that ends before a token.
func (o *opening) nameStart(end int) int {
	from := end
	for i := end - 1; i >= 0; i-- {
		switch {
		case o.capitalized(i) && !determiners[o.word(i)] && !subjectWords[o.word(i)]:
			from = i
		case nameParticles[o.word(i)] && (o.capitalized(i-1) || nameParticles[o.word(i-1)]):
		case o.isMark(i, ".-") && o.capitalized(i-1) && !o.at(i).spaced:
		default:
			return from
		}
	}
	return from
}

// nameEnd returns where the name ends that begins with a token.
func (o *opening) nameEnd(from int) int {
	to := from
	for i := from; i < len(o.list); i++ {
		switch {
		case o.capitalized(i):
			to = i + 1
		case nameParticles[o.word(i)] && (o.capitalized(i+1) || nameParticles[o.word(i+1)]) && i > from:
		case o.isMark(i, ".-") && !o.at(i).spaced && i > from:
		default:
			return to
		}
	}
	return to
}

// namesIn returns the words of a name, without those of a rank.
func (o *opening) namesIn(from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		if o.capitalized(i) && !ranks[o.word(i)] {
			out = append(out, o.word(i))
		}
	}
	return out
}

package times

import "github.com/chronlint/chronlint/validate/reading/when"

// An item is a date expression as it stands in the text, before it is known
// what it hangs on.
type item struct {
	first, end int // tokens
	form       when.Form
	stated     *parsed // the whole date, where the expression gives one by a shape
	from       moment
	to         moment // the end of a range within the expression
	ranged     bool
	shared     bool // the year stands with another date
	point      pointing
	// centuryless marks a decade whose century is that of the story: the seventies.
	centuryless bool
	fromNow     bool   // told from when it is written: last year, two years ago
	tentative   int64  // a year if the text has one that differs by no more than this
	amount      amount // a distance
	earlier     bool
	event       [2]int // tokens
	part        when.Part
	modifier    when.Modifier
	weekday     int
	dayFits     bool // its year was found by the day of the week
	style       when.Style
	old         styleDay  // the same day in Old Style; its month is 0 if there is none
	whole       bool      // "the year" itself: where the story is
	joined      bool      // the next item has its year: February to May
	wraps       bool      // or the year after: October to March
	joins       reference // the year that an item has from the one before, and where that is
	named       bool      // a day in a name, which is read if the text has told of the day: the April 12 Incident
	paragraph   int
}

// pointing is how an expression points to a date of the text.
type pointing uint8

const (
	noPointing pointing = iota
	toSame              // that year, the same year
	toNext              // the following year
	toPrevious          // the previous year, last year
)

// A timeReader reads all expressions of time from the tokens of a text.
type timeReader struct {
	*dateScanner
	labels    labelReader
	items     []item
	durations []when.Duration
	ages      []when.Age
	clocks    []when.Clock
	days      []dayNumber // the list that was read last
	headings  []heading   // above each paragraph
	lastClock int         // the token after the last time of day
	lastVerse int         // the token after the last chapter and verse
	bcSeen    int         // the token of the last year BC; -1: none
}

// starters are the classes of the words with which an expression may start.
const starters = monthName | weekdayName | seasonName | cardinal | rank | article | indefinite | half | some | this | that |
	same | next | previous | latest | early | middle | late | about | nearly | over | under | least | most | aged | noon |
	midnight | circa | feast | quarter | eraName | decadeName | centuryBefore | agoBefore | leading | beforeNoon | afterNoon | later | earlier

// read reads the whole text.
func (r *timeReader) read() {
	for i := 0; i < len(r.tokens); {
		if end := r.at(i); end > i {
			i = end
		} else {
			i++
		}
	}
}

// at reads the expression that starts with token i and gives the index after
// it; i if there is none. Most tokens can't start one, and what class they are
// of tells.
func (r *timeReader) at(i int) int {
	t := &r.tokens[i]
	if t.kind == markToken {
		return i
	}
	first := r.words.kinds[t.lex]
	if t.kind == wordToken {
		if first&unitName != 0 && r.markAt(i+1, "'’") {
			if end, ok := r.endOfPeriod(i); ok {
				return end // by year's end
			}
		}
		if first&starters == 0 {
			return i
		}
		if t.Len() == 1 && r.markAt(i+1, ".") && r.capitalized(i) {
			if end, ok := r.eraYear(i); ok {
				return end // A.D. 79
			}
		}
		if first&starters&^(article|that|this|leading|indefinite) == 0 {
			// Of these, what follows tells.
			if i+1 == len(r.tokens) || r.tokens[i+1].kind != numberToken && r.tokens[i+1].lex == 0 {
				return i
			}
		}
	}
	if t.kind == numberToken || first&(noon|midnight) != 0 || first&cardinal != 0 && (r.word(i+1) == "o" || r.hourStands(i)) {
		if end, ok := r.clock(i); ok {
			return end
		}
	}
	if end, ok := r.dated(i); ok {
		return end
	}
	if t.kind == numberToken || first&(lengths|aged) != 0 {
		return r.length(i)
	}
	return i
}

// lengths are the classes of the words with which a length of time may start.
const lengths = cardinal | indefinite | half | some | about | nearly | over | under | least | most | leading

// dated reads a date expression that starts with token i: a weekday or a part
// of a period before it, and one date or several that share their parts.
func (r *timeReader) dated(i int) (int, bool) {
	before := len(r.items)
	start := i
	weekday, i := r.weekday(i)
	part, at := r.part(i)
	end, ok := at, false
	if part != "" {
		end, ok = r.yearOfPart(at)
	}
	if !ok {
		end, ok = r.dates(at)
	}
	switch {
	case ok:
		x := &r.items[before]
		if weekday != 0 {
			x.weekday = weekday // which stays outside of the span
		}
		if part != "" {
			x.part = part
			x.first = start
		}
		x.modifier = r.modifier(start)
		return r.styled(end), true
	case weekday != 0:
		x := item{first: start, end: start + 1, form: when.Weekday, weekday: weekday, modifier: r.modifier(start)}
		x.from.day = noDay
		if !r.weekdayStands(start) {
			return start, false
		}
		r.items = append(r.items, x)
		return start + 1, true
	}
	return start, false
}

// dates reads one or several dates without what stands before them.
func (r *timeReader) dates(i int) (int, bool) {
	if i >= len(r.tokens) {
		return i, false
	}
	first, number := r.kind(i), r.tokens[i].kind == numberToken
	for _, reader := range dateReaders {
		if number && reader.numbers || first&reader.words != 0 {
			if end, ok := reader.read(r, i); ok {
				return end, true
			}
		}
	}
	if number || first&(lengths|article|agoBefore) != 0 {
		return r.distance(i)
	}
	return i, false
}

// dateReaders read dates, by what these may start with. The first that reads
// one is right.
var dateReaders = []struct {
	numbers bool
	words   class
	read    func(*timeReader, int) (int, bool)
}{
	{true, monthName | circa, (*timeReader).statedDate},
	{true, 0, (*timeReader).numericDate},
	{true, rank | cardinal, (*timeReader).daysOfMonth},
	{false, monthName, (*timeReader).monthAndDays},
	{false, monthName, (*timeReader).monthAlone},
	{true, 0, (*timeReader).yearSpan},
	{true, seasonName | rank | article | quarter | late, (*timeReader).period},
	{false, article | decadeName | centuryBefore, (*timeReader).namedPeriod},
	{true, eraName, (*timeReader).eraYear},
	{true, 0, (*timeReader).loneYear},
	{false, feast, (*timeReader).feastDay},
	{false, article | this | that | next | previous | latest, (*timeReader).pointed},
	{true, article, (*timeReader).dayAlone},
	{false, article | seasonName, (*timeReader).seasonAlone},
}

func (r *timeReader) add(x item) (int, bool) {
	r.items = append(r.items, x)
	return x.end, true
}

// statedDate reads a date that gives its year in one of the shapes.
func (r *timeReader) statedDate(i int) (int, bool) {
	if i >= len(r.tokens) {
		return i, false
	}
	var p parsed
	var ok bool
	switch t := r.tokens[i]; t.kind {
	case numberToken:
		if t.digits > 4 {
			return i, false
		}
		if p, ok = r.iso(i); !ok {
			if p, ok = r.shape(i); !ok {
				return i, false
			}
		}
	case wordToken:
		if r.kind(i)&monthName != 0 {
			p, ok = r.shape(i)
		} else if r.words.Hedges.Circa.Has(r.word(i)) {
			p, ok = r.aboutYear(i)
		}
	}
	if !ok {
		return i, false
	}
	if p.form == when.Year {
		r.lastYear = p.tokens[1] - 1
	}
	return r.addStated(p, 0)
}

// addStated adds a date that gives its year: for certain, or if the text has one that
// differs by no more than tentative.
func (r *timeReader) addStated(p parsed, tentative int64) (int, bool) {
	stated := new(parsed)
	*stated = p
	return r.add(item{first: p.tokens[0], end: p.tokens[1], form: p.form, stated: stated, tentative: tentative})
}

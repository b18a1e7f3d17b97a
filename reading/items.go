package reading

import "strings"

// An item is a date expression as it stands in the text, before it is known
// what it hangs on.
type item struct {
	first, end int // tokens
	form       Form
	stated     *parsed // the whole date, where the expression gives one by a shape
	from       moment
	to         moment // the end of a range within the expression
	ranged     bool
	shared     bool // the year stands with another date
	point      pointing
	// centuryless marks a decade whose century is that of the story: the seventies.
	centuryless bool
	fromNow     bool   // told from when it is written: last year, two years ago
	tentative   bool   // a year if the text has others near it
	amount      amount // a distance
	earlier     bool
	event       [2]int // tokens
	part        Part
	modifier    Modifier
	weekday     int
	whole       bool // "the year" itself: where the story is
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
	durations []Duration
	ages      []Age
	clocks    []Clock
	days      []dayNumber // the list that was read last
	headings  []heading   // above each paragraph
	lastClock int         // the token after the last time of day
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
		if first&starters == 0 {
			return i
		}
		if first&starters&^(article|that|this|leading|indefinite) == 0 {
			// Of these, what follows tells.
			if i+1 == len(r.tokens) || r.tokens[i+1].kind != numberToken && r.tokens[i+1].lex == 0 {
				return i
			}
		}
	}
	if t.kind == numberToken || first&(noon|midnight) != 0 {
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
		return end, true
	case weekday != 0:
		x := item{first: start, end: start + 1, form: Weekday, weekday: weekday, modifier: r.modifier(start)}
		x.from.day = noDay
		if !r.weekdayStands(start) {
			return start, false
		}
		r.items = append(r.items, x)
		return start + 1, true
	}
	return start, false
}

// yearOfPart reads the year of which a part is meant: "the beginning of 2000".
func (r *timeReader) yearOfPart(i int) (int, bool) {
	if !r.yearAt(i) || r.continuesNumber(i) || r.unitAt(i+1) || r.countedAt(i+1) || r.kind(i+1)&(monthName|seasonName|quarter) != 0 {
		return i, false
	}
	r.lastYear = i
	return r.addStated(parsed{form: Year, tokens: [2]int{i, i + 1}, year: r.tokens[i].value, day: noDay}, false)
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
	{false, article, (*timeReader).dayAlone},
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
		} else if r.words.approximate[r.word(i)] {
			p, ok = r.aboutYear(i)
		}
	}
	if !ok {
		return i, false
	}
	if p.form == Year {
		r.lastYear = p.tokens[1] - 1
	}
	return r.addStated(p, false)
}

// addStated adds a date that gives its year.
func (r *timeReader) addStated(p parsed, tentative bool) (int, bool) {
	return r.add(item{first: p.tokens[0], end: p.tokens[1], form: p.form, stated: &p, tentative: tentative})
}

// loneYear reads four digits as a year.
func (r *timeReader) loneYear(i int) (int, bool) {
	if i >= len(r.tokens) || r.tokens[i].kind != numberToken {
		return i, false
	}
	if _, ok := r.bareYear(i); !ok && !r.pairedYear(i) {
		return r.tentativeYear(i)
	}
	r.lastYear = i
	return r.addStated(parsed{form: Year, tokens: [2]int{i, i + 1}, year: r.tokens[i].value, day: noDay}, false)
}

// longestPair is how many years a pair of years with a dash between them may
// be apart.
const longestPair = 400

// pairedYear reports whether the year at i is followed by a dash and a later
// year: Reconstruction, 1865–1877.
func (r *timeReader) pairedYear(i int) bool {
	return r.yearAt(i) && r.yearAt(i+2) && r.markAt(i+1, dashes) && r.gapAt(i+1) == r.gapAt(i+2) &&
		r.tokens[i].value < r.tokens[i+2].value && r.tokens[i+2].value-r.tokens[i].value < longestPair &&
		!r.attachedNumber(i) && !r.followsInitials(i) && !(r.markAt(i-1, dashes) && r.gapAt(i) == noGap) && !r.labelled(i) && !r.continuesNumber(i+2) && !(r.markAt(i+3, dashes) && r.gapAt(i+3) == noGap) && !r.unitAt(i+3) && !r.countedAt(i+3)
}

// followsInitials reports whether a word of capitals stands before the number at
// i, as in the catalogue number BWV 1046–1051.
func (r *timeReader) followsInitials(i int) bool {
	word := r.word(i - 1)
	return len(word) > 1 && r.gapAt(i) == spaceGap && strings.ToUpper(word) == r.tokens[i-1].In(r.text)
}

// tentativeYear reads four digits as a year if the text proves to have other
// dates near it: the 1972 election, its 2006 high.
func (r *timeReader) tentativeYear(i int) (int, bool) {
	p, ok := r.onlyYear(i)
	if !ok || r.attachedNumber(i) || r.compounded(i) || r.unitAt(i+1) || r.labelled(i) || r.countedAt(i+1) || r.gapAt(i) == noGap {
		return i, false
	}
	if first := r.hedgedYear(i); first < i {
		p.about, p.tokens[0] = true, first
		return r.addStated(p, true)
	}
	before := r.kind(i - 1)
	if r.follows(i, article) && r.gapAt(i+1) == spaceGap && r.word(i+1) != "" {
		return r.addStated(p, true)
	}
	opens := r.gapAt(i) >= lineGap || r.markAt(i-1, ".?!")
	if opens && r.gapAt(i+1) == spaceGap && r.word(i+1) != "" && !r.capitalized(i+1) {
		return r.addStated(p, true)
	}
	if opens || r.word(i-1) == "" || r.capitalized(i-1) && before&(article|preOn|this|that) == 0 || before&(about|nearly|over|under|least|most|cardinal) != 0 || r.tellsAmount(i) {
		return i, false
	}
	return r.addStated(p, true)
}

// weekday reads a day of the week and the comma after it.
func (r *timeReader) weekday(i int) (int, int) {
	x := r.lexeme(i)
	if x.class&weekdayName == 0 || !r.capitalized(i) && r.words.capitals {
		return 0, i
	}
	next := i + 1
	if r.markAt(next, ",") {
		next++
	}
	if r.isA(next, article) && r.numberAt(next+1, 1, 2) {
		next++
	}
	return int(x.weekday), next
}

// weekdayStands reports whether the day of the week at i is one and no part of
// a name: Bloody Sunday, the Friday Agreement.
func (r *timeReader) weekdayStands(i int) bool {
	if r.gapAt(i+1) == noGap && r.markAt(i+1, "-/") {
		return false
	}
	if r.gapAt(i+1) == spaceGap && r.word(i+1) != "" && r.capitalized(i+1) {
		return false
	}
	return i > 0 && r.gapAt(i) == spaceGap && r.word(i-1) != "" && !r.capitalized(i-1) || r.follows(i, preOn)
}

// part reads "early", "mid-", "the end of" before a date, and gives the index
// of the date.
func (r *timeReader) part(i int) (Part, int) {
	at := i
	if _, ok := r.is(at, article); ok {
		at++
	}
	x := r.lexeme(at)
	var p Part
	switch {
	case x.class&early != 0, x.rank == 1 && r.words.partNouns[r.word(at+1)] && r.isA(at+2, of):
		p = Early
	case x.class&middle != 0:
		p = Mid
	case x.class&late != 0, x.class&latest != 0 && r.words.partNouns[r.word(at+1)] && r.isA(at+2, of):
		p = Late
	case x.class&later != 0 && x.class&preAfter == 0 && at == i:
		p = Later
	case x.class&earlier != 0 && x.class&preBefore == 0 && at == i:
		p = Sooner
	default:
		return "", i
	}
	if at++; r.words.partNouns[r.word(at)] && r.isA(at+1, of) {
		at++ // the latter part of
	}
	linked := false
	for n := 0; n < 2; n++ {
		switch {
		case r.markAt(at, "-‐‑–") && r.gapAt(at) == noGap && r.gapAt(at+1) == noGap:
			at++
			linked = true
		case r.isA(at, of):
			at++
			linked = true
			if p == Sooner || p == Later {
				continue
			}
			if r.isA(at, article) && !r.pointsAt(at) {
				at++
			}
		}
	}
	if !linked && r.isA(at, article) {
		return "", i // ending the 1332–1340 war
	}
	if r.isA(at, article) && (r.kind(at+1)&(seasonName|rank) != 0 || r.numberAt(at+1, 2, 4)) {
		at++
	}
	if r.gapAt(at) > lineGap {
		return "", i
	}
	return p, at
}

// modifier gives what the word before token i says of the date there.
func (r *timeReader) modifier(i int) Modifier {
	before := i - 1
	if r.kind(before)&article != 0 {
		before--
	}
	if before < 0 || r.gapAt(i) > lineGap {
		return ""
	}
	switch x := r.kind(before); {
	case x&preBefore != 0:
		return Before
	case x&preAfter != 0:
		return After
	case x&preBy != 0:
		return By
	case x&preSince != 0:
		return Since
	case x&preUntil != 0:
		return Until
	case x&(preFrom|preBetween) != 0:
		return RangeStart
	}
	return ""
}

// pointsAt reports whether an expression that points to a date starts with the
// article at i.
func (r *timeReader) pointsAt(i int) bool {
	if _, _, _, ok := r.pointer(i); ok {
		return true
	}
	unit := r.lexeme(i + 1)
	return unit.class&unitName != 0 && !unit.plural
}

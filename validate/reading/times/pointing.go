package times

import "github.com/chronlint/chronlint/validate/reading/when"

// pointer reads what points from one date to another: "the following year",
// "that month", "the same day", "last April". It gives the word pointed with.
func (r *timeReader) pointer(i int) (p pointing, unit *lexeme, end int, ok bool) {
	const named = unitName | dayPart | monthName | weekdayName | seasonName
	at := i
	hasArticle := r.kind(at)&article != 0
	if !hasArticle && r.kind(at)&(next|previous|latest) != 0 && r.owned(at) {
		return noPointing, nil, i, false // the last day, his last year
	}
	if hasArticle {
		at++
	}
	demonstrative := false
	if r.kind(at)&(that|this) != 0 && !hasArticle {
		at, demonstrative = at+1, true
	}
	x := r.kind(at)
	if x&same != 0 && hasArticle && r.kind(at+1)&(next|previous) != 0 {
		at++ // the very next day
		x = r.kind(at)
	}
	switch {
	case x&same != 0 && (hasArticle || demonstrative):
		p, at = toSame, at+1
	case x&next != 0 && !demonstrative:
		p, at = toNext, at+1
	case x&previous != 0 && !demonstrative:
		p, at = toPrevious, at+1
	case x&latest != 0 && !demonstrative && !hasArticle:
		p, at = toPrevious, at+1
	case demonstrative:
		p = toSame
	case hasArticle && x&named != 0:
		if end, ok := r.is(at+1, preBefore|preAfter); ok && end > at+2 && !r.endsPhrase(end) {
			return noPointing, nil, i, false // el día después del golpe
		}
		// the day after, the following
		if r.gapAt(at+1) == spaceGap && (r.endsPhrase(at+2) || r.kind(at+1)&(preBefore|preAfter) == 0 && r.endsClause(at+2) || r.kind(at+1)&(next|previous) != 0 && !(r.kind(at+1)&leading != 0 && r.isA(at+1, preBefore|preAfter))) {
			switch after := r.kind(at + 1); {
			case after&(later|next) != 0:
				return toNext, r.lexeme(at), at + 2, !r.lexeme(at).plural
			case after&(earlier|previous) != 0:
				return toPrevious, r.lexeme(at), at + 2, !r.lexeme(at).plural
			}
		}
		return noPointing, nil, i, false
	default:
		return noPointing, nil, i, false
	}
	unit = r.lexeme(at)
	if r.gapAt(at) > lineGap || r.gapAt(at) == noGap || unit.class&named == 0 || unit.class&unitName != 0 && unit.plural {
		return noPointing, nil, i, false
	}
	if unit.class&(unitName|dayPart) != 0 && r.capitalized(at) && !r.capitalized(at-1) {
		return noPointing, nil, i, false // a name: that Day
	}
	if unit.class&monthName != 0 && unit.month.everyday && r.words.calendar.Capitals && !r.capitalized(at) {
		return noPointing, nil, i, false
	}
	if r.gapAt(at+1) == noGap && r.markAt(at+1, "-") {
		return noPointing, nil, i, false
	}
	return p, unit, at + 1, true
}

// owned reports whether an article or a possessive stands before token i.
func (r *timeReader) owned(i int) bool {
	return r.follows(i, article|that|this|indefinite) || r.words.Determiners.Possessives.Has(r.word(i-1)) || r.word(i-1) == "s" && r.markAt(i-2, "'’")
}

// endsClause reports whether token i is a mark, or the text ends before it.
func (r *timeReader) endsClause(i int) bool {
	return i >= len(r.tokens) || r.tokens[i].kind == markToken || r.gapAt(i) == blankGap || r.words.Clauses.Light.Has(r.word(i))
}

// pointed reads an expression that points to a date of the text.
func (r *timeReader) pointed(i int) (int, bool) {
	if i >= len(r.tokens) || r.kind(i)&(article|that|this|next|previous|latest) == 0 {
		return i, false
	}
	p, unit, end, ok := r.pointer(i)
	if !ok {
		return r.wholePeriod(i)
	}
	x := item{first: i, end: end, form: when.Pointing, point: p, from: moment{day: noDay}}
	// Without an article, "last year" is told from the time of writing.
	x.fromNow = r.kind(i)&article == 0 && p != toSame && unit.class&(unitName|dayPart) != 0 &&
		!(p == toNext && (unit.class&dayPart != 0 || unit.unit == when.Days)) // who means tomorrow does not say "next day"
	switch {
	case unit.class&monthName != 0:
		x.from.unit, x.from.month = monthUnit, unit.month.number
	case unit.class&weekdayName != 0:
		x.form, x.weekday = when.Weekday, int(unit.weekday)
	case unit.class&seasonName != 0:
		if unit.class&later != 0 {
			return i, false
		}
		x.form, x.from.unit, x.from.code = when.Season, seasonUnit, int(unit.season)
	case unit.class&dayPart != 0:
		x.amount.Unit = when.Days
	case unit.unit == when.Hours || unit.unit == when.Minutes || unit.unit == when.Seconds || unit.scale > 1:
		return i, false
	case unit.unit == when.Decades || unit.unit == when.Centuries || unit.unit == when.Millennia:
		if p != toSame {
			return i, false // a length, rather than a decade of the calendar
		}
		x.amount.Unit = unit.unit
	default:
		x.amount.Unit = unit.unit
	}
	if year, after, point, ok := r.yearOf(end); ok && unit.class&(monthName|seasonName) != 0 {
		x.end, x.point = after, point
		x.from.year, x.from.dated = year, point == noPointing
	}
	return r.add(x)
}

// wholePeriod reads "the year", "the month" after a part of it: "the end of
// the year".
func (r *timeReader) wholePeriod(i int) (int, bool) {
	if r.isA(i, article) {
		if end, ok := r.endOfPeriod(i + 1); ok {
			return end, true
		}
	}
	before := i - 2
	if r.words.Parts.Nouns.Has(r.word(before)) {
		before-- // the latter part of the year
	}
	if !r.isA(i, article) || !r.follows(i, of) || r.kind(before)&(early|middle|late|later|earlier) == 0 {
		return i, false
	}
	unit := r.lexeme(i + 1)
	if unit.class&unitName == 0 || unit.plural || unit.unit != when.Months && unit.unit != when.Years && unit.unit != when.Decades && unit.unit != when.Centuries || r.markAt(i+2, "-") {
		return i, false
	}
	x := item{first: i, end: i + 2, form: when.Pointing, point: toSame, whole: true, from: moment{day: noDay}}
	x.amount.Unit = unit.unit
	return r.add(x)
}

// endOfPeriod reads "year's end", "month's beginning".
func (r *timeReader) endOfPeriod(i int) (int, bool) {
	unit := r.lexeme(i)
	if unit.class&unitName == 0 || unit.plural || unit.unit != when.Years && unit.unit != when.Months ||
		!r.markAt(i+1, "'’") || r.word(i+2) != "s" || r.kind(i+3)&(early|late) == 0 || r.gapAt(i+3) != spaceGap || !r.endsClause(i+4) {
		return i, false
	}
	x := item{first: i, end: i + 4, form: when.Pointing, point: toSame, whole: true, part: when.Late, modifier: r.modifier(i), from: moment{day: noDay}}
	if r.kind(i+3)&early != 0 {
		x.part = when.Early
	}
	x.amount.Unit = unit.unit
	return r.add(x)
}

// distance reads how far a date is from another or from an event: "a month
// later", "two days before the coup".
func (r *timeReader) distance(i int) (int, bool) {
	if end, ok := r.dayBefore(i); ok {
		return end, true
	}
	if i >= len(r.tokens) || r.kind(i)&(cardinal|indefinite|half|some|about|nearly|over|under|least|most|agoBefore) == 0 && r.tokens[i].kind != numberToken && r.kind(i)&leading == 0 {
		return i, false
	}
	first := i
	before := r.kind(i)&agoBefore != 0
	if before {
		i++
	}
	a, ok := r.amount(i)
	if !ok || a.joined {
		return first, false
	}
	x := item{first: first, end: a.end, form: when.Distance, amount: a, from: moment{day: noDay}}
	if before {
		x.earlier, x.fromNow = true, true
		return r.add(x)
	}
	if r.gapAt(a.end) > lineGap || r.follows(first, forTime) {
		return first, false
	}
	end, isLater := r.is(a.end, later)
	if !isLater {
		if end, x.earlier = r.is(a.end, earlier|ago); !x.earlier {
			return first, false
		}
		x.fromNow = r.isA(a.end, ago)
	}
	x.end = end
	if at, ok := r.is(a.end, preAfter|preBefore); ok && !r.endsPhrase(at) {
		last, ok := r.eventPhrase(at)
		if !ok {
			return first, false
		}
		x.event, x.end = [2]int{at, last}, at
	}
	return r.add(x)
}

// dayBefore reads "the day before the coup": one unit from an event.
func (r *timeReader) dayBefore(i int) (int, bool) {
	unit := r.lexeme(i + 1)
	if r.kind(i)&article == 0 || unit.class&(unitName|dayPart) == 0 || unit.plural {
		return i, false
	}
	at, ok := r.is(i+2, preBefore|preAfter)
	if !ok || r.kind(i+2)&(later|earlier) == 0 || r.gapAt(i+2) != spaceGap || r.endsPhrase(at) {
		return i, false
	}
	end, ok := r.eventPhrase(at)
	if !ok || r.kind(at)&(monthName|preOn) != 0 || r.tokens[at].kind == numberToken {
		return i, false
	}
	x := item{first: i, end: at, form: when.Distance, event: [2]int{at, end}, earlier: r.kind(i+2)&earlier != 0, from: moment{day: noDay}}
	x.amount.Length = when.Length{Least: 1, Most: 1, Unit: unit.unit}
	if unit.class&unitName == 0 {
		x.amount.Unit = when.Days
	}
	return r.add(x)
}

// endsPhrase reports whether no noun follows at token i.
func (r *timeReader) endsPhrase(i int) bool {
	return i >= len(r.tokens) || r.tokens[i].kind == markToken || r.gapAt(i) == blankGap
}

// longestEvent is the most words of a phrase that names an event.
const longestEvent = 8

// eventPhrase gives the end of the noun phrase that starts with token i. It is
// false where a clause or a gerund starts there: what comes before it may be a
// duration.
func (r *timeReader) eventPhrase(i int) (int, bool) {
	if r.words.Clauses.Openers.Has(r.word(i)) || r.words.isGerund(r.word(i)) {
		return i, false
	}
	end := i
	for end < i+longestEvent && end < len(r.tokens) && r.gapAt(end) <= lineGap {
		if r.tokens[end].kind == markToken && !(r.gapAt(end) == noGap && r.gapAt(end+1) == noGap && r.markAt(end, "-‐'’")) {
			break
		}
		if end > i && (r.words.Clauses.Openers.Has(r.word(end)) || r.words.Clauses.Light.Has(r.word(end)) && !r.words.Clauses.Links.Has(r.word(end))) {
			break
		}
		end++
	}
	return end, end > i
}

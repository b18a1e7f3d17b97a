package edtf

import (
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// English returns the date in words: "11 September 1973", "April to July
// 1972", "44 BC", "about 1640", "the 1970s", "1970 onwards". It is for people
// and loses only what the code of a season lacks, its hemisphere. That of the
// zero Date is empty.
func (d Date) English() string {
	switch d.kind {
	case kindInterval:
		return englishInterval(d.from, d.to)
	case kindOneOf:
		return englishSet(d, " or ")
	case kindAllOf:
		return englishSet(d, " and ")
	}
	text := d.from.english()
	if d.clock.zone != zoneAbsent {
		text += ", " + d.clock.english()
	}
	return text
}

func englishInterval(from, to point) string {
	switch {
	case from.form == formOpen && to.form == formOpen:
		return "at all times"
	case from.form == formOpen:
		return "until " + englishEnd(to, point{})
	case to.form == formOpen:
		return englishEnd(from, to) + " onwards"
	}
	return englishEnd(from, to) + " to " + englishEnd(to, point{})
}

// englishEnd writes one end of an interval; what it shares with the end that
// follows it is left to that.
func englishEnd(p, next point) string {
	if p.form == formUnknown {
		return "an unknown date"
	}
	whole := p.english()
	plain := p.qualifiers|next.qualifiers == 0 && p.unspecified|next.unspecified == 0 &&
		p.significant|next.significant == 0
	if !plain || next.form != formDate || p.finest() != next.finest() {
		return whole
	}
	shared := ""
	switch {
	case p.year() != next.year():
		// "44 to 40 BC", but "10 BC to AD 5".
		if p.year() <= 0 && next.year() <= 0 {
			shared = " BC"
		}
	case p.finest() == monthComponent && !p.isSeason() && p.month != next.month:
		shared = " " + englishYear(p.year())
	case p.finest() == dayComponent && p.month == next.month:
		shared = " " + monthName(int(p.month)) + " " + englishYear(p.year())
	case p.finest() == dayComponent:
		shared = " " + englishYear(p.year())
	}
	return strings.TrimSuffix(whole, shared)
}

func englishSet(d Date, conjunction string) string {
	each := "a "
	if d.kind == kindAllOf {
		each = "every "
	}
	var parts []string
	for m := range membersOf(d) {
		switch {
		case m.from.form == formOpen:
			parts = append(parts, m.to.english()+conjunction+"earlier")
		case m.to.form == formOpen:
			parts = append(parts, m.from.english()+conjunction+"later")
		case m.isRun():
			parts = append(parts, each+englishUnit(m.from)+" from "+englishInterval(m.from, m.to))
		default:
			parts = append(parts, m.from.english())
		}
	}
	last := len(parts) - 1
	if last == 0 {
		return parts[0]
	}
	return strings.Join(parts[:last], ", ") + conjunction + parts[last]
}

// englishUnit names what a run of dates such as p consists of.
func englishUnit(p point) string {
	switch {
	case p.month >= firstSeason+12:
		return "part of a year"
	case p.isSeason():
		return "season"
	default:
		return [...]string{"year", "month", "day"}[p.finest()]
	}
}

func (p point) english() string {
	switch p.form {
	case formUnknown:
		return ""
	case formOpen:
		return "open"
	}
	text := englishUnqualified(p)
	switch {
	case p.qualifiers == 0:
		return text
	case p.wholly():
		return englishQualifiers[p.qualifiers.of(yearComponent)].before + text
	}
	var notes []string
	for c, name := range [...]string{"year", "month", "day"} {
		if q := p.qualifiers.of(component(c)); q != 0 {
			notes = append(notes, name+" "+englishQualifiers[q].adjective)
		}
	}
	return text + " (" + strings.Join(notes, ", ") + ")"
}

var englishQualifiers = [...]struct{ before, adjective string }{
	uncertain:               {"perhaps ", "uncertain"},
	approximate:             {"about ", "approximate"},
	uncertain | approximate: {"perhaps about ", "uncertain and approximate"},
}

func englishUnqualified(p point) string {
	year := englishYearOf(p)
	// "of 1973", but "in the 1970s".
	preposition := " of "
	if p.unspecified&yearDigits != 0 && p.unspecified&yearDigits != yearDigits {
		preposition = " in "
	}
	switch p.finest() {
	case yearComponent:
		return year
	case monthComponent:
		if p.isSeason() {
			return seasonNames[p.month-firstSeason].in(year, p.unspecified&yearDigits == 0)
		}
		return englishMonth(p, year, preposition)
	}
	month := englishMonth(p, year, preposition)
	switch p.unspecified & dayDigits {
	case 0:
		if p.unspecified&monthDigits != 0 {
			return "day " + strconv.Itoa(int(p.day)) + " of " + month
		}
		return strconv.Itoa(int(p.day)) + " " + month
	case dayDigits:
		if p.unspecified&monthDigits == monthDigits {
			return "an unknown day" + preposition + year
		}
		return "an unknown day of " + month
	default:
		return "an unknown day (" + digitsText(p.day, p.unspecified>>dayShift) + ") of " + month
	}
}

// englishMonth writes month and year.
func englishMonth(p point, year, preposition string) string {
	switch x := p.unspecified & monthDigits; {
	case x == monthDigits:
		return "an unknown month" + preposition + year
	case x != 0:
		return "an unknown month (" + digitsText(p.month, x>>monthShift) + ")" + preposition + year
	case p.unspecified&yearDigits != 0:
		return monthName(int(p.month)) + preposition + year
	default:
		return monthName(int(p.month)) + " " + year
	}
}

func digitsText(n uint8, x digits) string { return string(appendDigits(nil, int64(n), 2, x&3)) }

// englishYearOf writes the year of a point, whatever is known of it.
func englishYearOf(p point) string {
	const decade, century = 0b0001, 0b0011
	switch x := p.unspecified & yearDigits; {
	case x == 0 && p.significant > 0:
		return "about " + englishFullYear(p) + " (" + englishCount(int(p.significant), "significant digit") + ")"
	case x == 0:
		return englishFullYear(p)
	case x == yearDigits && !p.negative:
		return "an unknown year"
	case x == decade && p.magnitude%100 == 0 && p.magnitude > 0 && !p.negative:
		// "the 1900s" would be the century.
		return "the years " + englishYear(p.magnitude) + " to " + englishYear(p.magnitude+9)
	case (x == decade || x == century) && p.magnitude > 0 && !p.negative:
		return "the " + strconv.FormatInt(p.magnitude, 10) + "s"
	default:
		// The digits of astronomical years are not those of years BC.
		return "an unknown year (" + string(p.appendYear(nil)) + ")"
	}
}

// englishFullYear writes a year all of whose digits are specified.
func englishFullYear(p point) string {
	if !p.isBeyond() {
		return englishYear(p.year())
	}
	sign := ""
	if p.negative {
		sign = "-"
	}
	return "the year " + sign + strconv.FormatInt(p.magnitude, 10) + " × 10^" + strconv.Itoa(int(p.exponent))
}

func englishCount(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// englishYear writes an astronomical year as people count: -43 is 44 BC.
func englishYear(year int64) string {
	switch {
	case year <= 0:
		return grouped(1-year) + " BC"
	case year < 1000:
		return "AD " + strconv.FormatInt(year, 10)
	default:
		return grouped(year)
	}
}

// grouped writes a number of more than four digits in groups of three.
func grouped(n int64) string {
	text := strconv.FormatInt(n, 10)
	if len(text) <= 4 {
		return text
	}
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

// monthName returns the English name of a month.
func monthName(month int) string { return lang.English.Calendar.Months[month-1].Name }

// seasonName is the name of a season, with what it needs after it.
type seasonName struct{ name, note string }

var seasonNames = [...]seasonName{
	{name: "spring"}, {name: "summer"}, {name: "autumn"}, {name: "winter"},
	{"spring", " (northern hemisphere)"}, {"summer", " (northern hemisphere)"},
	{"autumn", " (northern hemisphere)"}, {"winter", " (northern hemisphere)"},
	{"spring", " (southern hemisphere)"}, {"summer", " (southern hemisphere)"},
	{"autumn", " (southern hemisphere)"}, {"winter", " (southern hemisphere)"},
	{name: "the first quarter of"}, {name: "the second quarter of"},
	{name: "the third quarter of"}, {name: "the fourth quarter of"},
	{name: "the first four months of"}, {name: "the second four months of"}, {name: "the third four months of"},
	{name: "the first half of"}, {name: "the second half of"},
}

// String names the season of no year in particular.
func (s seasonName) String() string {
	if strings.HasSuffix(s.name, " of") {
		return s.name + " a year"
	}
	return s.name + s.note
}

// in writes the season of a year, which is known or one of several.
func (s seasonName) in(year string, known bool) string {
	if !known && !strings.HasSuffix(s.name, " of") {
		return s.name + " in " + year + s.note
	}
	return s.name + " " + year + s.note
}

func (c clock) english() string {
	text := string(c.append(nil))[len("T"):]
	const length = len("23:20:30")
	text, offset := strings.TrimSuffix(text[:length], ":00"), text[length:]
	switch {
	case c.zone == zoneUTC:
		return text + " UTC"
	case offset != "":
		return text + " UTC" + offset
	default:
		return text
	}
}

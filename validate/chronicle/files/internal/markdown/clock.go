package markdown

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

// A log is a list or a table of what happened by the clock, on one day or over
// midnight.
type log struct {
	m       *reader
	day     edtf.Date      // of the time at hand
	last    int            // the minute of the day that was read last; -1: none
	zone    string         // its zone
	isMixed bool           // there are times of several zones
	zones   map[string]int // how many times have each
}

// A moment is a time of day that a text begins with.
type moment struct {
	written piece
	clock   string // hh:mm:ss, with Z if it is in UTC
	minute  int    // of the day
	zone    string // UTC or the abbreviation of another; "": not stated
	word    string // after it, where a zone may be, and is none
	rest    int    // where what it tells begins
}

var (
	clockTime = regexp.MustCompile(`^[\[(]?(([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([ap])\.?m\b\.?)?(?: ?([A-Z][A-Za-z]{0,3}\b))?)[\])]?(?:[ \t\n:–—|,-]|$)`)
	timeRange = regexp.MustCompile(`^ ?[–—-] ?[0-9]{1,2}:[0-9]{2}`)
	offset    = regexp.MustCompile(`^[\[(]?(T ?[+−-] ?[0-9]|\+ ?[0-9]+(?::[0-9]{2}|[smhd]\b| ?min))`)

	zones = lang.Union(func(l *lang.Language) *lang.Set { return &l.Shifts.Zones })
)

// longestZone is how many bytes behind a time are looked at for a damaged zone.
const longestZone = 8

// momentOf reads the time of day that a text begins with.
func momentOf(t piece) (moment, bool) {
	if !beginsWith(t.text, "0123456789") {
		return moment{}, false
	}
	at := clockTime.FindStringSubmatchIndex(t.text)
	if at == nil {
		return moment{}, false
	}
	group := func(i int) string {
		if at[2*i] < 0 {
			return ""
		}
		return t.text[at[2*i]:at[2*i+1]]
	}
	end := at[3] // of what is written
	zone, word := group(6), ""
	if zone != "" && zone != "Z" && !zones.Has(strings.ToLower(zone)) {
		end, zone = at[12], "" // a word of what follows
	}
	if words := strings.Fields(t.text[end:min(len(t.text), end+longestZone)]); zone == "" && len(words) > 0 {
		word = strings.TrimRight(words[0], labelMarks)
	}
	end += len(timeRange.FindString(t.text[end:])) // its beginning counts
	rest := end
	if rest < len(t.text) && (t.text[rest] == ']' || t.text[rest] == ')') {
		rest++
	}
	hour, minute := number(group(2)), number(group(3))
	switch half := group(5); {
	case half == "p" && hour < 12:
		hour += 12
	case half == "a" && hour == 12:
		hour = 0
	}
	suffix := ""
	if zone == "Z" || zone == "UTC" || zone == "GMT" {
		suffix, zone = "Z", "UTC"
	}
	return moment{
		written: t.part(at[2], end),
		clock:   fmt.Sprintf("%02d:%02d:%02d%s", hour, minute, number(group(4)), suffix),
		minute:  60*hour + minute,
		zone:    zone,
		word:    word,
		rest:    rest + markWidth(t.text[rest:]),
	}, true
}

// beginsWith reports whether a text begins with one of some characters, perhaps in
// brackets.
func beginsWith(text, characters string) bool {
	text = strings.TrimLeft(text, "[(")
	return text != "" && strings.IndexByte(characters, text[0]) >= 0
}

// number returns the value of a few digits.
func number(digits string) int {
	n := 0
	for _, c := range digits {
		n = 10*n + int(c-'0')
	}
	return n
}

// dayAndTime reads a day in ISO 8601 with the time of day that follows it.
func dayAndTime(m *reader, t piece) (label, bool) {
	const day = len("1973-09-11")
	if len(t.text) <= day+1 || t.text[4] != '-' || strings.IndexByte(" T", t.text[day]) < 0 || !isDigit(t.text[day+1]) {
		return label{}, false
	}
	v, err, ok := m.date(t.text[:day])
	at, isTimed := momentOf(t.part(day+1, len(t.text)))
	if !ok || err != nil || !isDay(v) || !isTimed {
		return label{}, false
	}
	l := (&log{m: m, day: v, last: -1}).label(at, nil)
	l.text = t.part(0, day+1+len(at.written.text))
	l.rest += day + 1
	return l, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// logOf returns the log that begins at the place at hand, if its day is known.
func logOf(m *reader) (*log, bool) {
	day := m.day
	if n := len(m.headings); n > 0 {
		day = m.headings[n-1].date.value
	}
	return &log{m: m, day: day, last: -1}, isDay(day)
}

// isDay reports whether a date is a day without a time.
func isDay(d edtf.Date) bool {
	return !d.IsZero() && !d.IsInterval() && d.Precision() == edtf.PrecisionDay && len(d.String()) == len("1973-09-11")
}

// addLog adds the bullets of a list that is a log. It reports whether it is one; one
// that can't be read is refused and left.
func addLog(m *reader, bullets []bullet) bool {
	moments := make([]moment, len(bullets))
	timed, offsets := 0, 0
	var odd piece // the first that can't be read
	for i := range bullets {
		t := bullets[i].text
		var ok bool
		if moments[i], ok = momentOf(t); ok {
			timed++
		} else if beginsWith(t.text, "T+") && offset.MatchString(t.text) {
			word, _, _ := strings.Cut(t.text, " ")
			if offsets++; offsets == 1 {
				odd = t.part(0, len(strings.TrimRight(word, labelMarks)))
			}
		}
	}
	if n := len(bullets) - 1; n > 0 && isTornTime(m, &bullets[n], moments[n]) && timed >= n {
		timed = n + 1
		moments[n] = moment{}
	}
	if 2*timed <= len(bullets) || timed < 2 {
		if 2*offsets > len(bullets) && offsets >= enough {
			refuse(m, odd, schema.Quote(odd.text)+" is a length of time from an unknown start: write the time of day, as in 14:03")
		}
		return false
	}
	g, ok := logOf(m)
	if !ok {
		return false
	}
	g.findZones(moments)
	for i := range bullets {
		if moments[i].clock == "" {
			b := &bullets[i]
			switch {
			case i > 0 && isTornTime(m, b, moments[i]):
				m.event(b, label{text: b.text, rest: len(b.text.text)})
				continue
			case isNearlyAll(timed, len(bullets)) && isSuspect(m, b) && b.label.text.text != "":
				m.event(b, b.label)
				continue
			}
			m.item(b)
			continue
		}
		m.event(&bullets[i], g.label(moments[i], moments[i+1:]))
		m.shown.own++
	}
	return true
}

// isTornTime reports whether a bullet is the end of a file that breaks off within or right
// behind a time.
func isTornTime(m *reader, b *bullet, at moment) bool {
	return isTorn(m, m.from+b.node.Pos(), strings.TrimRight(b.text.text, ":")) && beginsWith(b.text.text, "0123456789") && (at.clock == "" || at.rest >= len(b.text.text))
}

// refuse notes a stretch of the file that can't be read.
func refuse(m *reader, at piece, message string) {
	start := at.runsOf()[0].File
	m.b.Refuse(start, chronicle.Fault{
		Kind:    chronicle.UnreadDate,
		Span:    chronicle.Span{Entry: m.b.Doc(), Field: m.b.Document().Fields[0].Name, Start: start, End: start + len(at.text)},
		Message: message,
	})
}

// noteDay notes the day that a line such as "Date: 3 May 2026" states, for the times of
// day below it.
func noteDay(m *reader, t piece) {
	const longest = 80 // bytes of such a line
	_, after, found := strings.Cut(t.text, ":")
	if !found || len(t.text) > longest {
		return
	}
	if d, _, ok := m.date(strings.TrimSpace(after)); ok && isDay(d) {
		m.day = d
	}
}

// noteDayOf notes the one day that a heading states.
func noteDayOf(m *reader, heading string) {
	if !strings.ContainsAny(heading, "0123456789") {
		return
	}
	var days []edtf.Date
	for _, d := range reading.New(heading, m.options).Dates() {
		if isDay(d.Value) {
			days = append(days, d.Value)
		}
	}
	if len(days) == 1 {
		m.day = days[0]
	}
}

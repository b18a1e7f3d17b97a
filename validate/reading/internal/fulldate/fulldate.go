package fulldate

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Of returns how full dates of a language are read by this package; nil for one
// that it doesn't know, and for one whose months are read with its other times.
func Of(language string) *lang.FullDate {
	if l := lang.Lookup(language); l != nil && l.Time != nil && l.Calendar.Months[0].Name != "" {
		return nil
	}
	return lang.FullDateOf(language)
}

// Read finds the full dates of a text, with the weekdays beside them, and its
// months with a year.
func Read(d *lang.FullDate, t text.Tokens) []when.Date {
	p := patternOf(d)
	var found []when.Date
	end := 0
	for _, token := range t.List {
		if token.Start < end {
			continue
		}
		date, ok := when.Date{}, false
		if p.mayStart(token) {
			date, ok = p.date(t.Text, token.Start)
		}
		if ok {
			p.addWeekday(t.Text, &date)
		} else if len(p.months[foldRune(token.Mark)]) > 0 {
			date, ok = p.monthAndYear(t.Text, token.Start)
		}
		if ok {
			found = append(found, date)
			end = date.End
		}
	}
	return found
}

// Whole reads a text that is a full date and nothing else but its weekday and
// marks at its end.
func Whole(d *lang.FullDate, src string) (when.Date, bool) {
	t := text.Tokenize(src)
	dates := Read(d, t)
	if len(dates) != 1 {
		return when.Date{}, false
	}
	date := dates[0]
	all := date.Span
	if date.Weekday != 0 {
		all = date.WithWeekday
	}
	before := strings.TrimSpace(src[:all.Start])
	after := patternOf(d).skipAll(src, all.End)
	if before != "" || strings.TrimRight(src[after:], " :.,;–—-)）") != "" {
		return when.Date{}, false
	}
	return date, true
}

func (p *pattern) mayStart(t text.Token) bool {
	switch p.order[0] {
	case 'M':
		return t.Kind == text.WordToken
	default:
		return t.Kind == text.NumberToken || t.Mark >= utf8.RuneSelf && unicode.IsDigit(t.Mark)
	}
}

// forms are those of the orders.
var forms = map[string]when.Form{
	"dMy": when.DayMonthYear, "Mdy": when.MonthDayYear, "yMd": when.YearMonthDay, "ydM": when.YearDayMonth,
}

// date reads the full date that begins at offset i.
func (p *pattern) date(src string, start int) (when.Date, bool) {
	if !isFree(src, start) {
		return when.Date{}, false
	}
	var year, month, day int
	i := start
	for n, part := range p.order {
		read := func(i int) (end int) {
			switch part {
			case 'd':
				day, end = number(src, i, 1, 2)
			case 'y':
				year, end = number(src, i, 4, 4)
			default:
				month, end = p.month(src, i)
			}
			return end
		}
		end := read(i)
		for skipped := 0; n > 0 && end < 0 && skipped < mostBetween; skipped++ {
			if i = p.skip(src, i); i < 0 {
				break
			}
			end = read(i)
		}
		if end < 0 {
			return when.Date{}, false
		}
		i = end
	}
	if r, _ := utf8.DecodeRuneInString(src[i:]); isWordPart(r) && p.literal(src, i) < 0 || goesOn(src[i:]) {
		return when.Date{}, false
	}
	return dateOf(text.Span{Start: start, End: i}, forms[p.order], year, month, day), true
}

// monthAndYear reads a month and its year, in languages in which they are in that
// order. A round number before a word may count it.
func (p *pattern) monthAndYear(src string, start int) (when.Date, bool) {
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(src[:start], unicode.IsSpace))
	if p.order[0] == 'y' || !isFree(src, start) || unicode.IsDigit(before) {
		return when.Date{}, false
	}
	month, i := p.month(src, start)
	if i < 0 {
		return when.Date{}, false
	}
	year, end := number(src, i, 4, 4)
	for skipped := 0; end < 0 && skipped < mostBetween; skipped++ {
		if i = p.skip(src, i); i < 0 || strings.HasSuffix(src[:i], ".") {
			return when.Date{}, false
		}
		year, end = number(src, i, 4, 4)
	}
	if end < 0 || goesOn(src[end:]) {
		return when.Date{}, false
	}
	after := strings.TrimLeft(src[end:], " ")
	r, _ := utf8.DecodeRuneInString(after)
	if isWordPart(r) && (len(after) == len(src)-end || year%100 == 0) && p.literal(src, end) < 0 {
		return when.Date{}, false
	}
	value, err := edtf.OfMonth(int64(year), month)
	return when.Date{Span: text.Span{Start: start, End: end}, Value: value, Form: when.MonthYear, Anchor: when.Stated}, err == nil
}

// mostBetween is how many spaces, marks and words may be between two parts: ", de ".
const mostBetween = 4

func dateOf(at text.Span, form when.Form, year, month, day int) when.Date {
	value, err := calendar.Date(int64(year), month, day)
	d := when.Date{Span: at, Value: value, Form: form, Anchor: when.Stated}
	if err != nil {
		errors.As(err, &d.Err)
		d.Value = edtf.Date{}
	}
	return d
}

// goesOn reports whether a number goes on in rest: 1939/40.
func goesOn(rest string) bool {
	return len(rest) > 1 && strings.IndexByte("/-.,", rest[0]) >= 0 && text.IsDigit(rune(rest[1]))
}

// isFree reports whether nothing before offset i belongs to the word or number
// there, or names it.
func isFree(src string, i int) bool {
	if label, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(src[:i], unicode.IsSpace)); strings.ContainsRune("№#§", label) {
		return false
	}
	r, n := utf8.DecodeLastRuneInString(src[:i])
	if n == 0 || !isWordPart(r) && !strings.ContainsRune("-/.,:", r) {
		return true
	}
	if isWordPart(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(src[:i-n])
	return !unicode.IsDigit(before)
}

// number reads a number of least to most digits, of any script, and returns its
// end; -1 if there is another number or none.
func number(src string, i, least, most int) (value, end int) {
	digits := 0
	for i < len(src) {
		r, n := utf8.DecodeRuneInString(src[i:])
		digit, ok := digitOf(r)
		if !ok {
			break
		}
		if digits++; digits > most {
			return 0, -1
		}
		value = 10*value + digit
		i += n
	}
	if digits < least {
		return 0, -1
	}
	return value, i
}

// digitOf returns the value of a digit: those of a script are ten in a row.
func digitOf(r rune) (int, bool) {
	if r < utf8.RuneSelf {
		return int(r - '0'), text.IsDigit(r)
	}
	if !unicode.IsDigit(r) {
		return 0, false
	}
	zero := r
	for k := 1; k <= 9 && unicode.IsDigit(zero-1) && (zero-1)/128 == r/128; k++ {
		zero--
	}
	return int(r-zero) % 10, true
}

// month reads a month with its full stop and returns the end.
func (p *pattern) month(src string, i int) (number, end int) {
	r, _ := utf8.DecodeRuneInString(src[i:])
	for _, m := range p.months[foldRune(r)] {
		if end := prefix(src, i, m.folded); end >= 0 && p.endsWord(src, end) {
			if strings.HasPrefix(src[end:], ".") {
				end++
			}
			return m.number, end
		}
	}
	return 0, -1
}

// endsWord reports whether a word may end at offset i. What is attached to it may be a
// literal: ren, for "of", in Basque.
func (p *pattern) endsWord(src string, i int) bool {
	last, _ := utf8.DecodeLastRuneInString(src[:i])
	next, n := utf8.DecodeRuneInString(src[i:])
	return n == 0 || !isWordPart(next) || isUnspaced(last) || p.literal(src, i) >= 0
}

// skip returns the end of the space, the mark or the literal at offset i; -1 if
// there is none.
func (p *pattern) skip(src string, i int) int {
	if end := p.literal(src, i); end >= 0 {
		return end
	}
	r, n := utf8.DecodeRuneInString(src[i:])
	switch {
	case n == 0:
		return -1
	case strings.ContainsRune(".,/،、\u200e\u200f", r):
		return i + n
	case unicode.IsSpace(r):
		rest := strings.TrimLeftFunc(src[i:], unicode.IsSpace)
		if strings.Count(src[i:len(src)-len(rest)], "\n") <= 1 {
			return len(src) - len(rest)
		}
	}
	return -1
}

func (p *pattern) skipAll(src string, i int) int {
	for range mostBetween {
		end := p.skip(src, i)
		if end < 0 {
			break
		}
		i = end
	}
	return i
}

func (p *pattern) literal(src string, i int) int {
	for _, l := range p.literals {
		if end := prefix(src, i, l); end >= 0 {
			return end
		}
	}
	return -1
}

// addWeekday reads the weekday beside a date: before it, or after it where the
// language has it there.
func (p *pattern) addWeekday(src string, d *when.Date) {
	if day, start := p.weekdayBefore(src, d.Start); day != 0 {
		d.Weekday, d.WithWeekday = day, text.Span{Start: start, End: d.End}
	} else if day, end := p.weekdayAfter(src, d.End); day != 0 {
		d.Weekday, d.WithWeekday = day, text.Span{Start: d.Start, End: end}
	}
}

func (p *pattern) weekdayBefore(src string, i int) (day, start int) {
	i = len(strings.TrimRightFunc(src[:i], unicode.IsSpace))
	for _, l := range p.literals { // den, ils
		if at := suffix(src, i, l); at >= 0 && at < i && !strings.ContainsAny(string(l), ".,") {
			i = len(strings.TrimRightFunc(src[:at], unicode.IsSpace))
			break
		}
	}
	rest := strings.TrimRight(src[:i], ".,፣،")
	marked := len(rest) < i
	r, _ := utf8.DecodeLastRuneInString(rest)
	for _, w := range p.lasts[foldRune(r)] {
		if w.short && !marked {
			continue
		}
		start := suffix(rest, len(rest), w.folded)
		if start < 0 {
			continue
		}
		if before, n := utf8.DecodeLastRuneInString(rest[:start]); n == 0 || !isWordPart(before) && before != '-' && before != '\'' {
			return w.number, start
		}
	}
	return 0, 0
}

func (p *pattern) weekdayAfter(src string, i int) (day, end int) {
	bracket := false
	i = p.skipAll(src, i)
	if rest := src[i:]; strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "（") {
		_, n := utf8.DecodeRuneInString(rest)
		i, bracket = i+n, true
	}
	if !p.dayAfter && !bracket {
		return 0, 0
	}
	r, _ := utf8.DecodeRuneInString(src[i:])
	for _, w := range p.weekdays[foldRune(r)] {
		end := prefix(src, i, w.folded)
		if end < 0 || !p.endsWord(src, end) {
			continue
		}
		closed := strings.HasPrefix(src[end:], ")") || strings.HasPrefix(src[end:], "）")
		if bracket != closed || w.short && !bracket {
			continue
		}
		return w.number, end
	}
	return 0, 0
}

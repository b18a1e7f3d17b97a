package quotation

import (
	"maps"
	"strings"
	"sync"
	"unicode"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// family is a set of quotation marks that can be each other's partners.
type family uint8

const (
	noFamily  family = iota
	double           // “ ” „ ‟ " and '' ‘‘ ’’ ,,
	guillemet        // « »
	angle            // ‹ ›
	corner           // 「 」
	white            // 『 』
	title            // 《 》
	subtitle         // 〈 〉
	single           // ‘ ’ ‚ ‛ '
	families
)

// markKind is what is known of a quotation mark: its family and, where it is
// the same in every language, the direction in which it faces.
type markKind struct {
	family  family
	opening bool
	closing bool
}

// familyOf maps one mark of each family to it; the others are those that a language
// pairs with it.
var familyOf = map[rune]family{
	'“': double, '«': guillemet, '‹': angle, '「': corner, '『': white, '《': title, '〈': subtitle, '‘': single,
	'〝': double,
}

// marks are those of all languages, and those of keyboards and of old typefaces.
var marks = sync.OnceValue(func() map[rune]markKind {
	kinds := map[rune]markKind{
		'"': {family: double}, '＂': {family: double}, '‟': {family: double, opening: true},
		'\'': {family: single}, '‛': {family: single, opening: true},
	}
	type pair struct{ opening, closing rune }
	var pairs []pair
	opens, closes := map[rune]bool{}, map[rune]bool{}
	for _, l := range lang.All() {
		for both := range strings.FieldsSeq(l.Quoting.Pairs) {
			r := []rune(both)
			pairs = append(pairs, pair{r[0], r[1]})
			opens[r[0]], closes[r[1]] = true, true
		}
	}
	families := maps.Clone(familyOf)
	for changed := true; changed; {
		changed = false
		for _, p := range pairs {
			a, b := families[p.opening], families[p.closing]
			if f := max(a, b); a != b {
				families[p.opening], families[p.closing] = f, f
				changed = true
			}
		}
	}
	for r, f := range families {
		kinds[r] = markKind{f, opens[r] && !closes[r], closes[r] && !opens[r]}
	}
	return kinds
})

// markOf looks r up in marks, if it is among the few ranges that have any.
func markOf(r rune) (kind markKind, ok bool) {
	switch {
	case r == '"', r == '\'', r == '«', r == '»', '‘' <= r && r <= '›', '〈' <= r && r <= '〟', r == '＂':
		kind, ok = marks()[r]
	}
	return kind, ok
}

// mark is a quotation mark, or several of one kind in a row, in its place.
type mark struct {
	text.Span
	rune   rune
	family family
	count  int // how many in a row make it up; two single ones make one double
	line   int // of the lines that are not blank, counted from 0
	block  int // of the paragraphs, counted from 0
	first  bool
	// before and after are its neighbours; 0 at the ends of the text.
	before, after rune
	// digits is the length of the number that it follows directly, 0 if none.
	digits int
	// arc is set after a number that a foot or a minute mark precedes: 5'10".
	arc bool
}

// opens reports whether its neighbours are those of an opening mark.
func (m *mark) opens() bool {
	return opensAfter(m.before) && !isGap(m.after) && !strings.ContainsRune(",.;:!?)]}", m.after)
}

// closes reports whether its neighbours are those of a closing mark.
func (m *mark) closes() bool {
	if isGap(m.before) || strings.ContainsRune("([{", m.before) {
		return false
	}
	return isGap(m.after) || !text.IsWordRune(m.after)
}

// spaced reports whether there is white space on both sides.
func (m *mark) spaced() bool { return isGap(m.before) && isGap(m.after) }

// isGap reports whether r, the neighbour of a mark, is white space or the end
// of the text.
func isGap(r rune) bool { return r == 0 || text.IsBlank(r) }

// opensAfter reports whether an opening mark can follow r.
func opensAfter(r rune) bool {
	return isGap(r) || isOpeningMark(r) || strings.ContainsRune("([{<>/=:…*_¿¡|", r) || strings.ContainsRune(text.Dashes, r)
}

func isOpeningMark(r rune) bool {
	m, ok := markOf(r)
	return ok && (m.opening || strings.ContainsRune("“‘«‹\"'", r))
}

// IsDoubleMark reports whether r is a double quotation mark.
func IsDoubleMark(r rune) bool {
	m, ok := markOf(r)
	return ok && m.family != single
}

// IsSingleMark reports whether r is a single quotation mark.
func IsSingleMark(r rune) bool {
	m, _ := markOf(r)
	return m.family == single
}

// elisions are the words that begin with an apostrophe, in any language.
var elisions = lang.Union(func(l *lang.Language) *lang.Set { return &l.Quoting.Elisions })

// isElision reports whether an apostrophe, rather than an opening mark, starts
// rest, the text after the mark: ’60s, ’tis, rock ’n’ roll.
func isElision(rest string) bool {
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		end = len(rest)
	}
	if end == 0 || end > text.MaxToken {
		return false
	}
	word := strings.ToLower(rest[:end])
	decade := strings.TrimSuffix(word, "s")
	return elisions.Has(word) || len(decade) == 2 && strings.Trim(decade, "0123456789") == ""
}

package times

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// class is a set of the parts that a word can play in an expression of time.
type class uint64

const (
	monthName class = 1 << iota
	weekdayName
	seasonName
	unitName   // day, years
	dayPart    // morning, night: a part of one day, pointed at like a day
	cardinal   // two
	rank       // second
	multiplier // hundred: what stands before it counts it
	article    // the
	indefinite // a: one, before a unit
	half
	some // few, several: a number that is not given
	this
	that
	same
	next
	previous
	latest // last, past: the one before, and the end of something
	later
	earlier
	ago
	agoBefore // hace dos años: ago, before the length
	early
	middle
	late
	preBefore // prepositions
	preAfter
	preBy
	preSince
	preUntil
	preFrom
	preBetween
	preThrough // to, of a range
	preOn      // on, in, of: none of the others, and good before a date
	preDay     // on, before a day
	preIn      // in, before a length of time: how long it took
	verbToo    // of a season: also a common verb
	and
	or
	of
	about
	circa
	nearly
	over // more than
	under
	least
	most
	forTime // for, lasted
	within
	during
	every
	aged
	old
	noon
	midnight
	beforeNoon
	afterNoon
	decadeName
	centuryBefore // siglo XX
	eraName
	quarter  // q, h: before the number of a part of a year
	feast    // a day with a name: Christmas
	leading  // the first word of an entry of several words
	trailing // one of the others
)

// lexeme is what a language's table says of a word.
type lexeme struct {
	class   class
	month   monthWord
	weekday int8
	season  int8
	number  int32 // of a cardinal
	rank    int8
	scale   int8  // units in it: two weeks in a fortnight
	feast   int16 // month and day: 1225
	unit    when.Unit
	plural  bool // of a unit
	hour    bool // a number after it may be an hour
}

// proseWords are the words of one language from which times in running text
// are read. Lists give words with a number as word=number. An entry of several
// words has them joined by "_".
type proseWords struct {
	classes   map[class]string
	cardinals string
	ranks     string
	seasons   string // with the EDTF codes
	weekdays  string // with the numbers of ISO 8601
	feasts    string // days with names, as month and day
	dayParts  string // 1: in the first half of the day, 2: at night, 3: in the second half
	decades   string // decades by their number alone: seventies
	// units, each in the singular and in the plural.
	units  map[when.Unit]string
	plural map[when.Unit]string
}

// lexicon makes the table that tokens are looked up in. Entry 0 is that of all
// other words.
func (p *proseWords) lexicon(months map[string]monthWord) ([]lexeme, map[string]uint16) {
	list, index := []lexeme{{}}, map[string]uint16{}
	at := func(word string) *lexeme {
		word = strings.ReplaceAll(word, "_", " ")
		if first, rest, several := strings.Cut(word, " "); several {
			lexemeAt(&list, index, first).class |= leading
			for other := range strings.FieldsSeq(rest) {
				lexemeAt(&list, index, other).class |= trailing
			}
		}
		return lexemeAt(&list, index, word)
	}
	for word, m := range months {
		x := at(word)
		x.class, x.month = x.class|monthName, m
	}
	for c, words := range p.classes {
		for word := range strings.FieldsSeq(words) {
			at(word).class |= c
		}
	}
	for _, list := range []struct {
		words string
		class class
		set   func(*lexeme, int)
	}{
		{p.cardinals, cardinal, func(x *lexeme, n int) { x.number = int32(n) }},
		{p.ranks, rank, func(x *lexeme, n int) { x.rank = int8(n) }},
		{p.seasons, seasonName, func(x *lexeme, n int) { x.season = int8(n) }},
		{p.weekdays, weekdayName, func(x *lexeme, n int) { x.weekday = int8(n) }},
		{p.dayParts, dayPart, func(x *lexeme, n int) { x.number = int32(n) }},
		{p.decades, decadeName, func(x *lexeme, n int) { x.number = int32(n) }},
		{p.feasts, feast, func(x *lexeme, n int) { x.feast = int16(n) }},
	} {
		for word, n := range numbered(list.words) {
			x := at(word)
			x.class |= list.class
			list.set(x, n)
		}
	}
	for n, number := range []map[when.Unit]string{p.units, p.plural} {
		for unit, words := range number {
			for word, scale := range numbered(words) {
				x := at(word)
				x.class, x.unit, x.scale, x.plural = x.class|unitName, unit, int8(max(scale, 1)), n == 1
			}
		}
	}
	return list, index
}

func lexemeAt(list *[]lexeme, index map[string]uint16, word string) *lexeme {
	i, ok := index[word]
	if !ok {
		i = uint16(len(*list))
		index[word] = i
		*list = append(*list, lexeme{})
	}
	return &(*list)[i]
}

// numbered reads a list of words with numbers; a word without one has 0.
func numbered(list string) map[string]int {
	m := map[string]int{}
	for entry := range strings.FieldsSeq(list) {
		word, n, _ := strings.Cut(entry, "=")
		m[word], _ = strconv.Atoi(n)
	}
	return m
}

// is gives the index after the word, or the words, at i that can play a part;
// false if what is there can't.
func (s *dateScanner) is(i int, c class) (int, bool) {
	if i < 0 || i >= len(s.tokens) {
		return i, false
	}
	have := s.words.kinds[s.tokens[i].lex]
	if have&leading != 0 {
		words, end := "", i+1
		for ; end < i+maxPhrase && s.gapAt(end) == spaceGap && s.kind(end)&trailing != 0; end++ {
			if words == "" {
				words = s.word(i)
			}
			words += " " + s.word(end)
			if n, ok := s.words.lexicon[words]; ok && s.words.lexemes[n].class&c != 0 {
				return end + 1, true
			}
		}
	}
	return i + 1, have&c != 0
}

// maxPhrase is the most words of one entry.
const maxPhrase = 3

// lexeme gives what the table says of the word at i.
func (s *dateScanner) lexeme(i int) *lexeme {
	if i < 0 || i >= len(s.tokens) {
		return &s.words.lexemes[0]
	}
	return &s.words.lexemes[s.tokens[i].lex]
}

// isA is is for a word that follows the one before it on the same line or the
// next.
func (s *dateScanner) isA(i int, c class) bool {
	_, ok := s.is(i, c)
	return ok && s.gapAt(i) <= lineGap
}

// phrase gives the words of tokens i to end with spaces between them.
func (s *dateScanner) phrase(i, end int) string {
	words := s.word(i)
	for i++; i < end; i++ {
		words += " " + s.word(i)
	}
	return words
}

// lookup gives the entry of a word, as it stands in the text.
func (w *dateWords) lookup(word string) uint16 {
	var lower [maxDateWord]byte
	if len(word) > maxDateWord {
		return 0
	}
	hash := uint32(0)
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return w.lexicon[text.Fold(word)]
		}
		c |= 0x20
		lower[i] = c
		hash = hash*hashFactor + uint32(c)
	}
	for {
		n := w.slots[hash%lexiconSlots]
		if n == 0 || w.spelled[n] == string(lower[:len(word)]) {
			return n
		}
		hash++
	}
}

// A language has a few hundred words of ASCII letters; most slots are free, so
// that most words of a text are known not to be among them at the first look.
const (
	lexiconSlots = 1 << 13
	hashFactor   = 31
)

// slotsOf puts the words of ASCII letters in a table by their hash.
func slotsOf(spelled []string) *[lexiconSlots]uint16 {
	slots := new([lexiconSlots]uint16)
words:
	for n, word := range spelled {
		hash := uint32(0)
		for _, c := range []byte(word) {
			if c < 'a' || c > 'z' {
				continue words
			}
			hash = hash*hashFactor + uint32(c)
		}
		if word == "" {
			continue
		}
		for slots[hash%lexiconSlots] != 0 {
			hash++
		}
		slots[hash%lexiconSlots] = uint16(n)
	}
	return slots
}

// kindsOf gives the classes of lexemes.
func kindsOf(lexemes []lexeme) []class {
	kinds := make([]class, len(lexemes))
	for i, x := range lexemes {
		kinds[i] = x.class
	}
	return kinds
}

// spellings gives the word of each lexeme.
func spellings(lexicon map[string]uint16) []string {
	words := make([]string, len(lexicon)+1)
	for word, n := range lexicon {
		words[n] = word
	}
	return words
}

// kind gives the classes of the word at i.
func (s *dateScanner) kind(i int) class {
	if i < 0 || i >= len(s.tokens) {
		return 0
	}
	return s.words.kinds[s.tokens[i].lex]
}

// kindUpTo gives the classes of the words that end with the one at i: "prior
// to" rather than "to".
func (s *dateScanner) kindUpTo(i int) class {
	if s.kind(i)&trailing != 0 {
		for first := i - 1; first > i-maxPhrase && s.kind(first) != 0; first-- {
			if n, ok := s.words.lexicon[s.phrase(first, i+1)]; ok {
				return s.words.kinds[n]
			}
		}
	}
	return s.kind(i)
}

// follows reports whether token i comes right after a word of class c.
func (s *dateScanner) follows(i int, c class) bool {
	return s.kindUpTo(i-1)&c != 0 && s.gapAt(i) <= lineGap
}

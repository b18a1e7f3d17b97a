package times

import (
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
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

// classesOf pairs the parts that words can play with the sets of those that play
// them.
func classesOf(l *lang.Language) map[class]*lang.Set {
	t := l.Time
	return map[class]*lang.Set{
		multiplier:    &l.Numbers.Multipliers,
		verbToo:       &l.Calendar.SeasonsToo,
		decadeName:    &l.Calendar.Decade,
		centuryBefore: &l.Calendar.Century,
		quarter:       &l.Calendar.PartsOfYear,
		article:       &t.Determiners.Definite,
		indefinite:    &t.Determiners.Indefinite,
		this:          &t.Determiners.This,
		that:          &t.Determiners.That,
		same:          &t.Determiners.Same,
		next:          &t.Pointers.Next,
		previous:      &t.Pointers.Previous,
		latest:        &t.Pointers.Last,
		later:         &t.Pointers.Later,
		earlier:       &t.Pointers.Earlier,
		ago:           &t.Pointers.Ago,
		agoBefore:     &t.Pointers.AgoBefore,
		early:         &t.Parts.Early,
		middle:        &t.Parts.Middle,
		late:          &t.Parts.Late,
		preBefore:     &t.Prepositions.Before,
		preAfter:      &t.Prepositions.After,
		preBy:         &t.Prepositions.By,
		preSince:      &t.Prepositions.Since,
		preUntil:      &t.Prepositions.Until,
		preFrom:       &t.Prepositions.From,
		preBetween:    &t.Prepositions.Between,
		preThrough:    &t.Prepositions.Through,
		preOn:         &t.Prepositions.On,
		preDay:        &t.Prepositions.Day,
		preIn:         &t.Prepositions.In,
		and:           &t.Joints.And,
		or:            &t.Joints.Or,
		of:            &t.Joints.Of,
		about:         &t.Hedges.About,
		circa:         &t.Hedges.Circa,
		nearly:        &t.Hedges.Nearly,
		over:          &t.Hedges.Over,
		under:         &t.Hedges.Under,
		least:         &t.Hedges.AtLeast,
		most:          &t.Hedges.AtMost,
		forTime:       &t.Lengths.For,
		within:        &t.Lengths.Within,
		during:        &t.Lengths.During,
		every:         &t.Lengths.Every,
		half:          &t.Lengths.Half,
		some:          &t.Lengths.Some,
		aged:          &t.Ages.Aged,
		old:           &t.Ages.Old,
		noon:          &t.Clock.Noon,
		midnight:      &t.Clock.Midnight,
		beforeNoon:    &t.Clock.BeforeNoon,
		afterNoon:     &t.Clock.AfterNoon,
	}
}

// lexiconOf makes the table that tokens are looked up in. Entry 0 is that of all
// other words.
func lexiconOf(l *lang.Language, months map[string]monthWord) ([]lexeme, map[string]uint16) {
	list, index := []lexeme{{}}, map[string]uint16{}
	at := func(word string) *lexeme {
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
	for c, words := range classesOf(l) {
		for word := range words.All() {
			at(word).class |= c
		}
	}
	for _, letters := range []*lang.Set{&l.Calendar.BC, &l.Calendar.AD} {
		for word := range letters.All() {
			at(word).class |= eraName
		}
	}
	for i, day := range l.Calendar.Weekdays {
		for word := range strings.FieldsSeq(text.Fold(day.Name + " " + day.Also)) {
			x := at(word)
			x.class, x.weekday = x.class|weekdayName, int8(i+1)
		}
	}
	for _, list := range []struct {
		words *lang.Values
		class class
		set   func(*lexeme, int)
	}{
		{&l.Numbers.Cardinals, cardinal, func(x *lexeme, n int) { x.number = int32(n) }},
		{&l.Numbers.Ordinals, rank, func(x *lexeme, n int) { x.rank = int8(n) }},
		{&l.Calendar.Seasons, seasonName, func(x *lexeme, n int) { x.season = int8(n) }},
		{&l.Calendar.DayParts, dayPart, func(x *lexeme, n int) { x.number = int32(n) }},
		{&l.Calendar.Decades, decadeName, func(x *lexeme, n int) { x.number = int32(n) }},
		{&l.Calendar.Feasts, feast, func(x *lexeme, n int) { x.feast = int16(n) }},
	} {
		for word, n := range list.words.All() {
			x := at(word)
			x.class |= list.class
			list.set(x, n)
		}
	}
	for i := range l.Time.Units {
		unit := &l.Time.Units[i]
		for n, names := range []*lang.Values{&unit.One, &unit.Many} {
			for word, scale := range names.All() {
				x := at(word)
				x.class, x.unit, x.scale, x.plural = x.class|unitName, unitOfSpan[unit.Span], int8(max(scale, 1)), n == 1
			}
		}
	}
	return list, index
}

var unitOfSpan = map[lang.Span]when.Unit{
	lang.Second: when.Seconds, lang.Minute: when.Minutes, lang.Hour: when.Hours, lang.Day: when.Days, lang.Week: when.Weeks, lang.Month: when.Months,
	lang.Year: when.Years, lang.Decade: when.Decades, lang.Century: when.Centuries, lang.Millennium: when.Millennia,
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

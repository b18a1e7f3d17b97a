package mojibake

import (
	"strings"
	"unicode"
)

// A class is a kind of character, as far as it matters how often a text has one.
type class uint8

const (
	gap      class = iota // white space, and the ends of a text
	plain                 // ASCII punctuation
	digit                 //
	small                 // letters of ASCII
	capital               //
	marked                // other small letters of Latin, and combining marks
	headed                // other capitals
	odd                   // letters of Latin that hardly any language has
	quote                 // typographic quotation marks, dashes, the ellipsis
	rareMark              // marks that few texts have, and that stand between words
	suffix                // what comes right after a word or a number: °, ®, ²
	symbol                // other symbols, and what can't be seen
	foreign               // letters of another script
	waste                 // control characters, private use
	classes
)

// bits says how rare each class is in a text in a Latin script. The figures are set by
// hand, to the nearest plausible power of two. What they give together is in
// docs/precision.md, Thresholds.
var bits = [classes]float64{marked: 5, headed: 7, odd: 10, quote: 5, rareMark: 9, suffix: 8, symbol: 10, foreign: 6, waste: 16}

// A joint is two classes side by side that are rarer than the two by themselves.
type joint struct {
	before, after string // classes, as in letters
	bits          float64
	why           string
}

// letters has a letter for each class, in their order.
const letters = " .0aAéÉƒ“„°√жX"

// joints are added up.
var joints = []joint{
	{"aé", "É", 8, "a capital within a word: CafÃ"},
	{"é", "A", 8, "the same: TêNAD"},
	{"0", "éÉ", 6, "a letter right after a number: 20Â°"},
	{"aAéÉж", "√", 6, "a symbol within a word or after it: M√ºnchen"},
	{"√„", "aAéÉ", 4, "or before it"},
	{"aAéÉ", "„", 4, "a low or opening mark after a letter: Ã¡rea"},
	{"éÉƒ", "éÉƒ", 3, "two letters with marks in a row: Ãœber"},
	{"aAéÉƒ", "ж", 10, "two scripts in one word: ΓÇÖ"},
	{"ж", "aAéÉƒ", 10, "the same"},
	{"√", "√", -5, "symbols attract each other: √∞"},
	{"ж", "ж", -3, "so do letters of a script"},
}

// joined has the sum of the joints of two classes.
var joined = func() (sum [classes][classes]float64) {
	of := func(list string) (found []class) {
		for _, r := range list {
			found = append(found, class(len([]rune(letters[:strings.IndexRune(letters, r)]))))
		}
		return found
	}
	for _, j := range joints {
		for _, a := range of(j.before) {
			for _, b := range of(j.after) {
				sum[a][b] += j.bits
			}
		}
	}
	return sum
}()

// lone is what a letter costs that is a word by itself, with a mark or of another script.
const lone = 3

// classOf returns the class of a character.
func classOf(r rune) class {
	switch {
	case r < 0x80:
		return classOfASCII(r)
	case r == '\u00a0' || r == '\u202f' || r == '\ufeff':
		return quote // it has its place in good typography
	case unicode.Is(unicode.Pd, r), strings.ContainsRune("’‘“”«»…", r):
		return quote
	case strings.ContainsRune("„‚¡¿‹›•‰", r):
		return rareMark
	case strings.ContainsRune("°®™²³ªº", r):
		return suffix
	case r >= 0x300 && r < 0x370:
		return marked
	case strings.ContainsRune("ƒœŒŸˆ", r), unicode.Is(unicode.Latin, r) && r >= 0x180 && r < 0x1e00 && (r < 0x218 || r > 0x21b) && (r < 0x1a0 || r > 0x1b0):
		return odd
	case unicode.Is(unicode.Latin, r) && unicode.IsUpper(r):
		return headed
	case unicode.Is(unicode.Latin, r):
		return marked
	case unicode.IsLetter(r), unicode.IsMark(r):
		return foreign
	case unicode.IsControl(r), unicode.Is(unicode.Co, r):
		return waste
	}
	return symbol
}

func classOfASCII(r rune) class {
	switch {
	case r <= ' ':
		return gap
	case '0' <= r && r <= '9':
		return digit
	case 'a' <= r && r <= 'z':
		return small
	case 'A' <= r && r <= 'Z':
		return capital
	}
	return plain
}

// cost says in bits how unlikely a piece of text is between two others: the
// rarity of its classes and of the joints, those with its neighbours too.
func cost(before rune, piece string, after rune) float64 {
	sum := 0.0
	left, last := gap, classOf(before)
	add := func(c class) {
		sum += bits[c] + joined[last][c]
		if (last == marked || last == headed || last == foreign) && left <= plain && c <= plain {
			sum += lone
		}
		left, last = last, c
	}
	for _, r := range piece {
		add(classOf(r))
	}
	c := classOf(after)
	add(c)
	return sum - bits[c]
}

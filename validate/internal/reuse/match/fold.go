package match

import (
	"sync/atomic"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// A class says what a character does to the words around it.
type class uint8

const (
	separator class = iota // ends a word: white space, punctuation, dashes, symbols, controls
	letter                 // belongs to a word: letters and digits
	single                 // is a word: Han, Kana, the letters of scripts written without spaces
	mark                   // belongs to the character before it
	deleted                // is not there: soft hyphen, zero-width characters, apostrophes
)

// A foldedRune is what matching sees of one character.
type foldedRune struct {
	form  string // NFKC and full case folding, decomposed; empty for a separator
	class class
	upper bool // upper or title case
	plain bool // Latin, Greek or Cyrillic: marks upon it are dropped
	term  bool // ends a sentence, or opens a quotation: a capital after it doesn't show a name
}

// specials are letters that Unicode doesn't decompose and that are written without their stroke,
// dot or ligature often enough to be the same letter.
var specials = map[rune]string{
	'đ': "d", 'ð': "d", 'ø': "o", 'ł': "l", 'ħ': "h", 'ŧ': "t", 'ı': "i", 'ß': "ss", 'ẞ': "ss",
	'æ': "ae", 'œ': "oe", 'þ': "th", 'ŋ': "n", 'ĸ': "k", 'ſ': "s",
}

// apostrophes join what is beside them: workers', workers’ and workers are one word.
// The opening quote is among them since Hawai‘i and ‘Uthman are written with it.
const apostrophes = "'’‘‛ʻʼʽʾʿˈ`´′＇"

const (
	page      = 256
	pageCount = (unicode.MaxRune + 1) / page
)

// pages holds the folding of each character that was ever asked for, in pages filled at first use.
var pages [pageCount]atomic.Pointer[[page]foldedRune]

// fold returns what matching sees of r.
func fold(r rune) *foldedRune {
	if uint32(r) > unicode.MaxRune {
		r = unicode.ReplacementChar
	}
	p := pages[r/page].Load()
	if p == nil {
		p = fill(r / page)
		pages[r/page].Store(p)
	}
	return &p[r%page]
}

func fill(n rune) *[page]foldedRune {
	p := new([page]foldedRune)
	caser := cases.Fold()
	for i := range p {
		p[i] = foldRune(n*page+rune(i), caser)
	}
	return p
}

func foldRune(r rune, caser cases.Caser) foldedRune {
	switch {
	case isDeleted(r):
		return foldedRune{class: deleted}
	case isMark(r):
		return foldedRune{class: mark, form: norm.NFKD.String(string(r))}
	case unicode.In(r, unicode.L, unicode.N), isLetterSymbol(r):
		return foldLetter(r, caser)
	}
	return foldedRune{class: separator, term: r == '\n' || unicode.In(r, unicode.STerm, unicode.Pi) || r == '"'}
}

// foldLetter folds a letter, a digit or a symbol of several, such as ℃, without its sign.
func foldLetter(r rune, caser cases.Caser) foldedRune {
	f := foldedRune{class: letter, upper: unicode.IsUpper(r) || unicode.IsTitle(r)}
	const fractionSlash = '⁄'
	source := norm.NFKD.String(string(r))
	for _, c := range norm.NFKD.String(caser.String(source)) {
		switch {
		case specials[c] != "":
			f.form, f.plain = f.form+specials[c], true
		case unicode.In(c, unicode.Mn, unicode.Mc):
			if !f.plain {
				f.form += string(c)
			}
		case unicode.In(c, unicode.L, unicode.N):
			f.form += string(c)
			f.plain = unicode.In(c, unicode.Latin, unicode.Greek, unicode.Cyrillic)
		case c == fractionSlash:
			return foldedRune{class: single, form: string(r)} // half is not twelve
		}
	}
	if isSingle(r) {
		f.class = single
	}
	return f
}

// isMark reports whether r belongs to the character before it, as the half-width voicing marks of
// Kana do that count as letters.
func isMark(r rune) bool {
	const voiced, semiVoiced = 'ﾞ', 'ﾟ'
	return unicode.In(r, unicode.Mn, unicode.Mc) || r == voiced || r == semiVoiced
}

// isDeleted reports whether r is invisible to matching.
func isDeleted(r rune) bool {
	const (
		tatweel         = '\u0640' // lengthens an Arabic letter
		graphemeJoiner  = '\u034f'
		hangulFiller    = '\u3164'
		halfwidthFiller = '\uffa0'
	)
	switch r {
	case tatweel, graphemeJoiner, hangulFiller, halfwidthFiller:
		return true
	}
	for _, a := range apostrophes {
		if r == a {
			return true
		}
	}
	return unicode.In(r, unicode.Cf, unicode.Me, unicode.Variation_Selector)
}

// isLetterSymbol reports whether the symbol r represents letters or digits, as ℃ and ㎏ do.
// The trademark signs follow a word and don't belong to its letters.
func isLetterSymbol(r rune) bool {
	if !unicode.Is(unicode.So, r) || r == '™' || r == '℠' {
		return false
	}
	for _, c := range norm.NFKD.String(string(r)) {
		if unicode.In(c, unicode.L, unicode.N) {
			return true
		}
	}
	return false
}

// isSingle reports whether r is written without spaces around words, so that it is a word to us.
func isSingle(r rune) bool {
	const prolonged, halfwidthProlonged = 'ー', 'ｰ'
	return r == prolonged || r == halfwidthProlonged ||
		unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Yi,
			unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// Package mojibake finds letters that are UTF-8 decoded as Windows-1252. Some of them look like
// quotation marks: the dash of "1 â€“ 4" contains one.
package mojibake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// windows1252 has the characters of the bytes 80 to 9F in Windows-1252, 0 where
// it has none (https://encoding.spec.whatwg.org/#windows-1252).
var windows1252 = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

var windowsBytes = func() map[rune]byte {
	m := map[rune]byte{}
	for i, r := range windows1252 {
		if r != 0 {
			m[r] = byte(0x80 + i)
		}
	}
	return m
}()

// FromWindows returns the character of a byte from 80 to 9F in Windows-1252, 0 if it has none.
func FromWindows(b byte) rune {
	if b < 0x80 || b > 0x9f {
		return 0
	}
	return windows1252[b-0x80]
}

// windowsByte returns the byte, from 80 on, that Windows-1252 decodes as a
// character; as in browsers, control characters are themselves.
func windowsByte(r rune) (byte, bool) {
	if r >= 0x80 && r <= 0xff {
		return byte(r), true
	}
	b, ok := windowsBytes[r]
	return b, ok
}

// decodeAt takes the characters at an offset as bytes of Windows-1252, and these as
// UTF-8. It returns the character, and the length of what was taken, or 0 if the
// bytes are not UTF-8.
func decodeAt(text string, i int) (decoded rune, n int) {
	var b [utf8.UTFMax]byte
	for k := range b {
		if i+n >= len(text) {
			break
		}
		r, size := utf8.DecodeRuneInString(text[i+n:])
		c, ok := windowsByte(r)
		if k == 1 && b[0] == 0xef {
			// Some decode as ISO 8859-15, the forms of full width among others, what is private use otherwise.
			switch r {
			case 'Œ':
				c = 0xbc
			case 'œ':
				c = 0xbd
			}
		}
		if !ok || (k == 0) != utf8.RuneStart(c) || k == 0 && (c < 0xc2 || c > 0xf4) {
			break
		}
		b[k] = c
		n += size
		if utf8.FullRune(b[:k+1]) {
			if r, size := utf8.DecodeRune(b[:k+1]); size == k+1 && size > 1 {
				return r, n
			}
			break
		}
	}
	return 0, 0
}

// Length returns how many bytes from an offset on are UTF-8 that was decoded as
// Windows-1252. It returns 0 if the letters may be right: "MANHÃ”" before a closing quote is Portuguese.
func Length(text string, i int) int {
	n, count, scripts := 0, 0, 0 // scripts: in runs of letters of other scripts
	sure := false
	for {
		r, size := decodeAt(text, i+n)
		if size == 0 {
			break
		}
		switch kind := evidence(text, i+n, size, r); {
		case kind == none:
			size = 0
		case kind == alone:
			sure = true
		default:
			scripts++
		}
		if size == 0 {
			break
		}
		n += size
		count++
	}
	if sure || scripts >= 2 {
		return n
	}
	return 0
}

// How much a decoded character proves.
type proof int

const (
	none  proof = iota // the characters may be right
	runs               // one proves nothing, two in a row do
	alone              // it is proof by itself
)

// evidence weighs the characters at an offset, size bytes long, that decode to
// r. What proves most is a second character that never follows a letter in a
// text that is right.
func evidence(text string, i, size int, r rune) proof {
	lead, n := utf8.DecodeRuneInString(text[i:])
	second, m := utf8.DecodeRuneInString(text[i+n:])
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+size:])
	switch {
	case lead == 'Â' && r < 0xa0:
		return none // a control character
	case lead == 'Â' && second == '\u00a0' && (unicode.IsLetter(after) || unicode.IsDigit(after)):
		return alone
	case lead == 'Â' && !unicode.IsUpper(before) && (second != '»' && second != '«' || unicode.IsLower(before) || unicode.IsLower(after)):
		return alone
	case lead == 'Â' || lead == 'Ã' || lead == 'Ä' || lead == 'Å':
		if unicode.IsControl(second) || !follows(second) {
			return alone
		}
		// The second can follow a word: then the first is its last letter
		// unless the word goes on, or begins, in small letters. Only a capital
		// within small letters is impossible.
		if unicode.IsLower(before) || !unicode.IsUpper(before) && unicode.IsLower(after) && lead == 'Ã' && !unicode.IsSpace(second) {
			return alone
		}
		return none
	case r >= 0x370 && r < 0x700:
		if size == n+m && !unicode.IsLetter(r) {
			return none
		}
		return runs
	case lead == 'â' && (second == '€' || second == '‚' || second == '„' || second == 'ˆ' || second == '†' || second == '‡' || second == '‰' || unicode.IsControl(second)):
		if r >= 0x2010 && r < 0x2c00 {
			return alone
		}
	case lead == 'ð' && second == 'Ÿ', lead == 'ï' && (r == 0xfeff || r == 0xfffd || r >= 0xff00 && r <= 0xffee):
		return alone
	case r >= 0x900 && r < 0xfb00 && unicode.IsLetter(r) || r >= 0x3000 && r < 0x3040:
		return runs
	}
	return none
}

// follows reports whether a character may come right after a word.
func follows(r rune) bool {
	return unicode.IsLetter(r) && r != 'ª' && r != 'º' && r != 'ƒ' && r != 'µ' && r != 'ˆ' || strings.ContainsRune("\u00a0’‘“”„‚‹›«»…–—·•™®©°²³¹", r)
}

// Decode reads mojibake as what it was.
func Decode(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		r, n := decodeAt(text, i)
		if n == 0 {
			return b.String() + text[i:]
		}
		b.WriteRune(r)
		i += n
	}
	// Some texts went through it twice.
	if again := b.String(); again != "" && Length(again, 0) == len(again) {
		return Decode(again)
	}
	return b.String()
}

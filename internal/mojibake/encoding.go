package mojibake

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// An Encoding is one that UTF-8 is mistaken for.
type Encoding struct {
	Name string
	set  *charmap.Charmap
}

// encodings are in the order in which they are named where several fit.
var encodings = [...]*Encoding{
	{"Windows-1252", charmap.Windows1252},
	{"Mac Roman", charmap.Macintosh},
	{"CP437", charmap.CodePage437},
	{"CP850", charmap.CodePage850},
	{"Latin-2", charmap.ISO8859_2},
	{"Windows-1250", charmap.Windows1250},
}

// unknown is the byte of a character that an encoding lacks.
const unknown = 0

// bytesOf has the byte, from 80 on, of each character in each encoding. A control character is
// the byte of the same number: browsers decode a byte so that has no character in an encoding
// (https://encoding.spec.whatwg.org/#single-byte-decoder), other programs all that are
// control characters in Latin-1.
var bytesOf = func() map[rune][len(encodings)]byte {
	m := map[rune][len(encodings)]byte{}
	for k, e := range encodings {
		for b := 0x80; b <= 0xff; b++ {
			if b < 0xa0 {
				of := m[rune(b)]
				of[k] = byte(b)
				m[rune(b)] = of
			}
			r := e.set.DecodeByte(byte(b))
			if r == utf8.RuneError {
				continue
			}
			of := m[r]
			of[k] = byte(b)
			m[r] = of
		}
	}
	return m
}()

// FromWindows returns the character of a byte from 80 to 9F in Windows-1252, 0 if it has none.
func FromWindows(b byte) rune {
	if r := charmap.Windows1252.DecodeByte(b); b >= 0x80 && b <= 0x9f && r != utf8.RuneError {
		return r
	}
	return 0
}

// decodeAt takes the characters at an offset as bytes of an encoding, and these as
// UTF-8. It returns the character, and the length of what was taken, or 0 if the
// bytes are not UTF-8 of a character that texts have.
func decodeAt(encoding int, text string, i int) (decoded rune, n int) {
	var b [utf8.UTFMax]byte
	for k := range b {
		if i+n >= len(text) {
			break
		}
		r, size := utf8.DecodeRuneInString(text[i+n:])
		c := unknown
		if r >= utf8.RuneSelf {
			c = int(bytesOf[r][encoding])
		}
		if c == unknown || (k == 0) != utf8.RuneStart(byte(c)) {
			break
		}
		b[k] = byte(c)
		n += size
		if utf8.FullRune(b[:k+1]) {
			r, size := utf8.DecodeRune(b[:k+1])
			if size != k+1 || size == 1 || !unicode.IsGraphic(r) && !unicode.Is(unicode.Cf, r) {
				break
			}
			return r, n
		}
	}
	return 0, 0
}

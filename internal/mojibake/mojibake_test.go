package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWhereMojibakeIs(t *testing.T) {
	for _, test := range []struct{ text, at, want, decoded string }{
		{"1 â€“ 4", "â", "â€“", "–"},
		{"â€œSoâ€\u009d", "â", "â€œ", "“"},
		{"CafÃ©", "Ã", "Ã©", "é"},
		{"149 â„\u0083", "â", "â„\u0083", "℃"},
		{"kPaïŒ‹1", "ï", "ïŒ‹", "＋"},
		{"kPaï¼‹1", "ï", "ï¼‹", "＋"},
		{"die „Wort“", "„", "", ""},
		{"AMANHÃ”", "Ã", "", ""},
		{"naïf", "ï", "", ""},
		{"Š", "Š", "", ""},
	} {
		at := strings.Index(test.text, test.at)
		n := Length(test.text, at)
		if got := test.text[at : at+n]; got != test.want || Decode(got) != test.decoded {
			t.Errorf("%q: %q, that is %q; want %q, that is %q", test.text, got, Decode(got), test.want, test.decoded)
		}
	}
}

func TestWindows1252(t *testing.T) {
	for b, want := range map[byte]rune{0x80: '€', 0x9f: 'Ÿ', 0x81: 0, 0x7f: 0, 0xa0: 0, 0xff: 0} {
		if got := FromWindows(b); got != want {
			t.Errorf("%X is %q, want %q", b, got, want)
		}
	}
}

// isLatin9 reports whether the second byte of a character of private use is Œ or œ in Windows-1252,
// where it is read as in ISO 8859-15.
func isLatin9(r int32) bool { return r>>6 == 0xf300>>6 || r>>6 == 0xf700>>6 }

// What is valid UTF-8 beyond ASCII, once decoded as Windows-1252, decodes back.
func TestMojibakeDecodesToWhatItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.Int32Range(0x80, utf8.MaxRune).Filter(func(r int32) bool { return utf8.ValidRune(r) && !isLatin9(r) }).Draw(t, "r")
		var b strings.Builder
		for _, c := range []byte(string(r)) {
			if w := rune(c); c < 0xa0 && windows1252[c-0x80] != 0 {
				b.WriteRune(windows1252[c-0x80])
			} else {
				b.WriteRune(w)
			}
		}
		if got, n := decodeAt(b.String(), 0); got != r || n != b.Len() {
			t.Errorf("%q: %q, %d", b.String(), got, n)
		}
	})
}

package mojibake

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestMojibakeIsFoundInEachEncoding(t *testing.T) {
	for _, test := range []struct{ text, want, decoded, encoding string }{
		{"1 â€“ 4", "â€“", "–", "Windows-1252"},
		{"â€œSoâ€\u009d", "â€œ", "“", "Windows-1252"},
		{"the CafÃ© of", "Ã©", "é", "Windows-1252"},
		{"149 â„\u0083", "â„\u0083", "℃", "Windows-1252"},
		{"149 â„ƒ", "â„ƒ", "℃", "Windows-1252"},
		{"kPaï¼‹1", "ï¼‹", "＋", "Windows-1252"},
		{"de lâ€™Ã‰toile", "â€™Ã‰", "’É", "Windows-1252"},
		{"Ãœber den FluÃŸ", "Ãœ", "Ü", "Windows-1252"},
		{"die Ã„rzte", "Ã„", "Ä", "Windows-1252"},
		{"at 20Â°C", "Â°", "°", "Windows-1252"},
		{"for Â£5", "Â£", "£", "Windows-1252"},
		{"Â© 2019", "Â©", "©", "Windows-1252"},
		{"el Ã¡rea", "Ã¡", "á", "Windows-1252"},
		{"aquÃ\u00ad", "Ã\u00ad", "í", "Windows-1252"},
		{"so ðŸ˜€", "ðŸ˜€", "😀", "Windows-1252"},
		{"ÐŸÑ€Ð¸Ð²ÐµÑ‚", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", "Windows-1252"},
		{"cafÃƒÂ©", "ÃƒÂ©", "é", "Windows-1252"},
		{"Fr√ºhdynastische", "√º", "ü", "Mac Roman"},
		{"die √ºbung", "√º", "ü", "Mac Roman"},
		{"Ko≈°ak", "≈°", "š", "Mac Roman"},
		{"doesn‚Äôt", "‚Äô", "’", "Mac Roman"},
		{"says ‚Äúenough", "‚Äú", "“", "Mac Roman"},
		{"–ü—Ä–∏–≤–µ—Ç", "–ü—Ä–∏–≤–µ—Ç", "Привет", "Mac Roman"},
		{"Fr├╝hwerk", "├╝", "ü", "CP437"},
		{"the caf├⌐ is", "├⌐", "é", "CP437"},
		{"doesnΓÇÖt", "ΓÇÖ", "’", "CP437"},
		{"the caf├® is", "├®", "é", "CP850"},
		{"doesnÔÇÖt", "ÔÇÖ", "’", "CP850"},
		{"cafĂŠ", "ĂŠ", "é", "Latin-2"},
		{"doesnâ\u0080\u0099t", "â\u0080\u0099", "’", "Windows-1252"},
		{"cafĂ© au lait", "Ă©", "é", "Windows-1250"},
	} {
		runs := Find(test.text)
		if len(runs) == 0 {
			t.Errorf("%q: nothing found", test.text)
			continue
		}
		r := runs[0]
		if got := test.text[r.Start:r.End]; got != test.want || r.Decoded != test.decoded || r.Encodings[0].Name != test.encoding {
			t.Errorf("%q: %q in %s is %q; want %q, in %s %q", test.text, got, r.Encodings[0].Name, r.Decoded, test.want, test.encoding, test.decoded)
		}
	}
}

func TestTextThatIsRightIsNoMojibake(t *testing.T) {
	for _, text := range []string{
		"die „Wort“", "“A REVOLUÇÃO DE AMANHÔ, e “MANHÃ…”", "naïf", "Š", "ROMÂNIA, HÂLÂ !", "“HYVÄ”, “Å” – SMÅ…",
		"the root of √π and of √2, ∞ ≈ √∞", "├── src", "│ ├─┬ a", "┌┬┐", "TĂŞNAD, PĂ®", "d’été, «État», “Äh”, –ü", "20 °C, 5 m²",
		"für „Äußerungen“ und ‚Ähnliches‘", "Київ – Рік", "Ελλάδα", "Đặng Ươn", "3×‘x’", "Ø’ster", "Malmö «à la carte»", "Łódź, Škoda, Őr",
		"≥√©"[:3] + " 2", "© 2019 Name®", "¿Qué? ¡Ámame!", "l’À-propos", "Ñandú", "ÊTRE", "œuvre", "the √Ω of it",
	} {
		for _, r := range Find(text) {
			t.Errorf("%q: %q is %q in %s (%g bits)", text, text[r.Start:r.End], r.Decoded, r.Encodings[0].Name, r.Bits)
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

// What is valid UTF-8 beyond ASCII, once decoded in another encoding, decodes back.
func TestMojibakeDecodesToWhatItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.Int32Range(0xa0, utf8.MaxRune).Filter(func(r int32) bool { return unicode.IsGraphic(r) }).Draw(t, "r")
		k := rapid.IntRange(0, len(encodings)-1).Draw(t, "encoding")
		var b strings.Builder
		for _, c := range []byte(string(r)) {
			d := encodings[k].set.DecodeByte(c)
			if d == utf8.RuneError && c < 0xa0 {
				d = rune(c)
			}
			b.WriteRune(d)
		}
		if got, n := decodeAt(k, b.String(), 0); got != r || n != b.Len() {
			t.Errorf("%s: %q: %q, %d", encodings[k].Name, b.String(), got, n)
		}
	})
}

// TestLettersAndClasses holds the notation of joints to the classes.
func TestLettersAndClasses(t *testing.T) {
	list := []rune(letters)
	if len(list) != int(classes) {
		t.Fatalf("%d letters for %d classes", len(list), classes)
	}
	for i, r := range list {
		if got := classOf(r); got != class(i) && r != 'X' {
			t.Errorf("%q is of class %d, not %d", r, got, i)
		}
	}
}

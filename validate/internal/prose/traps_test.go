package prose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading"
	span "github.com/chronlint/chronlint/validate/reading/text"
)

func TestDoubledFunctionWordsAreSlips(t *testing.T) {
	for _, tt := range []struct{ language, text, want string }{
		{"en", "They open the the bridge.", "the the"},
		{"en", "They open the\nthe bridge.", "the\nthe"},
		{"en", "The the bridge opens.", "The the"},
		{"en", "It opens. In in 1936 it falls.", "In in"},
		{"en", "It opens in in 1936.", "in in"},
		{"en", "It is is open.", "is is"},
		{"en", "the the the bridge", "the the the"},
		{"en", "She was sworn in in May.", ""},
		{"en", "The war went on on two fronts.", ""},
		{"en", "Nobody knew the state it was in in May.", ""},
		{"en", "What it was was never clear.", ""},
		{"en", "The man who was was shot.", "was was"},
		{"en", "They had had that that day.", ""},
		{"en", "They sing of Sing Sing.", ""},
		{"en", "The Bureau of Investigation investigation", ""},
		{"en", "The temple of Kōtoku-in in Kamakura", ""},
		{"en", "Bora Bora, Walla Walla and New York, New York", ""},
		{"en", "They went on on-board duty.", ""},
		{"en", "In Gary, IN in 1960", ""},
		{"en", "the band The The and the “the the” of it", ""},
		{"en", "all they hoped for. For years", ""},
		{"en", "to the\n\nthe bridge", ""},
		{"en", "A a", "A a"},
		{"de", "Er kam und und ging.", "und und"},
		{"de", "Die, die die Wahl gewannen, hörten auf auf Rat.", ""},
		{"fr", "Il ouvre le pont de de la ville.", "de de"},
		{"fr", "Nous nous levons et vous vous levez.", ""},
		{"es", "Abre el puente de de la ciudad.", "de de"},
		{"pt", "A ponte da da cidade caiu.", "da da"},
		{"pt", "Foi muito muito tarde, logo logo.", ""},
		{"it", "Il ponte della della città cadde.", "della della"},
		{"it", "Piano piano la città crebbe, man mano.", ""},
		{"pl", "Most w w mieście runął.", "w w"},
		{"pl", "Bardzo bardzo późno przyszli.", ""},
		{"ru", "Поезд был был остановлен.", "был был"},
		{"ru", "Он был старый старый человек.", ""},
		{"vi", "Cây cầu của của thành phố sập.", "của của"},
		{"vi", "Người người đều vui, nhà nhà treo cờ.", ""},
		{"id", "anak anak di di tepi", ""},
		{"", "di di tepi the the", ""},
	} {
		got := ""
		for _, d := range doubles(tt.text) {
			if wordsOf(tt.language).isSlip(tokensOf(tt.text), d) {
				got = tt.text[d.start:d.end]
			}
		}
		if got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.language, tt.text, got, tt.want)
		}
	}
}

func TestTextsAreClosedByTheMarksOfAnyScript(t *testing.T) {
	for text, want := range map[string]bool{
		"The ferry is laid up.":                 true,
		"She said, “The ferry is laid up.”":     true,
		"She said it was “laid up”.":            true,
		"The ferry is laid up.[1][note 2]":      true,
		"The ferry is laid up.¹":                true,
		"The ferry is laid up. (Hume)":          true,
		"(The ferry is laid up)":                true,
		"The ferry takes three things:":         true,
		"The ferry is laid…":                    true,
		"But the ferry—":                        true,
		"“The ferry is laid up.” — Alice Hume":  true,
		"See https://archive.example/x":         true,
		"The ferry is laid up! ⛴️":              true,
		"The ferry is laid up.</p>":             true,
		"渡し船が終わる。":                              true,
		"نهاية العبارة؟":                        true,
		"کشتی رفت۔":                             true,
		"नाव बंद हुई।":                          true,
		"Նավը կանգնեց։":                         true,
		"The ferry is laid up":                  false,
		"She said it was “laid up”":             false,
		"The ferry is laid up in 1936":          false,
		"The ferry is laid up (until 1940)":     false,
		"The ferry is laid up,":                 false,
		"The ferry of the U.S. Navy is laid up": false,
	} {
		if got := isClosed(tokensOf(text), span.Span{End: len(text)}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestHyphensBeforeAClauseAreDashes(t *testing.T) {
	for text, want := range map[string]string{
		"in local elections-an increase by 14":       "elections-an",
		"for councils across Chile-a gain of 14":     "Chile-a",
		"takes the blame-the council dismisses him":  "blame-the",
		"They were prepared-they had guns.":          "prepared-they",
		"the port of Hungnam-which they took":        "Hungnam-which",
		"the mother-in-law of a well-to-do has-been": "",
		"a man-of-the-people and vis-a-vis the mill": "",
		"Tai-an is a town, Hyun-a wins in Seoul":     "",
		"pre-and post-war, two-and three-year":       "",
		"the hepatitis-a virus":                      "",
		"self‑defence and self-an":                   "",
		"a who's-who of the mill":                    "",
		"from A-the to B":                            "",
	} {
		got := ""
		for _, j := range joinedClauses(tokensOf(text), lang.Lookup("en")) {
			got = text[j.start:j.end]
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestWronglyDecodedTextLeavesTraces(t *testing.T) {
	for text, want := range map[string][]string{
		"the USSÂ\u00a0Iowa, 20Â\u00a0km":           {"Â\u00a0", "Â\u00a0"},
		"CafÃ© de lâ€™Ã‰toile":                      {"Ã©", "â€™Ã‰"},
		"naÃ¯ve, seÃ±or, Ã“scar, Ã–sterreich":       {"Ã¯", "Ã±", "Ã“", "Ã–"},
		"a dash â€“ here, â‚¬5, 20Â°, Â£3":          {"â€“", "â‚¬", "Â°", "Â£"},
		"ÐŸÑ€Ð¸Ð²ÐµÑ‚":                              {"ÐŸÑ€Ð¸Ð²ÐµÑ‚"},
		"æ—¥æœ¬":                                    {"æ—¥æœ¬"},
		"ðŸ˜€":                                      {"ðŸ˜€"},
		"lost: ï¿½":                                 {"ï¿½"},
		"lost: \ufffd\ufffd.":                       {"\ufffd\ufffd"},
		"a\x00b\u0093c":                             {"\x00", "\u0093"},
		`It\u0027s. \"No.\"`:                        {`\u0027`, `\"`, `\"`},
		`One.\nTwo.\r\n`:                            {`\n`, `\r\n`},
		"a&nbsp;b &amp;amp;nbsp; &#39;x&#x27;":      {"&nbsp;", "&amp;amp;nbsp;", "&#39;", "&#x27;"},
		"SÃO PAULO, “AMANH\u00c3”, MANHÃ… e MANHÃ":  nil,
		"“CAFÉ”, “CAFÉ”— and “café”—then":           nil,
		"hâlâ… “hâlâ”, “HÂLÂ” ÂU CƠ, ROMÂNIA":       nil,
		"“Å”, Å…, HYVÄ”, ÅSA, Ångström":             nil,
		"Привет, Ελλάδα, 日本, naïve, ð, Þór":         nil,
		`C:\new\table \\host\notes E = h\nu`:        nil,
		"AT&T; a=1&copy=2; x && y; &; &unknown;":    nil,
		"20°C, ©, ½, à la carte, «\u00a0oui\u00a0»": nil,
		"a\tb\nc\r\nd\u0085":                        nil,
	} {
		var got []string
		for _, f := range misdecoded(text) {
			got = append(got, text[f.start:f.end])
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}

func TestMarkupLeavesTraces(t *testing.T) {
	for text, want := range map[string][]string{
		"a <b>strike</b> of men<br>here</p>":             {"<b>", "</b>", "<br>", "</p>"},
		`<a href="https://a.example">x</a> <!-- y -->`:   {`<a href="https://a.example">`, "</a>", "<!-- y -->"},
		"They <i>walk out.":                              {"<i>"},
		"a [[link|x]] and {{template|x}} and {{x}}":      {"[[link|x]]", "{{template|x}}", "{{x}}"},
		"strike.[1][23] out[note 4][citation needed]":    {"[1]", "[23]", "[note 4]", "[citation needed]"},
		"a **bold** word, ***both*** and [x](https://a)": {"**bold**", "***both***", "[x](https://a)"},
		"[b]x[/b]": {"[b]", "[/b]"},
		"a < b > c, <unknown>, <Hume>, x <b and c> y":  nil,
		"[the] [sic] […] [...] [t]he [1911] in [19]11": nil,
		"by [3] votes, a[1]b, [a] [Hume 1950]":         nil,
		"p**s and s**t, 2 ** 3 ** 4, **, ****":         nil,
		"the <b> tag and element <p> and “<br>”":       nil,
		"‹x› «y» << z >>, {x} {{ x":                    nil,
	} {
		var got []string
		for _, f := range straysIn(text, true) {
			got = append(got, text[f.start:f.end])
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}

func tokensOf(text string) span.Tokens { return reading.New(text, reading.Options{}).Tokens() }

// scan runs everything that reads hostile text and fails on invalid spans.
func scan(t interface {
	Errorf(string, ...any)
}, text string) {
	check := func(what string, start, end int) {
		if start < 0 || start > end || end > len(text) {
			t.Errorf("%s in %q: %d to %d", what, text, start, end)
		}
	}
	for _, d := range doubles(text) {
		check("doubled", d.start, d.end)
		wordsOf("en").isSlip(tokensOf(text), d)
		wordsOf("en").isContent(text, d)
	}
	for _, s := range reading.New(text, reading.Options{}).Paragraphs() {
		isClosed(tokensOf(text), s)
		isRunning(tokensOf(text), s)
		isLabel(tokensOf(text), s)
		continuesBelow(text[s.End:])
	}
	for _, j := range joinedClauses(tokensOf(text), lang.Lookup("en")) {
		check("hyphen", j.start, j.end)
	}
	for _, f := range append(misdecoded(text), straysIn(text, true)...) {
		check(f.kind, f.start, f.end)
	}
}

func TestAnyTextIsScanned(t *testing.T) {
	words := []string{"the", "in", "was", " ", " ", "\n", "\n\n", "-", "—", "Ã", "©", "â€", "\\u00", "&amp;", "<b>", "</b>", "[1]", "[[", "]]", "**", "{{", "}}", ".", "”", "(", ")", "\xff", "é", "日"}
	rapid.Check(t, func(t *rapid.T) {
		scan(t, strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "words"), ""))
	})
}

func FuzzScan(f *testing.F) {
	f.Add("the the <b>\xff Ã© \\u0027 &amp;amp; [[x]] - the-an a")
	f.Fuzz(func(t *testing.T, text string) { scan(t, text) })
}

package match

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// forms returns the folded forms of the words of text.
func forms(text string) []string {
	var s scanner
	var all []string
	s.reset(text)
	for s.scan() {
		all = append(all, string(s.form))
	}
	return all
}

func TestSpellingsOfOneWordAreTheSame(t *testing.T) {
	for name, spellings := range map[string][]string{
		"case":               {"quay", "Quay", "QUAY"},
		"apostrophes":        {"workers'", "workers’", "workers", "WORKERS'"},
		"inner apostrophes":  {"don't", "don’t", "donʼt", "dont"},
		"okina":              {"Hawai‘i", "Hawaiʻi", "hawai'i"},
		"soft hyphen":        {"tele\u00adgraph", "telegraph"},
		"zero width":         {"tele\u200bgraph", "tele\u2060graph", "telegraph\ufeff", "tele\u200dgraph"},
		"Latin marks":        {"Zürich", "Zu\u0308rich", "zurich"},
		"Vietnamese":         {"Đặng", "đa\u0323\u0306ng", "Đa\u0306\u0323ng", "dang"},
		"stroke and slash":   {"Łódź", "lodz"},
		"Danish":             {"Ørsted", "orsted"},
		"sharp s":            {"Straße", "STRASSE", "STRAẞE", "strasse"},
		"Turkish i":          {"İstanbul", "Istanbul", "ıstanbul"},
		"ligatures":          {"Æthelred", "AETHELRED", "aethelred"},
		"typographic fi":     {"ﬁre", "fire"},
		"Greek sigma":        {"ΟΔΟΣ", "οδος", "οδός"},
		"Cyrillic":           {"Ёлка", "елка", "е\u0308лка"},
		"full width":         {"ＡＢＣ１２", "abc12"},
		"half-width kana":    {"ｶﾞ", "ガ", "カ\u3099"},
		"Hangul":             {"한국", norm.NFD.String("한국")},
		"tatweel":            {"محـــمد", "محمد"},
		"order of marks":     {"שּׁ", norm.NFD.String("שּׁ"), "ש\u05c1\u05bc"},
		"superscript digits": {"km²", "km2"},
	} {
		t.Run(name, func(t *testing.T) {
			want := forms(spellings[0])
			for _, s := range spellings[1:] {
				if diff := cmp.Diff(want, forms(s)); diff != "" {
					t.Errorf("%q and %q differ:\n%s", spellings[0], s, diff)
				}
			}
		})
	}
}

func TestDifferentWordsStayDifferent(t *testing.T) {
	for _, pair := range [][2]string{
		{"カ", "ガ"},
		{"عِلم", "عَلم"}, // vowels of an Arabic word
		{"की", "को"},     // vowel signs of Devanagari
		{"1973", "1937"},
		{"½", "12"},
		{"Windows™", "windowstm"},
	} {
		if slices.Equal(forms(pair[0]), forms(pair[1])) {
			t.Errorf("%q and %q are one word", pair[0], pair[1])
		}
	}
}

func TestTextsAreCutAtEveryPunctuationMark(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"in local elections-an increase", []string{"in", "local", "elections", "an", "increase"}},
		{"in local elections—an increase", []string{"in", "local", "elections", "an", "increase"}},
		{"U.S. forces, 5,295 of them", []string{"u", "s", "forces", "5", "295", "of", "them"}},
		{"snake_case and/or 3.5%", []string{"snake", "case", "and", "or", "3", "5"}},
		{"the 'own' workers' plan", []string{"the", "own", "workers", "plan"}},
		{"the 1970s", []string{"the", "1970s"}},
		{"1973年9月11日", []string{"1973", "年", "9", "月", "11", "日"}},
		{"コーヒー", []string{"コ", "ー", "ヒ", "ー"}},
		{"한국 전쟁", []string{norm.NFKD.String("한국"), norm.NFKD.String("전쟁")}},
		{"กรุงเทพ", []string{"ก", "รุ", "ง", "เ", "ท", "พ"}},
		{"caf\xc3 \xff\x00ok", []string{"caf", "ok"}},
		{"…—“”", nil},
		{"", nil},
	} {
		if diff := cmp.Diff(test.want, forms(test.text)); diff != "" {
			t.Errorf("%q:\n%s", test.text, diff)
		}
	}
}

func TestWordsKeepTheirPlaces(t *testing.T) {
	text := "“Don’t”, said Đa\u0323\u0306ng’s tele\u00adgraph: 市長 wo\u0301 workers'."
	var got []string
	for w := range Words(text) {
		got = append(got, text[w.Start:w.End])
	}
	want := []string{"Don’t", "said", "Đa\u0323\u0306ng’s", "tele\u00adgraph", "市", "長", "wo\u0301", "workers"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestNamesAreTheCapitalisedWordsInMidSentence(t *testing.T) {
	text := "Workers of Lota met. They wrote to Dr. Ruiz of the U.S. Senate. “Come home,” Said he! Вчера Анна пришла. École à Paris"
	var s scanner
	var names []string
	s.reset(text)
	for s.scan() {
		if s.name {
			names = append(names, text[s.start:s.end])
		}
	}
	want := []string{"Lota", "Dr", "Ruiz", "U", "S", "Senate", "Said", "Анна", "Paris"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
}

func TestComposedAndDecomposedTextsHaveTheSameWords(t *testing.T) {
	letters := []rune("abzÉñơữđßıİæΆςЁйقَّאָשׁकीกำ漢ガ한ǆﬁ½²’-. 7")
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.SampledFrom(letters)).Draw(t, "text"))
		want := forms(norm.NFC.String(text))
		if diff := cmp.Diff(want, forms(norm.NFD.String(text))); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzWords(f *testing.F) {
	f.Add("In April—an increase by 14 percent")
	f.Add("a\u0301\u0323\u00ad’b 漢字ガ\xff한")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for w := range Words(text) {
			if w.Start < end || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("%q: word at %d to %d after one that ends at %d", text, w.Start, w.End, end)
			}
			end = w.End
		}
	})
}

package reuse_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/rule"
)

// An echoDefect is a way to repeat words of a text.
type echoDefect struct {
	name    string
	words   int
	altered bool
	between int     // how many words of the text are in between
	least   float64 // share that must be found in generated texts
}

var echoDefects = []echoDefect{
	{"5 words", 5, false, 0, 0.97},
	{"8 words", 8, false, 0, 0.98},
	{"12 words", 12, false, 0, 0.99},
	{"8 words, one altered", 8, true, 0, 0.8},
	{"8 words, one between", 8, false, 1, 0.6},
}

// inject repeats words from the middle of a text; ok is false if it is too short.
func (d *echoDefect) inject(text string, rng *rand.Rand) (echoed string, ok bool) {
	ws := strings.Fields(text)
	least := d.words + d.between + 3
	if len(ws) < least {
		return "", false
	}
	start := 1 + rng.IntN(len(ws)-least+1)
	phrase := append([]string{}, ws[start:start+d.words]...)
	if d.altered {
		phrase[rng.IntN(len(phrase))] = "elsewhere"
	}
	end := start + d.words + d.between
	out := append(append(append([]string{}, ws[:end]...), phrase...), ws[end:]...)
	return strings.Join(out, " "), true
}

// With -corpus it measures on the texts of that file; see TestInjectedDefectsAreFound.
func TestInjectedEchoesAreFound(t *testing.T) {
	texts := generate.Texts(3, 1000, 24)
	if *corpus != "" {
		texts, _ = readTexts(t, *corpus)
	}
	clean := len(echoesIn(t, texts))
	if *corpus != "" {
		t.Logf("%d texts: %d warnings without injection", len(texts), clean)
	} else if clean > len(texts)/200 {
		t.Errorf("%d warnings on %d clean texts", clean, len(texts))
	}
	for _, d := range echoDefects {
		t.Run(d.name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(1, 2))
			var injected []string
			for _, text := range texts {
				if out, ok := d.inject(text, rng); ok {
					injected = append(injected, out)
				}
			}
			share := float64(len(echoesIn(t, injected))) / float64(len(injected))
			switch {
			case *corpus != "":
				t.Logf("%.3f of %d", share, len(injected))
			case share < d.least:
				t.Errorf("%.3f of %d are found, want %.2f", share, len(injected), d.least)
			}
		})
	}
}

// echoesIn returns the texts in which an echo is a warning.
func echoesIn(t *testing.T, texts []string) map[int]bool {
	t.Helper()
	in := map[int]bool{}
	for _, f := range check(t, chronicleOf(texts)) {
		if f.Rule == "reuse/echo" && f.Severity >= rule.Warning {
			in[f.Span.Entry] = true
		}
	}
	return in
}

func TestEchoesAreWarningsNotesOrNothing(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       rule.Severity
	}{
		{"four words at once", "In May the old stone bridge the old stone bridge falls.", rule.Warning},
		{"three long words at once", "In May workers occupying factories workers occupying factories elect a council.", rule.Warning},
		{"behind a comma", "In May the wooden bridge at Rovik, the wooden bridge at Rovik, falls.", rule.Warning},
		{"behind a full stop", "In May the wooden bridge at Rovik falls. the wooden bridge at Rovik falls.", rule.Warning},
		{"a sentence's tail as a sentence", "In May Rovik loses its only bridge. Rovik loses its only bridge. It rains.", rule.Warning},
		{"a whole sentence", "The wooden bridge at Rovik falls in May. The wooden bridge at Rovik falls in May.", rule.Warning},
		{"emphasis", "In May the **old stone bridge** of the **old stone bridge** of Rovik falls.", rule.Warning},
		{"three times is one", "the old stone bridge the old stone bridge the old stone bridge falls", rule.Warning},
		{"abandoned, in German", "Am Morgen jagten Hunderte von jenen die das Heer trieb Hunderte von jenen ins Lager.", rule.Warning},
		{"abandoned, with a pronoun", "Dozens of those who they arrested dozens of those in hiding.", rule.Warning},
		{"a relative clause that is whole", "Dozens of those who the court freed joined dozens of those in hiding.", rule.Unset},
		{"Japanese", "五月に農民たちは橋を渡った農民たちは橋を渡った。", rule.Warning},
		{"Japanese reduplication", "人々は一日一日と少しずつ少しずつ進んだ。", rule.Unset},
		{"a name that ends one sentence and begins the next", "Lamps are lit in San Roque de la Vega. San Roque de la Vega is a fine place.", rule.Unset},
		{"an institution, in Vietnamese", "Đại hội bầu 91 uỷ viên Ban chấp hành Trung ương. Ban chấp hành Trung ương bầu 14 thường vụ.", rule.Unset},
		{"two names with one beginning, in Vietnamese", "Toà án cho phép Giáo hội Cổ truyền miền núi Rovik tách li khỏi Giáo hội Cổ truyền miền núi Varn.", rule.Unset},
		{"a name at once", "Toà án cho phép Giáo hội Cổ truyền miền núi Giáo hội Cổ truyền miền núi Varn tách li.", rule.Warning},
		{"a clause between that begins with no name", "In May hundreds of old men march there to help hundreds of old men march home.", rule.Warning},
		{"one of the placings of a list", "Ann Lee third in the long jump, Ida Moe fourth in the long jump Ida Moe fourth in the long jump, Eva Orr fifth in the long jump.", rule.Warning},
		{"placings of three", "Ann Lee third in the long jump for juniors, Ida Moe third in the long jump for juniors, Eva Orr third in the long jump for juniors, Eva Orr fourth with the javelin.", rule.Unset},
		{"a comma in words pasted twice", "In May the mill, the old bakery and mill, the old bakery and the ford are lost.", rule.Warning},
		{"a heading in capitals", "THE LIFE OF ANNA MARIA LEE\n\nAnna Maria Lee was born in the mill.", rule.Unset},
		{"those present", "Present: Ana Rook (clerk of the Court of Appeals of Varn), Court of Appeals of Varn, Ann Lee.", rule.Unset},
		{"names in one form", "Then came the men of the people of Devon and of the people of Somerset and slew them.", rule.Unset},
		{"a table", "14th: Moderate-Republican / Moderate-Republican 15th: Moderate-Republican / Moderate-Republican", rule.Unset},
		{"Arabic", "في أيار عبر جنود اللواء الجنوبي عبر جنود اللواء الجنوبي النهر عند الفجر.", rule.Warning},
		{"a heading that returns", "Battle of the Narrow Straits: Battle of the Narrow Straits begins.", rule.Unset},
		{"a gloss", "The Đại Việt sử ký toàn thư (Dai Viet su ky toan thu) is printed.", rule.Unset},
		{"a chant", "The crowd goes on and on and on and on and on.", rule.Unset},
		{"a correlative", "It fell from the roof of the mill to the roof of the mill below.", rule.Unset},
		{"the next sentence", "They hold the bridge of Rovik. They hold the bridge of Rovik until June.", rule.Unset},
		{"digits", "The totals are 10 20 30 40 10 20 30 40 and so on.", rule.Unset},
	} {
		t.Run(test.name, func(t *testing.T) {
			worst, n := rule.Unset, 0
			for _, f := range check(t, chronicleOf([]string{test.text})) {
				if f.Rule == "reuse/echo" {
					worst = max(worst, f.Severity)
					n++
				}
			}
			if worst != test.want {
				t.Errorf("%s, want %s", worst, test.want)
			}
			if test.name == "three times is one" && n > 2 {
				t.Errorf("%d findings", n)
			}
		})
	}
}

func TestWhoSpeaksMayRepeatHimself(t *testing.T) {
	const words = "We hold the old stone bridge the old stone bridge of our fathers."
	c := &chronicle.Chronicle{}
	c.Add(chronicle.Entry{Kind: chronicle.Quote, Doc: -1, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: words}}})
	c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: -1, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "He said, “" + words + "”"}}})
	if got := show(c, check(t, c)); got != nil {
		t.Errorf("found %q", got)
	}
}

func TestEchoesInHostileTextTakeLinearTime(t *testing.T) {
	for _, unit := range []string{"a ", "ab cd ", "a b c d e ", "\xff\x00 ", "一"} {
		check(t, chronicleOf([]string{strings.Repeat(unit, 200_000)}))
	}
}

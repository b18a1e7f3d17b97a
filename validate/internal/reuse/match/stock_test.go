package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// stockOf shows the stock phrases of texts.
func stockOf(texts []Text) []string {
	var out []string
	for _, s := range Find(texts, Options{Stock: true}).Stock {
		out = append(out, fmt.Sprintf("%d: %s (%d)", s.Text, texts[s.Text].Body[s.Start:s.End], s.Groups))
	}
	return out
}

func repeated(n int, format string) []Text {
	var all []Text
	for i := range n {
		// Each text has words of its own around what they share.
		own := fmt.Sprintf("w%dx v%dx", i, i)
		all = append(all, Text{Group: i, Body: fmt.Sprintf(format, own, own)})
	}
	return all
}

func TestStockPhrases(t *testing.T) {
	for _, c := range []struct {
		name  string
		texts []Text
		want  []string
	}{
		{"in five groups", repeated(5, "%s seal a customs partnership with %s"), []string{"0: seal a customs partnership with (5)"}},
		{"in four", repeated(4, "%s seal a customs partnership with %s"), nil},
		{"a name", repeated(9, "%s the Great Northern Railway Company %s"), nil},
		{"of two words", repeated(9, "%s customs partnership %s"), nil},
		{"Vietnamese", repeated(6, "%s nghiêng mình trước bàn thờ %s"), []string{"0: nghiêng mình trước bàn thờ (6)"}},
		{"Russian", repeated(6, "%s подписали таможенное соглашение с %s"), []string{"0: подписали таможенное соглашение с (6)"}},
		{"equal texts", equalTexts(100), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, stockOf(c.texts)); d != "" {
				t.Error(d)
			}
		})
	}
}

func equalTexts(n int) []Text {
	var all []Text
	for i := range n {
		all = append(all, Text{Group: i, Body: "They seal a customs partnership with the island"})
	}
	return all
}

func TestTwoTextsOfAGroupCountOnce(t *testing.T) {
	texts := repeated(8, "%s seal a customs partnership with %s")
	for i := range texts {
		texts[i].Group = i / 2
	}
	if got := stockOf(texts); got != nil {
		t.Errorf("four groups have %q", got)
	}
}

func TestWhatIsTooFrequentIsNamedWhateverItIsMadeOf(t *testing.T) {
	got := stockOf(repeated(maxPostings+1, "%s it is as it was in the %s"))
	if d := cmp.Diff([]string{fmt.Sprintf("0: it is as it was in the (%d)", maxPostings+1)}, got); d != "" {
		t.Error(d)
	}
}

func TestStockPhrasesAreTheSameWithAnyNumberOfWorkers(t *testing.T) {
	texts := repeated(400, "%s seal a customs partnership with %s")
	for i := range texts {
		texts[i].Body += strings.Repeat(fmt.Sprintf(" u%dx", i), 400)
	}
	one, two := Find(texts, Options{Stock: true, Workers: 1}).Stock, Find(texts, Options{Stock: true, Workers: 2}).Stock
	if d := cmp.Diff(one, two); d != "" || len(one) == 0 {
		t.Errorf("%d phrases: %s", len(one), d)
	}
}

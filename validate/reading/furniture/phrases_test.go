package furniture

import (
	"slices"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func TestPhraseNotation(t *testing.T) {
	for _, test := range []struct {
		notation, text string
		want           bool
	}{
		{"we use cookies", "we use cookies", true},
		{"we use cookies", "We use cookies on this site", true},
		{"we use cookies", "we use", false},
		{"we use cookies", "they use cookies", false},
		{"share|print this", "print this", true},
		{"share|print this", "share print", false},
		{"log in|to? here", "log here", true},
		{"log in|to? here", "log to here", true},
		{"log in|to? here", "log in to here", false},
		{"by using ~2 you", "by using you", true},
		{"by using ~2 you", "by using this site you", true},
		{"by using ~2 you", "by using this old site you", false},
		{"sign up $", "sign up", true},
		{"sign up $", "sign up today", false},
		{"page # of #|many $", "page 3 of 12", true},
		{"page # of #|many $", "page 3 of many", true},
		{"page # of #|many $", "page three of 12", false},
		{"we don't spam", "We don’t spam", true},
	} {
		f := foldedWords{text: test.text, words: text.Words(test.text)}
		if got := newPhrase("kind", test.notation).matches(&f, 0); got != test.want {
			t.Errorf("%q matches %q: %v, want %v", test.notation, test.text, got, test.want)
		}
	}
}

func TestEveryPhraseBeginsWithAWord(t *testing.T) {
	for _, l := range lang.All() {
		for _, list := range slices.Concat(l.Furniture.Addresses, l.Furniture.Labels) {
			for line := range strings.Lines(list.Lines) {
				p := newPhrase(list.Kind, line)
				if p == nil {
					continue
				}
				if first := p.elements[0]; first.optional || first.end || first.gap > 0 || len(first.words) == 0 && !first.number {
					t.Errorf("%s, %s: no text can begin the phrase %q", l.Name, list.Kind, strings.TrimSpace(line))
				}
			}
		}
	}
}

func TestEveryLabelEndsWithTheLine(t *testing.T) {
	for _, l := range lang.All() {
		for _, list := range l.Furniture.Labels {
			for line := range strings.Lines(list.Lines) {
				if p := newPhrase(list.Kind, line); p != nil && !p.elements[len(p.elements)-1].end {
					t.Errorf("%s, %s: the label %q does not end with $", l.Name, list.Kind, strings.TrimSpace(line))
				}
			}
		}
	}
}

package console_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/console"
)

func TestWhatSteersIsShownByItsNumber(t *testing.T) {
	for text, want := range map[string]string{
		"The mill burns.":         "The mill burns.",
		"a\x1b[31m\u202eb\nc\td":  `a\u001b[31m\u202eb\nc\td`,
		"\xffa":                   "\ufffda",
		"::error::a":              `\u003a:error::a`,
		"  ::error::a":            `  \u003a:error::a`,
		"std::vector":             "std::vector",
		"a ##[error]b":            `a #\u0023[error]b`,
		"##vso[task]":             `#\u0023vso[task]`,
		"###[group]":              `##\u0023[group]`,
		"## 1973 [sic]":           "## 1973 [sic]",
		"##teamcity[x ##[y] ## z": `#\u0023teamcity[x #\u0023[y] ## z`,
	} {
		if got := console.Line(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestLinesStayLines(t *testing.T) {
	if got, want := console.Lines("a\tb\n::c::d\x00\n##[e]"), "a\tb\n\\u003a:c::d\\u0000\n#\\u0023[e]"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNoTextIsACommand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{"#", "##", "[", ":", "::", " ", "\n", "\t", "vso", "é", "\\u0023", "a"})
		text := strings.Join(rapid.SliceOfN(part, 0, 30).Draw(t, "parts"), "")
		for line := range strings.SplitSeq(console.Line(text)+"\n"+console.Lines(text), "\n") {
			if strings.HasPrefix(strings.TrimSpace(line), "::") {
				t.Errorf("%q begins with a command", line)
			}
			for i := range line {
				if console.IsCommand(line[i:]) {
					t.Errorf("%q has a command in it", line)
				}
			}
		}
	})
}

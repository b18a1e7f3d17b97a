package validate_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// leastDeedsFound is how many of the deeds of the table that are told under two dates are
// found. The rest are in words that nothing reads yet.
const leastDeedsFound = 26

// The table holds pairs of entries in four languages, written before the words of the
// rule were: one deed under two dates (1), or two deeds (0).
func TestDeedsToldUnderTwoDates(t *testing.T) {
	src, err := os.ReadFile("testdata/deeds.tsv")
	if err != nil {
		t.Fatal(err)
	}
	found, all := 0, 0
	for line := range strings.Lines(string(src)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		language, isOne, pair := c[0], c[1] == "1", [][2]string{{c[2], c[3]}, {c[4], c[5]}}
		marked := isRetold(t, language, pair)
		switch {
		case isOne:
			all++
			if marked {
				found++
			}
		case marked:
			t.Errorf("%s: %q and %q are two deeds", language, pair[0][1], pair[1][1])
		}
	}
	if found < leastDeedsFound {
		t.Errorf("%d of %d deeds told under two dates are found, want %d", found, all, leastDeedsFound)
	}
}

// isRetold reports whether two dated texts, with neighbours, are marked as one deed.
func isRetold(t *testing.T, language string, pair [][2]string) bool {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "language: %s\nevents:\n", language)
	for i, n := range neighbours[language] {
		fmt.Fprintf(&b, "  - {id: n%d, date: 199%d, text: %q}\n", i, i, n)
	}
	for i, entry := range pair {
		fmt.Fprintf(&b, "  - {id: e%d, date: %q, text: %q}\n", i, entry[0], entry[1])
	}
	c, err := files.Open(fstest.MapFS{"c.yaml": {Data: []byte(b.String())}}, "c.yaml")
	if err != nil {
		t.Fatal(err)
	}
	result, err := validate.Check(t.Context(), c, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range result.Findings {
		if f.Rule == "date/retold" && f.Severity == rule.Warning {
			return true
		}
	}
	return false
}

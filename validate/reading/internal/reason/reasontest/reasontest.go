// Package reasontest runs the examples of tables of reasons.
package reasontest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/reason"
	"github.com/chronlint/chronlint/validate/reading/internal/times"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Run reads the example of each reason of a table. It compares what is read with the
// golden file testdata/NAME.txt, so that no reason can be removed unseen, and fails
// for a reason without which its example is read the same.
func Run[Case, Decision any](t *testing.T, name string, table *reason.Table[Case, Decision]) {
	t.Helper()
	var golden strings.Builder
	whole := *table
	defer func() { *table = whole }()
	for i, r := range whole {
		*table = whole
		with := read(t, r.Example, r.Language)
		*table = slices.Delete(slices.Clone(whole), i, i+1)
		if with == read(t, r.Example, r.Language) {
			t.Errorf("%s: %s: %q is read the same without it: %s", name, r.Why, r.Example, with)
		}
		fmt.Fprintf(&golden, "%s: %s\n\t%s\n\t%s\n", verdict(r.Then), r.Why, shortened(r.Example), with)
	}
	compare(t, filepath.Join("testdata", name+".txt"), golden.String())
}

// longest is the most bytes of an example that the golden file shows.
const longest = 120

// shortened returns an example on one line.
func shortened(example string) string {
	if len(example) > longest {
		example = example[:longest/2] + " … " + example[len(example)-longest/2:]
	}
	return strings.ReplaceAll(example, "\n", "⏎")
}

// verdict returns what a reason decides in a word.
func verdict(decision any) string {
	switch decision {
	case true:
		return "yes"
	case false:
		return "no"
	}
	return fmt.Sprint(decision)
}

// read returns what is read in an example: its dates, and the rest if there is any.
func read(t *testing.T, example, language string) string {
	t.Helper()
	context, err := edtf.Parse("1950-02-15")
	if err != nil {
		t.Fatal(err)
	}
	found := times.Read(example, language, context, when.Figures{})
	var parts []string
	for _, d := range found.Dates {
		part := fmt.Sprintf("%s = %s", d.In(example), d.Value)
		if d.Part != "" {
			part += " " + string(d.Part)
		}
		parts = append(parts, part)
	}
	for _, d := range found.Durations {
		parts = append(parts, fmt.Sprintf("%s = %d %s", d.In(example), d.Length.Least, d.Length.Unit))
	}
	for _, c := range found.Clocks {
		parts = append(parts, fmt.Sprintf("%s = %02d:%02d", text.Span.In(c.Span, example), c.Second/3600, c.Second/60%60))
	}
	if parts == nil {
		return "nothing"
	}
	return strings.ReplaceAll(strings.Join(parts, "; "), "\n", "⏎")
}

func compare(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; -update writes it", err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
		t.Errorf("%s (-want +got); -update takes it as it is:\n%s", file, d)
	}
}

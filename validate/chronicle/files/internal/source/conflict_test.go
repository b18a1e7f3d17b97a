package source_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

func TestConflictsOfAMergeAreFound(t *testing.T) {
	const conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main"
	for _, tt := range []struct {
		name, content string
		want          []string
	}{
		{"none", "a < b", nil},
		{"one", "x\n" + conflict + "\ny\n", []string{conflict}},
		{"two", conflict + "\r\n" + conflict, []string{conflict, conflict}},
		{"set in", "text: |\n  <<<<<<< HEAD\n  a\n  =======\n  >>>>>>> main\n", []string{"  <<<<<<< HEAD\n  a\n  =======\n  >>>>>>> main"}},
		{"marks within a line", "a <<<<<<< HEAD\n=======\n>>>>>>> main", nil},
		{"a part", "<<<<<<< HEAD\n=======\n", nil},
		{"a heading underlined", "Title\n=======\n", nil},
		{"a long line of marks", "<<<<<<< HEAD\nx" + strings.Repeat("=======", 1e5) + "\n", nil},
		{"very many first marks", strings.Repeat("<<<<<<< HEAD\n", 1e5), nil},
	} {
		var got []string
		for start, end := range source.Conflicts(tt.content) {
			got = append(got, tt.content[start:end])
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

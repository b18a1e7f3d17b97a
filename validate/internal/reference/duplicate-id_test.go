package reference_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

func TestAFileThatRepeatsAnotherIsOneFinding(t *testing.T) {
	var lines strings.Builder
	for i := range 12 {
		fmt.Fprintf(&lines, `{"id": "e%d", "date": "19%02d", "text": "Event %d."}`+"\n", i, i, i)
	}
	tests := []struct {
		name, other string
		want        int
	}{
		{"a copy", lines.String(), 1},
		{"a file with one id of the other", `{"id": "e3", "date": "1903", "text": "Event 3."}` + "\n" + `{"id": "f", "date": "1904", "text": "More."}`, 1},
		{"a copy that has each entry twice", lines.String() + lines.String(), 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := files.Reader{}.Read(
				files.Input{Name: "a.jsonl", Data: []byte(lines.String())},
				files.Input{Name: "b.jsonl", Data: []byte(tt.other)})
			if err != nil {
				t.Fatal(err)
			}
			r, err := validate.Check(context.Background(), c, validate.Options{Select: "reference/duplicate-id"})
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Findings) != tt.want {
				t.Errorf("%d findings, want %d: %v", len(r.Findings), tt.want, r.Findings)
			}
		})
	}
}

func TestAFileThatRepeatsManyOthersIsOneFinding(t *testing.T) {
	var all strings.Builder
	var inputs []files.Input
	for i := range 12 {
		line := fmt.Sprintf(`{"id": "e%d", "date": "19%02d", "text": "Event %d."}`+"\n", i, i, i)
		all.WriteString(line)
		inputs = append(inputs, files.Input{Name: fmt.Sprintf("%02d.jsonl", i), Data: []byte(line)})
	}
	c, err := files.Reader{}.Read(append(inputs, files.Input{Name: "all.jsonl", Data: []byte(all.String())})...)
	if err != nil {
		t.Fatal(err)
	}
	r, err := validate.Check(context.Background(), c, validate.Options{Select: "reference/duplicate-id"})
	if err != nil {
		t.Fatal(err)
	}
	const want = `the id "e0" is already used for another event; 11 more of this file's 12 ids repeat other files: it looks like a copy`
	if len(r.Findings) != 1 || r.Findings[0].Message != want {
		t.Errorf("want one finding, %q: %v", want, r.Findings)
	}
}

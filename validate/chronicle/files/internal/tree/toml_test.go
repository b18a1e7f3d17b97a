package tree_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

func TestTOMLKnowsItsBytes(t *testing.T) {
	const content = "x\n" + `a = "é\t1" # c
b.c = [1, {d = 1951-03-04}, 'e']
[f.g]
h = true
[[i]]
j = """
k"""
[[i]]
[f]
l = 1.5
`
	tr := tree.ParseTOML(content, 2, len(content))
	var got []string
	for i := range tr.Nodes {
		n := &tr.Nodes[i]
		got = append(got, fmt.Sprintf("%d-%d %s=%s %q", i, n.After, n.Key, n.Text, content[n.Start:n.End]))
	}
	want := []string{
		fmt.Sprintf("0-16 = %q", content[2:]),
		`1-2 a=é	1 "\"é\\t1\""`,
		`2-8 b= "b.c = [1, {d = 1951-03-04}, 'e']"`,
		`3-8 c= "[1, {d = 1951-03-04}, 'e']"`,
		`4-5 =1 "1"`,
		`5-7 = "[1, {d = 1951-03-04}, 'e']"`,
		`6-7 d=1951-03-04 "1951-03-04"`,
		`7-8 =e "'e'"`,
		`8-12 f= "f.g"`,
		`9-11 g= "f.g"`,
		`10-11 h=true "true"`,
		`11-12 l=1.5 "1.5"`,
		`12-16 i= "i"`,
		`13-15 = "i"`,
		`14-15 j=k "\"\"\"\nk\"\"\""`,
		`15-16 = "i"`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
}

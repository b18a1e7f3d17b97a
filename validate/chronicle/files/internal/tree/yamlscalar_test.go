package tree

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestScalarsThatCantBeFollowedStandForTheirLine(t *testing.T) {
	p := &yamlParser{src: "text: what\n", lines: []int{0, 11}}
	root, err := yamlNodes(strings.NewReader(p.src))
	if err != nil {
		t.Fatal(err)
	}
	n := root[0].Content[0].Content[1]
	n.Value = "else"
	made := p.scalar(n, p.at(n))
	want := []chronicle.Run{{TextEnd: 4, File: 6, FileEnd: 10}}
	if diff := cmp.Diff(want, made.runs); made.Text != "else" || diff != "" {
		t.Errorf("text %q with runs (-want +got):\n%s", made.Text, diff)
	}
}

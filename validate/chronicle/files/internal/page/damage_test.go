package page_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestDamagedPagesAreNotPassedOver(t *testing.T) {
	for _, s := range []filestest.Sample{
		{
			Name: "pier.md", Marks: "-:\"[],\n", Keys: []string{"date", "title"},
			Content: filestest.Lines("---", "title: \"The pier burns\"", "date: 1951-03-04", "tags: [fire, port]", "---"),
		},
		{
			Name: "mill.md", Marks: "+=\"[],\n", Keys: []string{"date", "title"},
			Content: filestest.Lines("+++", "title = \"The mill burns\"", "date = 1951-03-04", "tags = [\"fire\", \"port\"]", "+++"),
		},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}

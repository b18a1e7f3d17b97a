package velmo

import (
	"os"
	"testing"

	"github.com/chronlint/chronlint/validate/rule"
	"github.com/chronlint/chronlint/validate/validatetest"

	"example.org/velmo/house"
)

func TestContent(t *testing.T) {
	validatetest.Run(t, os.DirFS("."), "content/*.yaml")
}

func TestContentByHouseRules(t *testing.T) {
	validatetest.Suite{
		Rules:  []*rule.Rule{house.NameCase},
		Select: "house/*",
	}.Run(t, os.DirFS("."), "content/*.yaml")
}

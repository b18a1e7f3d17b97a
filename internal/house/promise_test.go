package house

import (
	"go/doc"
	"slices"
	"strings"
	"testing"
)

// promised lists the packages whose API follows semantic versioning.
var promised = []string{
	"timeline", "timeline/edtf", "quotes", "validate", "validate/rule", "validate/rule/ruletest", "validate/validatetest",
	"validate/chronicle", "validate/chronicle/files", "validate/report",
}

func TestEveryPublicPackageSaysWhetherItIsPromised(t *testing.T) {
	const (
		yes = "The API of this package is promised: it follows semantic versioning from v0.1.0."
		no  = "has no promise of stability: "
	)
	for _, p := range listPackages(t) {
		if !p.isPublic() {
			continue
		}
		comment := ""
		for _, file := range p.GoFiles {
			comment += parse(t, &p, file).Doc.Text()
		}
		comment = strings.Join(strings.Fields(comment), " ")
		want, unwanted := no, yes
		if slices.Contains(promised, p.name) {
			want, unwanted = yes, no
		}
		if !strings.Contains(comment, want) || strings.Contains(comment, unwanted) {
			t.Errorf("the comment of package %s does not say: %s", p.name, want)
		}
	}
}

func TestEveryPublicPackageHasAnExampleThatRuns(t *testing.T) {
	for _, p := range listPackages(t) {
		if !p.isPublic() {
			continue
		}
		runs := 0
		for _, file := range p.TestFiles {
			for _, e := range doc.Examples(parse(t, &p, file)) {
				if e.Output != "" {
					runs++
				}
			}
		}
		if runs == 0 {
			t.Errorf("package %s has no example that is run", p.name)
		}
	}
}

package house

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// flow lists the packages in the order in which data goes through them. A
// package may import those before it, not those on its own line or after.
var flow = [][]string{
	{"internal/console", "internal/lang", "internal/lang/cldr", "internal/mojibake", "internal/slip"},
	{"timeline/edtf"},
	{"internal/schema", "validate/reading/text"},
	{"validate/reading/quotation", "validate/reading/when"},
	{"validate/reading/sentence"},
	{"validate/reading/clause", "validate/reading/deed", "validate/reading/furniture", "validate/reading/internal/dayname"},
	{"validate/reading/measure"},
	{"validate/reading/internal/reason", "validate/reading/internal/weekday", "validate/reading/internal/word"},
	{"validate/reading/internal/token"},
	{"validate/reading/internal/calendar", "validate/reading/internal/number"},
	{"validate/reading/internal/amount", "validate/reading/internal/clock", "validate/reading/internal/fulldate", "validate/reading/internal/moment"},
	{"validate/reading/internal/shape"},
	{"validate/reading/internal/mention"},
	{"validate/reading/internal/pointing"},
	{"validate/reading/internal/anchor", "validate/reading/internal/period", "validate/reading/internal/style", "validate/reading/internal/year"},
	{"validate/reading/internal/day"},
	{"validate/reading/internal/times"},
	{"validate/reading/internal/label", "validate/reading/internal/reason/reasontest"},
	{"validate/reading"},
	{"timeline"},
	{"quotes"},
	{"internal/nativeyaml"},
	{"validate/chronicle"},
	{"validate/internal/bridge", "validate/internal/figures", "validate/internal/languages"},
	{"validate/chronicle/files/internal/place", "validate/chronicle/files/internal/source"},
	{"validate/chronicle/files/internal/dates", "validate/chronicle/files/internal/find", "validate/chronicle/files/internal/foreign", "validate/chronicle/files/internal/html", "validate/chronicle/files/internal/layout", "validate/chronicle/files/internal/look", "validate/chronicle/files/internal/tree"},
	{"validate/chronicle/files/internal/frontmatter"},
	{"validate/chronicle/files/internal/build"},
	{"validate/chronicle/files/internal/format"},
	{"validate/chronicle/files/internal/article", "validate/chronicle/files/internal/icalendar", "validate/chronicle/files/internal/markdown", "validate/chronicle/files/internal/tei"},
	{"validate/chronicle/files/internal/records"},
	{"validate/chronicle/files/internal/markwhen", "validate/chronicle/files/internal/page", "validate/chronicle/files/internal/timelinejs", "validate/chronicle/files/internal/webpage"},
	{"validate/chronicle/files/internal/native"},
	{"validate/chronicle/files", "validate/rule"},
	{"validate/chronicle/files/internal/filestest"},
	{"internal/convert"},
	{"internal/mutate"},
	{"validate/internal/faults"},
	{"validate/internal/reuse/match"},
	{"validate/internal/date/days", "validate/internal/date/network"},
	{"validate/internal/date/entries"},
	{"validate/internal/date/order"},
	{"validate/internal/..."},
	{"validate"},
	{"validate/config", "validate/report"},
	{"validate/rule/ruletest", "validate/validatetest"},
	{"cmd/...", "internal/precision"},
}

// layer returns the place of a package in the flow; -1 if it has none.
func layer(pkg string) int {
	return slices.IndexFunc(flow, func(line []string) bool {
		return slices.ContainsFunc(line, func(pattern string) bool {
			if folder, all := strings.CutSuffix(pattern, "..."); all {
				return strings.HasPrefix(pkg, folder)
			}
			return pkg == pattern
		})
	})
}

func TestNoPackageImportsOneThatStandsLaterInTheFlow(t *testing.T) {
	for _, p := range listPackages(t) {
		if p.name == "internal/house" {
			continue
		}
		at := layer(p.name)
		if at < 0 {
			t.Errorf("%s has no place in the flow: add it to the list of this test", p.name)
			continue
		}
		for _, imp := range p.Imports {
			name, ours := strings.CutPrefix(imp, Module+"/")
			switch to := layer(name); {
			case !ours:
			case to > at, to == at && !isSibling(p.name, name):
				t.Errorf("%s imports %s, which does not stand before it", p.name, name)
			}
		}
	}
}

// isSibling reports whether two packages are parts of one family of rules, or
// of one command.
func isSibling(a, b string) bool {
	for _, group := range []string{"validate/internal/", "cmd/"} {
		inA, okA := strings.CutPrefix(a, group)
		inB, okB := strings.CutPrefix(b, group)
		if okA && okB {
			a, _, _ = strings.Cut(inA, "/")
			b, _, _ = strings.Cut(inB, "/")
			return a == b
		}
	}
	return false
}

const (
	jsonschema = "github.com/santhosh-tekuri/jsonschema/v5"
	uax29      = "github.com/clipperhouse/uax29/v2"
	text       = "golang.org/x/text"
)

// light lists the packages that a program which checks typed values imports,
// and the modules that each may pull in.
var light = []struct {
	name    string
	modules []string
}{
	{"timeline/edtf", nil},
	{"validate/reading", []string{uax29, text}},
	{"timeline", []string{jsonschema}},
	{"quotes", []string{jsonschema}},
	{"validate/chronicle", []string{jsonschema}},
	{"validate/rule", []string{jsonschema, uax29, text}},
	{"validate", []string{jsonschema, uax29, text}},
}

func TestProgramsThatCheckTypedValuesPullInNoParserOfFiles(t *testing.T) {
	byName := map[string]goPackage{}
	for _, p := range listPackages(t) {
		byName[p.name] = p
	}
	for _, l := range light {
		p, ok := byName[l.name]
		if !ok {
			t.Errorf("there is no package %s", l.name)
		}
		for _, dep := range p.foreign {
			if !slices.ContainsFunc(l.modules, func(m string) bool { return dep == m || strings.HasPrefix(dep, m+"/") }) {
				t.Errorf("%s pulls in %s", l.name, dep)
			}
		}
	}
}

func TestReadingKnowsNothingOfChroniclesAndRules(t *testing.T) {
	for _, p := range listPackages(t) {
		if p.name != "validate/reading" && !strings.HasPrefix(p.name, "validate/reading/") {
			continue
		}
		for _, imp := range p.Imports {
			name, ours := strings.CutPrefix(imp, Module+"/")
			if ours && name != "timeline/edtf" && !strings.HasPrefix(name, "internal/") && !strings.HasPrefix(name, "validate/reading/") {
				t.Errorf("%s imports %s", p.name, imp)
			}
		}
	}
}

// The golden files are what the README says of the weight of an import.
func TestPackagesPulledInFromOutsideTheStandardLibraryAreTheOnesOnRecord(t *testing.T) {
	for _, p := range listPackages(t) {
		if p.name == "timeline" || p.name == "quotes" || p.name == "validate" {
			t.Logf("packages from outside of the standard library that %s pulls in: %d", p.name, len(p.foreign))
			golden(t, filepath.Join("testdata", "deps", p.name+".txt"), p.foreign)
		}
	}
}

// golden compares lines with those of a golden file, or writes it.
func golden(t *testing.T, name string, lines []string) {
	t.Helper()
	got := strings.Join(append(slices.Clone(lines), ""), "\n")
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v; go test ./internal/house -update writes it", err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
		t.Errorf("%s (-want +got); go test ./internal/house -update takes it as it is:\n%s", name, d)
	}
}

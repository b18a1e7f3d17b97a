package validate_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// A languageRow is one event, told in several languages: in each, one rule marks the
// same words of it, or another field of it, or none marks anything.
type languageRow struct {
	name, date, rule string
	texts            map[string]string // by language; what is marked is in braces
}

// languagesOfTable are those in which every row is told.
var languagesOfTable = []string{"en", "es", "de", "fr"}

// neighbours are events around that of a row: they have no fault, and enough words for
// a guess of the language.
var neighbours = map[string][]string{
	"en": {"The council of the town buys the old mill and the meadow behind it.", "Most of the looms in the valley stand still for want of coal.", "The harbour has a new lamp, which the fishermen paid for."},
	"es": {"El ayuntamiento compra el molino viejo y el prado que hay detrás del muro.", "La mayoría de los telares del valle están parados por falta de carbón.", "El puerto tiene una farola nueva, que pagaron los pescadores con su dinero."},
	"de": {"Der Rat der Stadt kauft die alte Mühle und die Wiese dahinter.", "Die meisten Webstühle im Tal stehen still, weil es an Kohle fehlt.", "Der Hafen hat eine neue Laterne, die von den Fischern bezahlt worden ist."},
	"fr": {"Le conseil de la ville achète le vieux moulin et le pré qui est derrière.", "La plupart des métiers de la vallée sont arrêtés, car le charbon manque aux ateliers.", "Le port a une nouvelle lanterne, que les pêcheurs ont payée avec leur argent."},
}

// The same fault is found in each language, and what is right is left alone in each.
func TestOneFaultIsFoundInEachLanguage(t *testing.T) {
	paths, err := filepath.Glob("testdata/languages/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	quiet, all := 0, 0
	for _, path := range paths {
		for _, row := range readLanguageRows(t, path) {
			if all++; row.rule == "" {
				quiet++
			}
			for _, language := range languagesOfTable {
				for _, states := range []bool{true, false} {
					t.Run(fmt.Sprintf("%s/%s/stated=%v", row.name, language, states), func(t *testing.T) { row.check(t, language, states) })
				}
			}
		}
	}
	if quiet*2 < all {
		t.Errorf("%d of %d rows are without a fault: they must be half", quiet, all)
	}
}

// readLanguageRows reads a table: a line with the name, the date of the event and the
// rule that marks it, if one does; then a line in each language.
func readLanguageRows(t *testing.T, path string) []languageRow {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows []languageRow
	for block := range strings.SplitSeq(strings.TrimSpace(string(src)), "\n\n") {
		lines := strings.Split(block, "\n")
		head := strings.Fields(lines[0])
		row := languageRow{name: head[0], date: head[1], texts: map[string]string{}}
		if len(head) > 2 {
			row.rule = head[2]
		}
		for _, line := range lines[1:] {
			language, text, _ := strings.Cut(line, ": ")
			row.texts[language] = text
		}
		for _, language := range languagesOfTable {
			if row.texts[language] == "" {
				t.Errorf("%s: %s has no text in %s", path, row.name, language)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func (row languageRow) check(t *testing.T, language string, states bool) {
	text := strings.NewReplacer("{", "", "}", "").Replace(row.texts[language])
	var want []string
	if row.rule != "" {
		_, marked, _ := strings.Cut(row.texts[language], "{")
		marked, _, _ = strings.Cut(marked, "}")
		want = []string{strings.TrimSpace(row.rule + " " + marked)}
	}
	var src strings.Builder
	if states {
		fmt.Fprintf(&src, "language: %s\n", language)
	}
	src.WriteString("events:\n")
	year, _, _ := edtf.MustParse(row.date).LooseBounds().EarliestStart.Civil()
	for i, neighbour := range neighbours[language] {
		before, err := edtf.OfYear(year - 30 + int64(i))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&src, "  - date: %q\n    text: %q\n", before, neighbour)
	}
	fmt.Fprintf(&src, "  - id: told\n    date: %q\n    text: %q\n", row.date, text)
	c, err := files.Open(fstest.MapFS{"town.yaml": {Data: []byte(src.String())}}, "town.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range check(t, c, validate.Options{AsOf: edtf.MustParse("2026-01-01")}).Findings {
		words := ""
		if f.Span.Field == "text" {
			words = " " + c.Text(f.Span)
		}
		got = append(got, f.Rule+words)
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s\n(-want +got):\n%s", text, diff)
	}
}

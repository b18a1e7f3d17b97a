package files_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

// alike returns four files that differ in a number, and one more.
func alike(name, content, other, otherContent string) []string {
	var all []string
	for i := range 4 {
		all = append(all, fmt.Sprintf(name, i), fmt.Sprintf(content, i))
	}
	return append(all, other, otherContent)
}

// What a file of a folder is meant to be shows in its neighbours.
func TestFilesAreWeighedByTheirNeighbours(t *testing.T) {
	const (
		json = `{"date": "195%d-03-04", "title": "The pier opens"}`
		yaml = "Datum: 195%d-03-04\nEreignis: Die Mole brennt in der Nacht\n"
		toml = "date = 195%d-03-04\ntitle = \"The pier opens\"\n"
		page = "---\ntitle: A pier\ndate: 195%d-03-04\n---\nIt opens.\n"
	)
	for _, tt := range []struct {
		name   string
		files  []string
		want   string // of the last file: what was found, or why it was skipped
		events int
	}{
		{"a record of a title alone", alike("r/%d.json", json, "r/x.json", `{"date": "1960-03-04", "title": "The pier opens"}`), "", 5},
		{"a record without others", []string{"r/x.json", `{"date": "1960-03-04", "title": "The pier opens"}`}, "skipped", 0},
		{"a record among other files", alike("r/%d.json", `{"name": "pier %d", "version": 1}`, "r/x.json", `{"date": "1960-03-04", "title": "The pier opens"}`), "skipped", 0},
		{"settings among records", alike("r/%d.json", json, "r/x.json", `{"name": "pier", "scripts": {"a": "b"}}`), "skipped", 4},
		{"YAML", alike("r/%d.yaml", yaml, "r/x.yaml", "Datum: 1960-03-04\nEreignis: Die Mole brennt\n"), "", 5},
		{"TOML", alike("r/%d.toml", toml, "r/x.toml", "date = 1960-03-04\ntitle = \"The pier burns\"\n"), "", 5},
		{"a misspelt date", alike("r/%d.json", json, "r/x.json", `{"dat": "1960-03-04", "title": "The pier burns"}`),
			`r/x.json:1:3-1:6 invalid: unknown key "dat"; the other files in this folder have "date"`, 5},
		{"a misspelt date in YAML", alike("r/%d.yaml", yaml, "r/x.yaml", "Dtaum: 1960-03-04\nEreignis: Die Mole brennt\n"),
			`r/x.yaml:1:1-1:6 invalid: unknown key "Dtaum"; the other files in this folder have "Datum"`, 5},
		{"a misspelt date in TOML", alike("r/%d.toml", toml, "r/x.toml", "dte = 1960-03-04\ntitle = \"The pier burns\"\n"),
			`r/x.toml:1:1-1:4 invalid: unknown key "dte"; the other files in this folder have "date"`, 5},
		{"a misspelt year of a page", alike("p/%d.md", page, "p/x.md", "---\ntitle: A pier\ndtae: 1960\n---\nIt opens.\n"),
			`p/x.md:3:7-3:11 invalid: this front matter has no "date"; is that meant by "dtae"?`, 5},
		{"misspelt columns", alike("c/%d.csv", "date,text\n195%d-03-04,The pier opens at noon.\n", "c/x.csv", "dtae,text\n1960-03-04,The pier burns at night.\n"),
			`c/x.csv:1:1-1:5 invalid: unknown key "dtae"; the other files in this folder have "date"`, 5},
		{"a page without a date", alike("p/%d.md", page, "p/x.md", "---\ntitle: About\n---\nUs.\n"), "skipped", 4},
		{"a page with a year", alike("p/%d.md", "---\ntitle: A pier\nanno: 195%d\n---\nIt opens.\n", "p/x.md", "---\ntitle: A pier\nanno: 1960\n---\nIt burns.\n"), "", 5},
		{"a page with a year, of another kind than the others", alike("p/%d.md", "---\ntitle: Page %d\n---\nIt opens.\n", "p/x.md", "---\ntitle: A film\nyear: 1960\n---\nIt is long.\n"), "skipped", 0},
		{"a broken record", alike("r/%d.json", json, "r/x.json", `{"date": "1960-03-04", "title": "The pier burns",`),
			"r/x.json:1:50-1:50 unreadable: invalid JSON: the text ends in the middle of a value", 4},
		{"broken JSON of something else", alike("r/%d.json", json, "r/x.json", `{"a": 1`), "skipped", 4},
	} {
		c, err := files.Open(folder(tt.files...), ".")
		if err != nil {
			t.Fatal(err)
		}
		filestest.CheckSpans(t, c)
		got := strings.Join(filestest.Faults(c), "\n")
		for a := range c.Skipped() {
			if a.File == tt.files[len(tt.files)-2] {
				got = "skipped"
			}
		}
		if diff := cmp.Diff([]string{tt.want, fmt.Sprint(tt.events)}, []string{got, fmt.Sprint(c.Total().Dated)}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestARecordIsAnEventRatherThanItsSources(t *testing.T) {
	const content = `{"date": "1951-03-04", "title": "The pier burns", "summary": "It burns all night, and the town looks on from the church.",
"sources": [{"date": "1951-03-05", "title": "A pier burned"}, {"date": "1951-03-06", "title": "The fire"}]}`
	c, err := files.Open(folder("a.json", content), "a.json")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{`1 event 1951-03-04 title="The pier burns" summary="It burns all night, and the town looks on from the church."`}
	if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

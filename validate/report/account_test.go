package report_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
)

var accounts = map[string]chronicle.Account{
	"read":    {File: "dike.txt", Format: "article", Entries: 5, Dated: 3, Undated: 1, Quotes: 1},
	"refused": {File: "torn.json", Format: "native", Entries: 1, Dated: 1, Refused: 2},
	"guessed": {File: "mills.csv", Format: "records", Guessed: []string{"date from `Built`", "text from `Note`"}, Entries: 2, Dated: 2},
	"shut":    {File: "shut", Refused: 1},
	"empty":   {File: "empty.md", Format: "markdown"},
	"notes":   {File: "notes.yaml", Skipped: "no dates"},
	"paper":   {File: "paper.yaml", Skipped: "no dates"},
	"picture": {File: "pic\nture.png", Skipped: "a picture"},
	"sound":   {File: "sound.mp3", Skipped: "a sound"},
	"film":    {File: "film.mp4", Skipped: "a film"},
}

func accountsOf(names ...string) *chronicle.Chronicle {
	c := &chronicle.Chronicle{}
	for _, name := range names {
		c.AddAccount(accounts[name])
	}
	return c
}

func TestAccountSaysHowMuchWasRead(t *testing.T) {
	for _, tt := range []struct {
		name string
		c    *chronicle.Chronicle
		want string
	}{
		{"nothing", nil, "read 0 files: 0 entries"},
		{"one file", accountsOf("read"), "read 1 file: 5 entries (3 dated, 1 undated), 1 quote"},
		{"one without entries", accountsOf("empty"), "read 1 file: 0 entries"},
		{"records refused", accountsOf("read", "refused"), "read 2 files: 6 entries (4 dated, 1 undated), 1 quote; refused 2 records"},
		{"a shape that was guessed", accountsOf("guessed"), "read 1 file: 2 entries (2 dated, 0 undated); mills.csv was read as records: date from `Built`, text from `Note`"},
		{"shapes that were guessed", accountsOf("guessed", "guessed"), "read 2 files: 4 entries (4 dated, 0 undated); guessed the shape of 2 files"},
		{"one reason for skipping", accountsOf("empty", "notes", "paper"), "read 1 file: 0 entries; skipped 2 files: no dates"},
		{"several, the commonest first", accountsOf("empty", "film", "notes", "paper"), "read 1 file: 0 entries; skipped 3 files (2: no dates; 1: a film)"},
		{"too many", accountsOf("empty", "film", "notes", "picture", "sound"), "read 1 file: 0 entries; skipped 4 files (1: a film; 1: a picture; 1: a sound; and other reasons)"},
		{"nothing but skipped files", accountsOf("notes"), "skipped 1 file: no dates"},
		{"typed values", chronicle.New(&timeline.Timeline{Events: []timeline.Event{{Date: edtf.MustParse("1902")}, {}}}, nil), "read 0 files: 2 entries (1 dated, 1 undated)"},
	} {
		if diff := cmp.Diff(tt.want, report.Account(tt.c)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestFilesAreListedWithWhatBecameOfThem(t *testing.T) {
	want := []string{
		"read dike.txt as article: 5 entries (3 dated, 1 undated), 1 quote",
		"read mills.csv as records: date from `Built`, text from `Note`: 2 entries (2 dated, 0 undated)",
		"could not read shut",
		`skipped pic\nture.png: a picture`,
	}
	if diff := cmp.Diff(want, report.Files(accountsOf("read", "guessed", "shut", "picture"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWhatWasUnderstoodIsListed(t *testing.T) {
	want := []string{
		"understood 41 dates, 1 length of time, 0 figures, 13 quotations",
		"compared by date/order: 0",
		"compared by date/weekday: 12",
	}
	got := report.Understood(&validate.Result{Understood: validate.Understood{
		Dates: 41, Lengths: 1, Quotations: 13, Rules: map[string]int{"date/weekday": 12, "date/order": 0},
	}})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

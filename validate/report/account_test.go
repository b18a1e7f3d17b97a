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
	"draft":   {File: "draft.md", Skipped: "no wish", Excluded: true},
	"sketch":  {File: "sketch.md", Skipped: "no wish", Excluded: true},
	"page":    {File: "pier.html", Format: "html", Entries: 3, Dated: 3, LeftOut: []chronicle.Omission{{What: "<nav>", Line: 4, Bytes: 20}, {What: "<aside\n>", Line: 9, Bytes: 80, Dated: true}}},
	"blog":    {File: "blog.html", Format: "html", Entries: 2, Dated: 2, LeftOut: []chronicle.Omission{{What: "<nav>", Line: 4, Bytes: 1}}},
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
		{"nothing", nil, "read 0 files: no events"},
		{"one file", accountsOf("read"), "read dike.txt: 4 events (3 dated, 1 without a valid date), 1 paragraph, 1 quote"},
		{"one without entries", accountsOf("empty"), "read empty.md: no events"},
		{"records refused", accountsOf("read", "refused"), "read 2 files: 5 events (4 dated, 1 without a valid date), 1 paragraph, 1 quote; 2 parts could not be read"},
		{"a shape that was guessed", accountsOf("guessed"), "read mills.csv: 2 dated events; it was read as records: date from `Built`, text from `Note`"},
		{"shapes that were guessed", accountsOf("guessed", "guessed"), "read 2 files: 4 dated events; guessed the shape of 2 files"},
		{"one reason for skipping", accountsOf("empty", "notes", "paper"), "read empty.md: no events; skipped 2 files (no dates)"},
		{"several, the commonest first", accountsOf("empty", "film", "notes", "paper"), "read empty.md: no events; skipped 3 files (2: no dates; film.mp4: a film)"},
		{"too many", accountsOf("empty", "film", "notes", "picture", "sound"), `read empty.md: no events; skipped 4 files (film.mp4: a film; pic\nture.png: a picture; sound.mp3: a sound; and other reasons)`},
		{"nothing but skipped files", accountsOf("notes"), "skipped notes.yaml (no dates)"},
		{"files that are excluded", accountsOf("empty", "draft", "sketch"), "read empty.md: no events; excluded 2 files"},
		{"nothing but an excluded file", accountsOf("draft"), "excluded draft.md"},
		{"one of several that was guessed", accountsOf("empty", "guessed"), "read 2 files: 2 dated events; mills.csv was read as records: date from `Built`, text from `Note`"},
		{"a page with a menu", accountsOf("blog"), "read blog.html: 2 dated events; left out 1 part (1 byte) as no content"},
		{"a page with dates in its menu", accountsOf("page", "empty"), "read 2 files: 3 dated events; left out 2 parts of pier.html (100 bytes) as no content, but there are dates in that at pier.html:9"},
		{"pages", accountsOf("page", "page", "blog"), "read 3 files: 8 dated events; left out 5 parts of 3 files (201 bytes) as no content, but there are dates in 2 of them, at pier.html:9, pier.html:9"},
		{"typed values", chronicle.New(&timeline.Timeline{Events: []timeline.Event{{Date: edtf.MustParse("1902")}, {}}}, nil), "read 0 files: 2 events (1 dated, 1 without a valid date)"},
	} {
		if diff := cmp.Diff(tt.want, report.Account(tt.c)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestFilesAreListedWithWhatBecameOfThem(t *testing.T) {
	want := []string{
		"read dike.txt as article: 4 events (3 dated, 1 without a valid date), 1 paragraph, 1 quote",
		"read mills.csv as records: date from `Built`, text from `Note`: 2 dated events",
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
		"compared by date/weekday: 12",
		"nothing to compare for date/clock, date/order",
	}
	got := report.Understood(&validate.Result{Understood: validate.Understood{
		Dates: 41, Lengths: 1, Quotations: 13, Rules: map[string]int{"date/weekday": 12, "date/order": 0, "date/clock": 0},
	}})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

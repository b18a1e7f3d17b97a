package markdown_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestBadInputInTablesDefinitionsAndLogs(t *testing.T) {
	const (
		table = "| Date | Event |\n| - | - |\n| 1902 | The lamp is lit. |\n"
		log   = "# 3 May 2026\n\n- 14:03 UTC – alert\n- 14:10 UTC – answer\n- 14:20 UTC – fix\n"
	)
	for _, tt := range []struct{ name, content, want string }{
		{"a BOM and mixed line ends", "\ufeff| Date | Event |\r\n| - | - |\r| 1902 | The lamp is lit. |\n", ""},
		{"UTF-16", "\xff\xfe|\x00 \x00", "t.md:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8"},
		{"latin-1", table + "| 1903 | The caf\xe9 opens. |\n", "t.md:4:17-4:18 unreadable: the byte 0xE9 is not valid UTF-8; save the file as UTF-8"},
		{"a header without its line", "| Date | Event |\n| 1902 | The lamp is lit. |\n", "t.md:1:1-1:1 none dated: no dated event was found; read as Markdown, where a heading, a bullet or a row of a table with a date is an event"},
		{"too many cells", table + "| 1903 | It burns. | all | night |\n", "t.md:4:1-4:1 invalid: this row has 4 cells, and the header of the table 2; the rest is not shown"},
		{"a day that no calendar has", table + "| 1903-02-30 | It burns. |\n", `t.md:4:3-4:13 bad date date: date "1903-02-30": February 1903 has 28 days`},
		{"a date in words", table + "| 1904 | It burns. |\n| TBD | It is mended. |\n", `t.md:5:3-5:6 unread date date: "TBD" can't be read as one date`},
		{"an end before its start", table + "| 1904/1903 | It burns. |\n", `t.md:4:3-4:12 unread date date: "1904/1903" can't be read as one date`},
		{"many columns", "| Date |" + strings.Repeat(" x |", 5000) + "\n" + strings.Repeat("| - ", 5001) + "|\n| 1902 | The lamp is lit. |\n", ""},
		{"deep nesting", table + strings.Repeat("> ", 3000) + "x\n", ""},
		{"an hour that no clock has", log + "- 25:00 UTC – the end\n", `t.md:6:3-6:12 bad date date: date "2026-05-03T25:00:00Z": hours run from 00 to 24`},
		{"a misspelt zone", log + "- 14:30 UCT – the end\n", `t.md:6:3-6:8 unread date date: "14:30" can't be read as one date`},
		{"a time that breaks off", log + "- 14:3", `t.md:6:3-6:7 unread date date: "14:3" can't be read as one date`},
		{"a definition without its colon", "1902\n: The lamp is lit.\n\n1903\n: It burns.\n\n1904 It is mended.\n\n1905\nIt is lit again.\n",
			"t.md:9:1-9:5 unreadable: this looks like a definition of a date; put what it means on the next line, behind a colon and a space"},
		{"two definitions in one", "1902\n: The lamp is lit.\n1903\n: It burns.\n\n1904\n: It is mended.\n",
			"t.md:3:1-3:5 unreadable: another definition seems to begin here; put an empty line before it"},
	} {
		c, err := files.Open(fstest.MapFS{"t.md": {Data: []byte(tt.content)}}, "t.md")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, strings.Join(filestest.Faults(c), "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		filestest.CheckSpans(t, c)
	}
}

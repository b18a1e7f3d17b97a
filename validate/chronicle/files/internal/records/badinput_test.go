package records_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestBadInputInRecords(t *testing.T) {
	two := `[{"date": "1951", "text": "The pier burns at night."}, {"date": "1952", "text": "It is built again."}`
	for _, tt := range []struct{ name, file, content, want string }{
		{"truncated JSON", "a.json", two, "a.json:1:102-1:102 unreadable: invalid JSON: the text ends in the middle of a value"},
		{"truncated YAML", "a.yaml", "- {date: 1951, text: The pier burns.}\n- date: 1952", "a.yaml:2:3-2:3 unreadable text: the file seems to break off within this record, which has no text"},
		{"UTF-16", "a.csv", "\xff\xfed\x00a\x00", "a.csv:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8"},
		{"a BOM and mixed line ends", "a.csv", "\ufeffdate,text\r\n1951,The pier burns.\n1952,It is built.\r\n", ""},
		{"a duplicate key", "a.json", two + `, {"date": "1953", "date": "1954", "text": "It burns."}]`, `a.json:1:121-1:127 unreadable: duplicate key "date"`},
		{"a misspelt key", "a.json", two + `, {"date": "1953", "txet": "It burns."}]`, `a.json:1:129-1:140 invalid: unknown key "txet"; did you mean "text"?`},
		{"a day that no calendar has", "a.csv", "date,text\n1951-02-30,The pier burns.\n1952,It is built.\n", `a.csv:2:1-2:11 bad date date: date "1951-02-30": February 1951 has 28 days`},
		{"deep nesting", "a.json", `[{"date": "1951", "text": "The pier burns.", "x": ` + strings.Repeat("[", 50) + strings.Repeat("]", 50) + "}]", ""},
	} {
		for _, fields := range []*files.Fields{nil, mapped} {
			c, err := files.Reader{Fields: fields}.Open(fstest.MapFS{tt.file: {Data: []byte(tt.content)}}, tt.file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, strings.Join(filestest.Faults(c), "\n")); diff != "" {
				t.Errorf("%s, mapped %t (-want +got):\n%s", tt.name, fields != nil, diff)
			}
			filestest.CheckSpans(t, c)
		}
	}
}

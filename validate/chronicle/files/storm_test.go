package files_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

// One cause is one fault, however often it occurs, and whether entries are kept or made
// on demand.
func TestOneCauseIsOneFault(t *testing.T) {
	lines := func(format string, n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i%100, i)
		}
		return b.String()
	}
	const times = 1000
	for _, tt := range []struct{ name, content, want string }{
		{"commas.jsonl", lines(`{"date": "19%02d", "text": "Lamp %d"},`+"\n", times), "commas.jsonl:1:35-1:36 unreadable: unexpected comma after the end of the JSON value; the same in 999 more places"},
		{"torn.jsonl", lines(`{"date": "19%02d", "text" "Lamp %d"}`+"\n", times) + anEventLine, `torn.jsonl:1:25-1:26 unreadable: invalid JSON: invalid character '"' after object name (expecting ':'); the same in 999 more places`},
		{"keys.json", `{"events": [{"date": "1902", "text": "x"` + strings.Repeat(`, "text": "y"`, times) + `}]}`, `keys.json:1:43-1:49 unreadable: duplicate key "text"; the same in 999 more places`},
		{"keys.yaml", "events:\n- date: 1902\n  text: x\n" + strings.Repeat("  text: y\n", times), `keys.yaml:4:3-4:7 unreadable: duplicate key "text"; the same in 999 more places`},
		{"mark.csv", "Year,Headline,Text\n1902,H,\"Lamp\n" + lines("19%02d,H,Lamp %d\n", times), "mark.csv:2:8-2:9 unreadable: this quotation mark is never closed"},
		{"opened.csv", "Year,Headline,Text\n1902,H,\"Lamp\n" + lines("19%02d,H,\"Lamp %d\"\n", times), `opened.csv:3:9-3:16 unreadable: "Lamp 0\"" follows the closing quotation mark of this cell; a quotation mark within a cell is written twice`},
		{"closed.csv", "Year,Headline,Text\n1902,H,Lamp, lit\"\n" + lines("19%02d,H,\"Lamp %d\"\n", times), `closed.csv:2:14-2:18 unreadable: this cell ends with a quotation mark, but doesn't begin with one`},
	} {
		for _, storeFrom := range []int64{0, 1} {
			c, err := files.Reader{StoreFrom: storeFrom}.Open(fstest.MapFS{tt.name: {Data: []byte(tt.content)}}, ".")
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff([]string{tt.want}, filestest.Faults(c)); d != "" {
				t.Errorf("%s, entries stored from %d (-want +got):\n%s", tt.name, storeFrom, d)
			}
		}
	}
}

const anEventLine = `{"date": "1902", "text": "x"}` + "\n"

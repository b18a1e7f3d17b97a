package tree_test

import (
	"bytes"
	"encoding/csv"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
)

var millFields = &files.Fields{Title: []string{"mill"}, Text: []string{"text"}, Date: files.DateFields{Whole: []string{"built"}}}

func TestCSVIsReadAsSpreadsheetsWriteIt(t *testing.T) {
	tests := []struct {
		name, file, content string
		want                []string
	}{
		{"marks, commas and line ends in cells", "a.csv", "mill,built,text\r\n\"The \"\"old\"\" mill\",1790,\"Wind, then\r\nsteam.\"\r\n", []string{
			"event 1790 mill=The \"old\" mill built=1790 text=Wind, then\nsteam.",
		}},
		{"a byte order mark and white space around names and cells", "a.csv", "\ufeffmill , built\n The mill , 1790 \n", []string{
			"event 1790 mill=The mill built=1790",
		}},
		{"semicolons", "a.csv", "mill;built\nMill, old;1790\n", []string{"event 1790 mill=Mill, old built=1790"}},
		{"tabs", "a.tsv", "mill\tbuilt\nMill, old; grey\t1790\n", []string{"event 1790 mill=Mill, old; grey built=1790"}},
		{"CR for line ends", "a.csv", "mill,built\rA,1790\r\rB,1791", []string{"event 1790 mill=A built=1790", "event 1791 mill=B built=1791"}},
		{"short and blank rows, and cells beyond the header that are empty", "a.csv", "mill,built\nA\n,,,\nB,1791,,\n", []string{
			"event mill=A", "event 1791 mill=B built=1791",
		}},
		{"a mark within a cell", "a.csv", "mill,built\n6\" mill,1790\n", []string{`event 1790 mill=6" mill built=1790`}},
		{"cells beyond the header", "a.csv", "built,mill\n1790,A, the first, of all\n1791,B\n", []string{
			"event 1790 built=1790 mill=A", "event 1791 built=1791 mill=B",
			`2:9 "the first, of all" this row has more cells than the header has columns; put a cell that contains a comma in quotation marks`,
		}},
		{"words after a closing mark", "a.csv", "mill,built\n\"A\" old,1790\n", []string{
			"event 1790 mill=A built=1790",
			`2:4 " old" " old" follows the closing quotation mark of this cell; a quotation mark within a cell is written twice`,
		}},
		{"a mark that is never closed", "a.csv", "mill,built\n\"A,1790\nB,1791\n", []string{
			"event 1790 mill=A built=1790", "event 1791 mill=B built=1791",
			`2:1 "\"" this quotation mark is never closed`,
		}},
		{"one row that lost a cell, among others", "a.csv", "mill,built,text\nA,1790,a\nB,1791\nC,1792,c\n", []string{
			"event 1790 mill=A built=1790 text=a", "event 1791 mill=B built=1791", "event 1792 mill=C built=1792 text=c",
			`3:1 "B,1791" this row has 2 cells, but the header has 3 columns; is a comma or a quotation mark missing, or too much?`,
		}},
		{"a table in which many rows are short", "a.csv", "mill,built,text\nA,1790,a\nB,1791\nC,1792,c\nD,1793\n", []string{
			"event 1790 mill=A built=1790 text=a", "event 1791 mill=B built=1791", "event 1792 mill=C built=1792 text=c", "event 1793 mill=D built=1793",
		}},
		{"a mark that closes what none opened", "a.csv", "mill,built\nA mill\",1790\nB,1791\n", []string{
			`event 1790 mill=A mill" built=1790`, "event 1791 mill=B built=1791",
			`2:1 "A mill\"" this cell ends with a quotation mark, but doesn't begin with one`,
		}},
		{"a column without a name", "a.csv", ",mill,,built\n0,A,x,1790\n1,B,y,1791\n", []string{
			"event 1790 mill=A built=1790", "event 1791 mill=B built=1791",
			`2:5 "x" this cell is in column 3, which has no name in the header`,
		}},
		{"a header that has swallowed a row", "a.csv", "mill,builtA,1790,,x\nB,1791\n", []string{
			"event mill=B",
			`1:1 "mill,builtA,1790,,x" the header has 5 columns, some of them without a name, and no row has as many: does the first row continue it?`,
		}},
		{"no rows", "a.csv", "mill,built\n", []string{`1:1 "" this file has no records`}},
		{"nothing", "a.csv", "", []string{`1:1 "" this file has no records`}},
		{"other columns", "a.csv", "mil,year\nA,1790\n", []string{
			"event",
			`1:1 "" no record in this file has a value at "mill"; did you mean "mil"?`,
			`1:1 "" no record in this file has a value at "built"`,
		}},
		{"dates that can't be, or are not read", "a.csv", "mill,built\nA,30 February 1790\nB,before the war\nC,03/04/1790\n", []string{
			"event mill=A built=30 February 1790", "event mill=B built=before the war", "event mill=C built=03/04/1790",
			`2:3 "30 February 1790" date "30 February 1790": February 1790 has 28 days`,
			`3:3 "before the war" the date "before the war" can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07`,
			`4:3 "03/04/1790" "03/04/1790" can be 3 April 1790 or 4 March 1790: nothing here settles which`,
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, filestest.Entries(filestest.ReadFields(t, tt.file, tt.content, millFields))); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestColumnsMayHaveFullStopsInTheirNames(t *testing.T) {
	c := filestest.ReadFields(t, "a.csv", "item.no,\"size [m]\",yr.\n7,4 by 5,1790\n", &files.Fields{
		ID: []string{"item.no"}, Text: []string{`size \[m\]`}, Date: files.DateFields{Whole: []string{`yr\.`}},
	})
	want := []string{"event 1790 item.no=7 size [m]=4 by 5 yr.=1790"}
	if d := cmp.Diff(want, filestest.Entries(c)); d != "" || c.Entries[1].ID != "7" {
		t.Errorf("id %q, -want +got:\n%s", c.Entries[1].ID, d)
	}
}

func TestCSVHasTheCellsThatItWasWrittenWith(t *testing.T) {
	cell := rapid.StringOf(rapid.SampledFrom([]rune("ab \"\",;\té\n\r1")))
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 2), 1, 5).Draw(t, "rows")
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.UseCRLF = rapid.Bool().Draw(t, "CRLF")
		for _, row := range append([][]string{{"x", "y"}}, rows...) {
			if err := w.Write(row); err != nil {
				t.Fatal(err)
			}
		}
		w.Flush()
		var want, got []string
		for _, row := range rows {
			for k, text := range row {
				if w.UseCRLF { // the writer drops each CR
					text = strings.ReplaceAll(text, "\r", "")
				}
				text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
				if strings.TrimSpace(text) != "" {
					want = append(want, []string{"x", "y"}[k]+"="+strings.Trim(text, " "))
				}
			}
		}
		c := filestest.ReadFields(t, "a.csv", b.String(), &files.Fields{Title: []string{"x"}, Text: []string{"y"}})
		for i := range c.Entries[1:] {
			for _, f := range c.Entries[1+i].Fields {
				// Spaces count only within quotation marks, which the writer
				// uses where it likes.
				got = append(got, f.Name+"="+strings.Trim(f.Text, " "))
			}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("%q: -want +got:\n%s", b.String(), d)
		}
		for _, f := range c.Faults {
			if f.Kind == chronicle.Unreadable {
				t.Fatalf("%q: %s", b.String(), f.Message)
			}
		}
	})
}

func TestAnySpanOfACellHasItsBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		content := "mill,built,text\n" + rapid.StringOf(rapid.SampledFrom([]rune("a1é\"\",\n\r "))).Draw(t, "rows")
		c := filestest.ReadFields(t, "a.csv", content, millFields)
		for i := range c.Entries {
			for j := range c.Entries[i].Fields {
				f := &c.Entries[i].Fields[j]
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "offset") })
				filestest.CheckSpan(t, c, &c.Entries[i], f, start, end, false)
			}
		}
	})
}

func FuzzCSV(f *testing.F) {
	f.Add("mill,built,text\n\"a \"\"b\"\"\",1790,\"c\r\nd\"\n")
	f.Add("\ufeffmill;built\n\"a;1790\n,,,\"\"x\"\n")
	f.Add("Year,Month,Day,Headline,Text\n1790,13,,\"\",\"\"\"\n")
	f.Fuzz(func(t *testing.T, content string) {
		for _, fields := range []*files.Fields{millFields, nil} {
			filestest.ReadFields(t, "a.csv", content, fields)
		}
	})
}

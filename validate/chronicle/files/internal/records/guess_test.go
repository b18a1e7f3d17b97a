package records_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestTheShapeOfRecordsIsGuessed(t *testing.T) {
	tests := []struct{ name, file, content, said, want string }{
		{"a list at the top", "a.json", `[{"When": "4 March 1951", "Details": "The pier burns at night."}, {"When": "1952", "Details": "It is built again."}]`,
			"date from `When`, text from `Details`", "1951-03-04 1952"},
		{"below a key", "a.json", `{"about": "Piers", "timeline": {"items": [{"date": "1951", "title": "The pier burns"}, {"date": "1952", "title": "The pier opens"}]}}`,
			"date from `date`, title from `title`", "1951 1952"},
		{"the longest of several lists", "a.json", `{"notes": [{"date": "1950", "text": "It is a note."}], "news": [{"date": "1951", "text": "The pier burns."}, {"date": "1952", "text": "The pier opens."}]}`,
			"date from `date`, text from `text`", "1951 1952"},
		{"within records that have their year", "a.yaml", "- year: 1951\n  days:\n  - {date: March, info: [{text: The pier burns.}, {text: The mill burns.}]}\n- year: 1952\n  days:\n  - {date: 4 May, info: [{text: The pier opens.}]}\n",
			"year from `year`, month from `date`, text from `text`", "1951-03 1951-03 1952-05-04"},
		{"not of what the records cite", "a.json", `[{"date": "1951", "text": "The pier burns.", "sources": [{"date": "1961", "title": "Fires of the coast"}, {"date": "1962", "title": "The pier"}]}]`,
			"date from `date`, text from `text`", "1951"},
		{"of what is called sources, if there is nothing else", "a.json", `{"about": "Piers", "sources": [{"date": "1951", "title": "The pier burns"}, {"date": "1952", "title": "The pier opens"}]}`,
			"date from `date`, title from `title`", "1951 1952"},
		{"parts of a date", "a.jsonl", `{"year": "153 BC", "month": 1, "day": 1, "text": "The consuls begin."}` + "\n" + `{"year": "69", "month": 2, "day": 0, "text": "The legions refuse."}`,
			"year from `year`, month from `month`, day from `day`, text from `text`", "-0152-01-01 0069-02"},
		{"an end", "a.csv", "start_date,end_date,description\n1951,1952,The pier is closed.\n1953,,The pier opens again.\n",
			"date from `start_date`, end from `end_date`, text from `description`", "1951/1952 1953"},
		{"German columns", "a.csv", "Datum;Ereignis;Beschreibung\n04.03.1951;Brand;Die Mole brennt ab.\n31.12.1952;Bau;Die Mole wird gebaut.\n",
			"date from `Datum`, title from `Ereignis`, text from `Beschreibung`", "1951-03-04 1952-12-31"},
		{"Spanish columns", "a.tsv", "Año\tMes\tSuceso\n1951\tmarzo\tEl muelle se quema\n1952\tmayo\tEl muelle abre\n",
			"year from `Año`, month from `Mes`, title from `Suceso`", "1951-03 1952-05"},
		{"Vietnamese keys", "a.yaml", "- {Ngày: 1951-03-04, Sự kiện: Cầu cảng bị cháy}\n- {Ngày: 1952-03-04, Sự kiện: Cầu cảng mở lại}\n",
			"date from `Ngày`, title from `Sự kiện`", "1951-03-04 1952-03-04"},
		{"Japanese keys", "a.json", `[{"日付": "1951-03-04", "出来事": "桟橋が夜に焼け落ちた"}, {"日付": "1952-03-04", "出来事": "桟橋が再開した"}]`,
			"date from `日付`, title from `出来事`", "1951-03-04 1952-03-04"},
		{"keys that paths have to escape", "a.json", `[{"a.b": {"start [day]": "1951"}, "details": ["The pier burns.", "All night."]}]`,
			"date from `a\\.b.start \\[day\\]`, text from `details[]`", "1951"},
		{"HTML", "a.json", `[{"date": "1951", "text": "<p>The pier <b>burns</b>.</p>"}]`, "date from `date`, text from `text`", "1951"},
		{"one record", "a.yaml", "date: 1951-03-04\ntitle: The pier\ntext: It burns all night.\n", "date from `date`, title from `title`, text from `text`", "1951-03-04"},
		{"several documents", "a.yaml", "date: 1951\ntext: The pier burns.\n---\ndate: 1952\ntext: The pier opens.\n", "date from `date`, text from `text`", "1951 1952"},
		{"a day that no calendar has", "a.json", `[{"date": "1951-02-30", "text": "The pier burns."}]`, "date from `date`, text from `text`", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := files.Open(fstest.MapFS{tt.file: {Data: []byte(tt.content)}}, ".")
			if err != nil {
				t.Fatal(err)
			}
			filestest.CheckSpans(t, c)
			var dates []string
			for e := range c.Events() {
				if !e.Date.IsZero() {
					dates = append(dates, e.Date.String())
				}
				if strings.Contains(e.Text(), "<") {
					t.Errorf("%q has tags", e.Text())
				}
			}
			a := c.Accounts[0]
			got := []string{a.Format, strings.Join(a.Guessed, ", "), strings.Join(dates, " ")}
			if diff := cmp.Diff([]string{"records", tt.said, tt.want}, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestOtherFilesOfAFolderAreNotGuessed(t *testing.T) {
	for name, content := range map[string]string{
		"episodes.yaml":  "years: 7\ntitle: The pier opens on a windy day in spring\n",
		"package.json":   `{"name": "pier", "version": "1.0.0", "date": "1951-03-04", "description": "A package of many words."}`,
		"dump.json":      `[{"created_at": "1951-03-04T10:00:00Z", "updated_at": "1951-03-04", "message": "There are many words here."}]`,
		"dump2.json":     `[{"updateDate": "1951-03-04", "text": "There are many words here."}, {"updateDate": "1951-03-05", "text": "There are many words here."}]`,
		"prices.csv":     "date,price\n1951-03-04,12.5\n1951-03-05,12.6\n",
		"days.csv":       "date,text\n1,There are many words here.\n2,There are many words here.\n",
		"schema.json":    `{"properties": {"date": {"type": "string", "description": "The date of the event."}}}`,
		"tests.json":     `[{"data": 1951, "description": "an integer is valid"}, {"data": 1952, "description": "an integer is valid"}]`,
		"commit.json":    `{"date": "1951-03-04T10:00:00Z", "message": "Make many words of it."}`,
		"lock.yaml":      "dependencies:\n- {name: pier, version: 1.0.0, date: 1951-03-04}\n",
		"undated.json":   `[{"date": "soon", "text": "There are many words here."}, {"date": "later", "text": "There are many words here."}]`,
		"addresses.json": `[{"date": "1951-03-04", "link": "https://example.org/a"}]`,
	} {
		c, err := files.Open(fstest.MapFS{name: {Data: []byte(content)}}, ".")
		if err != nil {
			t.Fatal(err)
		}
		if a := c.Accounts[0]; a.Skipped == "" {
			t.Errorf("%s is read as %s: %s", name, a.Format, a.Guessed)
		}
	}
}

func TestTextsOfGuessedRecordsComeBackWithTheirPlaces(t *testing.T) {
	text := rapid.StringOf(rapid.RuneFrom([]rune("ab é漢😀\"'\\,;\n")))
	rapid.Check(t, func(t *rapid.T) {
		var records, rows, want []string
		rows = append(rows, "date,text")
		for i := range rapid.IntRange(1, 4).Draw(t, "records") {
			s := "The pier burns" + text.Draw(t, "text") + "x"
			want = append(want, s)
			record, err := json.Marshal(map[string]string{"date": strconv.Itoa(1951 + i), "text": s})
			if err != nil {
				t.Fatal(err)
			}
			records = append(records, string(record))
			rows = append(rows, fmt.Sprintf(`%d,"%s"`, 1951+i, strings.ReplaceAll(s, `"`, `""`)))
		}
		for name, content := range map[string]string{
			"a.json": "[" + strings.Join(records, ",\n") + "]", "a.jsonl": strings.Join(records, "\n"), "a.yaml": "- " + strings.Join(records, "\n- "), "a.csv": strings.Join(rows, "\n"),
		} {
			c, err := files.Reader{}.Read(files.Input{Name: name, Data: []byte(content)})
			if err != nil {
				t.Fatal(err)
			}
			filestest.CheckSpans(t, c)
			var got []string
			for e := range c.Events() {
				got = append(got, e.Text())
				f := e.First(chronicle.Text)
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
				filestest.CheckSpan(t, c, e, f, start, end, false)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s (-written +read):\n%s", name, diff)
			}
		}
	})
}

func FuzzGuessedRecords(f *testing.F) {
	filestest.Fuzz(f, "t.json", `[{"When": "4 March 1951", "Details": "The pier burns."}]`, `{"a": {"b": [{"year": 1951, "c": [{"date": "May", "text": ["The pier burns."]}]}]}}`, `[[{"date": "1951"`)
}

func FuzzGuessedTables(f *testing.F) {
	filestest.Fuzz(f, "t.csv", portTable, "date,text\n1951,\"The **pier** [burns](http://a.b) &amp; *falls*.\n\n- a\"\n1952\n", "date\ttext")
}

func FuzzGuessedYAML(f *testing.F) {
	filestest.Fuzz(f, "t.yaml", portYAML, "- {date: 1951, text: \"The **pier** [burns](http://a.b)\\n\\n    x\"}\n- {dat: 1952, txet: x}", "date: 1951")
}

func FuzzGuessedLines(f *testing.F) {
	filestest.Fuzz(f, "t.jsonl", "{\"When\": \"4 March 1951\", \"Details\": \"The pier burns.\"}\n{\"When\": \"1952\"}\n", "{\"date\": 1951, \"text\": \"<p>a</p>\"}\r\n\r\n{\"dat\": 1952}\n{", "[]\n{\"year\": 1951}")
}

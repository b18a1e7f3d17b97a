package native_test

import (
	"fmt"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// faultsOf writes the faults of a chronicle: the place, the words and what is
// wrong.
func faultsOf(c *chronicle.Chronicle) []string {
	var out []string
	for _, f := range c.Faults {
		at := c.Locate(f.Span)[0]
		p := at.File.Position(at.Start)
		out = append(out, fmt.Sprintf("%d:%d %q %s", p.Line, p.Column, c.Text(f.Span), f.Message))
	}
	return out
}

func TestHouseSchemasAreLaidOverTheNativeOne(t *testing.T) {
	const wantsSources = `{
		"required": ["title"],
		"properties": {
			"events": {"items": {"required": ["sources"], "properties": {"text": {"maxLength": 20}}}},
			"quotes": {"items": {"properties": {"said": {"$ref": "https://chronlint.github.io/schema/timeline.json#/$defs/date"}}}}
		}
	}`
	h, err := files.ParseSchema("house.json", []byte(wantsSources))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, content string
		want          []string
	}{
		{"a.json", `{"title": "T", "events": [{"date": "1902", "text": "x", "sources": []}]}`, nil},
		{
			"a.json", `{"events": [{"date": "1902", "text": "x", "sources": []}, {"date": "1903", "text": "The tower is built of stone."}]}`,
			[]string{
				`1:1 "" the key "title" is missing (house.json)`,
				`1:59 "" the key "sources" is missing (house.json)`,
				`1:85 "The tower is built of stone." length must be <= 20, but got 28 (house.json)`,
			},
		},
		{
			"a.yaml", "title: T\nevents:\n- {date: 1902, text: x}\n",
			[]string{`3:3 "" the key "sources" is missing (house.json)`},
		},
		{
			"a.jsonl", `{"date": "1902", "text": "x"}` + "\n" + `{"text": "x", "speaker": "s"}` + "\n",
			[]string{`1:1 "" the key "sources" is missing (house.json)`},
		},
		{"a.txt", "Timeline\n\n1902\n\nThe tower is built.\n\n1903\n\nIt is of stone, and nobody says why.", nil},
	}
	for _, tt := range tests {
		c, err := files.Reader{Schemas: []*files.HouseSchema{h}}.Read(files.Input{Name: tt.name, Data: []byte(tt.content)})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(tt.want, faultsOf(c)); d != "" {
			t.Errorf("%s: -want +got:\n%s", tt.content, d)
		}
	}
}

func TestHouseSchemasThatCanNotBeUsedAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		`{"type": "objekt"}`:                       "not a valid schema of draft 2020-12",
		`{"$ref": "https://example.org/other"}`:    "other schemas are not loaded",
		`{"properties": {"events": {"items": 1}}}`: "not a valid schema of draft 2020-12",
		`[1]`:   "expected an object, found a list",
		`{"a":`: "the text ends in the middle of a value",
		`{"$id": "https://chronlint.github.io/schema/timeline.json"}`: "two schemas have",
	} {
		_, err := files.ParseSchema("house.json", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", text, err, want)
		}
	}
}

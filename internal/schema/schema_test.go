package schema_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/internal/schema"
)

const testID = "https://example.org/test.json"

// one returns a set with one schema, whose body is the rest of an object.
func one(body string) *schema.Set {
	return schema.New(`{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "` + testID + `", ` + body + `}`)
}

func check(t *testing.T, s *schema.Set, ref, value string) []string {
	t.Helper()
	v, err := schema.Parse([]byte(value))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, bad := range s.Check(ref, v) {
		out = append(out, bad.String())
	}
	return out
}

func TestCheckSaysWhatIsWrongAndWhatWouldBeRight(t *testing.T) {
	tests := []struct {
		name, schema, value string
		want                []string
	}{
		{
			"unknown key near a known one", `"properties": {"sources": {}, "source": {}, "title": {}}, "additionalProperties": false`,
			`{"soruces": 1, "Title": 2}`,
			[]string{`/Title: unknown key "Title"; did you mean "title"?`, `/soruces: unknown key "soruces"; did you mean "sources"?`},
		},
		{
			"unknown key near none", `"properties": {"b": {}, "a": {}}, "additionalProperties": false`,
			`{"elsewhere": 1, "": 2}`,
			[]string{`/: unknown key ""; known keys: a, b`, `/elsewhere: unknown key "elsewhere"; known keys: a, b`},
		},
		{
			"missing keys", `"required": ["id", "title", "text"]`,
			`{"title": ""}`,
			[]string{`the key "id" is missing`, `the key "text" is missing`},
		},
		{
			"number for a string", `"properties": {"date": {"type": "string"}}`,
			`{"date": 1973}`,
			[]string{`/date: expected a string, found a number: put it in quotation marks, "1973"`},
		},
		{
			"every kind of value", `"items": {"type": "integer"}`,
			`[null, true, "", [], {}, 1.5]`,
			[]string{
				"/0: expected an integer, found null",
				"/1: expected an integer, found a boolean",
				"/2: expected an integer, found a string",
				"/3: expected an integer, found a list",
				"/4: expected an integer, found an object",
				"/5: expected an integer, found a number",
			},
		},
		{
			"several types allowed", `"type": ["array", "null"]`,
			`"a"`,
			[]string{"expected a list or null, found a string"},
		},
		{
			"none of a few words", `"enum": ["about", "more-than"]`,
			`"abuot"`,
			[]string{`"abuot" is not one of about, more-than; did you mean "about"?`},
		},
		{
			"empty text", `"minLength": 1`,
			`""`,
			[]string{"this can't be empty"},
		},
		{
			"short text", `"minLength": 3`,
			`"ab"`,
			[]string{"length must be >= 3, but got 2"},
		},
		{
			"pattern with a description", `"pattern": "^[0-9]+$", "description": "a whole number"`,
			`"1,000"`,
			[]string{`"1,000" is not a whole number`},
		},
		{
			"no date", `"format": "edtf"`,
			`"1973-02-30"`,
			[]string{`date "1973-02-30": February 1973 has 28 days`},
		},
		{
			"content that would act on a terminal", `"enum": ["a"]`,
			`"\u001b[2J\u202e"`,
			[]string{`"\x1b[2J\u202e" is not one of a`},
		},
		{
			"long content", `"enum": ["a"]`,
			`"` + strings.Repeat("é", 1000) + `"`,
			[]string{`"` + strings.Repeat("é", 59) + `…" is not one of a`},
		},
		{
			"keys known by name or by pattern", `"properties": {"x": {}, "name": {}}, "patternProperties": {"^x-": {}, "z$": {}}, "additionalProperties": false`,
			`{"x-a": 1, "name": 2, "nane": 3, "az": 4}`,
			[]string{`/nane: unknown key "nane"; did you mean "name"?`},
		},
		{
			"unknown key near none, beside a pattern", `"properties": {"name": {}, "title": {}}, "patternProperties": {"^x-": {}, "z$": {}}, "additionalProperties": false`,
			`{"rank": 1}`,
			[]string{`/rank: unknown key "rank"; known keys: name, title, and keys that begin with x-`},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, check(t, one(tt.schema), testID, tt.value)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestCheckPassesWhatIsRight(t *testing.T) {
	s := one(`"properties": {"date": {"type": "string", "format": "edtf"}}, "additionalProperties": false`)
	for _, value := range []string{`{}`, `{"date": "1973-09-11"}`, `{"date": "1967~/1969"}`, `{"date": "1973/1970"}`} {
		if got := check(t, s, testID, value); got != nil {
			t.Errorf("%s: %v", value, got)
		}
	}
}

func TestCheckSortsListsByNumber(t *testing.T) {
	value := `{"b": [` + strings.Repeat(`1,`, 11) + `1], "a": 1, "10": 1, "9": 1}`
	want := []string{"/9", "/10", "/a"}
	for _, i := range strings.Fields("0 1 2 3 4 5 6 7 8 9 10 11") {
		want = append(want, "/b/"+i)
	}
	s := one(`"additionalProperties": {"type": ["string", "array"], "items": {"type": "string"}}`)
	for range 20 { // the order of the checker's own errors is random
		var got []string
		for _, v := range check(t, s, testID, value) {
			pointer, _, _ := strings.Cut(v, ":")
			got = append(got, pointer)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("-want +got:\n%s", d)
		}
	}
}

func TestCheckReportsOneFaultOnce(t *testing.T) {
	s := one(`"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"type": "string"}}`)
	want := []string{"expected a string, found null"}
	if d := cmp.Diff(want, check(t, s, testID, "null")); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestCheckGivesPointersOfUnusualKeys(t *testing.T) {
	s := one(`"additionalProperties": {"type": "string"}`)
	for key, want := range map[string]string{
		"a b":      "/a b",
		"é":        "/é",
		"a/b":      "/a~1b",
		"m~n":      "/m~0n",
		"50%":      "/50%",
		"%41":      "/%41",
		"~1":       "/~01",
		"#frag?ok": "/#frag?ok",
	} {
		value, err := json.Marshal(map[string]any{key: 1})
		if err != nil {
			t.Fatal(err)
		}
		got := check(t, s, testID, string(value))
		if len(got) != 1 || !strings.HasPrefix(got[0], want+": expected a string, found a number") {
			t.Errorf("key %q: %q, want pointer %q", key, got, want)
		}
	}
}

func TestCheckRefersToOtherSchemasOfTheSetOnly(t *testing.T) {
	known := schema.New(
		`{"$id": "https://example.org/a.json", "$ref": "b.json#/$defs/text"}`,
		`{"$id": "https://example.org/b.json", "$defs": {"text": {"type": "string"}}}`,
	)
	want := []string{"expected a string, found null"}
	if d := cmp.Diff(want, check(t, known, "https://example.org/a.json", "null")); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if d := cmp.Diff(want, check(t, known, "https://example.org/b.json#/$defs/text", "null")); d != "" {
		t.Errorf("part of a schema, -want +got:\n%s", d)
	}

	for _, remote := range []string{"https://example.com/remote.json", "file:///etc/passwd", "b.json"} {
		got := check(t, one(`"$ref": "`+remote+`"`), testID, "null")
		if len(got) != 1 || !strings.Contains(got[0], "other schemas are not loaded") {
			t.Errorf("%s: %q", remote, got)
		}
	}
	if got := check(t, known, "https://example.org/none.json", "null"); len(got) != 1 {
		t.Errorf("an unknown schema: %q", got)
	}
}

func TestCheckRefusesValuesThatHarmTheChecker(t *testing.T) {
	s := one(`"items": {"type": "integer", "multipleOf": 3}`)
	deep := any("x")
	for range 100 {
		deep = []any{deep}
	}
	tests := []struct {
		name  string
		value any
		want  string
	}{
		{"a huge exponent", []any{json.Number("1e5000000")}, "/0: this number is out of range"},
		{"a huge negative exponent", []any{json.Number("1E-5000000")}, "/0: this number is out of range"},
		{"an exponent that overflows", []any{json.Number("1e99999999999999999999")}, "/0: this number is out of range"},
		{"a long number", []any{json.Number(strings.Repeat("9", 1000))}, "/0: this number is out of range"},
		{"not a number", map[string]any{"a": math.NaN()}, "/a: a float64 is not JSON"},
		{"infinity", math.Inf(1), "a float64 is not JSON"},
		{"a value of Go", []any{struct{}{}}, "/0: a struct {} is not JSON"},
		{"bottomless nesting", deep, strings.Repeat("/0", 65) + ": nested more than 64 levels deep"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := s.Check(testID, tt.value)
			if len(got) != 1 || got[0].String() != tt.want {
				t.Errorf("got %v, want %s", got, tt.want)
			}
		})
	}
	for _, fine := range []string{"3", "3e2", "-0", "3e0000400", "999"} {
		if got := s.Check(testID, []any{json.Number(fine)}); got != nil {
			t.Errorf("%s: %v", fine, got)
		}
	}
}

func TestNewPanicsOnASchemaThatIsNone(t *testing.T) {
	for _, text := range []string{``, `{`, `[]`, `{"type": "string"}`} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("no panic on %q", text)
				}
			}()
			schema.New(text)
		}()
	}
}

func TestNearestFindsASlip(t *testing.T) {
	known := []string{"date", "display", "during", "text", "title", "x"}
	for word, want := range map[string]string{
		"date": "date", "Date": "date", "dat": "date", "daet": "date", "tilte": "title", "dsplay": "display",
		"text ": "text", "headline": "", "": "", "y": "", "duringly": "during",
	} {
		if got := schema.Nearest(word, known); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}

func TestQuoteIsShortAndHarmless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"))
		q := schema.Quote(s)
		for _, r := range q {
			if r < ' ' || r == 0x7f || r == 0x202e {
				t.Fatalf("%q holds %U", q, r)
			}
		}
		if len(q) > 60*len(`\U0010ffff`)+2 {
			t.Fatalf("%d bytes", len(q))
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	s := one(`"items": {"properties": {"date": {"type": "string", "format": "edtf"}, "text": {"type": "string"}}, "additionalProperties": false}`)
	text := "[" + strings.Repeat(`{"date": "1973-09-11", "text": "Sixty words are not needed here."},`, 999) + `{"date": "1973"}]`
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		v, err := schema.Parse([]byte(text))
		if err != nil {
			b.Fatal(err)
		}
		if bad := s.Check(testID, v); bad != nil {
			b.Fatal(bad)
		}
	}
}

package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestParseKeepsNumbersAsTheyAreWritten(t *testing.T) {
	got, err := schema.Parse([]byte(` {"a": [1.50, -0, 1e400, "\u00e9\ud83d\ude0e\\ud800", true, null], "": {}} `))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"a": []any{json.Number("1.50"), json.Number("-0"), json.Number("1e400"), `é😎\ud800`, true, nil},
		"":  map[string]any{},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestParseSaysWhereATextIsWrong(t *testing.T) {
	tests := []struct{ text, want string }{
		{``, "1:1: the text ends in the middle of a value"},
		{"{\"a\":\n", "2:1: the text ends in the middle of a value"},
		{`[1, 2`, "1:6: the text ends in the middle of a value"},
		{`"abc`, "1:5: the text ends in the middle of a value"},
		{`tru`, "1:4: the text ends in the middle of a value"},
		{`{"a" 1}`, "1:6: invalid character '1' after object key"},
		{`{"a": 1,}`, "1:9: invalid character '}' looking for beginning of object key string"},
		{`[1,]`, "1:4: invalid character ']' looking for beginning of value"},
		{`{1: 2}`, "1:2: invalid character '1' looking for beginning of object key string"},
		{`[01]`, "1:3: invalid character '1' after array element"},
		{`["é", nul]`, "1:10: invalid character ']' in literal null (expecting 'l')"},
		{`{"a": "\q"}`, "1:9: invalid character 'q' in string escape code"},
		{"[\"a\x00\"]", `1:4: invalid character '\x00' in string literal`},
		{`{} {}`, "1:4: invalid character '{' after top-level value"},
		{`NaN`, "1:1: invalid character 'N' looking for beginning of value"},
		{"{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}", `2:16: duplicate key "c"`},
		{`{"a": 1, "\u0061": 2}`, `1:10: duplicate key "a"`},
		{"[\"é\",\n\"\xff\"]", "2:2: the text is not valid UTF-8"},
		{"[\"\xed\xa0\x80\"]", "1:3: the text is not valid UTF-8"},
		{`["\ud83d"]`, `1:3: \ud83d is only half of a character`},
		{`["\\\ude0e\ud83d"]`, `1:5: \ude0e is only half of a character`},
		{`["\ud83d\u0041"]`, `1:3: \ud83d is only half of a character`},
		{strings.Repeat("[", 70) + strings.Repeat("]", 70), "1:66: nested more than 64 levels deep"},
		{strings.Repeat(`{"a":`, 70) + "1" + strings.Repeat("}", 70), "1:326: nested more than 64 levels deep"},
		{strings.Repeat("[", 1_000_000), "1:10001: invalid character '[' exceeded max depth"},
	}
	for _, tt := range tests {
		v, err := schema.Parse([]byte(tt.text))
		if err == nil || err.Error() != tt.want || v != nil {
			t.Errorf("%.40q: %v, %v, want %s", tt.text, v, err, tt.want)
		}
		var where *schema.SyntaxError
		if !errors.As(err, &where) || where.Offset < 0 || where.Offset > len(tt.text) {
			t.Errorf("%.40q: %#v is no place in it", tt.text, err)
		}
	}
}

func TestDecodeChecksBeforeItStores(t *testing.T) {
	type record struct {
		Title string `json:"title"`
		Year  int    `json:"year"`
	}
	s := schema.NewDecoder(`{"$id": "` + testID + `", "properties": {"title": {"type": "string"}, "year": {"type": "integer"}}, "additionalProperties": false}`)
	wrap := func(f *schema.Fault) error { return fmt.Errorf("%d:%d: %s: %s", f.Line, f.Column, f.Pointer, f.Msg) }
	into := record{Title: "kept"}
	err := s.Decode(strings.NewReader(`{"title": 1, "yaer": 2}`), testID, &into, wrap)
	want := "1:11: /title: expected a string, found a number: put it in quotation marks, \"1\"\n" +
		`1:22: /yaer: unknown key "yaer"; did you mean "year"?`
	if err == nil || err.Error() != want {
		t.Errorf("error:\n%v\nwant:\n%s", err, want)
	}
	if into.Title != "kept" {
		t.Errorf("stored %+v", into)
	}
	if err := s.Decode(strings.NewReader("\ufeff"+`{"title": "new", "year": 1973}`), testID, &into, wrap); err != nil || into != (record{"new", 1973}) {
		t.Errorf("%+v, %v", into, err)
	}
}

func TestFaultsAreInTheOrderOfTheText(t *testing.T) {
	s := schema.NewDecoder(`{"$id": "` + testID + `", "additionalProperties": {"items": {"format": "edtf"}}}`)
	const text = "{\"z/~\": [\"é\", \"1973\",\r\n\"1973/1970\"], \"a\":\n\n [1, [],\"197\", {\"b\": 1}]\n}"
	var got []schema.Fault
	err := s.Decode(strings.NewReader(text), testID, new(any), func(f *schema.Fault) error {
		got = append(got, *f)
		return f.Err
	})
	want := []schema.Fault{
		{Line: 1, Column: 10, Pointer: "/z~1~0/0"},
		{Line: 2, Column: 1, Pointer: "/z~1~0/2"},
		{Line: 4, Column: 9, Pointer: "/a/2"},
	}
	if d := cmp.Diff(want, got, cmpopts.IgnoreFields(schema.Fault{}, "Msg", "Err")); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	var bad *edtf.Error
	if !errors.As(err, &bad) || bad.Input != "é" {
		t.Errorf("error %v", err)
	}
}

func TestEncodeLeavesMarkupAsItIs(t *testing.T) {
	var b bytes.Buffer
	if err := schema.Encode(&b, map[string]string{"a": "<b> & “c”"}); err != nil {
		t.Fatal(err)
	}
	if want := "{\n  \"a\": \"<b> & “c”\"\n}\n"; b.String() != want {
		t.Errorf("%q, want %q", b.String(), want)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		`{"a": [1, -2.5e3, "é\u00e9\ud83d\ude0e", true, null]}`, `{"a":1,"a":2}`, `["\ud800"]`, "[\"\xff\"]", `[1e5000000]`,
		strings.Repeat("[", 80), `{"%41": {"~1": 1}}`, ``,
	} {
		f.Add([]byte(seed))
	}
	s := one(`"additionalProperties": {"type": "string", "format": "edtf", "minLength": 1}, "items": {"multipleOf": 3}`)
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := schema.Parse(data)
		if err != nil {
			var where *schema.SyntaxError
			if !errors.As(err, &where) {
				t.Fatalf("%T: %v", err, err)
			}
			if where.Offset < 0 || where.Offset > len(data) || where.Line < 1 || where.Column < 1 {
				t.Fatalf("%+v is no place in %q", where, data)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatalf("accepted %q", data)
		}
		if d := cmp.Diff(s.Check(testID, v), s.Check(testID, v)); d != "" {
			t.Fatalf("two checks differ:\n%s", d)
		}
	})
}

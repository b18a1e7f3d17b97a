package native

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A record that fits its shape is never held against the schema, so the shape
// must not be the more lenient of the two.
func TestWhatFitsItsShapeFitsTheSchema(t *testing.T) {
	tried, accepted := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SampledFrom(recordLists).Draw(t, "list")
		s := shapeOf(list.schema)
		record := valueNear(s, 3, rapid.Bool().Draw(t, "flawed")).Draw(t, "record")
		content, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		tried++
		tr := tree.ParseJSON(string(content), 0)
		if !s.fits(tr, 0) {
			return
		}
		accepted++
		for _, v := range schemas().Check(list.schema, value(tr, 0, s)) {
			if v.Keyword != "format" { // dates are parsed apart from it
				t.Errorf("%s fits the shape of %s, but not its schema: %v", content, list.name, v)
			}
		}
	})
	if 10*accepted < tried {
		t.Errorf("only %d of %d records fit their shape", accepted, tried)
	}
}

// valueNear generates values that fit a shape or, if they may be flawed, nearly.
func valueNear(s *shape, depth int, flawed bool) *rapid.Generator[any] {
	return rapid.Custom(func(t *rapid.T) any {
		switch {
		case flawed && (rapid.IntRange(0, 30).Draw(t, "odd") == 0 || depth < 0):
			return rapid.SampledFrom([]any{nil, true, 1, "", "x", "12.5", []any{}, map[string]any{}, []any{1}}).Draw(t, "any")
		case s.enum != nil:
			var options []string
			if flawed {
				options = append(options, "other")
			}
			for o := range s.enum {
				options = append(options, o)
			}
			slices.Sort(options)
			return rapid.SampledFrom(options).Draw(t, "option")
		case s.pattern != nil:
			numbers := []string{"1", "-2.5", "+3"}
			if flawed {
				numbers = append(numbers, "1,000", "x", "4.")
			}
			return rapid.SampledFrom(numbers).Draw(t, "number")
		}
		switch s.kind {
		case tree.List:
			of := s.items
			if of == nil {
				of = &shape{kind: tree.Text, typed: true}
			}
			return rapid.SliceOfN(valueNear(of, depth-1, flawed), 0, 3).Draw(t, "items")
		case tree.Object:
			object := map[string]any{}
			var known []string
			for k := range s.properties {
				known = append(known, k)
			}
			slices.Sort(known)
			for _, k := range known {
				if slices.Contains(s.required, k) || rapid.Bool().Draw(t, k) {
					object[k] = valueNear(s.properties[k], depth-1, flawed).Draw(t, k)
				}
			}
			if s.extra != nil && rapid.Bool().Draw(t, "extra") {
				object["x-"] = rapid.SampledFrom([]any{
					"", nil, -1.5, []any{map[string]any{"a": true}},
					json.Number("1e99999"), json.Number(strings.Repeat("9", 500)), nested(100), make([]any, 100),
				}).Draw(t, "value")
			}
			if !flawed {
				return object
			}
			switch rapid.IntRange(0, 20).Draw(t, "keys") {
			case 0:
				object["other"] = 1
			case 1:
				if len(s.required) > 0 {
					delete(object, s.required[0])
				}
			}
			return object
		case tree.Bool:
			return rapid.Bool().Draw(t, "bool")
		}
		texts := []string{"a", "é", "1973"}
		if flawed {
			texts = append(texts, "")
		}
		return rapid.SampledFrom(texts).Draw(t, "text")
	})
}

func nested(depth int) any {
	if depth == 0 {
		return nil
	}
	return []any{nested(depth - 1)}
}

// Only then may the reader parse dates by their role instead of asking the
// schema.
func TestDatesOfTheSchemaAreTheFieldsWithTheRoleOfADate(t *testing.T) {
	var byRole, bySchema []string
	for _, list := range recordLists {
		var walk func(s *shape, name string)
		walk = func(s *shape, name string) {
			for key, p := range s.properties {
				at := strings.TrimPrefix(name+"/"+key, "/")
				if s := p.items; s != nil {
					walk(s, at+"/0")
				}
				walk(p, at)
				if p == shapeOf(timeline.SchemaID+"#/$defs/date") {
					bySchema = append(bySchema, list.name+" "+at)
				}
				if chronicle.NativeRole(list.kind, at).IsDate() {
					byRole = append(byRole, list.name+" "+at)
				}
			}
		}
		walk(shapeOf(list.schema), "")
	}
	slices.Sort(byRole)
	slices.Sort(bySchema)
	if diff := cmp.Diff(bySchema, byRole); diff != "" || len(byRole) == 0 {
		t.Errorf("dates differ (-schema +role):\n%s", diff)
	}
}

func TestEveryKeywordOfTheSchemasIsKnown(t *testing.T) {
	var walk func(s *shape, name string)
	seen := map[*shape]bool{}
	walk = func(s *shape, name string) {
		if s == nil || seen[s] {
			return
		}
		seen[s] = true
		if s.unsure {
			t.Errorf("%s has a keyword that makes each record of it slow to check", name)
		}
		walk(s.items, name+"/items")
		for key, p := range s.properties {
			walk(p, name+"/"+key)
		}
	}
	for _, list := range recordLists {
		walk(shapeOf(list.schema), list.name)
	}
}

func TestACommonRecordSurelyFits(t *testing.T) {
	const content = `{"id": "a", "date": "1902", "text": "x", "figures": [{"measure": "m", "value": "1.5", "qualifier": "about"}], "emendations": [{"kind": "supplied", "field": "date", "reason": "r"}], "x-rank": [1, {"a": null}]}`
	tr := tree.ParseJSON(content, 0)
	if !shapeOf(eventSchema).fits(tr, 0) {
		t.Errorf("%s does not fit the shape of an event", content)
	}
}

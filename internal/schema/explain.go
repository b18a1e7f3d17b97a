package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// explain says in our own words what a leaf of the checker's error means: it
// looks up the keyword in the schema and the value in the instance.
func (s *Set) explain(leaf *jsonschema.ValidationError, root any) []Violation {
	pointer := unescape(leaf.InstanceLocation)
	base, fragment, _ := strings.Cut(leaf.AbsoluteKeywordLocation, "#")
	path := unescape(fragment)
	cut := strings.LastIndexByte(path, '/')
	if cut < 0 {
		return []Violation{{Pointer: pointer, Message: leaf.Message}}
	}
	keyword := path[cut+1:]
	holder, _ := valueAt(s.sources[base], path[:cut]).(map[string]any)
	value := valueAt(root, pointer)

	one := func(format string, args ...any) []Violation {
		return []Violation{{Pointer: pointer, Keyword: keyword, Message: fmt.Sprintf(format, args...)}}
	}
	switch keyword {
	case "additionalProperties":
		patterns, _ := holder["patternProperties"].(map[string]any)
		known, _ := holder["properties"].(map[string]any)
		object, _ := value.(map[string]any)
		var out []Violation
		for _, k := range sortedKeys(object) {
			if _, ok := known[k]; !ok && !matchesAny(k, patterns) {
				out = append(out, Violation{
					Pointer: pointer + "/" + escapeKey(k),
					Keyword: keyword,
					Message: fmt.Sprintf("unknown key %s%s", Quote(k), suggest(k, sortedKeys(known), sortedKeys(patterns))),
				})
			}
		}
		return out
	case "required":
		object, _ := value.(map[string]any)
		names, _ := holder["required"].([]any)
		var out []Violation
		for _, n := range names {
			if k, _ := n.(string); k != "" {
				if _, ok := object[k]; !ok {
					out = append(out, one("the key %s is missing", Quote(k))...)
				}
			}
		}
		return out
	case "type":
		return one("expected %s, found %s%s", types(holder["type"]), kindOf(value), hint(value, holder))
	case "enum":
		var words []string
		options, _ := holder["enum"].([]any)
		for _, o := range options {
			words = append(words, fmt.Sprint(o))
		}
		text := fmt.Sprint(value)
		return one("%s is not one of %s%s", Quote(text), strings.Join(words, ", "), nearest(text, words))
	case "format":
		if holder["format"] == "edtf" {
			if text, ok := value.(string); ok {
				_, err := edtf.Parse(text)
				var bad *edtf.Error
				if errors.As(err, &bad) {
					return one("%s", bad.Error())
				}
			}
		}
		return one("%s is not %s", Quote(fmt.Sprint(value)), article(fmt.Sprint(holder["format"])))
	case "minLength":
		if value == "" {
			return one("this can't be empty")
		}
	case "pattern":
		if d, ok := holder["description"].(string); ok {
			return one("%s is not %s", Quote(fmt.Sprint(value)), d)
		}
	}
	return one("%s", leaf.Message)
}

// matchesAny reports whether a key matches one of the patterns, which the
// checker has compiled already.
func matchesAny(key string, patterns map[string]any) bool {
	for pattern := range patterns {
		if ok, _ := regexp.MatchString(pattern, key); ok {
			return true
		}
	}
	return false
}

// valueAt follows a JSON Pointer from root; nil if nothing is there.
func valueAt(root any, pointer string) any {
	for key := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if pointer == "" {
			break
		}
		key = keyUnescaper.Replace(key)
		switch v := root.(type) {
		case map[string]any:
			root = v[key]
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i < 0 || i >= len(v) {
				return nil
			}
			root = v[i]
		default:
			return nil
		}
	}
	return root
}

func kindOf(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case bool:
		return "a boolean"
	case json.Number:
		return "a number"
	case string:
		return "a string"
	case []any:
		return "a list"
	}
	return "an object"
}

// types names what the keyword "type" allows: one type, or any of a list.
func types(allowed any) string {
	list, ok := allowed.([]any)
	if !ok {
		list = []any{allowed}
	}
	var names []string
	for _, t := range list {
		names = append(names, article(fmt.Sprint(t)))
	}
	return strings.Join(names, " or ")
}

func article(noun string) string {
	switch noun {
	case "null":
		return noun
	case "array":
		noun = "list"
	}
	if strings.ContainsRune("aeio", rune((noun + " ")[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// hint names the common slip behind a value of the wrong type.
func hint(value any, holder map[string]any) string {
	n, ok := value.(json.Number)
	if ok && holder["type"] == "string" {
		return ": put it in quotation marks, " + strconv.Quote(string(n))
	}
	return ""
}

// suggest names the known key nearest to k, or else all that are known, if they
// are few. Of patterns it names those of a prefix.
func suggest(k string, known, patterns []string) string {
	const few = 20
	if s := nearest(k, known); s != "" || len(known) == 0 || len(known) > few {
		return s
	}
	text := "; known keys: " + strings.Join(known, ", ")
	for _, p := range patterns {
		prefix, ok := strings.CutPrefix(p, "^")
		if ok && prefix == regexp.QuoteMeta(prefix) {
			text += ", and keys that begin with " + prefix
		}
	}
	return text
}

func nearest(k string, known []string) string {
	if best := Nearest(k, known); best != "" {
		return "; did you mean " + Quote(best) + "?"
	}
	return ""
}

// Nearest returns the word of known that is nearest to k, if one differs in at
// most two letters, and "" otherwise.
func Nearest(k string, known []string) string {
	best, distance := "", 3
	for _, w := range known {
		if d := editDistance(k, w, distance); d < distance && d < len(w) {
			best, distance = w, d
		}
	}
	return best
}

// editDistance is the Levenshtein distance of two words (with case ignored),
// or limit if it is that or more.
func editDistance(a, b string, limit int) int {
	ra, rb := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	if len(ra)-len(rb) >= limit || len(rb)-len(ra) >= limit {
		return limit
	}
	row := make([]int, len(rb)+1)
	for j := range row {
		row[j] = j
	}
	for i, ca := range ra {
		diagonal := row[0]
		row[0] = i + 1
		for j, cb := range rb {
			cost := diagonal
			if ca != cb {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
		if slices.Min(row) >= limit {
			return limit
		}
	}
	return row[len(rb)]
}

// Quote quotes content for a message: escaped, so that it can't act on a
// terminal, and shortened.
func Quote(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		s = string(r[:most-1]) + "…"
	}
	return strconv.Quote(s)
}

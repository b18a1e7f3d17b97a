package records

import (
	"errors"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// CheckPath reports whether a path is well formed.
func CheckPath(path string) error {
	_, err := parsePath(path)
	return err
}

// A step leads from a value to one in it: the member with a key or, if each is
// set, each item of a list.
type step struct {
	key  string
	each bool
}

// A fieldPath is a parsed path.
type fieldPath struct {
	text  string
	steps []step // none: the record itself
	name  string // JSON Pointer without the first slash, where no list is on the way
	met   bool   // some record has something there
}

var errPath = errors.New("write keys separated by full stops, as in info.text, with [] after a list, as in events[].info[]")

func parsePath(text string) (fieldPath, error) {
	p := fieldPath{text: text}
	fail := func() (fieldPath, error) {
		return fieldPath{}, fmt.Errorf("%s is not a path: %w", schema.Quote(text), errPath)
	}
	if text == "." {
		return p, nil
	}
	var key strings.Builder
	hasKey, afterList := false, false
	end := func() {
		if hasKey {
			p.steps = append(p.steps, step{key: key.String()})
			key.Reset()
			hasKey = false
		}
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text) && strings.IndexByte(`.[]\`, text[i+1]) >= 0 && !afterList:
			i++
			key.WriteByte(text[i])
			hasKey = true
		case c == '[' && strings.HasPrefix(text[i:], "[]") && (hasKey || len(p.steps) == 0 || afterList):
			end()
			p.steps = append(p.steps, step{each: true})
			afterList = true
			i++
		case c == '.' && (hasKey || afterList) && i+1 < len(text):
			end()
			afterList = false
		case c == '.' || c == '[' || c == ']' || c == '\\' || afterList:
			return fail()
		default:
			key.WriteByte(c)
			hasKey = true
		}
	}
	end()
	if len(p.steps) == 0 {
		return fail()
	}
	p.setName()
	return p, nil
}

func (p *fieldPath) setName() {
	var keys []string
	for _, s := range p.steps {
		if s.each {
			return
		}
		keys = append(keys, tree.EscapeKey(s.key))
	}
	p.name = strings.Join(keys, "/")
}

// column makes a path of keys that of a column of CSV, where a full stop in a
// name needs no backslash.
func (p *fieldPath) column() {
	var keys []string
	for _, s := range p.steps {
		if s.each {
			return
		}
		keys = append(keys, s.key)
	}
	if len(keys) > 1 {
		p.steps = []step{{key: strings.Join(keys, ".")}}
		p.setName()
	}
}

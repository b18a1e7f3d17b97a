package config

import (
	"bytes"
	"encoding/json"
	"maps"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

func pointer(at string, i int) string { return at + "/" + strconv.Itoa(i) }

// settings takes what is said of rules. What is said of a rule itself replaces
// what is said of its family, and that what is said of all.
func (p *parser) settings(from map[string]any) {
	reach := func(pattern string) int {
		switch {
		case pattern == "*":
			return 0
		case strings.HasSuffix(pattern, "/*"):
			return 1
		}
		return 2
	}
	patterns := slices.Sorted(maps.Keys(from))
	slices.SortStableFunc(patterns, func(a, b string) int { return reach(a) - reach(b) })
	for _, pattern := range patterns {
		at := "/rules/" + escapeKey.Replace(pattern)
		hit := false
		for _, r := range p.rules {
			if pattern == "*" || pattern == r.ID || pattern == r.Family()+"/*" {
				hit = true
				p.c.settings[r.ID] = p.setting(r, pattern == r.ID, from[pattern], at)
			}
		}
		if !hit {
			p.failAt(at, true, p.unknownRule(pattern))
		}
	}
}

// unknownRule returns what is wrong with a pattern that names no rule.
func (p *parser) unknownRule(pattern string) string {
	if _, err := validate.Select(p.rules, pattern); err != nil && !strings.ContainsAny(pattern, ",\n") {
		return err.Error()
	}
	return "no rule " + schema.Quote(pattern)
}

// setting takes what is said of one rule, by its own id or another pattern.
func (p *parser) setting(r *rule.Rule, own bool, from any, at string) validate.Setting {
	var s validate.Setting
	if text, ok := from.(string); ok {
		set(&s, text)
		return s
	}
	object, _ := from.(map[string]any)
	options := map[string]any{}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		to := at + "/" + escapeKey.Replace(key)
		switch {
		case key == "severity":
			text, _ := object[key].(string)
			set(&s, text)
		case key == "paths":
			s.In = p.in(object[key], to)
		case !own:
			p.failAt(to, true, "options can only be set for a single rule; a pattern takes only a severity and paths")
		case p.option(r, key, object[key], to):
			options[key] = object[key]
		}
	}
	if len(options) > 0 {
		s.Options = encode(options)
	}
	if s.Off && s.In != nil {
		p.failAt(at+"/paths", true, `a rule that is off takes no paths; to have it off in some files only, write paths: ["!drafts/**"] without a severity`)
	}
	return s
}

// in returns what reports whether a file, by its name in findings, is among the paths
// that a rule is narrowed to.
func (p *parser) in(from any, at string) func(file string) bool {
	var set pathSet
	for i, pattern := range texts(from) {
		to := &set.with
		if rest, ok := strings.CutPrefix(pattern, "!"); ok {
			pattern, to = rest, &set.without
		}
		if wrong := checkPattern(pattern); wrong != "" {
			p.failAt(textAt(from, at, i), false, schema.Quote(pattern)+" "+wrong)
			continue
		}
		*to = append(*to, path.Join(p.c.folder, pattern))
	}
	c := p.c
	return func(file string) bool {
		name, ok := c.pathOf(file)
		return ok && set.has(name)
	}
}

// set takes a severity or "off"; the schema says if it is neither.
func set(s *validate.Setting, text string) {
	if text == "off" {
		s.Off = true
	} else if severity, err := rule.ParseSeverity(text); err == nil {
		s.Severity = severity
	}
}

// option reports whether a rule has an option and takes a value for it.
func (p *parser) option(r *rule.Rule, key string, value any, at string) bool {
	known := optionsOf(r)
	if !slices.Contains(known, key) {
		message := "rule " + r.ID + " has no option " + schema.Quote(key)
		if near := schema.Nearest(key, known); near != "" {
			message += "; did you mean " + schema.Quote(near) + "?"
		}
		p.failAt(at, true, message)
		return false
	}
	d := json.NewDecoder(bytes.NewReader(encode(map[string]any{key: value})))
	d.DisallowUnknownFields()
	if err := d.Decode(r.NewOptions()); err != nil {
		p.failAt(at, false, "option "+schema.Quote(key)+" of rule "+r.ID+": "+strings.TrimPrefix(err.Error(), "json: "))
		return false
	}
	return true
}

// optionsOf lists the names of a rule's options.
func optionsOf(r *rule.Rule) []string {
	if r.NewOptions == nil {
		return nil
	}
	var names []string
	t := reflect.TypeOf(r.NewOptions())
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case !f.IsExported() || f.Anonymous || name == "-":
		case name == "":
			names = append(names, f.Name)
		default:
			names = append(names, name)
		}
	}
	return names
}

// encode writes values of a document as JSON, which they always can be.
func encode(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return text
}

package validate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/rule"
)

// Select picks rules by a list of patterns, divided by commas: a rule's id,
// "family/*", or "*"; with a minus before it, what it names is left out. A list
// that begins with a minus begins with all rules; so does the empty one. The
// error names a pattern that matches nothing, and the nearest rule.
func Select(rules []*rule.Rule, patterns string) ([]*rule.Rule, error) {
	patterns = strings.TrimSpace(patterns)
	chosen := map[*rule.Rule]bool{}
	if patterns == "" || patterns[0] == '-' {
		for _, r := range rules {
			chosen[r] = r != nil
		}
	}
	var errs []error
	for p := range strings.SplitSeq(patterns, ",") {
		p = strings.TrimSpace(p)
		name, without := strings.CutPrefix(p, "-")
		if name == "" {
			continue
		}
		hit := false
		for _, r := range rules {
			if r != nil && matches(name, r.ID) {
				hit = true
				chosen[r] = !without
			}
		}
		if !hit {
			errs = append(errs, unknownRule(name, rules))
		}
	}
	picked := slices.DeleteFunc(slices.Clone(rules), func(r *rule.Rule) bool { return !chosen[r] })
	return picked, errors.Join(errs...)
}

func matches(pattern, id string) bool {
	if pattern == "*" || pattern == id {
		return true
	}
	family, ok := strings.CutSuffix(pattern, "/*")
	return ok && strings.HasPrefix(id, family+"/")
}

func unknownRule(name string, rules []*rule.Rule) error {
	var meant []string
	for _, id := range nearestRules(name, rules) {
		meant = append(meant, fmt.Sprintf("%q", id))
	}
	if len(meant) == 0 {
		return fmt.Errorf("no rule %q", name)
	}
	return fmt.Errorf("no rule %q; did you mean %s?", name, strings.Join(meant, " or "))
}

// nearestRules returns the ids or patterns that are most like a name that is neither:
// weekday is the end of date/weekday, date the family of date/*.
func nearestRules(name string, rules []*rule.Rule) []string {
	byEnd := map[string][]string{}
	var known, ends, families []string
	for _, r := range rules {
		if r == nil {
			continue
		}
		family, end, _ := strings.Cut(r.ID, "/")
		if !slices.Contains(families, family) {
			families = append(families, family)
			known = append(known, family+"/*")
		}
		known, ends = append(known, r.ID), append(ends, end)
		byEnd[end] = append(byEnd[end], r.ID)
	}
	if slices.Contains(families, name) {
		return []string{name + "/*"}
	}
	if ids := byEnd[name]; ids != nil {
		return ids
	}
	if near := schema.Nearest(name, known); near != "" {
		return []string{near}
	}
	if strings.Contains(name, "/") {
		return nil
	}
	if family := schema.Nearest(name, families); family != "" {
		return []string{family + "/*"}
	}
	return byEnd[schema.Nearest(name, ends)]
}

// decodeStrictly decodes JSON over the value that into points to; a key that it
// lacks is an error.
func decodeStrictly(raw []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("unexpected text after the end of the value")
	}
	return nil
}

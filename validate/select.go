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

func unknownRule(id string, rules []*rule.Rule) error {
	var known []string
	for _, r := range rules {
		if r != nil {
			known = append(known, r.ID)
		}
	}
	if near := schema.Nearest(id, known); near != "" {
		return fmt.Errorf("no rule %q; did you mean %q?", id, near)
	}
	return fmt.Errorf("no rule %q", id)
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

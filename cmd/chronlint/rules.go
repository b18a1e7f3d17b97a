package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

type rulesCmd struct {
	Format string `enum:"text, json" default:"text" placeholder:"FORMAT" help:"The output format: ${enum} (default: ${default})."`
}

type listedRule struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Stable   bool   `json:"stable"`
	Summary  string `json:"summary"`
}

// Run lists the rules, by family.
func (f *rulesCmd) Run(c Command) error {
	var list []listedRule
	for _, r := range validate.Rules() {
		list = append(list, listedRule{r.ID, r.Severity.String(), !r.Experimental, r.Summary})
	}
	if f.Format == "json" {
		e := json.NewEncoder(c.Stdout)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(struct {
			Version int          `json:"version"`
			Rules   []listedRule `json:"rules"`
		}{1, list})
	}
	w := tabwriter.NewWriter(c.Stdout, 0, 0, 2, ' ', 0)
	for _, r := range list {
		state := "stable"
		if !r.Stable {
			state = "experimental"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Rule, r.Severity, state, r.Summary)
	}
	return w.Flush()
}

type explainCmd struct {
	Rule string `arg:"" help:"The rule's id, such as date/missing, or the part after the slash."`
}

// Run shows the page of a rule.
func (f *explainCmd) Run(c Command) error {
	r, err := ruleNamed(f.Rule)
	if err != nil {
		return usageError{err}
	}
	_, err = fmt.Fprintln(c.Stdout, strings.TrimSpace(r.Page))
	return err
}

// ruleNamed returns the rule with an id or, if only one rule has it, with the part of
// an id after the slash.
func ruleNamed(name string) (*rule.Rule, error) {
	var found []*rule.Rule
	var ids, names []string
	for _, r := range validate.Rules() {
		if r.ID == name {
			return r, nil
		}
		_, last, _ := strings.Cut(r.ID, "/")
		names = append(names, last)
		if last == name {
			found, ids = append(found, r), append(ids, r.ID)
		}
	}
	switch len(found) {
	case 0:
		if near := schema.Nearest(name, names); near != "" && !strings.Contains(name, "/") {
			return nil, fmt.Errorf("no rule %q; did you mean %q?", name, near)
		}
		if _, err := validate.Select(validate.Rules(), name); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("%q is not the id of a rule; chronlint rules lists them", name)
	case 1:
		return found[0], nil
	}
	return nil, fmt.Errorf("%q is the name of %d rules: %s", name, len(found), strings.Join(ids, ", "))
}

package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

type rulesCmd struct {
	Pattern string `arg:"" optional:"" placeholder:"PATTERNS" help:"Only these rules, such as 'date/*' or date (default: all)."`
	Format  string `enum:"text, json" default:"text" placeholder:"FORMAT" help:"The output format: ${enum} (default: ${default})."`
}

type listedRule struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Stable   bool   `json:"stable"`
	Summary  string `json:"summary"`
}

// Run lists the rules, by family.
func (f *rulesCmd) Run(c Command) error {
	rules := familyOf(f.Pattern)
	if len(rules) == 0 {
		var err error
		if rules, err = validate.Select(validate.Rules(), f.Pattern); err != nil {
			return usageError{err}
		}
	}
	return f.list(c, rules)
}

// familyOf returns the rules of a family, by its name or its pattern; none if there is no
// such family.
func familyOf(name string) []*rule.Rule {
	name = strings.TrimSuffix(name, "/*")
	return slices.DeleteFunc(validate.Rules(), func(r *rule.Rule) bool { return r.Family() != name })
}

func (f *rulesCmd) list(c Command, rules []*rule.Rule) error {
	var list []listedRule
	for _, r := range rules {
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

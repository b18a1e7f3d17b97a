package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/chronlint/chronlint/validate"
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
	Rule string `arg:"" help:"The rule's id, such as date/missing."`
}

// Run shows the page of a rule.
func (f *explainCmd) Run(c Command) error {
	r := validate.Lookup(f.Rule)
	if r == nil {
		_, err := validate.Select(validate.Rules(), f.Rule)
		if err == nil {
			err = fmt.Errorf("%q is not the id of a rule", f.Rule)
		}
		return usageError{err}
	}
	_, err := fmt.Fprintln(c.Stdout, strings.TrimSpace(r.Page))
	return err
}

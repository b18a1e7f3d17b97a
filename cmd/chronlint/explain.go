package main

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/rule"
)

type explainCmd struct {
	Rule string `arg:"" help:"The rule's id, such as date/missing, or the part after the slash; of a family, such as date, its rules are listed."`
}

// Run shows the page of a rule, or lists the rules of a family.
func (f *explainCmd) Run(c Command) error {
	if rules := familyOf(f.Rule); len(rules) > 0 {
		return new(rulesCmd).list(c, rules)
	}
	r, err := ruleNamed(f.Rule)
	if err != nil {
		return usageError{err}
	}
	page := strings.TrimSpace(r.Page)
	if isTerminal(c.Stdout) {
		page = readable(page, colored("auto", true))
	}
	_, err = fmt.Fprintln(c.Stdout, page)
	return err
}

// ruleNamed returns the rule with an id or, if only one rule has it, with the part of
// an id after the slash.
func ruleNamed(name string) (*rule.Rule, error) {
	var found []*rule.Rule
	var ids []string
	for _, r := range validate.Rules() {
		if r.ID == name {
			return r, nil
		}
		if _, end, _ := strings.Cut(r.ID, "/"); end == name {
			found, ids = append(found, r), append(ids, r.ID)
		}
	}
	switch len(found) {
	case 0:
		if _, err := validate.Select(validate.Rules(), name); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("%q is not the id of a rule; chronlint rules lists them", name)
	case 1:
		return found[0], nil
	}
	return nil, fmt.Errorf("%q is the name of %d rules: %s", name, len(found), strings.Join(ids, ", "))
}

// readable returns the page of a rule for people who read it on a terminal: what is in
// fences is indented, and what was in those called want is what chronlint reports.
func readable(page string, color bool) string {
	var b strings.Builder
	inFence, reports := false, false
	for line := range strings.Lines(page) {
		line = strings.TrimSuffix(line, "\n")
		info, isFence := strings.CutPrefix(line, "```")
		switch {
		case isFence && !inFence && info == "want":
			inFence, reports = true, true
			b.WriteString("chronlint reports:")
		case isFence && !inFence:
			inFence = true
		case isFence:
			if reports {
				b.WriteString(" nothing\n")
			}
			inFence, reports = false, false
		case inFence:
			if reports {
				b.WriteString("\n\n")
				reports = false
			}
			b.WriteString(strings.TrimRight("    "+line, " ") + "\n")
		default:
			b.WriteString(heading(line, color) + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// heading returns a line without the number signs of a heading: in bold if there is colour.
func heading(line string, color bool) string {
	text := strings.TrimLeft(line, "#")
	if text == line || !strings.HasPrefix(text, " ") {
		return line
	}
	if color {
		return "\x1b[1m" + text[1:] + "\x1b[0m"
	}
	return text[1:]
}

package main

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/internal/convert"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// faulty has a fault for each of many rules.
const faulty = `title: The bridge
language: en
events:
  - {id: survey, date: 1931-03-02, title: The survey, text: "The river is surveyed on Tuesday, 2 March 1931, and found to be deeper than was thought."}
  - {id: vote, date: 1932-04-07, title: The vote, text: "On 9 April 1932 the council votes the the money for a bridge of stone (and a toll house."}
  - {id: piers, date: 1933-06-01, title: The piers, text: "The piers are set, two of them on piles of oak, which were driven at low tide by forty men from the upper valley."}
  - {id: deck, date: 1934-05-20, title: The deck, text: "The deck is laid from both banks &amp; towards the middle."}
  - {id: flood, date: 1933-11-03, title: The flood, text: "Floods carry off the scaffolding and the crane."}
  - {id: trial, date: 1935-03-15, title: The trial, text: "Carts with stones are driven over it. The bridge, which on piles of oak, which were driven at low tide by forty men from the upper valley."}
  - {id: opening, date: 1936-06-02, title: The opening, text: "The bridge is opened after three years of work, from 1931 to 1936. Subscribe to our newsletter!"}
  - {id: again, date: 1937-06-02, title: The opening, text: "The bridge is opened after three years of work, from 1931 to 1936."}
  - {id: toll, date: 1939-01-01, title: The toll, text: "“Nobody has paid it, says the keeper."}
`

// TestTheSameChronicleHasTheSameFindingsInEveryFormat writes a chronicle in each format,
// reads it back, and writes that, which is as much as the format holds, as native YAML.
func TestTheSameChronicleHasTheSameFindingsInEveryFormat(t *testing.T) {
	made, said, err := files.Decode("faulty.yaml", []byte(faulty))
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range []struct {
		name   string
		events *timeline.Timeline
		quotes *quotes.Collection
	}{
		{"Chile as published", timeline.Chile1973().AsPublished(), quotes.Chile1973().AsPublished()},
		{"Chile as edited", timeline.Chile1973(), quotes.Chile1973()},
		{"faults of many kinds", made, said},
	} {
		for format, file := range map[string]string{
			"native": "as.yaml", "native-json": "as.json", "timelinejs": "as.json", "csv": "as.csv", "markdown": "as.md",
		} {
			t.Run(source.name+" as "+format, func(t *testing.T) {
				t.Parallel()
				other := read(t, file, written(t, format, source.events, source.quotes))
				events, said, _ := convert.From(other)
				native := read(t, "as.yaml", written(t, "native", events, said))
				want, got := findingsOf(t, native), findingsOf(t, other)
				if format == "timelinejs" || format == "csv" {
					// TimelineJS sorts by itself.
					want = slices.DeleteFunc(want, func(f string) bool { return strings.Contains(f, " date/order ") })
				}
				if len(want) == 0 && source.name != "Chile as edited" {
					t.Error("nothing is found, so that nothing is compared")
				}
				if d := gocmp.Diff(want, got); d != "" {
					t.Errorf("-as native YAML +as %s:\n%s", format, d)
				}
			})
		}
	}
}

func written(t *testing.T, format string, events *timeline.Timeline, said *quotes.Collection) []byte {
	t.Helper()
	result, err := convert.To(format, events, said)
	if err != nil {
		t.Fatal(err)
	}
	return result.Content
}

func read(t *testing.T, name string, content []byte) *chronicle.Chronicle {
	t.Helper()
	c, err := files.Reader{}.Read(files.Input{Name: name, Data: content})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// findingsOf lists the findings as the rule, the entry by what it says, and the words.
func findingsOf(t *testing.T, c *chronicle.Chronicle) []string {
	t.Helper()
	r, err := validate.Check(t.Context(), c, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for i := range r.Findings {
		f := &r.Findings[i]
		all = append(all, f.Severity.String()+" "+f.Rule+" in "+entryOf(c, f)+": "+strings.Join(strings.Fields(c.Text(f.Span)), " "))
	}
	slices.Sort(all)
	return all
}

func entryOf(c *chronicle.Chronicle, f *rule.Finding) string {
	e := c.Entry(f.Span.Entry)
	if e.Kind != chronicle.Event {
		return e.Kind.String()
	}
	title := cmp.Or(e.First(chronicle.Title), e.First(chronicle.Text), new(chronicle.Field)).Text
	return e.Date.String() + " " + title[:min(len(title), 30)]
}

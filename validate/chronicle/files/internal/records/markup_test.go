package records_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

var mapped = &files.Fields{Date: files.DateFields{Whole: []string{"date"}}, Text: []string{"text"}}

func TestTextsInMarkdownAndHTMLAreRead(t *testing.T) {
	for _, tt := range []struct{ name, first, second, want string }{
		{"Markdown", "The **pier** opens on [Monday](http://a.b/c).", "It *burns* &amp; falls \\*.", "The pier opens on Monday.\nIt burns & falls *."},
		{"paragraphs and bullets", "# The pier\n\nIt **opens**.\n\n- At _noon_.\n- At night.", "Ann's **band**\nplays.", "The pier\n\nIt opens.\n\nAt noon.\nAt night.\nAnn's band plays."},
		{"code beside", "It `opens` **at** noon.\n\n    x = 1\n", "It **burns**.", "It opens at noon.\nIt burns."},
		{"HTML", "<p>The <b>pier</b> opens.</p>", "It burns &amp; <i>falls</i>.", "The pier opens.\nIt burns & falls."},
		{"HTML among Markdown", "<p>The <b>pier</b> opens.</p>", "It **burns**, *all* night, & it _falls_.", "The pier opens.\nIt burns, all night, & it falls."},
		{"asterisks that mark nothing", "The pier * opens at 5 * 6.", "It burns_down_now.", "The pier * opens at 5 * 6.\nIt burns_down_now."},
		{"one mark among plain texts", "The **pier** opens at noon.", "It burns & falls.", "The **pier** opens at noon.\nIt burns & falls."},
	} {
		records, err := json.Marshal([]map[string]string{{"date": "1951", "text": tt.first}, {"date": "1952", "text": tt.second}})
		if err != nil {
			t.Fatal(err)
		}
		quoted := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
		table := "date,text\n1951," + quoted(tt.first) + "\n1952," + quoted(tt.second) + "\n"
		for name, content := range map[string]string{"a.json": string(records), "a.yaml": string(records), "a.csv": table} {
			for _, fields := range []*files.Fields{nil, mapped} {
				c := filestest.ReadFields(t, name, content, fields)
				var got []string
				for e := range c.Events() {
					got = append(got, e.Text())
				}
				if diff := cmp.Diff(tt.want, strings.Join(got, "\n")); diff != "" {
					t.Errorf("%s in %s, mapped %t (-want +got):\n%s", tt.name, name, fields != nil, diff)
				}
			}
		}
	}
}

func TestTextsInMarkdownComeBackWithTheirPlaces(t *testing.T) {
	word := rapid.StringMatching(`[a-zé漢😀"]{1,6}`)
	markup := rapid.SampledFrom([][2]string{{"", ""}, {"*", "*"}, {"**", "**"}, {"`", "`"}, {"[", "](http://a.b/c_d)"}, {"&amp;", ""}, {`\*`, ""}, {"\n", ""}, {"\n\n", ""}})
	said := strings.NewReplacer("&amp;", "&", `\*`, "*", "*", "", "`", "", "[", "")
	rapid.Check(t, func(t *rapid.T) {
		text, written := "The pier burns all night", "The **pier** *burns* all night"
		for range rapid.IntRange(0, 6).Draw(t, "words") {
			w, m := word.Draw(t, "word"), markup.Draw(t, "markup")
			between := " "
			if m[0] != "" && m[0][0] == '\n' {
				between = ""
			}
			written += between + m[0] + w + m[1]
			switch m[0] {
			case "\n":
				text += " " + w
			case "\n\n":
				text += "\n\n" + w
			case `\*`:
				text += " *" + w
			default:
				text += " " + said.Replace(m[0]) + w
			}
		}
		record, err := json.Marshal(map[string]string{"when": "1951", "text": written})
		if err != nil {
			t.Fatal(err)
		}
		for name, content := range map[string]string{
			"a.json": "[" + string(record) + "]", "a.jsonl": string(record), "a.yaml": "- {when: 1951, text: " + strconv.Quote(written) + "}",
			"a.csv": "when,text\n1951,\"" + strings.ReplaceAll(written, `"`, `""`) + "\"\n",
		} {
			for _, fields := range []*files.Fields{nil, {Date: files.DateFields{Whole: []string{"when"}}, Text: []string{"text"}}} {
				c := filestest.ReadFields(t, name, content, fields)
				for e := range c.Events() {
					if got := e.Text(); got != text {
						t.Fatalf("%s: %q is read as %q, want %q", name, written, got, text)
					}
					f := e.First(chronicle.Text)
					start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
					filestest.CheckSpan(t, c, e, f, start, end, false)
				}
			}
		}
	})
}

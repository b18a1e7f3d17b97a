package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// word returns a rule that marks every occurrence of a word in events.
func word(id, w string, severity rule.Severity, experimental bool) *rule.Rule {
	return &rule.Rule{
		ID: id, Summary: "a word", Page: "-", Severity: severity, Experimental: experimental,
		Entry: func(p *rule.Pass, e *chronicle.Entry) {
			for f := range e.Prose() {
				for at := strings.Index(f.Text, w); at >= 0; {
					p.Report(rule.Finding{
						Span: e.At(f, at, at+len(w)), Message: "this is " + w,
						Related: []rule.Related{{Span: e.At(f, 0, 1)}},
					})
					next := strings.Index(f.Text[at+1:], w)
					if next < 0 {
						break
					}
					at += 1 + next
				}
			}
		},
	}
}

var rules = []*rule.Rule{
	word("test/flood", "flood", rule.Warning, false),
	word("test/fire", "fire", rule.Error, true),
	word("test/bell", "bell", rule.Note, false),
}

// record runs the command over a record and files, both with their content, and
// returns what it writes.
func record(t *testing.T, tsv string, content map[string]string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	args = append([]string{"-tsv", write("record.tsv", tsv)}, args...)
	for _, name := range []string{"town.jsonl", "city.yaml"} {
		if content[name] != "" {
			args = append(args, write(name, content[name]))
		}
	}
	var out, errs bytes.Buffer
	status = command{&out, &errs, rules}.run(args)
	return status, out.String(), strings.ReplaceAll(errs.String(), folder, "")
}

const town = `{"id": "a", "date": "1901", "text": "A flood takes the bell, and\ta fire."}
{"id": "b", "date": "1902", "text": "Another flood, and one more flood."}
{"id": "c", "date": "1903", "text": "A dry year."}
`

const floodInA = "town\ta\ttest/flood\t\t\tthis is flood\tA [flood] takes the bell, and a fire.\ta: [A] flood takes the bell, and a fire.\n"

const fireInA = "town\ta\ttest/fire\t\t\tthis is fire\tA flood takes the bell, and a [fire].\ta: [A] flood takes the bell, and a fire.\n"

const secondInB = "town\tb\ttest/flood\t\t\tthis is flood\tAnother flood, and one more [flood].\tb: [A]nother flood, and one more flood.\n"

func TestWhatNobodyHasJudgedIsListed(t *testing.T) {
	status, out, errs := record(t, header+"\ntown\tb\ttest/flood\ttrue\tit is one\n", map[string]string{"town.jsonl": town})
	if status != 0 || errs != "" {
		t.Errorf("status %d, and it says %q", status, errs)
	}
	if d := cmp.Diff(floodInA+secondInB+fireInA, out); d != "" {
		t.Error(d)
	}
}

func TestEachPathIsACorpusOfItsOwn(t *testing.T) {
	_, out, _ := record(t, header+"\n", map[string]string{
		"town.jsonl": town,
		"city.yaml":  "events:\n  - id: a\n    date: 1901\n    text: A flood.\n",
	}, "-rules", "test/flood")
	want := floodInA + strings.Replace(secondInB, "Another flood, and one more [flood]", "Another [flood], and one more flood", 1) + secondInB +
		"city\ta\ttest/flood\t\t\tthis is flood\tA [flood].\ta: [A] flood.\n"
	if d := cmp.Diff(want, out); d != "" {
		t.Error(d)
	}
}

func TestAJudgementThatNoFindingBearsOutIsNamed(t *testing.T) {
	rows := "town\tc\ttest/flood\tfalse\tthere is none\n" +
		"town\tc\ttest/fire\tfalse\tthe rule does not run\n" +
		"elsewhere\tc\ttest/flood\tfalse\tthe corpus is not checked\n"
	_, _, errs := record(t, header+"\n"+rows, map[string]string{"town.jsonl": town}, "-rules", "test/flood")
	if d := cmp.Diff("no longer found: town\tc\ttest/flood\n", errs); d != "" {
		t.Error(d)
	}
}

func TestFortyFindingsOfARuleInACorpusAreReadSpreadOverIt(t *testing.T) {
	var lines, judged strings.Builder
	for i := range 100 {
		fmt.Fprintf(&lines, "{\"id\": \"e%d\", \"date\": \"1901\", \"text\": \"A flood.\"}\n", i)
	}
	for i := range 10 {
		fmt.Fprintf(&judged, "town\te%d\ttest/flood\ttrue\tit is one\n", i)
	}
	_, out, _ := record(t, header+"\n"+judged.String(), map[string]string{"town.jsonl": lines.String()})
	var got []string
	for line := range strings.Lines(out) {
		got = append(got, strings.Split(line, "\t")[1])
	}
	var want []string
	for i := range 30 {
		want = append(want, fmt.Sprintf("e%d", 10+3*i))
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestTheSharesOfTrueFindingsAreShown(t *testing.T) {
	rows := "town\ta\ttest/fire\ttrue\tit burns\ncity\tb\ttest/fire\tfalse\ta camp fire\ntown\tb\ttest/fire\ttrue\tit burns\n"
	status, out, errs := record(t, header+"\n"+rows, nil, "-check")
	if status != 0 || errs != "" {
		t.Errorf("status %d, and it says %q", status, errs)
	}
	want := `rule       corpus  true  read  share
test/fire  town    2     2     1.00
test/fire  city    0     1     0.00
test/fire  all     2     3     0.67
`
	if d := cmp.Diff(want, out); d != "" {
		t.Error(d)
	}
}

func TestARecordThatIsNotAsItMustBeIsRefused(t *testing.T) {
	for _, test := range []struct{ name, tsv, want string }{
		{"header", "corpus\tentry\trule\n", `line 1: the header is "corpus\tentry\trule", want "corpus\tentry\trule\tverdict\twhy"`},
		{"columns", header + "\ntown\ta\ttest/fire\ttrue\tit burns\tmore\n", "line 2: 6 columns, want 5"},
		{"rule", header + "\ntown\ta\ttest/frost\ttrue\tit freezes\n", `line 2: there is no rule "test/frost"`},
		{"verdict", header + "\ntown\ta\ttest/fire\tyes\tit burns\n", `line 2: the verdict is "yes", want true or false`},
		{"why", header + "\ntown\ta\ttest/fire\ttrue\t \n", "line 2: the reason is empty"},
		{"entry", header + "\ntown\t\ttest/fire\ttrue\tit burns\n", "line 2: the corpus or the entry is empty"},
		{"blank line", header + "\n\n", "line 2: 1 columns, want 5"},
		{
			"two faults", header + "\ntown\ta\ttest/fire\ttrue\ntown\ta\ttest/fire\ttrue\tit burns\ntown\ta\ttest/fire\tno\tit burns\n",
			"line 2: 4 columns, want 5\nline 4: the verdict is \"no\", want true or false",
		},
		{
			"stable", header + "\ntown\ta\ttest/flood\ttrue\tit is one\ntown\tb\ttest/flood\tfalse\ta flood of letters\n",
			"test/flood is stable, but only 1 of the 2 findings that were read are true",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, _, errs := record(t, test.tsv, nil, "-check")
			if status != 1 {
				t.Errorf("status %d", status)
			}
			if d := cmp.Diff("precision: /record.tsv: "+test.want+"\n", errs); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWrongUsageIsNoFaultOfTheRecord(t *testing.T) {
	for _, args := range [][]string{{}, {"-check", "town.jsonl"}, {"-chek"}, {"-as-of", "soon", "town.jsonl"}, {"/nowhere/town.jsonl"}} {
		if status, _, errs := record(t, header+"\n", nil, args...); status != 2 || errs == "" {
			t.Errorf("%q: status %d, and it says %q", args, status, errs)
		}
	}
}

func TestTheRecordOfThisRepositoryHolds(t *testing.T) {
	var out, errs bytes.Buffer
	if status := (command{&out, &errs, validate.Rules()}).run([]string{"-tsv", "../../docs/precision.tsv", "-check"}); status != 0 {
		t.Error(errs.String())
	}
}

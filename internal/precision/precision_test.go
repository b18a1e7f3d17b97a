package main

import (
	"bytes"
	"fmt"
	"math"
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
	write("corpora.tsv", corporaHeader+"\ntown\tfirst\tno\t12000\ten\tan archive\ncity\tfirst\tyes\t90000\tde\ta newspaper\n")
	write("injected.tsv", injectedHeader+"\nbells\ttest/bell\t20\t18\nmore-bells\ttest/bell\t10\t8\nfires\ttest/fire\t40\t20\n")
	args = append([]string{"-tsv", write("record.tsv", tsv)}, args...)
	for _, name := range []string{".chronlint.yaml", "town.jsonl", "city.yaml"} {
		if content[name] == "" {
			continue
		}
		if path := write(name, content[name]); name != ".chronlint.yaml" {
			args = append(args, path)
		}
	}
	var out, errs bytes.Buffer
	status = command{nil, &out, &errs, rules}.run(args)
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
	want := `rule       corpus  true  read  share  interval
test/fire  town    2     2     1.00   0.34–1.00
test/fire  city    0     1     0.00   0.00–0.79
test/fire  all     2     3     0.67   0.21–0.94

rule        true  read  share  interval   is            proposed      because
test/flood  0     0     –      –          stable        experimental  too few read
test/fire   2     2     1.00   0.34–1.00  experimental  experimental  too few read
test/bell   0     0     –      –          stable        stable        rare: finds 26 of 30 injected
`
	if d := cmp.Diff(want, out); d != "" {
		t.Error(d)
	}
}

func TestTwentyTrueFindingsMakeARuleStableWhereItWasNotTuned(t *testing.T) {
	rows := strings.Repeat("town\ta\ttest/fire\ttrue\tit burns\n", 18) + strings.Repeat("town\tb\ttest/fire\tfalse\ta camp fire\n", 2) +
		strings.Repeat("city\tb\ttest/flood\ttrue\tit is one\n", 30)
	_, out, _ := record(t, header+"\n"+rows, nil, "-check")
	for _, want := range []string{
		"test/flood  0     0     –      –          stable        experimental  too few read\n",
		"test/fire   18    20    0.90   0.70–0.97  experimental  stable        read\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestASampleIsTheSameForTheSameSeed(t *testing.T) {
	var lines strings.Builder
	for i := range 100 {
		fmt.Fprintf(&lines, "{\"id\": \"e%d\", \"date\": \"1901\", \"text\": \"A bell.\"}\n", i)
	}
	draw := func(seed string) string {
		_, out, _ := record(t, header+"\n", map[string]string{"town.jsonl": lines.String()}, "-severity", "note", "-sample", "10", "-seed", seed)
		return out
	}
	first := draw("1")
	if n := strings.Count(first, "\n"); n != 10 {
		t.Errorf("%d rows", n)
	}
	if d := cmp.Diff(first, draw("1")); d != "" {
		t.Error(d)
	}
	if first == draw("2") {
		t.Error("another seed draws the same")
	}
}

func TestTheConfigurationInTheFolderHolds(t *testing.T) {
	_, out, errs := record(t, header+"\n", map[string]string{
		".chronlint.yaml": "sources:\n  - files: city.yaml\n    fields: {records: \"things[]\", date: founded, text: story}\n",
		"city.yaml":       "things:\n  - founded: 1901\n    story: A flood.\n    remark: No flood.\n",
	})
	if n := strings.Count(out, "A [flood]"); n != 1 || strings.Contains(out, "No [flood]") {
		t.Errorf("found:\n%s%s", out, errs)
	}
}

func TestWhatMutateWritesIsSummedUp(t *testing.T) {
	in := `{"kinds": [{"name": "bells", "rules": ["test/bell", "test/fire"], "injected": 3, "found": 2}, {"name": "rust", "rules": [], "injected": 3}]}
{"kinds": [{"name": "bells", "rules": ["test/bell", "test/fire"], "injected": 4, "found": 4}, {"name": "none", "rules": ["test/fire"], "injected": 0}]}`
	var out bytes.Buffer
	if status := (command{strings.NewReader(in), &out, &out, rules}).run([]string{"-injected"}); status != 0 {
		t.Errorf("status %d", status)
	}
	if d := cmp.Diff(injectedHeader+"\nbells\ttest/bell\t7\t6\n", out.String()); d != "" {
		t.Error(d)
	}
}

func TestTheIntervalOfAShareIsThatOfWilson(t *testing.T) {
	for _, test := range []struct {
		k, n      int
		low, high float64
	}{{0, 0, 0, 1}, {10, 10, 0.722, 1}, {85, 100, 0.767, 0.907}, {0, 20, 0, 0.161}} {
		low, high := wilson(test.k, test.n)
		if math.Abs(low-test.low) > 0.001 || math.Abs(high-test.high) > 0.001 {
			t.Errorf("%d of %d: %.3f to %.3f, want %.3f to %.3f", test.k, test.n, low, high, test.low, test.high)
		}
	}
}

func TestARecordThatIsNotAsItMustBeIsRefused(t *testing.T) {
	for _, test := range []struct{ name, tsv, want string }{
		{"header", "corpus\tentry\trule\n", `line 1: the header is "corpus\tentry\trule", want "corpus\tentry\trule\tverdict\twhy"`},
		{"columns", header + "\ntown\ta\ttest/fire\ttrue\tit burns\tmore\n", "line 2: 6 columns, want 5"},
		{"rule", header + "\ntown\ta\ttest/frost\ttrue\tit freezes\n", `line 2: there is no rule "test/frost"`},
		{"verdict", header + "\ntown\ta\ttest/fire\tyes\tit burns\n", `line 2: the verdict is "yes", want true, false or beside`},
		{"why", header + "\ntown\ta\ttest/fire\ttrue\t \n", "line 2: the reason is empty"},
		{"entry", header + "\ntown\t\ttest/fire\ttrue\tit burns\n", "line 2: the corpus or the entry is empty"},
		{"blank line", header + "\n\n", "line 2: 1 columns, want 5"},
		{
			"two faults", header + "\ntown\ta\ttest/fire\ttrue\ntown\ta\ttest/fire\ttrue\tit burns\ntown\ta\ttest/fire\tno\tit burns\n",
			"line 2: 4 columns, want 5\nline 4: the verdict is \"no\", want true, false or beside",
		},
		{
			"stable", header + "\n" + strings.Repeat("town\ta\ttest/flood\ttrue\tit is one\n", 26) + strings.Repeat("town\tb\ttest/flood\tbeside\ta flood of letters\n", 3),
			"test/flood is stable, but only 26 of the 29 findings that were read are true",
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
	for _, args := range [][]string{{}, {"-check", "town.jsonl"}, {"-chek"}, {"-injected", "town.jsonl"}, {"-severity", "error", "town.jsonl"}, {"-as-of", "soon", "town.jsonl"}, {"/nowhere/town.jsonl"}} {
		if status, _, errs := record(t, header+"\n", nil, args...); status != 2 || errs == "" {
			t.Errorf("%q: status %d, and it says %q", args, status, errs)
		}
	}
}

func TestTheRecordOfThisRepositoryHolds(t *testing.T) {
	var out, errs bytes.Buffer
	if status := (command{nil, &out, &errs, validate.Rules()}).run([]string{"-tsv", "../../docs/precision.tsv", "-check"}); status != 0 {
		t.Error(errs.String())
	}
}

func TestTheDatesThatAreReadAreShown(t *testing.T) {
	content := map[string]string{"town.jsonl": `{"id": "a", "date": "1901", "text": "On 3 May 1901 the mill burns. In June it stands again."}` + "\n"}
	status, out, errs := record(t, header+"\n", content, "-dates")
	if status != 0 || errs != "" {
		t.Errorf("status %d, and it says %q", status, errs)
	}
	want := "1\t\tOn [3 May 1901 = 1901-05-03] the mill burns. In [June = 1901-06] it stands again.\n"
	if d := cmp.Diff(want, out); d != "" {
		t.Error(d)
	}
}

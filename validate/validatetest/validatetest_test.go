package validatetest

import (
	"context"
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// A recorder is a test that keeps what is logged to it.
type recorder struct {
	testing.TB // has the methods that Suite.Run has no use for

	told []string // "error: …", "fatal: …", "log: …"
}

func (r *recorder) Helper()                  {}
func (r *recorder) Context() context.Context { return context.Background() }
func (r *recorder) Error(args ...any)        { r.tell("error", fmt.Sprint(args...)) }
func (r *recorder) Log(args ...any)          { r.tell("log", fmt.Sprint(args...)) }
func (r *recorder) Fatal(args ...any)        { r.tell("fatal", fmt.Sprint(args...)); runtime.Goexit() }

func (r *recorder) Errorf(format string, args ...any) { r.tell("error", fmt.Sprintf(format, args...)) }
func (r *recorder) Logf(format string, args ...any)   { r.tell("log", fmt.Sprintf(format, args...)) }

func (r *recorder) tell(how, text string) { r.told = append(r.told, how+": "+text) }

// account begins what is logged of how much was read.
const account = "log: read "

// record returns what a test of the files logs but for the account, each message by
// its first line: a finding continues with the source.
func record(s Suite, tree fstest.MapFS, patterns ...string) []string {
	told := slices.DeleteFunc(recordAll(s, tree, patterns...), func(s string) bool { return strings.HasPrefix(s, account) })
	for i, text := range told {
		told[i], _, _ = strings.Cut(text, "\n")
	}
	return told
}

func recordAll(s Suite, tree fstest.MapFS, patterns ...string) []string {
	r := new(recorder)
	done := make(chan struct{})
	go func() { // which Fatal ends
		defer close(done)
		s.run(r, tree, patterns)
	}()
	<-done
	return r.told
}

func tree(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, content := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return fsys
}

const velmo = `events:
  - id: ferry
    date: 1952-05-01
    title: A ferry to the island
    text: It runs twice a day.
  - id: mole
    date: 1931-02-28
    title: The mole is closed
    text: The last caisson is sunk.
`

// marks returns a rule that marks the titles of all events.
func marks(severity rule.Severity) *rule.Rule {
	return &rule.Rule{
		ID: "house/title", Summary: "a title", Severity: severity, Page: "# house/title\n",
		Entry: func(p *rule.Pass, e *chronicle.Entry) {
			for f := range e.ByRole(chronicle.Title) {
				p.Report(rule.Finding{Span: e.All(f), Message: "this is a title"})
			}
		},
	}
}

func TestFindingsFailTheTestFromTheGivenSeverityOn(t *testing.T) {
	finding := func(how, severity string, line int) string {
		return fmt.Sprintf("%s: content/velmo.yaml:%d:12: %s: this is a title [house/title]", how, line, severity)
	}
	for _, c := range []struct {
		name   string
		rule   rule.Severity
		failOn rule.Severity
		want   []string
	}{
		{"an error fails", rule.Error, rule.Unset, []string{finding("error", "error", 4), finding("error", "error", 8)}},
		{"a warning fails", rule.Warning, rule.Unset, []string{finding("error", "warning", 4), finding("error", "warning", 8)}},
		{"a note is logged", rule.Note, rule.Unset, []string{finding("log", "note", 4), finding("log", "note", 8)}},
		{"a note fails if asked to", rule.Note, rule.Note, []string{finding("error", "note", 4), finding("error", "note", 8)}},
		{"a warning is logged if only errors are to fail", rule.Warning, rule.Error, []string{finding("log", "warning", 4), finding("log", "warning", 8)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := Suite{Rules: []*rule.Rule{marks(c.rule)}, Select: "house/*", FailOn: c.failOn}
			got := record(s, tree(map[string]string{"content/velmo.yaml": velmo}), "content/*.yaml")
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("told (-want +got):\n%s", d)
			}
		})
	}
}

func TestCleanChroniclePassesInSilence(t *testing.T) {
	if got := record(Suite{}, tree(map[string]string{"velmo.yaml": velmo}), "*.yaml"); len(got) > 0 {
		t.Errorf("a clean chronicle tells %q", got)
	}
}

func TestRulesOfChronlintRunByDefault(t *testing.T) {
	broken := strings.Replace(velmo, "1931-02-28", "1931-02-30", 1)
	got := record(Suite{}, tree(map[string]string{"velmo.yaml": broken}), "*.yaml")
	if len(got) != 1 || !strings.HasPrefix(got[0], "error: velmo.yaml:7:11: error: ") || !strings.HasSuffix(got[0], "[date/impossible]") {
		t.Errorf("30 February tells %q", got)
	}
}

func TestRelatedPlacesAreShown(t *testing.T) {
	twice := &rule.Rule{
		ID: "house/pair", Summary: "a pair", Severity: rule.Warning, Page: "# house/pair\n",
		Chronicle: func(p *rule.Pass) {
			var titles []chronicle.Span
			for e := range p.Chronicle.Events() {
				titles = append(titles, e.All(e.First(chronicle.Title)))
			}
			p.Report(rule.Finding{Span: titles[1], Message: "one of two", Related: []rule.Related{{Span: titles[0], Message: "the other"}}})
		},
	}
	s := Suite{Rules: []*rule.Rule{twice}, Select: "house/*"}
	told := strings.Join(recordAll(s, tree(map[string]string{"velmo.yaml": velmo}), "*.yaml"), "\n")
	for _, want := range []string{"error: velmo.yaml:8:12: warning: one of two [house/pair]", "velmo.yaml:4:12: related: the other"} {
		if !strings.Contains(told, want) {
			t.Errorf("the finding does not show %q:\n%s", want, told)
		}
	}
}

func TestSettingsReachTheRules(t *testing.T) {
	s := Suite{
		Rules:    []*rule.Rule{marks(rule.Error)},
		Select:   "house/*",
		Settings: map[string]validate.Setting{"house/title": {Off: true}},
	}
	if got := record(s, tree(map[string]string{"velmo.yaml": velmo}), "*.yaml"); len(got) > 0 {
		t.Errorf("a rule that is off tells %q", got)
	}
}

// findingMessage is a finding, with what is said before and after its message.
var findingMessage = regexp.MustCompile(`^(\w+: \S+:\d+:\d+: \w+:) .* (\[\S+\])$`)

func TestTheConfigurationIsThatOfTheCommand(t *testing.T) {
	const csv = "Mill,Built\nThe old mill,30 February 1811\nThe new mill,2031-01-01\n"
	const (
		impossible = "error: mills.csv:2:14: error: [date/impossible]"
		future     = "error: mills.csv:3:14: warning: [date/future]"
		unreadable = "log: mills.csv:2:1: note: [schema/unreadable]"
		title      = "error: mills.csv:2:1: warning: [house/title]"
		source     = "sources: [{files: mills.csv, fields: {title: Mill, date: Built}}]\n"
	)
	house := []*rule.Rule{marks(rule.Note)}
	for _, c := range []struct {
		name, config string
		suite        Suite
		patterns     []string
		want         []string
	}{
		{"the sources are read, as they say", source, Suite{}, nil, []string{impossible, future}},
		{"patterns replace the sources, and files are still read as the sources say", source, Suite{}, []string{"*.csv"}, []string{impossible, future}},
		{"patterns replace the sources", source, Suite{}, []string{"velmo.yaml"}, nil},
		{"without sources, all files are read", "rules: {prose/*: off}\n", Suite{}, nil, nil},
		{"files are excluded, if they are not named", "exclude: '*.csv'\nrules: {prose/*: off}\n", Suite{}, nil, nil},
		{"the suite excludes other files", source + "exclude: '*.csv'\n", Suite{Reader: files.Reader{Excluded: func(name string) bool { return false }}}, []string{"*.csv"}, []string{impossible, future}},
		{"a rule is narrowed to files", source + "rules: {date/impossible: {paths: drafts}}\n", Suite{}, nil, []string{future}},
		{"a rule is off", source + "rules: {date/impossible: off}\n", Suite{}, nil, []string{future}},
		{"a rule that is off runs if it is picked", source + "rules: {date/*: off}\n", Suite{Select: "date/impossible"}, nil, []string{impossible}},
		{"a rule that the suite sets is as the suite says", source + "rules: {date/impossible: off}\n",
			Suite{Settings: map[string]validate.Setting{"date/impossible": {Severity: rule.Error}, "date/future": {Off: true}}}, nil, []string{impossible}},
		{"a house rule is set", source + "rules: {'*': off, house/title: warning}\n", Suite{Rules: house}, nil, []string{title, strings.Replace(title, ":2:", ":3:", 1)}},
		{"the day is set", source + "as-of: 2031\nrules: {date/impossible: off}\n", Suite{}, nil, nil},
		{"the suite has its own day", source + "as-of: 2031\nrules: {date/impossible: off}\n", Suite{AsOf: edtf.MustParse("2025")}, nil, []string{future}},
		{"the suite reads in its own way", source, Suite{Reader: files.Reader{Fields: &files.Fields{Title: []string{"Mill"}, Date: files.DateFields{Whole: []string{"Mill"}}}}, Select: "date/impossible"}, nil, []string{unreadable, strings.Replace(unreadable, ":2:", ":3:", 1)}},
		{"a wrong configuration ends the test", "rules: {date/imposible: off}\n", Suite{}, nil, []string{`fatal: .chronlint.yaml:1:9: no rule "date/imposible"; did you mean "date/impossible"?`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.suite.AsOf.IsZero() && !strings.Contains(c.config, "as-of") {
				c.suite.AsOf = edtf.MustParse("2025")
			}
			got := record(c.suite, tree(map[string]string{".chronlint.yaml": c.config, "mills.csv": csv, "velmo.yaml": velmo}), c.patterns...)
			for i := range got {
				got[i] = findingMessage.ReplaceAllString(got[i], "$1 $2")
			}
			if d := cmp.Diff(c.want, got, cmpopts.EquateEmpty()); d != "" {
				t.Errorf("told (-want +got):\n%s", d)
			}
		})
	}
}

func TestHowMuchWasReadIsLogged(t *testing.T) {
	folder := tree(map[string]string{"velmo.yaml": velmo, "notes.yaml": "todo: []\n", "picture.png": "\x89PNG"})
	const (
		files   = "read velmo.yaml as native: 2 dated events"
		skipped = "skipped 2 files (notes.yaml: not recognised as a chronicle; picture.png: unknown extension)"
	)
	want := []string{account + "velmo.yaml: 2 dated events; " + skipped}
	if d := cmp.Diff(want, recordAll(Suite{}, folder)); d != "" {
		t.Errorf("told (-want +got):\n%s", d)
	}
	want = append(want, "error: not all of it could be read:\n"+
		"skipped notes.yaml: not recognised as a chronicle\n"+
		"skipped picture.png: unknown extension\n"+files)
	if d := cmp.Diff(want, recordAll(Suite{Strict: true}, folder)); d != "" {
		t.Errorf("strict: told (-want +got):\n%s", d)
	}
	folder[".chronlint.yaml"] = &fstest.MapFile{Data: []byte("exclude: [notes.*, picture.*]\n")}
	want = []string{account + "velmo.yaml: 2 dated events; excluded 2 files"}
	if d := cmp.Diff(want, recordAll(Suite{Strict: true}, folder)); d != "" {
		t.Errorf("strict, where others are excluded: told (-want +got):\n%s", d)
	}
	if got := record(Suite{Strict: true}, folder, "velmo.yaml"); len(got) > 0 {
		t.Errorf("strict, where all is read: told %q", got)
	}
}

func TestRuleThatPanicsFailsTheTestByItsName(t *testing.T) {
	broken := &rule.Rule{
		ID: "house/broken", Summary: "nothing", Severity: rule.Note, Page: "# house/broken\n",
		Chronicle: func(*rule.Pass) { panic("out of ink") },
	}
	s := Suite{Rules: []*rule.Rule{broken, marks(rule.Note)}, Select: "house/*"}
	got := record(s, tree(map[string]string{"velmo.yaml": velmo}), "*.yaml")
	want := []string{
		"log: velmo.yaml:4:12: note: this is a title [house/title]",
		"log: velmo.yaml:8:12: note: this is a title [house/title]",
		"error: rule house/broken failed: panic: out of ink",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("told (-want +got):\n%s", d)
	}
}

func TestNothingToCheckFailsTheTest(t *testing.T) {
	files := tree(map[string]string{"velmo.yaml": velmo, "empty.yaml": "title: Velmo\n"})
	for _, c := range []struct {
		name, pattern, want string
		suite               Suite
	}{
		{"a pattern that matches no file", "content/*.yaml", "fatal: ", Suite{}},
		{"an unknown rule", "velmo.yaml", "fatal: ", Suite{Select: "date/imposible"}},
		{"a rule that is nil", "velmo.yaml", "fatal: rule ", Suite{Rules: []*rule.Rule{nil}}},
		{"a chronicle without an entry", "empty.yaml", "error: empty.yaml:1:1: error: no dated event was found; ", Suite{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := record(c.suite, files, c.pattern)
			if len(got) != 1 || !strings.HasPrefix(got[0], c.want) {
				t.Errorf("%q tells %q, not %q", c.pattern, got, c.want)
			}
		})
	}
}

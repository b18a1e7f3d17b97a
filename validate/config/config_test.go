package config_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/config"
	"github.com/chronlint/chronlint/validate/rule"
)

// lamp is a house rule with options.
var lamp = &rule.Rule{
	ID: "house/lamp", Summary: "a lamp", Severity: rule.Warning, Page: "# house/lamp",
	NewOptions: func() any {
		return &struct {
			Least int      `json:"least"`
			Words []string `json:"words,omitempty"`
			Deep  struct {
				On bool `json:"on"`
			} `json:"deep"`
		}{Least: 1}
	},
	Entry: func(*rule.Pass, *chronicle.Entry) {},
}

func parse(text string) (*config.Config, error) {
	return config.Parse("c.yaml", []byte(text), lamp)
}

func TestEmptyAndAbsentFilesAreTheDefault(t *testing.T) {
	for name, text := range map[string]string{"empty": "", "a comment": "# nothing\n", "null": "~\n", "a mark": "\ufeff", "an object": "{}"} {
		c, err := parse(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if o := c.Options(""); len(o.Settings) > 0 || !o.AsOf.IsZero() || len(c.Inputs(nil)) > 0 {
			t.Errorf("%s: %+v", name, o)
		}
	}
	if _, err := config.Load(fstest.MapFS{}, config.FileName); err != nil {
		t.Error(err)
	}
	_, err := config.Load(fstest.MapFS{"dir/x": {}}, "dir")
	var p *fs.PathError
	if !errors.As(err, &p) {
		t.Errorf("a folder for a file: %v", err)
	}
	_, err = config.Load(fstest.MapFS{"pipe": {Mode: fs.ModeNamedPipe}}, "pipe")
	if !errors.As(err, &p) || p.Err.Error() != "it is not a regular file" {
		t.Errorf("a pipe for a file: %v", err)
	}
}

func TestANilRuleIsLeftToTheCheck(t *testing.T) {
	c, err := config.Parse("c.yaml", []byte("rules: {'*': note}"), nil, lamp)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := validate.OnDemand(c.Options("")); err == nil {
		t.Error("a nil rule is taken")
	}
}

func TestRulesAreSetByIDFamilyAndAll(t *testing.T) {
	c, err := parse(`
as-of: 1999
rules:
  date/missing: error
  date/*: off
  '*': note
  house/lamp: {severity: warning, least: 0x10, words: [dim, 'on']}
`)
	if err != nil {
		t.Fatal(err)
	}
	o := c.Options("")
	if o.AsOf.String() != "1999" || len(o.Extra) != 1 {
		t.Errorf("%+v", o)
	}
	for id, want := range map[string]validate.Setting{
		"date/missing":      {Severity: rule.Error},
		"date/impossible":   {Off: true},
		"schema/unreadable": {Severity: rule.Note},
		"house/lamp":        {Severity: rule.Warning, Options: json.RawMessage(`{"least":16,"words":["dim","on"]}`)},
	} {
		if d := cmp.Diff(want, o.Settings[id]); d != "" {
			t.Errorf("%s: -want +got:\n%s", id, d)
		}
	}
	if _, err := validate.Check(t.Context(), &chronicle.Chronicle{}, o); err != nil {
		t.Error(err)
	}
}

func TestErrorsSayWhereAndWhatIsNearest(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"unknown keys", "sorces: []\nlanguage: en\nrule: {}\n", []string{
			`c.yaml:1:1: unknown key "sorces"; did you mean "sources"?`,
			`c.yaml:3:1: unknown key "rule"; did you mean "rules"?`,
		}},
		{"unknown keys of a source", "sources:\n  - file: a.csv\n    fields:\n      txt: body\n      date:\n        yaer: y\n", []string{
			`c.yaml:2:5: the key "files" is missing`,
			`c.yaml:2:5: unknown key "file"; did you mean "files"?`,
			`c.yaml:4:7: unknown key "txt"; did you mean "text"?`,
			`c.yaml:6:9: unknown key "yaer"; did you mean "year"?`,
		}},
		{"unknown rules", "rules:\n  date/mising: off\n  dat/*: off\n  nothing/like-it: off\n", []string{
			`c.yaml:2:3: no rule "date/mising"; did you mean "date/missing"?`,
			`c.yaml:3:3: no rule "dat/*"; did you mean "date/*"?`,
			`c.yaml:4:3: no rule "nothing/like-it"`,
		}},
		{"severities", "rules:\n  date/missing: warn\n  date/*: 3\n  house/lamp: {severity: eror}\n", []string{
			`c.yaml:2:17: "warn" is not one of off, note, warning, error`,
			`c.yaml:3:11: expected a string or an object, found a number`,
			`c.yaml:4:26: "eror" is not one of off, note, warning, error; did you mean "error"?`,
		}},
		{"options", "rules:\n  house/lamp:\n    leest: 1\n    least: many\n    deep: {of: true}\n  house/*: {least: 1}\n  date/missing: {least: 1}\n", []string{
			`c.yaml:3:5: rule house/lamp has no option "leest"; did you mean "least"?`,
			`c.yaml:4:12: option "least" of rule house/lamp: cannot unmarshal string into Go struct field .least of type int`,
			`c.yaml:5:11: option "deep" of rule house/lamp: unknown field "of"`,
			`c.yaml:6:13: options can only be set for a single rule; a pattern takes only a severity and paths`,
			`c.yaml:7:18: rule date/missing has no option "least"`,
		}},
		{"values", "language: en!\nas-of: 1973-02-30\nsources: a.csv\n", []string{
			`c.yaml:1:11: "en!" is not a language tag (BCP 47) such as en or es-CL`,
			`c.yaml:2:8: date "1973-02-30": February 1973 has 28 days`,
			`c.yaml:3:10: expected a list, found a string`,
		}},
		{"an interval", "as-of: 1973/1974\n", []string{`c.yaml:1:8: expected one date, not an interval`}},
		{"formats and patterns", "sources:\n  - files: [../a.csv, '/b', 'c[', ok.csv]\n    format: cvs\n", []string{
			`c.yaml:2:13: "../a.csv" must be a path within the folder of this file, written with slashes`,
			`c.yaml:2:23: "/b" must be a path within the folder of this file, written with slashes`,
			`c.yaml:2:29: "c[" is not a valid glob: a bracket or brace is not closed`,
			`c.yaml:3:13: unknown format "cvs"; known formats: ` + strings.Join(files.FormatNames(), ", ") + `; did you mean "csv"?`,
		}},
		{"fields of a format without records", "sources:\n  - files: x.txt\n    format: article\n    fields: {text: t}\n", []string{
			`c.yaml:4:5: format "article" takes no fields: it has a shape of its own`,
		}},
		{"paths", "sources:\n  - files: a.json\n    fields:\n      records: events..info\n      text: [body, 'a[0]']\n      date: {year: .y}\n", []string{
			`c.yaml:4:16: "events..info" is not a path: write keys separated by full stops, as in info.text, with [] after a list, as in events[].info[]`,
			`c.yaml:5:20: "a[0]" is not a path: write keys separated by full stops, as in info.text, with [] after a list, as in events[].info[]`,
			`c.yaml:6:20: ".y" is not a path: write keys separated by full stops, as in info.text, with [] after a list, as in events[].info[]`,
		}},
		{"paths of a date", "sources:\n  - files: a.json\n    fields: {date: [on, 'a['], end: [], text: t}\n", []string{
			`c.yaml:3:25: "a[" is not a path: write keys separated by full stops, as in info.text, with [] after a list, as in events[].info[]`,
			`c.yaml:3:37: minimum 1 items required, but found 0 items`,
		}},
		{"a date in several places", "sources:\n  - files: a.json\n    fields: {date: 'days[].on', text: t}\n", []string{
			`c.yaml:3:5: fields: date: "days[].on" matches several dates, but a record has one`,
		}},
		{"quotes without records", "sources:\n  - files: a.json\n    fields: {text: t, quotes: {text: q}}\n", []string{
			`c.yaml:3:5: fields: quotes: records is missing: the path of the quotes in the record`,
		}},
		{"globs of files that are left out", "exclude: [drafts, 'a[', /tmp, 1, '']\n", []string{
			`c.yaml:1:19: "a[" is not a valid glob: a bracket or brace is not closed`,
			`c.yaml:1:25: "/tmp" must be a path within the folder of this file, written with slashes`,
			`c.yaml:1:31: expected a string, found a number: put it in quotation marks, "1"`,
			`c.yaml:1:34: this can't be empty`,
		}},
		{"rules in files", "rules:\n  date/*: {paths: ['!drafts', '!a[']}\n  date/missing: {severity: 'off', paths: drafts}\n", []string{
			`c.yaml:2:31: "a[" is not a valid glob: a bracket or brace is not closed`,
			`c.yaml:3:35: a rule that is off takes no paths; to have it off in some files only, write paths: ["!drafts/**"] without a severity`,
		}},
		{"keys given twice", "rules: {}\nrules: {}\n", []string{`c.yaml:2:1: duplicate key "rules"`}},
		{"no YAML", "sources: [\n  a\n  b: c\nd\n", []string{`c.yaml:3:1: invalid YAML: did not find expected ',' or ']'`}},
		{"no object", "- a\n", []string{`c.yaml:1:1: expected an object, found a list`}},
		{"two documents", "rules: {}\n---\nrules: {}\n", []string{`c.yaml:2:1: invalid YAML: unexpected second document`}},
		{"no UTF-8", "rules: {}\n# \xe9t\xe9\n", []string{`c.yaml:2:3: the byte 0xE9 is not valid UTF-8`}},
		{"bottomless", strings.Repeat("[", 40) + strings.Repeat("]", 40), []string{`c.yaml:1:34: nested more than 32 levels deep`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := parse(tt.text)
			var all config.Errors
			if err != nil && !errors.As(err, &all) {
				t.Fatalf("an error of type %T", err)
			}
			var got []string
			for _, e := range all {
				got = append(got, e.Error())
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestAliasesThatStandForTooMuchAreRefused(t *testing.T) {
	var b strings.Builder
	b.WriteString("a0: &a0 [x, x, x, x, x, x, x, x]\n")
	for i := 1; i < 10; i++ {
		a := "*a" + string(rune('0'+i-1))
		b.WriteString("a" + string(rune('0'+i)) + ": &a" + string(rune('0'+i)) + " [" + strings.Repeat(a+", ", 8) + "]\n")
	}
	if _, err := parse(b.String()); err == nil || !strings.Contains(err.Error(), "the limit") {
		t.Errorf("%v", err)
	}
	if _, err := parse("rules: &r {date/*: *r}"); err == nil {
		t.Error("an alias of what it is part of is taken")
	}
}

func TestSourcesAreReadAsTheySay(t *testing.T) {
	fsys := fstest.MapFS{
		"site/.chronlint.yaml": {Data: []byte(`
language: en-GB
sources:
  - files: kings.csv
    fields: &rows {date: crowned, title: name}
  - files: ['lists/**/*.json', notes]
    fields: {records: 'list[]', date: {year: y}, text: t}
`)},
		"site/kings.csv":         {Data: []byte("name,crowned\nOrdgar,25 May 1212\n")},
		"site/lists/a/one.json":  {Data: []byte(`{"list": [{"y": 1213, "t": "A bridge."}, {"y": 1214, "t": "A mill."}]}`)},
		"site/notes/two.json":    {Data: []byte(`{"list": [{"y": 1215, "t": "A tower."}]}`)},
		"site/notes/other.json":  {Data: []byte(`{"name": "package"}`)},
		"site/unnamed/gone.json": {Data: []byte(`{"list": [{"y": 1216, "t": "A well."}]}`)},
	}
	c, err := config.Load(fsys, "site/.chronlint.yaml")
	if err != nil {
		t.Fatal(err)
	}
	content, err := c.Reader().Read(c.Inputs(fsys)...)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for e := range content.Events() {
		got = append(got, content.FileOf(e).Name+" "+e.Date.String())
	}
	want := []string{"site/kings.csv 1212-05-25", "site/lists/a/one.json 1213", "site/lists/a/one.json 1214", "site/notes/two.json 1215"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	want = []string{
		"site/kings.csv: 1 of records",
		"site/lists/a/one.json: 2 of records",
		"site/notes/other.json: skipped, not recognised as a chronicle",
		"site/notes/two.json: 1 of records",
	}
	got = nil
	for _, a := range content.Accounts {
		if a.Skipped != "" {
			got = append(got, a.File+": skipped, "+a.Skipped)
		} else {
			got = append(got, fmt.Sprintf("%s: %d of %s", a.File, a.Entries, a.Format))
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("accounts: -want +got:\n%s", d)
	}
	if f := content.Entries[0].First(chronicle.Language); f == nil || f.Text != "en-GB" {
		t.Errorf("language %+v", f)
	}
}

func TestFilesAreExcludedByGlobsAndFolders(t *testing.T) {
	c, err := config.Parse("site/.chronlint.yaml", []byte("exclude: [drafts/, 'old-*', '**/*.tmp.yaml', 'a/*/c']\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, name := range []string{
		"site/drafts/a.yaml", "site/drafts/more/b.yaml", "site/draft.yaml", "site/old-1.csv", "site/more/old-1.csv", "site/old-2/a.csv",
		"site/x/y.tmp.yaml", "site/y.tmp.yaml", "site/a/b/c/d.md", "site/a/c/d.md", "drafts/a.yaml", "./site/drafts/../drafts/a.yaml",
	} {
		if c.Reader().Excluded(name) {
			got = append(got, name)
		}
	}
	want := []string{
		"site/drafts/a.yaml", "site/drafts/more/b.yaml", "site/old-1.csv", "site/old-2/a.csv",
		"site/x/y.tmp.yaml", "site/y.tmp.yaml", "site/a/b/c/d.md", "./site/drafts/../drafts/a.yaml",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestRulesAreNarrowedToFiles(t *testing.T) {
	c, err := config.Parse(config.FileName, []byte("rules: {prose/*: {paths: [articles, '!articles/old']}, date/missing: {paths: '!drafts'}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		rule, file string
		want       bool
	}{
		{"prose/dash", "articles/a.md", true},
		{"prose/dash", "articles/old/a.md", false},
		{"prose/dash", "a.md", false},
		{"date/missing", "a.md", true},
		{"date/missing", "drafts/a.md", false},
	} {
		if got := c.Options("").Settings[tt.rule].In(tt.file); got != tt.want {
			t.Errorf("%s reports in %s: %v, want %v", tt.rule, tt.file, got, tt.want)
		}
	}
}

func TestAnyTextIsAConfigurationOrHasErrorsWithPlaces(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"sources", "rules", "files", "fields", "date", "text", "as-of", "date/*", "house/lamp", "least", ":", ": ", "- ", "\n", "\n  ", "\n    ",
		"[", "]", "{", "}", "&a ", "*a", "off", "1", "a.csv", "'", "\"", "#", "\xff", "é", "<<",
	})
	rapid.Check(t, func(t *rapid.T) {
		checkAny(t, strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), ""))
	})
}

type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// checkAny holds a text against what Parse says of every text.
func checkAny(t failer, text string) {
	t.Helper()
	c, err := parse(text)
	if (c == nil) == (err == nil) {
		t.Fatalf("%q: %v and %v", text, c, err)
	}
	var all config.Errors
	if err != nil && (!errors.As(err, &all) || len(all) == 0) {
		t.Fatalf("%q: an error of type %T", text, err)
	}
	lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 2
	for _, e := range all {
		if e.Line < 1 || e.Line > lines || e.Column < 1 || e.Message == "" {
			t.Fatalf("%q: %v", text, e)
		}
	}
	if c != nil {
		for _, in := range c.Inputs(nil) {
			if !fs.ValidPath(in.Pattern) {
				t.Fatalf("%q: pattern %q", text, in.Pattern)
			}
		}
		c.Reader().SourceOf("a.csv")
		c.Reader().Excluded("a.csv")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("sources:\n  - files: [a.csv]\n    format: csv\n    fields: {date: {year: y}, text: [t], quotes: {records: 'q[]', text: t}}\nrules: {date/*: off, house/lamp: {least: 2}}\nlanguage: en\nas-of: 1999\n")
	f.Add("a: &a [*a]\n? [x]\n: y\n")
	f.Fuzz(func(t *testing.T, text string) { checkAny(t, text) })
}

func TestSchemasThatCanNotBeUsedAreErrorsAtTheirPlace(t *testing.T) {
	fsys := fstest.MapFS{
		".chronlint.yaml": {Data: []byte("schemas:\n- there.json\n- absent.json\n- broken.json\n- ../outside.json\n")},
		"there.json":      {Data: []byte(`{"required": ["title"]}`)},
		"broken.json":     {Data: []byte(`{"type": `)},
	}
	_, err := config.Load(fsys, config.FileName)
	want := `.chronlint.yaml:3:3: "absent.json" can't be read: file does not exist
.chronlint.yaml:4:3: "broken.json": 1:10: the text ends in the middle of a value
.chronlint.yaml:5:3: "../outside.json"`
	if err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("error %v, want\n%s…", err, want)
	}
}

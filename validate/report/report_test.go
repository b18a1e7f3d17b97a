package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

var update = flag.Bool("update", false, "write the golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

func write(t *testing.T, c *chronicle.Chronicle, r *validate.Result, o report.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.Write(&b, c, r, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A builder makes chronicles of files in which each line that is not empty is
// an event, and findings at words of them.
type builder struct {
	c chronicle.Chronicle
}

func (b *builder) file(name, content string) {
	doc := b.c.AddFile(name, content)
	at := 0
	for line := range strings.Lines(content) {
		text := strings.TrimRight(line, "\r\n")
		if text = strings.TrimPrefix(text, "\ufeff"); text != "" {
			start := at + strings.Index(line, text)
			b.c.Add(chronicle.Entry{
				Doc: doc, Kind: chronicle.Event, Origin: chronicle.Verbatim(start),
				Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: text, Origin: chronicle.Verbatim(start)}},
			})
		}
		at += len(line)
	}
}

// at returns the span of the first words in the chronicle that read so.
func (b *builder) at(words string) chronicle.Span {
	for i := range b.c.Entries {
		e := &b.c.Entries[i]
		for k := range e.Fields {
			f := &e.Fields[k]
			if at := strings.Index(f.Text, words); at >= 0 && f.Role == chronicle.Text {
				return e.At(f, at, at+len(words))
			}
		}
	}
	panic("not in the chronicle: " + words)
}

func (b *builder) result(findings ...rule.Finding) *validate.Result {
	b.c.AddAccount(chronicle.Account{File: "dike.txt", Format: "article", Entries: 5, Dated: 3, Undated: 2, Refused: 1, Quotes: 2})
	b.c.AddAccount(chronicle.Account{File: "mills.csv", Format: "records", Guessed: []string{"date from `Built`", "text from `Note`"}, Entries: 5, Dated: 5})
	b.c.AddAccount(chronicle.Account{File: "no\u202ete.txt", Skipped: "no dates"})
	r := &validate.Result{Findings: findings, Understood: validate.Understood{
		Dates: 41, Lengths: 3, Figures: 22, Quotations: 13, Rules: map[string]int{"date/weekday": 12, "date/order": 0},
	}}
	r.Counts.Entries = b.c.Count(chronicle.Event, chronicle.Paragraph)
	for range b.c.Files() {
		r.Counts.Files++
	}
	for i, f := range findings {
		r.Findings[i].Fingerprint = "0123456789abcdef"
		switch f.Severity {
		case rule.Error:
			r.Counts.Errors++
		case rule.Warning:
			r.Counts.Warnings++
		case rule.Note:
			r.Counts.Notes++
		}
	}
	return r
}

// sample has a finding for each way that a place can be shown.
func sample() (*chronicle.Chronicle, *validate.Result) {
	var b builder
	b.file("dike.txt", "\ufeff1911 March\r\n"+
		"The dike at Veere breaks, and the council of four villages flees to the mill.\r\n"+
		"\tThe mill burns down; the council of four villages meets in a barn.\r\n")
	b.file("content/wide.txt", "堤防は一九一一年に決壊した。\n"+
		"Zoe\u0308 paints the flood 👩‍🎨 before the flag 🇳🇱 is hoisted.\n"+
		strings.Repeat("It rains. ", 40)+"Then the river rises. "+strings.Repeat("It rains on. ", 40)+"\n")

	// A YAML record whose text is folded over two lines, and has no date.
	content := "events:\n  - id: barn\n    text: >-\n      The barn is\n      sold “by\tauction.\n"
	doc := b.c.AddFile("barn.yaml", content)
	index := b.c.Add(chronicle.Entry{
		Doc: doc, Kind: chronicle.Event, ID: "barn", Pointer: "/events/0",
		Origin: chronicle.Origin{Style: chronicle.YAMLPlain, Start: strings.Index(content, "id: barn")},
		Fields: []chronicle.Field{{
			Name: "text", Role: chronicle.Text, Text: "The barn is sold “by\tauction.",
			Origin: chronicle.Origin{Style: chronicle.YAMLFolded, Start: 42, Runs: []chronicle.Run{
				{Text: 0, TextEnd: 11, File: 42, FileEnd: 53, Verbatim: true},
				{Text: 11, TextEnd: 12, File: 53, FileEnd: 60},
				{Text: 12, TextEnd: 33, File: 60, FileEnd: 81, Verbatim: true},
			}},
		}},
	})
	barn := &b.c.Entries[index]

	typed := chronicle.New(&timeline.Timeline{Title: "Dikes", Events: []timeline.Event{
		{ID: "mill", Text: "The mill is rebuilt.\nIts sails are red,\nand so is its door."},
		{Text: "Nobody named this event."},
	}}, nil)
	for _, e := range typed.Entries {
		e.Doc = -1
		b.c.Add(e)
	}
	mill := b.at("Its sails")
	mill.End += len("Its sails are red,\nand so") - len("Its sails")
	first, last := b.at("breaks"), b.at("to the mill")

	// What markup divides: one span, two segments.
	marked := "<p>The <b>new</b> dike holds.</p>\n"
	doc = b.c.AddFile("dike.html", marked)
	index = b.c.Add(chronicle.Entry{
		Doc: doc, Kind: chronicle.Paragraph, ID: "new", Origin: chronicle.Origin{Style: chronicle.Markup},
		Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "The new dike holds.",
			Origin: chronicle.Origin{Style: chronicle.Markup, Start: 3, Runs: []chronicle.Run{
				{Text: 0, TextEnd: 4, File: 3, FileEnd: 7, Verbatim: true},
				{Text: 4, TextEnd: 7, File: 10, FileEnd: 13, Verbatim: true},
				{Text: 7, TextEnd: 19, File: 17, FileEnd: 29, Verbatim: true},
			}}}},
	})
	dike := &b.c.Entries[index]

	return &b.c, b.result(
		rule.Finding{
			Rule: "reuse/splice", Severity: rule.Warning, Span: b.at("the council of four villages meets"),
			Message: "these words belong to another entry", Related: []rule.Related{
				{Span: b.at("the council of four villages"), Message: "here they are at home"},
				{Span: mill, Message: "and here they would be"},
			},
		},
		rule.Finding{Rule: "date/order", Severity: rule.Note, Span: chronicle.Span{Entry: first.Entry, Field: "text", Start: first.Start, End: last.End}, Message: "words of one line"},
		rule.Finding{Rule: "figure/count", Severity: rule.Error, Span: b.at("一九一一年"), Message: "wide characters"},
		rule.Finding{Rule: "name/variant", Severity: rule.Warning, Span: b.at("Zoe\u0308"), Message: "a combining mark"},
		rule.Finding{Rule: "name/variant", Severity: rule.Warning, Span: b.at("🇳🇱"), Message: "an emoji after an emoji"},
		rule.Finding{Rule: "prose/unfinished", Severity: rule.Note, Span: b.at("river"), Message: "far into a long line"},
		rule.Finding{
			Rule: "quote/unbalanced", Severity: rule.Warning, Span: barn.At(&barn.Fields[0], 4, 24), Message: "a place on two lines",
			Fixes: []rule.Fix{{Message: "take the mark away"}},
		},
		rule.Finding{Rule: "date/missing", Severity: rule.Warning, Span: barn.Missing("date"), Message: "something absent"},
		rule.Finding{Rule: "prose/markup", Severity: rule.Warning, Span: dike.At(&dike.Fields[0], 4, 12), Message: "words that tags divide"},
		rule.Finding{Rule: "reuse/echo", Severity: rule.Warning, Span: b.at("sails"), Message: "a typed value"},
		rule.Finding{Rule: "date/missing", Severity: rule.Warning, Span: chronicle.Span{Entry: mill.Entry, Field: "date"}, Message: "absent from a typed value"},
		rule.Finding{Rule: "name/role", Severity: rule.Warning, Span: b.at("Nobody"), Message: "an entry without an id"},
		rule.Finding{Rule: "schema/invalid", Severity: rule.Error, Span: chronicle.Span{Entry: 0, Field: "", Start: 3, End: 3}, Message: "a place in a file as a whole"},
	)
}

func TestTextShowsEachPlace(t *testing.T) {
	c, r := sample()
	golden(t, "sample.txt", write(t, c, r, report.Options{}))
}

func TestTextFitsANarrowScreen(t *testing.T) {
	c, r := sample()
	golden(t, "narrow.txt", write(t, c, r, report.Options{Width: 50, Quiet: true}))
}

func TestTextIsColouredWhenAsked(t *testing.T) {
	c, r := sample()
	r.Findings = r.Findings[:3]
	got := write(t, c, r, report.Options{Color: true})
	golden(t, "color.txt", strings.ReplaceAll(got, "\x1b", "␛"))
}

func TestJSONKeepsItsContract(t *testing.T) {
	c, r := sample()
	got := write(t, c, r, report.Options{Format: "json"})
	golden(t, "sample.json", got)
	if !json.Valid([]byte(got)) {
		t.Error("the output is not JSON")
	}
}

func TestNothingFoundIsSaid(t *testing.T) {
	var c chronicle.Chronicle
	for _, test := range []struct {
		result validate.Result
		want   string
	}{
		{validate.Result{}, "no findings in 0 entries\n"},
		{validate.Result{Counts: validate.Counts{Entries: 1, Quotes: 1, Files: 2}}, "no findings in 1 entry and 1 quote of 2 files\n"},
		{
			validate.Result{Counts: validate.Counts{Errors: 1, Warnings: 6, Notes: 2, Entries: 24, Quotes: 13, Files: 1}},
			"1 error, 6 warnings, 2 notes in 24 entries and 13 quotes of 1 file\n",
		},
		{
			validate.Result{Counts: validate.Counts{Entries: 3}, Failures: []validate.Failure{{Rule: "house/rule"}}},
			"no findings in 3 entries; 1 rule could not finish\n",
		},
	} {
		if diff := cmp.Diff(test.want, write(t, &c, &test.result, report.Options{})); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
	want := `{"version": 1,
 "findings": [],
 "files": [],
 "summary": {"files":0,"skipped":0,"excluded":0,"entries":0,"undated":0,"refused":0,"quotes":0,"errors":0,"warnings":0,"notes":0,"stet":0},
 "understood": {"dates":0,"lengths":0,"figures":0,"quotations":0,"rules":{}}}
`
	if diff := cmp.Diff(want, write(t, &c, &validate.Result{}, report.Options{Format: "json"})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestUnknownFormatListsWhatThereIs(t *testing.T) {
	err := report.Write(new(bytes.Buffer), new(chronicle.Chronicle), new(validate.Result), report.Options{Format: "xml"})
	want := `unknown format "xml"; known formats: ` + strings.Join(report.Formats(), ", ")
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestErrorOfTheWriterIsReturned(t *testing.T) {
	c, r := sample()
	broken := errors.New("the pipe is broken")
	for _, f := range report.Formats() {
		if err := report.Write(brokenWriter{broken}, c, r, report.Options{Format: f}); !errors.Is(err, broken) {
			t.Errorf("%s: got %v, want %v", f, err, broken)
		}
	}
}

func TestNothingIsAnErrorOrEmpty(t *testing.T) {
	for _, format := range report.Formats() {
		var b strings.Builder
		if err := report.Write(&b, chronicle.New(nil, nil), nil, report.Options{Format: format}); err == nil || b.Len() > 0 {
			t.Errorf("%s: a nil result gives %q, %v", format, b.String(), err)
		}
		found := &validate.Result{Findings: []rule.Finding{{Rule: "x/a", Severity: rule.Note, Message: "m", Related: []rule.Related{{Message: "n"}}}}}
		if err := report.Write(&b, nil, found, report.Options{Format: format}); err != nil || !strings.Contains(b.String(), "x/a") {
			t.Errorf("%s: a nil chronicle gives %q, %v", format, b.String(), err)
		}
	}
}

package validate_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// events makes a chronicle of undated events with the given texts.
func events(texts ...string) *chronicle.Chronicle {
	t := &timeline.Timeline{}
	for i, text := range texts {
		t.Events = append(t.Events, timeline.Event{ID: fmt.Sprintf("e%d", i), Text: text})
	}
	return chronicle.New(t, nil)
}

// mark returns a rule that marks every occurrence of word.
func mark(id, word string, s rule.Severity, yields ...string) *rule.Rule {
	return &rule.Rule{
		ID: id, Summary: "marks " + word, Severity: s, Page: "# " + id, Yields: yields,
		Entry: func(p *rule.Pass, e *chronicle.Entry) {
			for f := range e.Prose() {
				for from := 0; ; {
					i := strings.Index(f.Text[from:], word)
					if i < 0 {
						break
					}
					p.Report(rule.Finding{Span: e.At(f, from+i, from+i+len(word)), Message: "here is " + word})
					from += i + len(word)
				}
			}
		},
	}
}

func check(t *testing.T, c *chronicle.Chronicle, o validate.Options) *validate.Result {
	t.Helper()
	r, err := validate.Check(context.Background(), c, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lines writes findings as "rule severity entry words".
func lines(c *chronicle.Chronicle, r *validate.Result) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, fmt.Sprintf("%s %s %s %q", f.Rule, f.Severity, c.Entries[f.Span.Entry].Key(), c.Text(f.Span)))
	}
	return out
}

func TestFindingsAreSortedByPlaceThenRule(t *testing.T) {
	c := events("b a", "a b")
	got := lines(c, check(t, c, validate.Options{Rules: []*rule.Rule{
		mark("x/b", "b", rule.Note), mark("x/a", "a", rule.Error), mark("w/a", "a", rule.Warning),
	}}))
	want := []string{
		`x/b note e0 "b"`, `w/a warning e0 "a"`, `x/a error e0 "a"`,
		`w/a warning e1 "a"`, `x/a error e1 "a"`, `x/b note e1 "b"`,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestSettingsChangeSeverity(t *testing.T) {
	experimental := mark("x/b", "b", rule.Error)
	experimental.Experimental = true
	rules := []*rule.Rule{mark("x/a", "a", rule.Warning), experimental}
	tests := []struct {
		name     string
		settings map[string]validate.Setting
		want     []string
	}{
		{"as they are, an experimental rule gives notes", nil, []string{`x/a warning e0 "a"`, `x/b note e0 "b"`}},
		{"off", map[string]validate.Setting{"x/a": {Off: true}}, []string{`x/b note e0 "b"`}},
		{"another severity", map[string]validate.Setting{"x/a": {Severity: rule.Note}}, []string{`x/a note e0 "a"`, `x/b note e0 "b"`}},
		{"a stated severity lifts an experimental rule", map[string]validate.Setting{"x/b": {Severity: rule.Warning}}, []string{`x/a warning e0 "a"`, `x/b warning e0 "b"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := events("a b")
			if d := cmp.Diff(tt.want, lines(c, check(t, c, validate.Options{Rules: rules, Settings: tt.settings}))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestAFindingMayWeighLessThanItsRule(t *testing.T) {
	r := &rule.Rule{ID: "x/a", Summary: "s", Page: "p", Severity: rule.Warning, Chronicle: func(p *rule.Pass) {
		p.Report(rule.Finding{Span: chronicle.Span{Entry: 1, Field: "text"}, Severity: rule.Note, Message: "m"})
	}}
	if got := check(t, events("a"), validate.Options{Rules: []*rule.Rule{r}}).Worst(); got != rule.Note {
		t.Errorf("severity %v, want note", got)
	}
}

func TestARuleYieldsWhereAHigherOneHasTheWords(t *testing.T) {
	rules := []*rule.Rule{
		mark("x/low", "low high", rule.Note, "x/mid"),
		mark("x/mid", "w hi", rule.Note, "x/high"),
		mark("x/high", "high", rule.Warning),
	}
	c := events("low high", "no low highs, w hi")
	want := []string{
		`x/low note e0 "low high"`, // mid went, so low stays
		`x/high warning e0 "high"`,
		`x/low note e1 "low high"`,
		`x/high warning e1 "high"`,
		`x/mid note e1 "w hi"`,
	}
	if d := cmp.Diff(want, lines(c, check(t, c, validate.Options{Rules: rules}))); d != "" {
		t.Error(d)
	}
}

func TestAPanickingRuleFailsAloneAndByName(t *testing.T) {
	bad := mark("x/bad", "a", rule.Error)
	marks := bad.Entry
	bad.Entry = func(p *rule.Pass, e *chronicle.Entry) {
		marks(p, e)
		if e.ID != "" {
			panic("at " + e.ID)
		}
	}
	worse := &rule.Rule{ID: "x/worse", Summary: "s", Page: "p", Severity: rule.Error, Chronicle: func(*rule.Pass) { panic("late") }}
	for _, jobs := range []int{1, 2, 8} {
		c := events(strings.Split(strings.Repeat("a ", 300), " ")...)
		r := check(t, c, validate.Options{Jobs: jobs, Rules: []*rule.Rule{worse, bad, mark("x/good", "a", rule.Note)}})
		if n := len(r.Findings); n != 300 {
			t.Errorf("jobs %d: %d findings, want the 300 of the good rule", jobs, n)
		}
		var got []string
		for _, f := range r.Failures {
			got = append(got, f.Error())
			if f.Stack == "" {
				t.Errorf("%s has no stack", f.Rule)
			}
		}
		want := []string{"rule x/bad failed: panic: at e0", "rule x/worse failed: panic: late"}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("jobs %d: %s", jobs, d)
		}
	}
}

func TestASharedComputationIsBuiltOnceAndOnlyIfNeeded(t *testing.T) {
	var built, unused atomic.Int32
	count := &rule.Shared[int]{Name: "test.count", Build: func(p *rule.Pass) (int, error) {
		built.Add(1)
		return p.Chronicle.Count(chronicle.Event), nil
	}}
	double := &rule.Shared[int]{Name: "test.double", Needs: []rule.Need{count}, Build: func(p *rule.Pass) (int, error) {
		return 2 * count.Of(p), nil
	}}
	idle := &rule.Shared[int]{Name: "test.idle", Build: func(*rule.Pass) (int, error) { unused.Add(1); return 0, nil }}
	asking := func(id string) *rule.Rule {
		return &rule.Rule{ID: id, Summary: "s", Page: "p", Severity: rule.Note, Needs: []rule.Need{count, double},
			Chronicle: func(p *rule.Pass) {
				p.Report(rule.Finding{Span: chronicle.Span{Entry: 1, Field: "text"}, Message: fmt.Sprint(count.Of(p), double.Of(p))})
			}}
	}
	off := asking("x/off")
	off.Needs = append(off.Needs, idle)
	r := check(t, events("a", "b", "c"), validate.Options{
		Rules:    []*rule.Rule{asking("x/a"), asking("x/b"), asking("x/c"), off},
		Settings: map[string]validate.Setting{"x/off": {Off: true}},
	})
	if built.Load() != 1 || unused.Load() != 0 {
		t.Errorf("built %d times, the unused one %d times", built.Load(), unused.Load())
	}
	if len(r.Findings) != 3 || r.Findings[0].Message != "3 6" {
		t.Errorf("findings %v", r.Findings)
	}
}

func TestAFailedSharedComputationStopsOnlyTheRulesThatNeedIt(t *testing.T) {
	broken := &rule.Shared[int]{Name: "test.broken", Build: func(*rule.Pass) (int, error) { return 0, errors.New("no index") }}
	above := &rule.Shared[int]{Name: "test.above", Needs: []rule.Need{broken}, Build: func(p *rule.Pass) (int, error) { return broken.Of(p), nil }}
	needy := mark("x/needy", "a", rule.Error)
	needy.Needs = []rule.Need{above}
	sneaky := mark("x/sneaky", "a", rule.Error)
	sneaky.Entry = func(p *rule.Pass, e *chronicle.Entry) { broken.Of(p) }
	r := check(t, events("a"), validate.Options{Rules: []*rule.Rule{needy, sneaky, mark("x/good", "a", rule.Note)}})
	if len(r.Findings) != 1 || len(r.Failures) != 2 {
		t.Fatalf("%d findings, failures %v", len(r.Findings), r.Failures)
	}
	if got := r.Failures[0].Error(); !strings.Contains(got, "x/needy") || !strings.Contains(got, "no index") {
		t.Error(got)
	}
	if got := r.Failures[1].Error(); !strings.Contains(got, "test.broken is asked for but not listed in Needs") {
		t.Error(got)
	}
}

func TestRulesThatCanNotRunTogetherAreRefused(t *testing.T) {
	ok := mark("x/a", "a", rule.Note)
	loop := &rule.Shared[int]{Name: "test.loop", Build: func(*rule.Pass) (int, error) { return 0, nil }}
	loop.Needs = []rule.Need{loop}
	circular := mark("x/loop", "a", rule.Note)
	circular.Needs = []rule.Need{loop}
	one := &rule.Shared[int]{Name: "test.same", Build: func(*rule.Pass) (int, error) { return 0, nil }}
	two := &rule.Shared[int]{Name: "test.same", Build: func(*rule.Pass) (int, error) { return 0, nil }}
	twins := mark("x/twins", "a", rule.Note)
	twins.Needs = []rule.Need{one, two}
	noPage := mark("x/nopage", "a", rule.Note)
	noPage.Page = ""
	needing := func(n rule.Need) *rule.Rule {
		r := mark("x/needs", "a", rule.Note)
		r.Needs = []rule.Need{n}
		return r
	}
	tests := []struct {
		name  string
		rules []*rule.Rule
		want  string
	}{
		{"an id used twice", []*rule.Rule{ok, mark("x/a", "b", rule.Note)}, "duplicate rule x/a"},
		{"an id without a family", []*rule.Rule{mark("shouting", "a", rule.Note)}, `rule id "shouting" is not family/name`},
		{"no page", []*rule.Rule{noPage}, "rule x/nopage has no page"},
		{"no phase", []*rule.Rule{{ID: "x/none", Summary: "s", Page: "p", Severity: rule.Note}}, "neither an entry nor a chronicle phase"},
		{"yields in a circle", []*rule.Rule{mark("x/p", "a", rule.Note, "x/q"), mark("x/q", "a", rule.Note, "x/p")}, "yield to each other"},
		{"a shared computation that needs itself", []*rule.Rule{circular}, "shared test.loop needs itself"},
		{"two shared computations of one name", []*rule.Rule{twins}, "two shared computations have the name test.same"},
		{"no rule at all", []*rule.Rule{ok, nil}, "rule 2 of the list is nil"},
		{"a shared computation that is nil", []*rule.Rule{needing(nil)}, "x/needs needs a shared computation that is nil"},
		{"a shared computation that is a nil pointer", []*rule.Rule{needing((*rule.Shared[int])(nil))}, "a shared computation that x/needs needs has no name or no Build"},
		{"a shared computation that computes nothing", []*rule.Rule{needing(&rule.Shared[int]{Name: "test.idle"})}, "a shared computation that x/needs needs has no name or no Build"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := validate.Check(context.Background(), events("a"), validate.Options{Rules: tt.rules})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one with %q", err, tt.want)
			}
		})
	}
}

func TestNothingIsAnErrorOrEmpty(t *testing.T) {
	if r, err := validate.Check(context.Background(), nil, validate.Options{}); err == nil || r != nil {
		t.Errorf("a nil chronicle gives %v, %v", r, err)
	}
	for _, o := range []validate.Options{{Rules: []*rule.Rule{nil}}, {Extra: []*rule.Rule{nil}}, {Extra: []*rule.Rule{nil}, Select: "*"}} {
		if r, err := validate.Check(context.Background(), events("a"), o); err == nil || r != nil {
			t.Errorf("a nil rule gives %v, %v", r, err)
		}
		if _, err := validate.OnDemand(o); err == nil {
			t.Error("a nil rule may run on demand")
		}
	}
	if picked, err := validate.Select([]*rule.Rule{nil}, ""); err != nil || len(picked) > 0 {
		t.Errorf("of a nil rule %v, %v are picked", picked, err)
	}
	if picked, err := validate.Select([]*rule.Rule{nil}, "*"); err == nil {
		t.Errorf("of a nil rule %v are picked", picked)
	}
	if worst := (*validate.Result)(nil).Worst(); worst != rule.Unset {
		t.Errorf("no result has the severity %v", worst)
	}
	if family := (*rule.Rule)(nil).Family(); family != "" {
		t.Errorf("no rule has the family %q", family)
	}
}

func TestSeveralChecksOfOneChronicleMayRunAtOnce(t *testing.T) {
	c, err := files.Open(os.DirFS("../testdata/article"), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	results := make([]*validate.Result, 4)
	for i := range results {
		wg.Go(func() {
			r, err := validate.Check(context.Background(), c, validate.Options{})
			if err != nil {
				t.Error(err)
			}
			results[i] = r
		})
	}
	wg.Wait()
	for _, r := range results[1:] {
		if d := cmp.Diff(results[0], r); d != "" {
			t.Errorf("two checks differ:\n%s", d)
		}
	}
	if results[0].Findings == nil {
		t.Error("nothing was found")
	}
}

func TestSelect(t *testing.T) {
	rules := []*rule.Rule{mark("date/order", "a", rule.Note), mark("date/future", "a", rule.Note), mark("prose/dash", "a", rule.Note)}
	tests := []struct {
		patterns, want, err string
	}{
		{patterns: "", want: "date/order date/future prose/dash"},
		{patterns: "*", want: "date/order date/future prose/dash"},
		{patterns: "date/*,-date/future", want: "date/order"},
		{patterns: "-date/*", want: "prose/dash"},
		{patterns: " prose/dash , date/order ", want: "date/order prose/dash"},
		{patterns: "date/ordr", err: `no rule "date/ordr"; did you mean "date/order"?`},
		{patterns: "dates/*", err: `no rule "dates/*"`},
	}
	for _, tt := range tests {
		t.Run(tt.patterns, func(t *testing.T) {
			picked, err := validate.Select(rules, tt.patterns)
			var ids []string
			for _, r := range picked {
				ids = append(ids, r.ID)
			}
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("error %v, want %q", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, strings.Join(ids, " ")); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestOptionsAreDecodedOverTheDefaultsAndUnknownKeysRefused(t *testing.T) {
	type options struct{ Word, End string }
	r := &rule.Rule{
		ID: "x/a", Summary: "s", Page: "p", Severity: rule.Note,
		NewOptions: func() any { return &options{Word: "a", End: "!"} },
		Chronicle: func(p *rule.Pass) {
			o := rule.Options[options](p)
			p.Report(rule.Finding{Span: chronicle.Span{Entry: 1, Field: "text"}, Message: o.Word + o.End})
		},
	}
	run := func(raw string) (*validate.Result, error) {
		return validate.Check(context.Background(), events("a"), validate.Options{
			Rules:    []*rule.Rule{r},
			Settings: map[string]validate.Setting{"x/a": {Options: json.RawMessage(raw)}},
		})
	}
	res, err := run(`{"Word": "b"}`)
	if err != nil || res.Findings[0].Message != "b!" {
		t.Errorf("got %v, %v", res, err)
	}
	if _, err := run(`{"Wrod": "b"}`); err == nil || !strings.Contains(err.Error(), "x/a") {
		t.Errorf("an unknown option gives %v", err)
	}
}

func TestFingerprintsSurviveEditsElsewhereAndReordering(t *testing.T) {
	o := validate.Options{Rules: []*rule.Rule{mark("x/a", "wrong words", rule.Note)}}
	prints := func(texts ...string) map[string]string {
		c := events(texts...)
		m := map[string]string{}
		for _, f := range check(t, c, o).Findings {
			m[c.Text(f.Span)] = f.Fingerprint
		}
		return m
	}
	before := prints("Here, it seems to him, the wrong words stand, as they did before.", "another")
	for _, same := range []string{
		"At last, It seems to him: the\n wrong words stand as they did.",
		"So here it seems to him: the “wrong words” stand as they did before, and will.",
	} {
		got := prints("new", "another one", same)
		if len(before) != 1 || len(got) != 1 || before["wrong words"] != got["wrong words"] {
			t.Errorf("the fingerprint in %q is another: %v, was %v", same, got, before)
		}
	}
	for _, other := range []string{
		"Here, it seems to him, the wrong words fall, as they did before.",
		"Here, it seems to them, the wrong words stand, as they did before.",
	} {
		if got := prints(other); before["wrong words"] == got["wrong words"] {
			t.Errorf("the fingerprint in %q is the same", other)
		}
	}
}

func TestFingerprintsOfAnAbsentFieldTellEntriesApart(t *testing.T) {
	c := events("a", "b")
	r := check(t, c, validate.Options{Select: "date/missing"})
	if len(r.Findings) != 2 || r.Findings[0].Fingerprint == r.Findings[1].Fingerprint {
		t.Errorf("findings %v", r.Findings)
	}
}

func TestFindingsAreTheSameAtAnyNumberOfJobs(t *testing.T) {
	c := chronicle.New(timeline.Chile1973().AsPublished(), quotes.Chile1973().AsPublished())
	want := check(t, c, validate.Options{Jobs: 1}).Findings
	for _, jobs := range []int{2, 3, 8} {
		if d := cmp.Diff(want, check(t, c, validate.Options{Jobs: jobs}).Findings); d != "" {
			t.Errorf("jobs %d: %s", jobs, d)
		}
	}
}

func TestACancelledCheckStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := validate.Check(ctx, events("a"), validate.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestAnyTypedValuesAreCheckedWithoutFailure(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-d“”"'« ».,\n-]{0,60}`))
	rapid.Check(t, func(t *rapid.T) {
		tl := &timeline.Timeline{}
		for range rapid.IntRange(0, 6).Draw(t, "events") {
			e := timeline.Event{ID: text.Draw(t, "id"), Text: text.Draw(t, "text"), Title: text.Draw(t, "title")}
			e.Date, _ = edtf.Parse(rapid.SampledFrom([]string{"", "1973", "1973-09-11", "1970/1971", "19XX"}).Draw(t, "date"))
			e.People = rapid.SliceOfN(text, 0, 2).Draw(t, "people")
			tl.Events = append(tl.Events, e)
		}
		q := &quotes.Collection{}
		for range rapid.IntRange(0, 3).Draw(t, "quotes") {
			q.Quotes = append(q.Quotes, quotes.Quote{Text: text.Draw(t, "text"), Speaker: text.Draw(t, "speaker")})
		}
		c := chronicle.New(tl, q)
		r, err := validate.Check(context.Background(), c, validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Failures) > 0 {
			t.Fatalf("%v\n%s", r.Failures[0], r.Failures[0].Stack)
		}
		for _, f := range r.Findings {
			if !f.Span.IsEmpty() && c.Text(f.Span) == "" {
				t.Fatalf("%s: the span %v covers nothing", f.Rule, f.Span)
			}
		}
	})
}

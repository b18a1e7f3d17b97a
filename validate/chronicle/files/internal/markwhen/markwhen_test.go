package markwhen_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestTimelinesAreRead(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		want          []string
	}{
		{
			"a header, a section, an event with more lines",
			"title: The port\n\nsection The pier #pier\n1911-02-03: A storm takes the crane.\n// a comment\nendSection\n",
			[]string{`3 paragraph title="The pier"`, `4 event 1911-02-03 text="A storm takes the crane."`},
		},
		{"front matter", "---\ntitle: The port\n---\n1911: A storm", []string{`4 event 1911 text="A storm"`}},
		{"ranges", "1911-02/1911-04: a\n1911-02-03 / 1911-02-05: b\n1911 - 1913: c\n02/1911-04/1911: d\n12/31/1911 - 01/02/1912: e", []string{
			`1 event 1911-02/1911-04 text="a"`,
			`2 event 1911-02-03/1911-02-05 text="b"`,
			`3 event 1911/1913 text="c"`,
			`4 event 1911-02/1911-04 text="d"`,
			`5 event 1911-12-31/1912-01-02 text="e"`,
		}},
		{"lengths", "2023-04/4 months: a\n03/2023 - 1 year: b\n2023-01-30 / 2 days: c", []string{
			`1 event 2023-04/2023-07-31 text="a"`,
			`2 event 2023-03/2024-02-29 text="b"`,
			`3 event 2023-01-30/2023-01-31 text="c"`,
		}},
		{"the day first", "dateFormat: d/M/y\n\n31/12/1911: a", []string{`3 event 1911-12-31 text="a"`}},
		{"months in words", "Dec 1 1911: a\nFebruary 1912 - March 1912: b", []string{
			`1 event 1911-12-01 text="a"`, `2 event 1912-02/1912-03 text="b"`}},
		{"words and eras", "3000 BC: a\n258 BC - 111 BC: b\n600 AD: c\n30 June 1993-1995: d\n1969-January 1983: e", []string{
			`1 event -2999 text="a"`, `2 event -0257/-0110 text="b"`, `3 event 0600 text="c"`, `4 event 1993-06-30/1995 text="d"`, `5 event 1969/1983-01 text="e"`}},
		{"until now", "1971-now: a\n1972/now: b", []string{`1 event 1971/.. text="a"`, `2 event 1972/.. text="b"`}},
		{"a time", "1911-02-03T18:30:00Z: a", []string{`1 event 1911-02-03T18:30:00Z text="a"`}},
		{"what depends on something else", "now: a\nafter !pier 3 days: b", []string{`1 paragraph text="a"`, `2 paragraph text="b"`}},
		{"what repeats", "1911-01-03 every other week for 1 year: a", []string{`1 event 1911-01-03 text="a"`}},
		{"a day that never was", "1911-02-30: a", []string{`1 event text="a"`, `t.mw:1:1-1:11 bad date date: date "1911-02-30": February 1911 has 28 days`}},
		{"an end before the start", "1911-03/1911-02: a", []string{`1 event 1911-03/1911-02 text="a"`,
			`t.mw:1:1-1:16 bad date date: date "1911-03/1911-02": the end, 1911-02, is before the start, 1911-03`}},
		{"no colon", "1911: a\nendSection\n1912-03-04 b", []string{`1 event 1911 text="a"`,
			`t.mw:3:1-3:13 unreadable: expected a date, a colon and a text, such as 2024-03-01: A storm`}},
		{"Markdown", "1911: A *storm* with [a link](https://example.org/)", []string{`1 event 1911 text="A storm with a link"`}},
		{"mixed ends of lines, and a mark of byte order", "\ufeff1911: a\r\n1912: b\r1913: c", []string{
			`1 event 1911 text="a"`, `2 event 1912 text="b"`, `3 event 1913 text="c"`}},
		{"deep nesting", strings.Repeat("group a\n", 3) + "1911: b", []string{`1 paragraph title="a"`, `2 paragraph title="a"`, `3 paragraph title="a"`, `4 event 1911 text="b"`}},
		{"a time in the text", "1911: at 18:30 a storm", []string{`1 event 1911 text="at 18:30 a storm"`}},
		{"huge numbers", "99999999999999999999: a\n1911 / 99999999 years: b", nil},
	} {
		c := filestest.Read(t, "t.mw", tt.content)
		filestest.CheckSpans(t, c)
		if d := cmp.Diff(tt.want, filestest.Outline(c)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestWhatIsNotReadIsAccountedFor(t *testing.T) {
	c := filestest.Read(t, "t.mw", "now: a\nafter !x 3 days: b\n1911-01-03 every week: c\n")
	want := []string{"each of 1 events that repeat is read once", "2 events whose date depends on today or on another event are read as text"}
	if d := cmp.Diff(want, c.Accounts[0].Guessed); d != "" {
		t.Errorf("guessed (-want +got):\n%s", d)
	}
}

func TestOnlyTimelinesAreReadOnAWalk(t *testing.T) {
	c, err := files.Open(fstest.MapFS{"a.mw": {Data: []byte("Notes\n")}, "b.mw": {Data: []byte("1911: a")}}, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{`1 event 1911 text="a"`, `skipped a.mw: not recognised as a chronicle`}
	if d := cmp.Diff(want, filestest.Outline(c)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestFieldsKnowTheirBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOf(rapid.SampledFrom([]string{"A", "é", "*b*", "\n", "\r\n", " ", ":", "#x", "1911-02-03: ", "// ", "section ", "&amp;", "[l](u)"}))
		c := filestest.Read(t, "t.mw", "1911: "+strings.Join(pieces.Draw(t, "text"), ""))
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				f := &e.Fields[j]
				for _, s := range c.Locate(e.All(f)) {
					if raw := s.File.Content[s.Start:s.End]; s.Verbatim && raw != s.Text {
						t.Errorf("segment %q is %q in the file", s.Text, raw)
					}
				}
				if e.Kind == chronicle.Event && f.Role == chronicle.Date && c.Locate(e.All(f))[0].Text != f.Text {
					t.Errorf("the date %q is not where it is said to be", f.Text)
				}
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	filestest.Fuzz(f, "t.mw", "title: a\n\nsection b\n1911-02/4 months: c\nd\n", "now: a\nDec 1 1911 - 1912: *b*", "dateFormat: d/M/y\n31/12/1911 every week: a")
}

func TestNoDamageIsPassedOver(t *testing.T) {
	filestest.CheckDamage(t, filestest.Sample{
		Name: "port.mw", Marks: ":\n", Twice: true,
		Content: "title: The port\n\n1902-02-03: The lamp is lit at dusk for the first time.\n1911-03-04: A storm takes the head of the pier.\n" +
			"1914-05-06 / 1914-05-09: The pier is mended with oak from the hills.\n1922-07-08: Electric light comes to the quays.\n",
	})
}

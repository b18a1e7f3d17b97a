package tree_test

import (
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestYAML(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{
			"keeps dates, numbers and the booleans of YAML 1.1 as texts",
			filestest.Lines("events:", "- {date: 1973-09-11, title: 1984, text: no, id: 007}", "- {date: 1973, title: yes, text: 1e3, id: 0x1F}", "- {text: true, title: .5, id: !!str 5}"),
			[]string{
				`2 event 1973-09-11 title="1984" text="no" id="007"`,
				`3 event 1973 title="yes" text="1e3" id="0x1F"`,
				`4 event text="true" title=".5" id="5"`,
			},
		},
		{
			"has no text where a value is missing",
			filestest.Lines("events:", "- text:", "  title: ~"),
			[]string{
				`2 event text="" title="~"`,
				`t.yaml:2:8-2:8 invalid text: expected a string, found null`,
				`t.yaml:3:10-3:11 invalid title: expected a string, found null`,
			},
		},
		{
			"wants a boolean where the schema does",
			filestest.Lines("quotes:", "- {text: a, speaker: b, translated: TRUE}", "- {text: a, speaker: b, translated: yes}"),
			[]string{
				`2 quote text="a" speaker="b" translated="TRUE"`,
				`3 quote text="a" speaker="b" translated="yes"`,
				`t.yaml:3:37-3:40 invalid translated: expected a boolean, found a string`,
			},
		},
		{
			"reads tags, anchors, comments and complex layouts",
			filestest.Lines("# comment", "? events", ":", "  # comment", "  - &first", "    text: &t !!str # comment", "      a b", "      c", "    title: >- # comment", "     d", "      e", "  -", "    { text : *t , \"title\":'x' , }"),
			[]string{
				`6 event text="a b c" title="d\n e"`,
				`13 event text="a b c" title="x"`,
			},
		},
		{
			"expands aliases and merges keys",
			filestest.Lines("events:", "- &a {text: one, people: &p [x, y]}", "- {title: two, people: *p}", "- <<: *a", "  title: three", "- {<<: [*a], text: four}", "- *a"),
			[]string{
				`2 event text="one" people/0="x" people/1="y"`,
				`3 event title="two" people/0="x" people/1="y"`,
				`4 event title="three" text="one" people/0="x" people/1="y"`,
				`6 event text="four" people/0="x" people/1="y"`,
				`7 event text="one" people/0="x" people/1="y"`,
			},
		},
		{
			"refuses an alias within what it stands for, and other merges",
			filestest.Lines("events:", "- &a {text: one, people: *a}", "- {<<: {title: x}, text: two}"),
			[]string{
				`2 event text="one"`,
				`3 event text="two"`,
				`t.yaml:2:26-2:28 unreadable: this alias refers to something that contains it`,
				`t.yaml:3:8-3:8 unreadable: a merge key must refer to an anchored object, as in <<: *base`,
			},
		},
		{
			"takes the first of a key given twice",
			filestest.Lines("events:", "- text: one", "  'text': two", "  title: x"),
			[]string{
				`2 event text="one" title="x"`,
				`t.yaml:3:3-3:9 unreadable: duplicate key "text"`,
			},
		},
		{
			"reads all documents of a file",
			filestest.Lines("title: One", "events:", "- text: a", "---", "title: Two", "events:", "- text: b", "...", "---", "- c"),
			[]string{
				`3 event text="a"`,
				`7 event text="b"`,
				`t.yaml:10:1-10:1 invalid: expected an object, found a list`,
			},
		},
		{
			"keeps what stands before a syntax error",
			filestest.Lines("title: T", "events:", "- text: a", "- text: b", "- text: c", "  title: [1, 2", "- text: d"),
			[]string{
				`3 event text="a"`,
				`4 event text="b"`,
				`t.yaml:6:1-6:15 unreadable: invalid YAML: did not find expected ',' or ']'`,
			},
		},
		{
			"says where a syntax error is, not where the list with it begins",
			filestest.Lines("title: T", "events:", "- text: a", "- text: b", "- text: c", "  people:", "    - x", "    - y", "   - z", "- text: d"),
			[]string{
				`3 event text="a"`,
				`4 event text="b"`,
				`t.yaml:9:1-9:7 unreadable: invalid YAML: did not find expected key`,
			},
		},
		{
			"says which key is out of line",
			filestest.Lines("events:", "- text: a", "- text: c", "  title: x", " id: y", "- text: d"),
			[]string{
				`2 event text="a"`,
				`t.yaml:5:1-5:7 unreadable: invalid YAML: did not find expected key`,
			},
		},
		{
			"says where quotation marks that stay open begin",
			filestest.Lines("events:", "- text: a", "- text: \"c", "  title: x", "- text: d"),
			[]string{
				`2 event text="a"`,
				`t.yaml:3:1-3:11 unreadable: invalid YAML: found unexpected end of stream`,
			},
		},
		{
			"says where a control character is",
			filestest.Lines("events:", "- text: a", "- text: b\x1b", "- text: d"),
			[]string{
				`2 event text="a"`,
				`t.yaml:3:10-3:11 unreadable: invalid YAML: control characters are not allowed`,
			},
		},
		{
			"counts lines as the parser does",
			"title: a\u2028  b\u0085events:\r- text: \"x\u2029  y\"\r\n- text: 'p\u0085\n q'\n- text: |\n    v\u2028    w\u0085    z\n",
			[]string{
				"2 event text=\"x\\u2029y\"",
				"3 event text=\"p\\nq\"",
				"5 event text=\"v\\u2028w\\nz\\n\"",
			},
		},
		{"is empty", "", nil},
		{"is a comment", "# nothing\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := filestest.Read(t, "t.yaml", tt.content)
			if diff := cmp.Diff(tt.want, filestest.Outline(c)); diff != "" {
				t.Errorf("outline differs (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
}

func TestAliasesOfAliasesAreBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("title: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\nlaughs:\n")
	for i := range 9 {
		n := string(rune('0' + i))
		b.WriteString("- &a" + string(rune('1'+i)) + " [" + strings.Repeat("*a"+n+", ", 10) + "]\n")
	}
	b.WriteString("events:\n- text: a\n")
	c := filestest.Read(t, "t.yaml", b.String())
	if got := c.Count(chronicle.Event); got != 1 {
		t.Errorf("%d events, want 1", got)
	}
	if f := strings.Join(filestest.Faults(c), "\n"); !strings.Contains(f, "expand to too much") {
		t.Errorf("no fault says that the aliases expand to too much:\n%s", f)
	}
}

func FuzzYAML(f *testing.F) {
	filestest.Fuzz(f, "f.yaml",
		"title: \"a\\\n  b\\x41\"\nevents:\n- &a {text: 'it''s\n\n  so', date: 1973}\n- *a\n- {<<: *a, title: |2-\n    x\n  }\n---\nquotes: [{text: b}]\n",
		"events:\r\n  - text: >+\r\n\r\n     one\r\n     two\r\n\r\n       three\r\n\r\n  - text: plain\r\n\r\n     text # comment\r\n",
		"a: &b [*b, !!str 1, ! 2]\n? [x]\n: y\nevents:\n- text: \u2028  z\u0085 \n- [", "\ufeff"+"people:\n  - id: a\n name: b")
}

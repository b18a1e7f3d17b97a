package page_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestAPageWithADateIsAnEvent(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{
			"in YAML, by the usual names",
			filestest.Lines("---", "title: The pier burns", "date: 1951-03-04", "slug: pier", "tags: [fire, port]", "actors: [Ana Roe]", "draft: true", "---", "It *burns*.", "", "All night.", "", "## After", "", "A ruin.", "", "    code"),
			[]string{`2 event 1951-03-04 title="The pier burns" slug="pier" tags/0="fire" tags/1="port" actors/0="Ana Roe" heading/0="After" text="It burns.\n\nAll night.\n\nA ruin." code/0="code"`},
		},
		{
			"with links whose addresses the site fills in",
			filestest.Lines("---", "date: 1951-03-04", "---", `The [pier][] and [the mill]({{ '/mill' | relative_url }}) burn. {{ page.x }}`, "", `[pier]: {{ '/pier' | prepend: site.baseurl }}`, `[mill]: {% link mill.md %}`),
			[]string{`2 event 1951-03-04 text="The pier and the mill burn. {{ page.x }}"`},
		},
		{
			"with code that the site colours",
			filestest.Lines("---", "date: 1951-03-04", "---", "The pier burns.", "", "{% highlight sh %}", `echo "it burns`, "", "{% endhighlight %}", "", "All night."),
			[]string{`2 event 1951-03-04 text="The pier burns.\n\nAll night." code/0="echo \"it burns"`},
		},
		{
			"in TOML, with escapes, tables and times",
			filestest.Lines("+++", "date = 1951-03-04T10:00:00Z", `title = "Caf\u00e9 \"opens\""`, `place = '''`, `the pier'''`, "[extra]", "date = 1952-01-01", "+++", "It opens."),
			[]string{`2 event 1951-03-04T10:00:00Z title="Café \"opens\"" place="the pier" text="It opens."`},
		},
		{
			"with an end, and a title in the body",
			filestest.Lines("---", "start_time: 1951-03-04", "end_time: 1951-03-06", "---", "# The strike", "", "Nobody works."),
			[]string{`2 event 1951-03-04/1951-03-06 end_time="1951-03-06" title="The strike" text="Nobody works."`},
		},
		{
			"with a date and a time zone, as site generators write it",
			filestest.Lines("---", "date: 1951-03-04 10:00:00 +0100", "title: x", "---"),
			[]string{`2 event 1951-03-04T10:00:00+01:00 title="x"`},
		},
		{
			"that is no day",
			filestest.Lines("---", "date: 1951-02-30", "title: x", "---"),
			[]string{`2 event title="x"`, `t.md:2:7-2:17 bad date date: date "1951-02-30": February 1951 has 28 days`},
		},
		{
			"that is not filled in",
			filestest.Lines("---", "date:", "title: x", "---"),
			[]string{`2 event title="x"`},
		},
		{
			"by a misspelt name",
			filestest.Lines("---", "dat: 1951-03-04", "title: x", "---"),
			[]string{`2 event 1951-03-04 title="x"`, `t.md:2:6-2:16 invalid: this front matter has no "date"; is that meant by "dat"?`},
		},
		{
			"by names of other languages",
			filestest.Lines("---", "data: 1951-03-04", "titre: x", "---"),
			[]string{`2 event 1951-03-04 titre="x"`},
		},
		{
			"by a name that another language has for a date",
			filestest.Lines("---", "titel: Die Mole", "Datum: 4. März 1951", "---", "Die Mole brennt."),
			[]string{`2 event 1951-03-04 titel="Die Mole" text="Die Mole brennt."`},
		},
		{
			"by a year alone",
			filestest.Lines("---", "title: The pier", "rawYear: \"1951\"", "releaseYear: 1960", "---", "The pier burns."),
			[]string{`2 event 1951 title="The pier" text="The pier burns."`},
		},
		{
			"beside a misspelt title, with marks in its key",
			filestest.Lines("---", "date: 1951-03-04", "ti.le: x", "---"),
			[]string{`2 event 1951-03-04 ti.le="x"`},
		},
		{
			"without the mark before it",
			filestest.Lines("date: 1951-03-04", "title: x", "---", "Body."),
			[]string{`1 event 1951-03-04 title="x" text="Body."`, `t.md:1:1-1:1 unreadable: the line "---" is missing before this front matter`},
		},
		{
			"without the mark after it",
			filestest.Lines("---", "date: 1951-03-04", "title: x", "", "Body."),
			[]string{`2 event 1951-03-04 title="x" text="Body."`, `t.md:4:1-4:1 unreadable: the line "---" is missing after this front matter`},
		},
		{
			"beside what is no YAML",
			filestest.Lines("---", "date: 1951-03-04", "title: [x", "---", "Body."),
			[]string{`t.md:3:1-3:10 unreadable: invalid YAML: did not find expected ',' or ']'`},
		},
		{
			"beside what is no TOML",
			filestest.Lines("+++", "date = 1951-03-04", "title = x", "+++", "Body."),
			[]string{`2 event 1951-03-04 text="Body."`, `t.md:3:9-3:10 unreadable: invalid TOML: unexpected character U+0078 'x' at start of value`},
		},
		{
			"beside a key that is there twice",
			filestest.Lines("+++", "date = 1951-03-04", "title = 'x'", "title = 'y'", "+++"),
			[]string{`2 event 1951-03-04 title="x"`, `t.md:4:1-4:12 unreadable: duplicate key "title"`},
		},
		{
			"with a byte order mark and Windows line ends",
			"\ufeff" + strings.ReplaceAll(filestest.Lines("---", "date: 1951-03-04", "title: x", "---", "A", "b."), "\n", "\r\n"),
			[]string{`2 event 1951-03-04 title="x" text="A b."`},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := filestest.Read(t, "t.md", tt.content)
			if diff := cmp.Diff(tt.want, filestest.Outline(c)); diff != "" {
				t.Errorf("entries differ (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
}

func TestOfAFolderPagesWithDatesAreRead(t *testing.T) {
	page := func(lines ...string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(filestest.Lines(lines...))}
	}
	fsys := fstest.MapFS{
		"_posts/1951-03-04-pier.md":         page("---", "title: The pier", "---", "It burns."),
		"_posts/1951-02-30-dock.md":         page("---", "title: The dock", "---", "It burns."),
		"content/1951-03-05--mill/index.md": page("+++", "title = 'The mill'", "+++", "It burns."),
		"content/about.md":                  page("---", "title: About", "layout: page", "---", "In 1951 it burned."),
		"content/1951-03-06.md":             page("No front matter."),
		"archetypes/default.md":             page("---", `title: "{{ .Name }}"`, "date: {{ .Date }}", "---"),
		"list.md":                           page("---", "title: Towers", "date: 2020-01-02", "---", "- **1902:** Built.", "- **1911:** A storm.", "- **1923:** The end."),
		"line.md":                           page("Date: 2020-01-02", "", "It burned."),
		"rule.md":                           page("---", "", "In 1951 it burned.", "", "---"),
	}
	c, err := files.Open(fsys, ".")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for e := range c.Events() {
		got = append(got, c.FileOf(e).Name+" "+e.Date.String())
	}
	want := []string{
		"_posts/1951-02-30-dock.md ", "_posts/1951-03-04-pier.md 1951-03-04", "content/1951-03-05--mill/index.md 1951-03-05",
		"list.md 1902", "list.md 1911", "list.md 1923",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	faults := []string{`_posts/1951-02-30-dock.md:2:1-2:1 bad date: the file's name: date "1951-02-30": February 1951 has 28 days`}
	if diff := cmp.Diff(faults, filestest.Faults(c)); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestFieldsOnMarkdownAreThoseOfTheFrontMatter(t *testing.T) {
	fields := &files.Fields{Date: files.DateFields{Whole: []string{"info.when"}}, Title: []string{"name"}, People: []string{"cast[].who"}}
	content := filestest.Lines("---", "info: {when: 4 March 1951}", "name: The pier", "cast: [{who: roe}]", "date: 2020-01-01", "---", "It burns.")
	for _, format := range []string{"", "markdown", "frontmatter"} {
		c, err := files.Reader{Format: format, Fields: fields}.Open(fstest.MapFS{
			"a.md":     {Data: []byte(content)},
			"about.md": {Data: []byte(filestest.Lines("---", "name: About", "---", "x"))},
			"plain.md": {Data: []byte("- 1902: x\n- 1903: y\n- 1904: z\n")},
		}, ".")
		if err != nil {
			t.Fatal(err)
		}
		want := []string{
			`2 event 1951-03-04 name="The pier" cast/0/who="roe" text="It burns."`,
			"skipped about.md: not recognised as a chronicle",
			"skipped plain.md: not recognised as a chronicle",
		}
		if diff := cmp.Diff(want, filestest.Outline(c)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", format, diff)
		}
	}
}

func TestTextsComeBackFromFrontMatterWithTheirPlaces(t *testing.T) {
	text := rapid.StringOf(rapid.RuneFrom([]rune("ab é漢😀\"'\\:#\t\u0085")))
	rapid.Check(t, func(t *rapid.T) {
		title := "x" + text.Draw(t, "title") + "x"
		quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\t", `\t`, "\u0085", `\u0085`, "é", `\u00E9`, "😀", `\U0001F600`).Replace(title)
		newline := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "newline")
		lines := []string{"---", "date: 1951-03-04", `title: "` + quoted + `"`, "---", "Body."}
		if rapid.Bool().Draw(t, "toml") {
			lines = []string{"+++", "date = 1951-03-04", `title = "` + quoted + `"`, "+++", "Body."}
		}
		c, err := files.Reader{}.Read(files.Input{Name: "t.md", Data: []byte(strings.Join(lines, newline))})
		if err != nil {
			t.Fatal(err)
		}
		filestest.CheckSpans(t, c)
		var got []string
		for e := range c.Events() {
			got = append(got, e.First(chronicle.Title).Text, e.Text())
			f := e.First(chronicle.Title)
			start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
			filestest.CheckSpan(t, c, e, f, start, end, false)
		}
		if diff := cmp.Diff([]string{title, "Body."}, got); diff != "" {
			t.Fatalf("%q (-written +read):\n%s", lines, diff)
		}
	})
}

func TestHostileFrontMatterIsRead(t *testing.T) {
	const n = 20000
	for _, s := range []string{
		"---\ndate: 1951\na: " + strings.Repeat("[", n) + "\n---\n",
		"+++\ndate = 1951\na = " + strings.Repeat("[", n) + "\n+++\n",
		"+++\ndate = 1951\n" + strings.Repeat("a.", n) + "b = 1\n+++\n",
		"+++\ndate = 1951\n[" + strings.Repeat("a.", n) + "b]\nc = 1\n+++\n",
		"+++\ndate = 1951\n" + strings.Repeat("[[a]]\n", n) + "+++\n",
		"+++\ndate = 1951\na = \"\x00\"\n+++\n", "+++\n", "+++\n+++", "---\ndate: 1951", "date: 1951", "---\r---", "+++\na=\"\"\"\\\n  \"\"\"\ndate=1951-01-01\n+++\n",
		strings.Repeat("---\n", n), strings.Repeat("a: b\n", n) + "---\n",
	} {
		c := filestest.Read(t, "t.md", s)
		filestest.CheckSpans(t, c)
	}
}

func FuzzFrontMatter(f *testing.F) {
	filestest.Fuzz(f, "t.md", "---\ndate: 1951-03-04\ntitle: \"a\\u00e9\"\n---\nb", "+++\ndate = 1951-03-04\ntitle = \"a\\u00e9\"\n[a.b]\nc = [1, {d = 2}]\n+++\nb", "date: 1951\n---\n", "+++\ndate = 1951\n\na")
}

func BenchmarkAFolderOfPages(b *testing.B) {
	fsys := fstest.MapFS{}
	for i := range 2000 {
		name := fmt.Sprintf("content/%d-%02d-%02d--event.md", 1800+i/100, 1+i%12, 1+i%28)
		fsys[name] = &fstest.MapFile{Data: fmt.Appendf(nil, "---\ntitle: Event %d\ntags: [a, b]\n---\n\n%s\n", i, strings.Repeat("The tower is told of at length. ", 20))}
	}
	for b.Loop() {
		if _, err := files.Open(fsys, "."); err != nil {
			b.Fatal(err)
		}
	}
}

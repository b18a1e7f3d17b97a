package markdown_test

import (
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestMarkdown(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{
			"has events in dated bullets, however the date is set apart",
			filestest.Lines("# The tower", "", "- **1902** The tower is built.", "* **258 BC:** Before it, a hut.", "", "Between.", "",
				"- 1911-03-04: A storm.", "- 11 September 1923 – The end.", "- **Dec. 15-18, 1926:** A sale.", "- [1930] A ruin.", "- 1931-02-03 A fire."),
			[]string{
				`1 paragraph title="The tower"`,
				`3 event 1902 text="The tower is built."`,
				`4 event -0257 text="Before it, a hut."`,
				`6 paragraph text="Between."`,
				`8 event 1911-03-04 text="A storm."`,
				`9 event 1923-09-11 text="The end."`,
				`10 event 1926-12-15/1926-12-18 text="A sale."`,
				`11 event 1930 text="A ruin."`,
				`12 event 1931-02-03 text="A fire."`,
			},
		},
		{
			"has events under dated headings, which complete each other",
			filestest.Lines("# Year: 1902", "", "Work begins.", "", "## February", "- The tower is built.", "- **March:** It leans.", "- **February 3** It falls.", "",
				"### 7", "- Masons come.", "", "## Later", "- They go.", "", "# People", "- A mason"),
			[]string{
				`1 paragraph 1902 title="Year: 1902"`,
				`3 paragraph text="Work begins."`,
				`5 paragraph 1902-02 title="February"`,
				`6 event 1902-02 text="The tower is built."`,
				`7 event 1902-02 text="March: It leans."`,
				`8 event 1902-02-03 text="It falls."`,
				`10 paragraph 1902-02-07 title="7"`,
				`11 event 1902-02-07 text="Masons come."`,
				`13 paragraph title="Later"`,
				`14 event 1902 text="They go."`,
				`16 paragraph title="People"`,
				`17 paragraph text="A mason"`,
			},
		},
		{
			"has no text where Hugo puts figures and links in",
			filestest.Lines("# The tower", "", `- **1902** It is built {{% ref "a.md" %}} here.`, "- **1911** It leans.", "", `{{< figure src="t.jpg" title=" \"The tower\" in 1911" >}}`, "",
				"{{< note >}} Masons came."),
			[]string{
				`1 paragraph title="The tower"`,
				`3 event 1902 text="It is built  here."`,
				`4 event 1911 text="It leans."`,
				`8 paragraph text="{{< note >}} Masons came."`,
			},
		},
		{
			"has paragraphs whose first line is indented, as in print",
			filestest.Lines("# The tower", "", "- **1902** The tower is built.", "- **1911** It leans.", "", "## Prose", "", "    The mason said &amp; wrote:", "it will stand for", "ever.", "", "    code()", "", "After it."),
			[]string{
				`1 paragraph title="The tower"`,
				`3 event 1902 text="The tower is built."`,
				`4 event 1911 text="It leans."`,
				`6 paragraph title="Prose"`,
				`8 paragraph text="The mason said & wrote: it will stand for ever."`,
				`12 paragraph code/0="code()"`,
				`14 paragraph text="After it."`,
			},
		},
		{
			"has references in bullets that begin with a link",
			filestest.Lines("# The tower", "", "- **1902** The tower is built.", "- **1911** It leans.", "", "Read on:", "", "- [The mason's diary](https://example.org/d) — County Press, 1903", "- [A mason](https://example.org/m) wrote a diary of the years in which it was built."),
			[]string{
				`1 paragraph title="The tower"`,
				`3 event 1902 text="The tower is built."`,
				`4 event 1911 text="It leans."`,
				`6 paragraph text="Read on:"`,
				`8 paragraph text="The mason's diary — County Press, 1903"`,
				`9 paragraph text="A mason wrote a diary of the years in which it was built."`,
			},
		},
		{
			"has events in prose under dated headings",
			filestest.Lines("## 11 March 1902", "", "The tower", "is built.", "", "> It leans.", "", "## 1911: A storm", "", "It falls.", "", "## 1923", "", "## Sources", "", "None."),
			[]string{
				`1 event 1902-03-11 text="The tower is built.\n\nIt leans."`,
				`8 event 1911 title="A storm" text="It falls."`,
				`12 event 1923`,
				`14 paragraph title="Sources"`,
				`16 paragraph text="None."`,
			},
		},
		{
			"takes what happens under a heading that is a range for some time within it",
			filestest.Lines("## 1902–1904", "", "- The tower is built."),
			[]string{
				`1 paragraph title="1902–1904"`,
				`3 event [1902..1904] text="The tower is built."`,
			},
		},
		{
			"keeps nested bullets and paragraphs with their event",
			filestest.Lines("- **1902:** The tower is built.", "  - **10:45 AM:** The mayor speaks.", "    1. Long.", "  - 1903: planned", "", "  It leans.", "", "- **1911**", "  - A storm.", "- **1912** x", "", "      code"),
			[]string{
				`1 event 1902 text="The tower is built.\n10:45 AM: The mayor speaks.\nLong.\n1903: planned\nIt leans."`,
				`8 event 1911 text="A storm."`,
				`10 event 1912 text="x" code/0="code"`,
			},
		},
		{
			"has lists of events within bullets that are none",
			filestest.Lines("- The first tower", "  - 1902: It is built.", "  - 1911: It falls.", "- The second tower", "  - 1923: It is built."),
			[]string{
				`1 paragraph text="The first tower"`,
				`2 event 1902 text="It is built."`,
				`3 event 1911 text="It falls."`,
				`4 paragraph text="The second tower"`,
				`5 event 1923 text="It is built."`,
			},
		},
		{
			"has an undated event where its siblings are all dated, and a fault where a label can't be read",
			filestest.Lines("- **1902:** The tower is built.", "- **1911:** A storm.", "- It falls.", "- **About 90 years ago:** A ruin.", "- **1923:** A sale.", "- **30 February 1924:** A fire.", "- **01/02/1925:** The end."),
			[]string{
				`1 event 1902 text="The tower is built."`,
				`2 event 1911 text="A storm."`,
				`3 event text="It falls."`,
				`4 event text="A ruin."`,
				`5 event 1923 text="A sale."`,
				`6 event text="A fire."`,
				`7 event text="The end."`,
				`t.md:4:5-4:23 unread date date: "About 90 years ago" can't be read as one date`,
				`t.md:6:5-6:21 bad date date: date "1924-02-30": February 1924 has 29 days`,
				`t.md:7:5-7:15 open date date: "01/02/1925" can be 1 February 1925 or 2 January 1925: nothing here settles which`,
			},
		},
		{
			"has no undated event for a bullet about something else",
			filestest.Lines("- **1902:** The tower is built.", "- **1911:** A storm.", "- **1923:** A sale.", "- **1924:** A fire.", "- **The builder:** A mason of the town."),
			[]string{
				`1 event 1902 text="The tower is built."`,
				`2 event 1911 text="A storm."`,
				`3 event 1923 text="A sale."`,
				`4 event 1924 text="A fire."`,
				`5 paragraph text="The builder: A mason of the town."`,
			},
		},
		{
			"notes a bad date of a heading once",
			filestest.Lines("## 30 February 1924", "- A fire.", "- The end."),
			[]string{
				`1 paragraph title="30 February 1924"`,
				`2 event text="A fire."`,
				`3 event text="The end."`,
				`t.md:1:4-1:20 bad date date: date "1924-02-30": February 1924 has 29 days`,
			},
		},
		{
			"takes numbers for years only where other labels show such years",
			filestest.Lines("- **404:** Not found", "- **500:** Broken", "", "# 3", "", "Chapter three."),
			[]string{
				`1 paragraph text="404: Not found"`,
				`2 paragraph text="500: Broken"`,
				`4 paragraph title="3"`,
				`6 paragraph text="Chapter three."`,
			},
		},
		{
			"takes numbers among early dates for years",
			filestest.Lines("- **27 BC:** The first wall.", "- **43:** It falls.", "- **404:** A new wall."),
			[]string{
				`1 event -0026 text="The first wall."`,
				`2 event 0043 text="It falls."`,
				`3 event 0404 text="A new wall."`,
			},
		},
		{
			"takes years for the dates that they are where Markdown sees the numbers of a list",
			filestest.Lines("1902. The tower is built.", "1911. It falls."),
			[]string{
				`1 event 1902 text="The tower is built."`,
				`2 event 1911 text="It falls."`,
			},
		},
		{
			"leaves markup out of its text and keeps what is no prose apart",
			filestest.Lines("- **[1902](a.html)**: The *tower* of [St. **Anne**](<b c> \"t\") is built &mdash; `by` the<br>town\\. <http://x.org/a> <b>So</b>  ", "  it is. ![A tower](t.png)",
				"", "```", "code", "```", "", "<div>", "html", "</div>", "", "| a | b |", "| - | - |", "| c | d |", "", "[b]: http://x.org", "", "***"),
			[]string{
				`1 event 1902 text="The tower of St. Anne is built — by the\ntown. http://x.org/a So\nit is." image/0="A tower"`,
				`5 paragraph code/0="code"`,
				`8 paragraph html/0="<div>\nhtml\n</div>"`,
				`12 paragraph table/0="| a | b |\n| - | - |\n| c | d |"`,
			},
		},
		{
			"is read with front matter, a byte order mark, Windows line ends and tabs",
			"\ufeff" + strings.ReplaceAll(filestest.Lines("---", "title: The tower", "lang: en", "tags: [a]", "---", "", "-\t**1902**\tThe tower", "\tis built.", "-\t**1911**\tA storm."), "\n", "\r\n"),
			[]string{
				`7 event 1902 text="The tower is built."`,
				`9 event 1911 text="A storm."`,
			},
		},
		{
			"has the releases of a changelog",
			filestest.Lines("# Changelog", "", "## [1.2.0] - 2024-01-02", "", "### Fixed", "- A lamp.", "", "## 1.1.0 (2023-01-02)", "- A door."),
			[]string{
				`1 paragraph title="Changelog"`,
				`3 event 2024-01-02 title="[1.2.0]"`,
				`5 paragraph title="Fixed"`,
				`6 paragraph text="A lamp."`,
				`8 event 2023-01-02 title="1.1.0"`,
				`9 paragraph text="A door."`,
			},
		},
		{"is empty", "", nil},
		{"is nothing but front matter", "---\ntitle: x\n---\n", nil},
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

func TestFrontMatterGivesTheDocumentsFields(t *testing.T) {
	c := filestest.Read(t, "t.md", "---\ntitle: 'The tower'\nlang: en-GB\n---\n- 1902: x\n")
	d := &c.Entries[0]
	got := map[string]string{}
	for _, f := range d.Fields[1:] {
		got[f.Name] = f.Text
	}
	if diff := cmp.Diff(map[string]string{"title": "The tower", "language": "en-GB"}, got); diff != "" {
		t.Errorf("fields of the document (-want +got):\n%s", diff)
	}
}

func TestDatesKeepTheirWords(t *testing.T) {
	c := filestest.Read(t, "t.md", "# 1902\n- **Spring:** a\n- **About noon, 3/4/5:** b\n- **March 3:** c\n- **May 4:** d\n")
	var got []string
	for e := range c.Events() {
		f := e.First(chronicle.Date)
		got = append(got, f.Text+" = "+e.Date.String())
	}
	want := []string{"Spring = 1902-21", "About noon, 3/4/5 = ", "March 3 = 1902-03-03", "May 4 = 1902-05-04"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("dates (-want +got):\n%s", diff)
	}
}

func TestAWalkReadsOnlyMarkdownThatShowsATimeline(t *testing.T) {
	notes := filestest.Lines("# Meetings", "## 2 January 2024", "**Present:** Ana", "### Agenda", "- The lamp is discussed.", "## 9 January 2024", "### Agenda", "- The door is discussed.", "## 16 January 2024", "### Agenda", "- The end is discussed.")
	fsys := fstest.MapFS{
		"bullets.md":   {Data: []byte(filestest.Lines("# Towers", "- **1902:** Built.", "- **1911:** A storm.", "- **1923:** The end."))},
		"headings.md":  {Data: []byte(filestest.Lines("# 1902", "## March", "- It is built.", "- It leans.", "## May", "- It falls."))},
		"brackets.md":  {Data: []byte(filestest.Lines("# The tower", "### [1902-03-04] Built", "By the town.", "### [1911] A storm", "It comes from the west.", "### [3 May 1923] The end", "It falls."))},
		"terse.md":     {Data: []byte(filestest.Lines("# Towers: a chronology", "## 1902: Built", "- by the town", "## 1911: A storm", "- from the west", "## 1923: The end", "- at night"))},
		"named.md":     {Data: []byte(strings.Repeat("The tower is told of at length. ", 40) + filestest.Lines("", "", "## Timeline", "- 1902: Built.", "- 1911: A storm.", "- 1923: The end."))},
		"README.md":    {Data: []byte(filestest.Lines("# Lamp", "", strings.Repeat("It shines. ", 40), "", "- 2021: Released.", "- 2022: Rewritten.", "- 2023: Renamed."))},
		"CHANGELOG.md": {Data: []byte(filestest.Lines("## [1.2] - 2024-01-02", "### Fixed", "- A lamp.", "## [1.1] - 2023-01-02", "### Fixed", "- A door.", "## [1.0] - 2022-01-02", "### Added", "- A wall."))},
		"log.md":       {Data: []byte(filestest.Lines("## 2024-01-02", "### Fixed", "- A lamp.", "## 2023-01-02", "### Fixed", "- A door.", "## 2022-01-02", "### Added", "- A wall."))},
		"meetings.md":  {Data: []byte(notes)},
		"tasks.md":     {Data: []byte(filestest.Lines("- [ ] a lamp", "- [x] a door", "", "## 2024", "- [ ] A wall.", "## 2025", "- [ ] A roof.", "## 2026", "- [ ] A tower."))},
		"fixes.md":     {Data: []byte(filestest.Lines("## 2024-01-02", "- Fix the lamp", "## 2023-01-02", "- Fix the door", "## 2022-01-02", "- Build a wall"))},
		"called.md":    {Data: []byte(filestest.Lines("# Timeline of the tower", "- **1902:** Built by the town.", "- **1911:** Torn down in a storm."))},
		"releases.md":  {Data: []byte(filestest.Lines("## [1.1] - 2024-01-02", "### Fixed", "- A lamp.", "## [1.0] - 2022-01-02", "### Added", "- A wall."))},
		"two.md":       {Data: []byte(filestest.Lines("- **1902:** Built.", "- **1911:** A storm."))},
		"table.md":     {Data: []byte(filestest.Lines("| Date | Event |", "| - | - |", "| 1902 | The tower is built. |", "| 1911 | A storm comes by. |", "| 1923 | The tower falls down. |"))},
		"versions.md":  {Data: []byte(filestest.Lines("| Version | Released | Ends |", "| - | - | - |", "| 1.0 | 2024-01-02 | 2025-01-02 |", "| 1.1 | 2024-02-02 | 2025-02-02 |", "| 1.2 | 2024-03-02 | 2025-03-02 |"))},
		"codes.md":     {Data: []byte(filestest.Lines("- **200:** Well.", "- **404:** Not found.", "- **500:** Broken."))},
		"prose.md":     {Data: []byte(filestest.Lines("# The tower", "", "In 1902 it was built."))},
	}
	c, err := files.Open(fsys, ".")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for f := range c.Files() {
		got = append(got, f.Name)
	}
	if diff := cmp.Diff([]string{"CHANGELOG.md", "brackets.md", "bullets.md", "called.md", "headings.md", "named.md", "releases.md", "table.md", "terse.md"}, got); diff != "" {
		t.Errorf("files read (-want +got):\n%s", diff)
	}
}

func TestTextsComeBackFromMarkdownWithTheirPlaces(t *testing.T) {
	// Each way to write a word, with the word that it is.
	word := rapid.StringMatching(`[a-zé漢😀]{1,6}`)
	markup := rapid.SampledFrom([]struct{ open, close string }{
		{"", ""}, {"*", "*"}, {"**", "**"}, {"`", "`"}, {"[", "](http://a.b/c_d)"}, {"<b>", "</b>"}, {"***", "***"}, {"[*", "*](<a b> 'c')"},
	})
	special := rapid.SampledFrom([]struct{ written, text string }{
		{`\*`, "*"}, {"&amp;", "&"}, {"&mdash;", "—"}, {"&#8211;", "–"}, {`\[x\]`, "[x]"}, {"<http://a.b/c>", "http://a.b/c"}, {"a&b;c", "a&b;c"}, {`a\b`, `a\b`},
	})
	rapid.Check(t, func(t *rapid.T) {
		newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
		content := rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "bom")
		bullet := rapid.SampledFrom([]struct{ first, next string }{{"- ", "  "}, {"*   ", "    "}, {"-\t", "\t"}, {"+ ", ""}}).Draw(t, "bullet")
		var want []string
		for i := range rapid.IntRange(1, 4).Draw(t, "events") {
			content += bullet.first + "**" + []string{"1901", "March 1902", "1903-04-05", "258 BC"}[i] + ":** "
			var text []string
			for k := range rapid.IntRange(1, 3).Draw(t, "lines") {
				if k > 0 {
					content += rapid.SampledFrom([]string{"", " "}).Draw(t, "space") + newline + bullet.next
				}
				content += "x"
				line := "x"
				for range rapid.IntRange(0, 5).Draw(t, "words") {
					content += " "
					line += " "
					if rapid.Bool().Draw(t, "special") {
						s := special.Draw(t, "unit")
						content += s.written
						line += s.text
						continue
					}
					m, w := markup.Draw(t, "markup"), word.Draw(t, "word")
					content += m.open + w + m.close
					line += w
				}
				text = append(text, line)
			}
			content += newline
			want = append(want, strings.Join(text, " "))
		}
		c, err := files.Reader{}.Read(files.Input{Name: "t.md", Data: []byte(content)})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for e := range c.Events() {
			got = append(got, e.Text())
			if f := e.Field("text"); f != nil {
				for range 3 {
					start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
					filestest.CheckSpan(t, c, e, f, start, end, false)
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\ntexts differ (-written +read):\n%s", content, diff)
		}
		filestest.CheckSpans(t, c)
	})
}

// Each is far more than linear work for a parser of Markdown, unless bounded.
func TestHostileMarkdownIsRead(t *testing.T) {
	const n = 20000
	for _, s := range []string{
		strings.Repeat("> ", n), strings.Repeat("- ", n), strings.Repeat("1. ", n), strings.Repeat("[", n), strings.Repeat("[a](", n), strings.Repeat("![a](<b", n),
		strings.Repeat("*a ", n) + strings.Repeat(" a*", n), strings.Repeat("[a]: b\n", n), strings.Repeat("`", n), strings.Repeat("<a ", n), strings.Repeat("\x00", n),
		"- 1973: \xc3\x28", "---\n---\n---", "---\na: [\n---\n", "-", "- ", "#", "**1973**", "- **1973**", "- ** 1973 **", "- []()", "- ![](a)", "\t- a", "- [1973", "1973.", "1973. ",
	} {
		c := filestest.Read(t, "t.md", s)
		filestest.CheckSpans(t, c)
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"# 1902\n## March\n- **3:** a *b*\n", "- **258 BC:** a &amp; \\*b\\*\r\n  c\r\n", "---\ntitle: a\n---\n1902. b", "> - 1902 – `a\n>   b`", "|a|b|\n|-|-|\n", "- &nbsp;**1902**&nbsp; a",
		"<div>\n\n[a]: b\n[a]", "- 1902\n\n\t\tcode\n", "![a ![b](c)](d) <http://e>", "- [ ] **1902–04** a<br>b  \nc", "1902\n===\na",
		"|Date|Event|\n|-|-|\n|1902-02-30|A b|\n||c|", "1902\n: a\n1903\n: b\n\n1904 c", "# 3 May 2026\n- 23:50 UTC a\n- 00:10 EDT b\n- 1",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := files.Reader{}.Read(files.Input{Name: "t.md", Data: []byte(s)})
		if err != nil {
			t.Fatal(err)
		}
		filestest.CheckSpans(t, c)
		if _, err := files.Open(fstest.MapFS{"t.md": {Data: []byte(s)}}, "."); err != nil {
			t.Fatal(err)
		}
	})
}

func TestABulletThatIsMostlyALinkIsNoProse(t *testing.T) {
	content := filestest.Lines("# The tower", "", "- **1902** The tower is built.", "- **1911** It leans.", "", "Read on:", "",
		"- [The mason's diary](https://example.org/d) — County Press, 1903", "- [A mason](https://example.org/m) wrote of the years in which it was built.")
	c := filestest.Read(t, "a.md", content)
	var prose []string
	for e := range c.Of(chronicle.Paragraph) {
		for f := range e.Prose() {
			prose = append(prose, f.Text)
		}
	}
	if diff := cmp.Diff([]string{"Read on:", "A mason wrote of the years in which it was built."}, prose); diff != "" {
		t.Error(diff)
	}
}

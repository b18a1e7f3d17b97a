package markdown_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestFormsOfMarkdown(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{
			"has events in the rows of a table, with or without a date",
			filestest.Lines("| Place | Date | What happened |", "|---|:-:|--|", "| Port | 3 May 1838 | The pier **opens** `a \\| b` at noon. |", "Port | 30 February 1840 | The pier burns down. |", "| Port | | The pier is built again. |", "| Port | ? | It is painted white. |", "| | 1841 |", "| Port | 1842 | The \\| lamp is lit. | more |", "| Port | 1843 | A storm comes in. |", "| Port | 1844 | It is sold again. |", "| Port | 1845 | It is bought back. |", "| Port | 1846 | It burns down again. |"),
			[]string{
				`3 event 1838-05-03 column/1="Port" text="The pier opens a \\| b at noon."`,
				`4 event column/1="Port" text="The pier burns down."`,
				`5 event column/1="Port" text="The pier is built again."`,
				`6 event column/1="Port" text="It is painted white."`,
				`7 event 1841`,
				`8 event 1842 column/1="Port" text="The | lamp is lit." column/4="more"`,
				`9 event 1843 column/1="Port" text="A storm comes in."`,
				`10 event 1844 column/1="Port" text="It is sold again."`,
				`11 event 1845 column/1="Port" text="It is bought back."`,
				`12 event 1846 column/1="Port" text="It burns down again."`,
				`t.md:4:8-4:24 bad date date: date "1840-02-30": February 1840 has 29 days`,
				`t.md:8:1-8:1 invalid: this row has 4 cells, and the header of the table 3; the rest is not shown`,
			},
		},
		{
			"has days without hyphens before a space, and numbers that are none",
			filestest.Lines("### 19510403 The pier opens", "", "At noon.", "", "### 19510431 It is longer", "", "### 31415926 piles", "", "- 19520405 The pier burns down.", "- 19520406 It is rebuilt.", "- 20261332 nails are used up."),
			[]string{
				`1 event 1951-04-03 title="The pier opens" text="At noon."`,
				`5 paragraph title="19510431 It is longer"`,
				`7 paragraph title="31415926 piles"`,
				`9 event 1952-04-05 text="The pier burns down."`,
				`10 event 1952-04-06 text="It is rebuilt."`,
				`11 paragraph text="20261332 nails are used up."`,
			},
		},
		{
			"has headings with ids of their own",
			filestest.Lines("# The pier {#top}", "", "## 1951 {#a .b}", "", "- A ship comes in.", "- A ship goes out.", "", "## 1952 {#c}", "", "All is quiet. {#no}"),
			[]string{
				`1 paragraph title="The pier"`,
				`3 paragraph 1951 title="1951"`,
				`5 event 1951 text="A ship comes in."`,
				`6 event 1951 text="A ship goes out."`,
				`8 event 1952 text="All is quiet. {#no}"`,
			},
		},
		{
			"has a table with the years before the days, below rows with the decade",
			filestest.Lines("| Year | Date | Event |", "| - | - | - |", "| 1830s |", "| 1838 | 3 May 1838 | The pier opens up. |", "| 1839 | June 1839 | The pier burns down. |", "| 1840s |", "| 1841 | 1841 | It is built again. |"),
			[]string{
				`3 paragraph title="1830s"`,
				`4 event 1838-05-03 column/1="1838" text="The pier opens up."`,
				`5 event 1839-06 column/1="1839" text="The pier burns down."`,
				`6 paragraph title="1840s"`,
				`7 event 1841 column/1="1841" text="It is built again."`,
			},
		},
		{
			"has a table of terms, each from one day to another",
			filestest.Lines("| From | To | What he does |", "| - | - | - |", "| 1838 | 3 May 1841 | He keeps the light. |", "| 1841 | 5 June 1850 | He mends the nets. |"),
			[]string{
				`3 event 1838 text="3 May 1841" text/2="He keeps the light."`,
				`4 event 1841 text="5 June 1850" text/2="He mends the nets."`,
			},
		},
		{
			"has a table below a heading that has the year",
			filestest.Lines("## 1838", "", "| Day | Event |", "| - | - |", "| 3 May | The pier opens up. |", "| 5 May | The pier burns down. |"),
			[]string{
				`1 paragraph 1838 title="1838"`,
				`5 event 1838-05-03 text="The pier opens up."`,
				`6 event 1838-05-05 text="The pier burns down."`,
			},
		},
		{
			"has no events in a table of versions",
			filestest.Lines("| Version | Released |", "| - | - |", "| 1.0 | 2024-01-02 |", "| 1.1 | 2024-02-02 |"),
			[]string{`1 paragraph table/0="| Version | Released |\n| - | - |\n| 1.0 | 2024-01-02 |\n| 1.1 | 2024-02-02 |"`},
		},
		{
			"has events in a table that tells them in a word or two",
			filestest.Lines("| Date | Milestone | By |", "| - | - | - |", "| 2024-02-30 | First commit | Ann |", "| 2024-03-01 | Public beta | Ann |", "| | A *new* name | Ann |"),
			[]string{
				`3 event text="First commit" column/3="Ann"`,
				`4 event 2024-03-01 text="Public beta" column/3="Ann"`,
				`5 event text="A new name" column/3="Ann"`,
				`t.md:3:3-3:13 bad date date: date "2024-02-30": February 2024 has 29 days`,
			},
		},
		{
			"has events in a table whose header says so",
			filestest.Lines("| Ereignis | Datum |", "| - | - |", "| Sturm | 1838-05-03 |", "| Flut | |"),
			[]string{`3 event 1838-05-03 text="Sturm"`, `4 event text="Flut"`},
		},
		{
			"has events under headings that end with their date",
			filestest.Lines("# The pier (1838–1846)", "", "### The flood | 3 May 1838", "", "It comes.", "", "### The fire (30 February 1840)", "", "### The storm – 1845", "", "- It comes.", "- It goes.", "", "### [The lamp](a.html) — May 1846", "", "It is lit."),
			[]string{
				`1 paragraph title="The pier (1838–1846)"`,
				`3 event 1838-05-03 title="The flood" text="It comes."`,
				`7 event title="The fire"`,
				`9 paragraph title="The storm – 1845"`,
				`11 event 1845 text="It comes."`,
				`12 event 1845 text="It goes."`,
				`14 event 1846-05 title="The lamp" text="It is lit."`,
				`t.md:7:15-7:31 bad date date: date "1840-02-30": February 1840 has 29 days`,
			},
		},
		{
			"has events under headings that begin with their date in brackets",
			filestest.Lines("# The pier", "### [1838-05-03] The flood", "It comes.", "### (June 1838): The fire", "It goes.", "### [30 February 1840] The storm", "### [1845] The lamp", "- It is lit.", "## (1) Scope", "## [1.0.2] The door"),
			[]string{
				`1 paragraph title="The pier"`,
				`2 event 1838-05-03 title="The flood" text="It comes."`,
				`4 event 1838-06 title="The fire" text="It goes."`,
				`6 event title="The storm"`,
				`7 paragraph 1845 title="[1845] The lamp"`,
				`8 event 1845 text="It is lit."`,
				`9 paragraph title="(1) Scope"`,
				`10 paragraph title="[1.0.2] The door"`,
				`t.md:6:6-6:22 bad date date: date "1840-02-30": February 1840 has 29 days`,
			},
		},
		{
			"takes headings of periods for their names",
			filestest.Lines("## The war (1914–1918)", "- It begins.", "## The peace (1919–1939)", "- It begins."),
			[]string{
				`1 paragraph title="The war (1914–1918)"`, `2 paragraph text="It begins."`,
				`3 paragraph title="The peace (1919–1939)"`, `4 paragraph text="It begins."`,
			},
		},
		{
			"has the releases of a changelog, whose changes are alike",
			filestest.Lines("# Changelog", "", "## [Unreleased]", "", "- A lamp.", "", "## [1.1.0] - 2024-02-30", "### Fixed", "- A door.", "", "## v1.0.1 (2024-01-30)", "- A door.", "", "[1.1.0]: http://example.org"),
			[]string{
				`1 paragraph title="Changelog"`,
				`3 paragraph title="[Unreleased]"`,
				`5 paragraph text="A lamp."`,
				`7 event title="1.1.0"`,
				`8 paragraph title="Fixed"`,
				`9 paragraph text="A door."`,
				`11 event 2024-01-30 title="v1.0.1"`,
				`12 paragraph text="A door."`,
				`t.md:7:14-7:24 bad date date: date "2024-02-30": February 2024 has 29 days`,
			},
		},
		{
			"has events in bullets below bare years",
			filestest.Lines("- 1838", "  - 3 May: The pier opens.", "  - The pier burns.", "- **1839**", "  - 30 February: It sinks.", "  - It rises.", "- 1840: A lamp."),
			[]string{
				`2 event 1838-05-03 text="The pier opens."`,
				`3 event 1838 text="The pier burns."`,
				`5 event text="It sinks."`,
				`6 event 1839 text="It rises."`,
				`7 event 1840 text="A lamp."`,
				`t.md:5:5-5:16 bad date date: date "1839-02-30": February 1839 has 28 days`,
			},
		},
		{
			"has events in lists of definitions",
			filestest.Lines("1838", ": The pier *opens*.", "", "30 February 1840", ":  It sinks.", "", "Pier", ": A landing."),
			[]string{
				`1 event 1838 text="The pier opens."`,
				`4 event text="It sinks."`,
				`7 paragraph text="Pier : A landing."`,
				`t.md:4:1-4:17 bad date date: date "1840-02-30": February 1840 has 29 days`,
			},
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

func TestTablesOfThingsWithADateAreNoEvents(t *testing.T) {
	for _, table := range [][]string{
		{"| Name | Released |", "| Bionic Beaver | 2018-04-26 |", "| Focal Fossa | 2020-04-23 |"},
		{"| Name | Release date |", "| Bionic Beaver | 2018-04-26 |", "| Focal Fossa | 2020-04-23 |"},
		{"| Codename | Start | End |", "| Bionic Beaver | 2018-04-26 | 2023-05-31 |", "| Focal Fossa | 2020-04-23 | 2025-05-31 |"},
		{"| Date | Version |", "| 2018-04-26 | 18.04 |", "| 2020-04-23 | v20.04-rc1 |"},
		{"| Date | Price | Change |", "| 2018-04-26 | $ 3.50 | – |", "| 2020-04-23 | $ 4.50 | 28 % |"},
		{"| Date | Build | State |", "| 2018-04-26 | 17 | all green |", "| 2018-04-27 | 18 | all green |", "| 2018-04-28 | 19 | all green |"},
		{"| Minister | Born |", "| Johan Witte | 1838-05-03 |", "| Anna Blok | 1841-02-01 |"},
	} {
		content := filestest.Lines(append([]string{table[0], strings.Repeat("|-", strings.Count(table[0], "|")-1) + "|"}, table[1:]...)...)
		if c := filestest.Read(t, "t.md", content); c.Count(chronicle.Event) > 0 {
			t.Errorf("%s\nhas %q", content, filestest.Outline(c))
		}
	}
}

func TestCellsComeBackWithTheirPlaces(t *testing.T) {
	word := rapid.StringMatching(`[a-zé漢😀]{1,6}`)
	markup := rapid.SampledFrom([][2]string{{"", ""}, {"*", "*"}, {"**", "**"}, {"`", "`"}, {"[", "](http://a.b/c_d)"}, {"&amp;", ""}, {`\|`, ""}})
	rapid.Check(t, func(t *rapid.T) {
		newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
		bar := rapid.SampledFrom([]string{"|", ""}).Draw(t, "bar")
		rows := []string{bar + "Date|Event|" + "Place", bar + "-|-|-" + bar}
		var want []string
		for i := range rapid.IntRange(1, 4).Draw(t, "rows") {
			text, written := "a b c", "a b c"
			for range rapid.IntRange(0, 4).Draw(t, "words") {
				w, m := word.Draw(t, "word"), markup.Draw(t, "markup")
				written += " " + m[0] + w + m[1]
				text += " " + strings.NewReplacer("&amp;", "&", `\|`, "|", "*", "", "`", "", "[", "").Replace(m[0]) + w
			}
			rows = append(rows, bar+[]string{"1901", " March 1902 ", "1903-04-05", "258 BC"}[i]+"| "+written+" |Port"+bar)
			want = append(want, text)
		}
		c, err := files.Reader{}.Read(files.Input{Name: "t.md", Data: []byte(strings.Join(rows, newline))})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for e := range c.Of(chronicle.Event) {
			got = append(got, e.Text())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\ntexts differ (-written +read):\n%s", rows, diff)
		}
		filestest.CheckSpans(t, c)
	})
}

// The texts of logs by the clock and of definitions come back with their places, however
// their words are written.
func TestTextsOfLogsAndDefinitionsComeBackWithTheirPlaces(t *testing.T) {
	word := rapid.StringMatching(`[a-zé漢😀]{1,6}`)
	markup := rapid.SampledFrom([][2]string{{"", ""}, {"*", "*"}, {"**", "**"}, {"`", "`"}, {"[", "](http://a.b/c_d)"}, {"&amp;", ""}, {`\*`, ""}})
	rapid.Check(t, func(t *rapid.T) {
		newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
		isLog := rapid.Bool().Draw(t, "log")
		content := ""
		if isLog {
			content = "# 3 May 2026" + newline + newline
		}
		var want []string
		for i := range 3 {
			text, written := "a b c", "a b c"
			for range rapid.IntRange(0, 4).Draw(t, "words") {
				w, m := word.Draw(t, "word"), markup.Draw(t, "markup")
				written += " " + m[0] + w + m[1]
				text += " " + strings.NewReplacer("&amp;", "&", `\*`, "*", "*", "", "`", "", "[", "").Replace(m[0]) + w
			}
			if isLog {
				content += "- " + []string{"14:03", "14:05 UTC", "**15:10**"}[i] + " – " + written + newline
			} else {
				content += []string{"1901", "March 1902", "1903-04-05"}[i] + newline + ": " + written + newline + newline
			}
			want = append(want, text)
		}
		c, err := files.Reader{}.Read(files.Input{Name: "t.md", Data: []byte(content)})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for e := range c.Of(chronicle.Event) {
			got = append(got, e.Text())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\ntexts differ (-written +read):\n%s", content, diff)
		}
		filestest.CheckSpans(t, c)
	})
}

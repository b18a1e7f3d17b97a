package article_test

import (
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestArticle(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{
			"without a timeline is paragraphs",
			filestest.Lines("A caption", "", "The keeper left.", "", "", "The lamp went out."),
			[]string{
				`1 paragraph text="A caption"`,
				`3 paragraph text="The keeper left."`,
				`6 paragraph text="The lamp went out."`,
			},
		},
		{
			"has events under headings that are dates",
			filestest.Lines("The lamp burned.", "", "Timeline: the lighthouse", "",
				"1902", "", "The tower is built.", "",
				"1911 March-May", "", "A storm breaks the glass.", "", "It is mended.", "",
				"1923 4 October:", "", "The last keeper goes."),
			[]string{
				`1 paragraph text="The lamp burned."`,
				`3 paragraph title="Timeline: the lighthouse"`,
				`5 event 1902 text="The tower is built."`,
				`9 event 1911-03/1911-05 text="A storm breaks the glass.\n\nIt is mended."`,
				`15 event 1923-10-04 text="The last keeper goes."`,
			},
		},
		{
			"has undated events where a larger gap shows that a heading was lost",
			filestest.Lines("Key dates", "",
				"1902", "", "The tower is built.", "", "",
				"A storm breaks the glass.", "", "It is mended by the keeper.", "", "",
				"The lamp is made electric.", "",
				"1923", "", "The last keeper goes.", "", "",
				"The tower is sold to a family from the town, who live in it."),
			[]string{
				`1 paragraph title="Key dates"`,
				`3 event 1902 text="The tower is built."`,
				`8 event text="A storm breaks the glass.\n\nIt is mended by the keeper."`,
				`13 event text="The lamp is made electric."`,
				`15 event 1923 text="The last keeper goes."`,
				`20 event text="The tower is sold to a family from the town, who live in it."`,
			},
		},
		{
			"has an undated event right below the section's heading",
			filestest.Lines("A body paragraph of the article.", "", "Chronology", "", "", "The tower is built.", "",
				"1911", "", "A storm.", "", "1923", "", "The end."),
			[]string{
				`1 paragraph text="A body paragraph of the article."`,
				`3 paragraph title="Chronology"`,
				`6 event text="The tower is built."`,
				`8 event 1911 text="A storm."`,
				`12 event 1923 text="The end."`,
			},
		},
		{
			"has no lost heading where all headings have much room, or at the usual distance",
			filestest.Lines("A body paragraph of the article.", "", "", "Chronology", "", "", "How the tower came and went.", "",
				"1911", "", "A storm.", "", "1923", "", "The end."),
			[]string{
				`1 paragraph text="A body paragraph of the article."`,
				`4 paragraph title="Chronology"`,
				`7 paragraph text="How the tower came and went."`,
				`9 event 1911 text="A storm."`,
				`13 event 1923 text="The end."`,
			},
		},
		{
			"has no event for a heading between dated ones",
			filestest.Lines("Timeline", "", "1902", "", "The tower is built.", "", "", "The electric years", "",
				"1923", "", "The last keeper goes."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower is built."`,
				`8 paragraph text="The electric years"`,
				`10 event 1923 text="The last keeper goes."`,
			},
		},
		{
			"keeps the wide gaps of a section whose headings all have them",
			filestest.Lines("Timeline", "", "", "1902", "", "", "The tower is built.", "", "", "It is white.", "", "", "1911", "", "", "A storm."),
			[]string{
				`1 paragraph title="Timeline"`,
				`4 event 1902 text="The tower is built.\n\nIt is white."`,
				`13 event 1911 text="A storm."`,
			},
		},
		{
			"leaves the furniture at its end alone",
			filestest.Lines("Timeline", "", "1902", "", "The tower is built.", "", "1911", "", "A storm breaks the glass.", "", "",
				"We use cookies to improve your experience on our website", "", "Leave a comment", "", "Subscribe to our newsletter"),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower is built."`,
				`7 event 1911 text="A storm breaks the glass."`,
				`12 paragraph text="We use cookies to improve your experience on our website"`,
				`14 paragraph text="Leave a comment"`,
				`16 paragraph text="Subscribe to our newsletter"`,
			},
		},
		{
			"keeps an undated event between the last date and the furniture",
			filestest.Lines("Timeline", "", "1902", "", "The tower is built.", "", "1911", "", "A storm breaks the glass.", "", "",
				"In the end the tower is sold to a family from the town.", "", "",
				"Subscribe to our newsletter", "", "By using our website, you agree to our use of cookies."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower is built."`,
				`7 event 1911 text="A storm breaks the glass."`,
				`12 event text="In the end the tower is sold to a family from the town."`,
				`15 paragraph text="Subscribe to our newsletter"`,
				`17 paragraph text="By using our website, you agree to our use of cookies."`,
			},
		},
		{
			"ends its timeline at a heading that is no date",
			filestest.Lines("Timeline", "", "1902", "", "The tower is built.", "", "1911", "", "A storm breaks the glass.", "", "",
				"About the author", "", "Ann Keeper grew up on the coast.", "", "", "She writes about lamps."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower is built."`,
				`7 event 1911 text="A storm breaks the glass."`,
				`12 paragraph text="About the author"`,
				`14 paragraph text="Ann Keeper grew up on the coast."`,
				`17 paragraph text="She writes about lamps."`,
			},
		},
		{
			"has events on lines that begin with a date",
			filestest.Lines("Chronicle of a tower", "",
				"1902: The tower is built",
				"  by the town.",
				"• March 1911 – A storm.",
				"1923 — The end",
				"", "What came after is told elsewhere."),
			[]string{
				`1 paragraph title="Chronicle of a tower"`,
				`3 event 1902 text="The tower is built by the town."`,
				`5 event 1911-03 text="A storm."`,
				`6 event 1923 text="The end"`,
				`8 paragraph text="What came after is told elsewhere."`,
			},
		},
		{
			"has dates right above their texts",
			filestest.Lines("Timeline", "1902", "The tower is built.", "", "1911", "A storm", "breaks it."),
			[]string{
				`1 paragraph title="Timeline"`,
				`2 event 1902 text="The tower is built."`,
				`5 event 1911 text="A storm breaks it."`,
			},
		},
		{
			"takes a wrapped line that happens to be a date for prose",
			filestest.Lines("Timeline", "", "1902", "", "The tower was built after", "1901", "and before the war.", "", "1911", "", "A storm."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower was built after 1901 and before the war."`,
				`9 event 1911 text="A storm."`,
			},
		},
		{
			"keeps an event without words",
			filestest.Lines("Timeline", "", "1902", "", "1911", "", "A storm."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902`,
				`5 event 1911 text="A storm."`,
			},
		},
		{
			"has a fault where a date is none",
			filestest.Lines("Timeline", "", "1902", "", "The tower is built.", "", "30 February 1911", "", "A storm."),
			[]string{
				`1 paragraph title="Timeline"`,
				`3 event 1902 text="The tower is built."`,
				`7 event text="A storm."`,
				`t.txt:7:1-7:17 bad date date: date "1911-02-30": February 1911 has 28 days`,
			},
		},
		{
			"has no timeline for a sentence that speaks of one",
			filestest.Lines("Here is a timeline of the tower.", "", "1902", "", "The tower is built.", "", "1911", "", "A storm."),
			[]string{
				`1 paragraph text="Here is a timeline of the tower."`,
				`3 paragraph text="1902"`,
				`5 paragraph text="The tower is built."`,
				`7 paragraph text="1911"`,
				`9 paragraph text="A storm."`,
			},
		},
		{
			"has no timeline where only its title names one, with the date that it appeared",
			filestest.Lines("A timeline of the tower", "", "11 March 2019", "", "The tower was built long ago."),
			[]string{
				`1 paragraph text="A timeline of the tower"`,
				`3 paragraph text="11 March 2019"`,
				`5 paragraph text="The tower was built long ago."`,
			},
		},
		{
			"passes over a menu that names its timeline",
			filestest.Lines("Home", "", "Timeline", "", "", "The tower was built long ago.", "", "Timeline of the tower", "", "1902", "", "It is built.", "", "1911", "", "A storm."),
			[]string{
				`1 paragraph text="Home"`,
				`3 paragraph text="Timeline"`,
				`6 paragraph text="The tower was built long ago."`,
				`8 paragraph title="Timeline of the tower"`,
				`10 event 1902 text="It is built."`,
				`14 event 1911 text="A storm."`,
			},
		},
		{
			"is read with Windows line ends, indentation, tabs and form feeds",
			"\ufeff" + strings.ReplaceAll(filestest.Lines("  The lamp", "\tburned. ", "\f", "CRONOLOGÍA", "", "1902", " \t", "Se construye", "la torre.", "", "1911", "", "Una tormenta."), "\n", "\r\n"),
			[]string{
				`1 paragraph text="The lamp burned."`,
				`4 paragraph title="CRONOLOGÍA"`,
				`6 event 1902 text="Se construye la torre."`,
				`11 event 1911 text="Una tormenta."`,
			},
		},
		{"is empty", "", nil},
		{"is blank", "\n \n\t\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := filestest.Read(t, "t.txt", tt.content)
			if diff := cmp.Diff(tt.want, filestest.Outline(c)); diff != "" {
				t.Errorf("entries differ (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
}

func TestTimelinesAreNamedInManyLanguages(t *testing.T) {
	for _, heading := range []string{
		"Timeline", "THE TIME LINE", "Key events, 1902–1911", "Cronología", "Chronologie der Ereignisse", "Zeittafel",
		"Repères chronologiques", "Linha do tempo", "Cronistoria", "Niên biểu", "Хронология событий", "灯塔年表", "등대 연표",
	} {
		content := filestest.Lines("Body.", "", heading, "", "1902", "", "x", "", "1911", "", "y")
		if got := filestest.Read(t, "t.txt", content).Count(chronicle.Event); got != 2 {
			t.Errorf("%q: %d events, want 2", heading, got)
		}
	}
	for _, heading := range []string{
		"Timelines", "No line at all", "The San Remo Chronicler", strings.Repeat("word ", 12) + "timeline", "It is a chronicle.",
	} {
		content := filestest.Lines("Body.", "", heading, "", "1902", "", "x", "", "1911", "", "y")
		if got := filestest.Read(t, "t.txt", content).Count(chronicle.Event); got != 0 {
			t.Errorf("%q: %d events, want none", heading, got)
		}
	}
}

func TestTextsComeBackFromArticlesWithTheirPlaces(t *testing.T) {
	word := rapid.StringMatching(`[a-zé漢😀"'’.,–\-]{1,8}`)
	rapid.Check(t, func(t *rapid.T) {
		newline := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline")
		space := rapid.SampledFrom([]string{"", " ", "\t", "  ", "\u00a0", "\f"})
		content := rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "bom") + "Timeline" + newline + newline
		var want []string
		for i := range rapid.IntRange(2, 5).Draw(t, "events") {
			content += []string{"1901", "March 1902", "1903-04-05", "1904 June", "1905"}[i] + newline + newline
			var text string
			for j := range rapid.IntRange(1, 3).Draw(t, "paragraphs") {
				if j > 0 {
					text += "\n\n"
				}
				for k := range rapid.IntRange(1, 4).Draw(t, "lines") {
					if k > 0 {
						text += " "
					}
					line := "x" + strings.Join(rapid.SliceOfN(word, 1, 5).Draw(t, "line"), " ")
					text += line
					content += space.Draw(t, "before") + line + space.Draw(t, "after") + newline
				}
				content += newline
			}
			want = append(want, text)
		}
		c, err := files.Reader{}.Read(files.Input{Name: "t.txt", Data: []byte(content)})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for e := range c.Events() {
			got = append(got, e.Text())
			f := e.Field("text")
			for range 3 {
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "place") })
				filestest.CheckSpan(t, c, e, f, start, end, false)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\ntexts differ (-written +read):\n%s", content, diff)
		}
		filestest.CheckSpans(t, c)
	})
}

func FuzzArticle(f *testing.F) {
	filestest.Fuzz(f, "f.txt",
		"A caption\n\nTimeline: x\n\n\nLost.\n\n1973 June\n\nText\r\nwraps.\n\nMore.\n\n\n1973 30 February:\n\nx\n\n\nSubscribe to our newsletter\n",
		"Chronik\n• 1902: a\n\tb\n1903 – c\r\rLeave a reply", "\f\n\u200bKey dates\n1902\n1903\n\x00")
}

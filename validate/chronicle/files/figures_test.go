package files_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// figuresRead lists the dates of the events of a file, what was guessed of it if it is of
// dates, and what is doubtful.
func figuresRead(t interface{ Fatal(...any) }, language, name, content string) []string {
	c, err := files.Reader{Language: language}.Open(folder(name, content), name)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for e := range c.Events() {
		out = append(out, e.Date.String())
	}
	for _, guess := range c.Accounts[0].Guessed {
		if strings.HasPrefix(guess, "dates") {
			out = append(out, guess)
		}
	}
	for _, f := range c.Faults {
		out = append(out, f.Message)
	}
	return out
}

func TestDatesInFiguresAreSettledByTheOthersOfTheFile(t *testing.T) {
	column := func(dates ...string) string {
		var b strings.Builder
		b.WriteString("Date,Event\n")
		for i, d := range dates {
			fmt.Fprintf(&b, "%s,The estates meet in the great hall %d\n", d, i)
		}
		return b.String()
	}
	bullets := func(dates ...string) string {
		var b strings.Builder
		for _, d := range dates {
			fmt.Fprintf(&b, "- **%s:** The estates meet.\n", d)
		}
		return b.String()
	}
	for _, tt := range []struct {
		name, language, file, content string
		want                          []string
	}{
		{"by a day after the twelfth", "", "a.csv", column("14/12/1788", "02/05/1789", "5/5/1789"), []string{
			"1788-12-14", "1789-05-02", "1789-05-05", "dates are day/month/year, settled by 1 of 3",
		}},
		{"with the month first", "", "a.csv", column("12/14/1788", "05/02/1789"), []string{
			"1788-12-14", "1789-05-02", "dates are month/day/year, settled by 1 of 2",
		}},
		{"with hyphens, as those with slashes", "", "a.csv", column("14/12/1788", "02-05-1789"), []string{
			"1788-12-14", "1789-05-02", "dates are day/month/year, settled by 1 of 2",
		}},
		{"with full stops, whose day comes first by custom", "", "a.csv", column("12/14/1788", "02.05.1789"), []string{
			"1788-12-14", "1789-05-02",
		}},
		{"with a time of day", "", "a.csv", column("12/14/1988 14:30", "05/02/1989 9:00"), []string{
			"1988-12-14", "1989-05-02", "dates are month/day/year, settled by 1 of 2",
		}},
		{"with years of two digits, by the century of the others", "", "a.csv", column("14/12/1788", "02/05/89", "14 July 1789"), []string{
			"1788-12-14", "1789-05-02", "1789-07-14", "dates are day/month/year, settled by 1 of 2",
		}},
		{"but not over two centuries", "", "a.csv", column("14/12/1788", "02/05/89", "14/07/1889"), []string{
			"1788-12-14", "", "1889-07-14", "dates are day/month/year, settled by 2 of 3",
			`"02/05/89" has a year of two digits, and nothing here shows of which century it is`,
		}},
		{"nothing settles them: one note", "", "a.csv", column("02/05/1789", "03/05/1789", "04/05/1789"), []string{
			"", "", "",
			`"02/05/1789" can be 2 May 1789 or 5 February 1789: nothing here settles which; so it is with 2 more dates of this form`,
		}},
		{"as many show one order as the other", "", "a.csv", column("14/12/1788", "12/15/1788", "04/05/1789"), []string{
			"1788-12-14", "1788-12-15", "",
			`"04/05/1789" can be 4 May 1789 or 5 April 1789: nothing here settles which`,
		}},
		{"by the language of the file", "en-US", "a.csv", column("02/05/1789", "03/05/1789"), []string{
			"1789-02-05", "1789-03-05", "dates are month/day/year, as is usual in the language of the file",
		}},
		{"more by the dates than by the language", "en-US", "a.csv", column("02/05/1789", "14/05/1789"), []string{
			"1789-05-02", "1789-05-14", "dates are day/month/year, settled by 1 of 2",
		}},
		{"one that can't be in any order", "", "a.csv", column("14/12/1788", "31/06/1789", "13/13/1789"), []string{
			"1788-12-14", "", "",
			`date "31/06/1789": June 1789 has 30 days`, `date "13/13/1789": months run from 01 to 12`,
		}},
		{"as start and end", "", "a.json", `[{"date": "02/05/1789", "end": "05/05/1789", "text": "The estates meet."}, {"date": "13/05/1789", "end": "14/05/1789", "text": "The estates part."}]`, []string{
			"1789-05-02/1789-05-05", "1789-05-13/1789-05-14", "dates are day/month/year, settled by 2 of 4",
		}},
		{"in YAML", "", "a.yaml", "- {when: 02/05/1789, what: The estates meet in the hall.}\n- {when: 14/07/1789, what: The prison falls to the crowd.}\n", []string{
			"1789-05-02", "1789-07-14", "dates are day/month/year, settled by 1 of 2",
		}},
		{"in bullets", "", "a.md", bullets("14/12/1788", "02/05/1789", "03/05/1789 – 05/05/1789"), []string{
			"1788-12-14", "1789-05-02", "1789-05-03/1789-05-05", "dates are day/month/year, settled by 1 of 2",
		}},
		{"in bullets that show nothing", "", "a.md", bullets("02/12/1788", "02/05/1789", "03/05/1789"), []string{
			"", "", "", `"02/12/1788" can be 2 December 1788 or 12 February 1788: nothing here settles which; so it is with 2 more dates of this form`,
		}},
		{"in bullets, by the language", "de", "a.md", bullets("02/12/1788", "02/05/1789", "03/05/1789"), []string{
			"1788-12-02", "1789-05-02", "1789-05-03", "dates are day/month/year, as is usual in the language of the file",
		}},
		{"in headings", "", "a.md", "## 02/05/1789\n\nThe estates meet.\n\n## 14/07/1789: The prison\n\nIt falls.\n\n## 04/08/1789\n\n- The nobles give up their rights.\n- The clergy follows.\n", []string{
			"1789-05-02", "1789-07-14", "1789-08-04", "1789-08-04", "dates are day/month/year, settled by 1 of 3",
		}},
		{"in a table", "", "a.md", "| Date | Event |\n|---|---|\n| 02/05/1789 | The estates meet in the hall. |\n| 14/07/1789 | The prison falls to the crowd. |\n", []string{
			"1789-05-02", "1789-07-14", "dates are day/month/year, settled by 1 of 2",
		}},
		{"versions are no dates", "", "a.md", "- 14/12/2008: The project starts.\n- 02/05/2009: It is shown.\n- 12/06/2009: It is sold.\n\n## Releases\n\n- 1.2.10: The button is green.\n- 1.2.11: The button is blue.\n- 1.3.12: The button is red.\n", []string{
			"2008-12-14", "2009-05-02", "2009-06-12", "dates are day/month/year, settled by 1 of 3",
		}},
		{"in an article", "", "a.txt", "The town is old, and its history is long.\n\nTimeline\n\n14/12/1788\nThe estates are called.\n\n02/05/1789\nThe deputies are received.\n\n31/06/1789: The estates open.\n", []string{
			"1788-12-14", "1789-05-02", "", "dates are day/month/year, settled by 2 of 3", `date "1789-06-31": June 1789 has 30 days`,
		}},
		{"on a page", "", "a.html", "<html><body><main><ul><li>14/12/1788: The estates are called.</li><li>02/05/1789: The deputies are received.</li><li>04/06/1789: They leave.</li></ul></main></body></html>", []string{
			"1788-12-14", "1789-05-02", "1789-06-04", "dates are day/month/year, settled by 1 of 3",
		}},
		{"among words, and as ranges", "", "a.csv", column("02/05/1789 - 04/05/1789", "14/05/1789", "03/06/1789 (evening)"), []string{
			"1789-05-02/1789-05-04", "1789-05-14", "1789-06-03", "dates are day/month/year, settled by 1 of 4",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, figuresRead(t, tt.language, tt.file, tt.content)); diff != "" {
				t.Errorf("dates (-want +got):\n%s", diff)
			}
		})
	}
}

func TestThePagesOfAFolderSettleEachOthersDates(t *testing.T) {
	page := func(date string) string {
		return "---\ntitle: The estates meet\ndate: " + date + "\n---\n\nThey meet in the great hall.\n"
	}
	read := func(c *chronicle.Chronicle) (out []string) {
		for e := range c.Events() {
			out = append(out, e.Date.String())
		}
		for _, f := range c.Faults {
			out = append(out, f.Message)
		}
		a := c.Total()
		return append(out, fmt.Sprintf("%d dated, %d undated", a.Dated, a.Undated))
	}
	for _, tt := range []struct {
		name  string
		files []string
		want  []string
	}{
		{"by one of them", []string{"p/1.md", page("02/05/1789"), "p/2.md", page("14/12/1788"), "p/3/index.md", page("05/05/1789")}, []string{
			"1789-05-02", "1788-12-14", "1789-05-05", "3 dated, 0 undated",
		}},
		{"by none: one note", []string{"p/1.md", page("02/05/1789"), "p/2.md", page("03/05/1789")}, []string{
			"", "", `"02/05/1789" can be 2 May 1789 or 5 February 1789: nothing here settles which; so it is with another date of this form`, "0 dated, 2 undated",
		}},
		{"not by those of another folder", []string{"p/1.md", page("02/05/1789"), "q/2.md", page("14/12/1788")}, []string{
			"", "1788-12-14", `"02/05/1789" can be 2 May 1789 or 5 February 1789: nothing here settles which`, "1 dated, 1 undated",
		}},
		{"one that no month has", []string{"p/1.md", page("31/06/1789"), "p/2.md", page("14/12/1788")}, []string{
			"", "1788-12-14", `date "31/06/1789": June 1789 has 30 days`, "1 dated, 1 undated",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := files.Open(folder(tt.files...), ".")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, read(c)); diff != "" {
				t.Errorf("pages (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTheOrderOfEntriesSettlesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := rapid.Custom(func(t *rapid.T) string {
			mark := rapid.SampledFrom([]string{"/", "-", "."}).Draw(t, "mark")
			year := rapid.SampledFrom([]string{"1788", "1801", "1999", "89"}).Draw(t, "year")
			return fmt.Sprintf("%d%s%d%s%s", rapid.IntRange(1, 31).Draw(t, "a"), mark, rapid.IntRange(1, 31).Draw(t, "b"), mark, year)
		})
		dates := rapid.SliceOfN(date, 1, 30).Draw(t, "dates")
		read := func(dates []string) map[string]string {
			var b strings.Builder
			b.WriteString("Date,Event\n")
			for _, d := range dates {
				b.WriteString(d + ",The estates meet in the great hall\n")
			}
			c, err := files.Reader{Fields: &files.Fields{Date: files.DateFields{Whole: []string{"Date"}}, Text: []string{"Event"}}}.Open(folder("a.csv", b.String()), "a.csv")
			if err != nil {
				t.Fatal(err)
			}
			out := map[string]string{}
			for e := range c.Events() {
				out[e.First(chronicle.Date).Text] = e.Date.String()
			}
			return out
		}
		if diff := cmp.Diff(read(dates), read(rapid.Permutation(dates).Draw(t, "permuted"))); diff != "" {
			t.Errorf("dates (-before +after):\n%s", diff)
		}
	})
}

func TestManyDatesInFiguresAreReadInLinearTime(t *testing.T) {
	for _, form := range []string{"0%d/05/1789", "1%d/12/1788"} {
		var b strings.Builder
		b.WriteString("Date,Event\n")
		for i := range 10_000 {
			fmt.Fprintf(&b, form+",The estates meet in the great hall %d\n", 1+i%9, i)
		}
		start := time.Now()
		read := figuresRead(t, "", "a.csv", b.String())
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%s: 10,000 dates took %v", form, took)
		}
		if len(read) > 10_001 {
			t.Errorf("%s: 10,000 dates and %d notes", form, len(read)-10_000)
		}
	}
}

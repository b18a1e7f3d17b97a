package timelinejs_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestCSVOfTimelineJSNeedsNoFields(t *testing.T) {
	const content = "year,Month,Day,End Year,End Month,End Day,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type\n" +
		",,,,,,,The mills,How they came,,,,title\n" +
		"1790,5,1,1811,,,Spring 1790,The old mill,\"It <b>burns</b>, \"\"twice\"\".\",http://example.org,J. Roe,The mill,\n" +
		",,,,,,,The new mill,,,,,\n" +
		"1790,2,30,,,,,The leap,,,,,\n" +
		"1812,,,1811,,,,The last mill,,,,,\n"
	c, err := files.Reader{}.Read(files.Input{Name: "a.csv", Data: []byte(content)})
	if err != nil {
		t.Fatal(err)
	}
	filestest.CheckSpans(t, c)
	want := []string{
		"paragraph Headline=The mills Text=How they came",
		"event 1790-05-01/1811 year=1790 Month=5 Day=1 End Year=1811 Display Date=Spring 1790 Headline=The old mill Text=It burns, \"twice\". Media Credit=J. Roe Media Caption=The mill",
		"event Headline=The new mill",
		"event year=1790 Month=2 Day=30 Headline=The leap",
		"event 1812/1811 year=1812 End Year=1811 Headline=The last mill",
		`5:8 "30" date "1790-02-30": February 1790 has 28 days`,
		`6:8 "1811" date "1812/1811": the end, 1811, is before the start, 1812`,
	}
	if d := cmp.Diff(want, filestest.Entries(c)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestCSVOfOtherColumnsIsNotReadWithoutFields(t *testing.T) {
	c, err := files.Reader{}.Read(files.Input{Name: "a.csv", Data: []byte("mill,built\nA,1790\n")})
	if err != nil || len(c.Entries) != 1 || len(c.Faults) != 1 || c.Faults[0].Kind != chronicle.Unreadable {
		t.Errorf("%v, %+v", err, c)
	}
}

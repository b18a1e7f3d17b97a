package timeline_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

var sample = &timeline.Timeline{Events: []timeline.Event{
	{ID: "day", Date: date("1973-06-29"), People: []string{"prats", "allende"}},
	{ID: "undated", People: []string{"allende"}},
	{ID: "year", Date: date("1973")},
	{ID: "about", Date: date("1975~"), People: []string{"pinochet"}},
	{ID: "span", Date: date("1970-11-03/1973-09-11"), People: []string{"allende"}},
	{ID: "from", Date: date("1990-03/..")},
}}

func ids(events iter.Seq[*timeline.Event]) []string {
	var ids []string
	for e := range events {
		ids = append(ids, e.ID)
	}
	return ids
}

func TestOnYieldsWhatMayHaveTakenPlaceThen(t *testing.T) {
	for _, tt := range []struct {
		on   string
		want []string
	}{
		{"1973-06-29", []string{"day", "year", "about", "span"}},
		{"1973-12-31", []string{"year", "about"}},
		{"1970-11", []string{"about", "span"}},
		{"1960", nil},
		{"2022-12-07", []string{"from"}},
	} {
		if d := cmp.Diff(tt.want, ids(sample.On(date(tt.on)))); d != "" {
			t.Errorf("On(%s), -want +got:\n%s", tt.on, d)
		}
	}
}

func TestBetweenIncludesBothEnds(t *testing.T) {
	var none edtf.Date
	for _, tt := range []struct {
		name     string
		from, to edtf.Date
		want     []string
	}{
		{"no bounds", none, none, []string{"day", "year", "about", "span", "from"}},
		{"to a day", none, date("1970-11-03"), []string{"about", "span"}},
		{"from the last day of a span", date("1973-09-11"), date("1973-09-11"), []string{"year", "about", "span"}},
		{"from a year on", date("1986"), none, []string{"from"}},
		{"ends in the wrong order", date("1990"), date("1980"), nil},
	} {
		if d := cmp.Diff(tt.want, ids(sample.Between(tt.from, tt.to))); d != "" {
			t.Errorf("%s, -want +got:\n%s", tt.name, d)
		}
	}
}

func TestByPersonKeepsTheTimelinesOrder(t *testing.T) {
	if d := cmp.Diff([]string{"day", "undated", "span"}, ids(sample.ByPerson("allende"))); d != "" {
		t.Error(d)
	}
	if got := ids(sample.ByPerson("nobody")); got != nil {
		t.Error(got)
	}
}

func TestBySourceYieldsWhatCitesIt(t *testing.T) {
	tl := &timeline.Timeline{Events: []timeline.Event{
		{ID: "a", Sources: []timeline.Citation{{Source: "log"}, {Source: "diary", Locator: "p. 4"}}},
		{ID: "b", Sources: []timeline.Citation{{Source: "log"}}},
		{ID: "c", Sources: []timeline.Citation{{Source: "diary"}, {Source: "diary", Locator: "p. 9"}}},
	}}
	if d := cmp.Diff([]string{"a", "c"}, ids(tl.BySource("diary"))); d != "" {
		t.Error(d)
	}
}

func TestSortPutsUndatedEventsLastAndKeepsTheOrderOfOneDate(t *testing.T) {
	tl := &timeline.Timeline{Events: []timeline.Event{
		{ID: "undated"},
		{ID: "autumn", Date: date("1973-09-11")},
		{ID: "also undated"},
		{ID: "ancient", Date: date("-0043-03-15")},
		{ID: "month", Date: date("1973-09")},
		{ID: "same day", Date: date("1973-09-11")},
		{ID: "open", Date: date("../1970")},
	}}
	tl.Sort()
	var got []string
	for i := range tl.Events {
		got = append(got, tl.Events[i].ID)
	}
	if d := cmp.Diff([]string{"open", "ancient", "month", "autumn", "same day", "undated", "also undated"}, got); d != "" {
		t.Error(d)
	}
}

func TestIteratorsStopWhenAsked(t *testing.T) {
	n := 0
	for range sample.ByPerson("allende") {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d events", n)
	}
}

func TestIteratorsYieldTheTimelinesOwnEvents(t *testing.T) {
	own := &timeline.Timeline{Events: []timeline.Event{{ID: "a", Date: date("1973")}}}
	for e := range own.On(date("1973")) {
		e.Text = "changed"
	}
	if own.Events[0].Text != "changed" {
		t.Error("a change through the iterator is lost")
	}
}

func TestByIDFindsAnEvent(t *testing.T) {
	if e := sample.ByID("year"); e == nil || e.ID != "year" {
		t.Error(e)
	}
	if e := sample.ByID("none"); e != nil {
		t.Error(e)
	}
}

func TestANilTimelineIsEmpty(t *testing.T) {
	var none *timeline.Timeline
	none.Sort()
	for name, events := range map[string]iter.Seq[*timeline.Event]{
		"On": none.On(date("1973")), "Between": none.Between(edtf.Date{}, edtf.Date{}), "ByPerson": none.ByPerson("p"), "BySource": none.BySource("s"),
	} {
		if got := ids(events); got != nil {
			t.Errorf("%s yields %q", name, got)
		}
	}
	if none.ByID("") != nil {
		t.Error("it has an event")
	}
	if d := cmp.Diff(&timeline.Timeline{}, none.AsPublished()); d != "" {
		t.Error(d)
	}
	if err := none.CheckEmendations(); err != nil {
		t.Error(err)
	}
	var b strings.Builder
	if err := none.Encode(&b); err != nil || b.String() != "{}\n" {
		t.Errorf("it is written as %q, %v", b.String(), err)
	}
}

func TestTheZeroTimelineIsUseful(t *testing.T) {
	var zero timeline.Timeline
	if got := ids(zero.On(date("1973"))); got != nil {
		t.Error(got)
	}
	if zero.ByID("a") != nil {
		t.Error("it has an event")
	}
	if d := cmp.Diff(&timeline.Timeline{}, zero.AsPublished()); d != "" {
		t.Error(d)
	}
	if err := zero.CheckEmendations(); err != nil {
		t.Error(err)
	}
}

package order

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func event(pointer string, year int64, fields ...chronicle.Field) chronicle.Entry {
	e := chronicle.Entry{Kind: chronicle.Event, Pointer: pointer, Fields: fields}
	if year != 0 {
		e.Date, _ = edtf.OfYear(year)
	}
	return e
}

// yearsOf lists the years of the entries of each list.
func yearsOf(lists [][]*chronicle.Entry) []string {
	var out []string
	for _, l := range lists {
		s := ""
		for _, e := range l {
			s += " " + e.Date.String()
		}
		out = append(out, s[1:])
	}
	return out
}

func TestListsOfADocument(t *testing.T) {
	heading := chronicle.Entry{Kind: chronicle.Paragraph, Fields: []chronicle.Field{{Name: "title", Role: chronicle.Title, Text: "Later"}}}
	prose := chronicle.Entry{Kind: chronicle.Paragraph, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "So it went."}}}
	sorts := chronicle.Field{Name: "start_date/year", Role: chronicle.Date, Text: "1901"}
	year := chronicle.Field{Name: "Year", Role: chronicle.Date, Text: "1901"}
	headline := chronicle.Field{Name: "Headline", Role: chronicle.Title, Text: "The mill"}
	for _, c := range []struct {
		name    string
		entries []chronicle.Entry
		want    []string
	}{
		{"by the pointer of the list", []chronicle.Entry{event("/a/0", 1901), event("/b/0", 1903), event("/a/1", 1902)}, []string{"1901 1902", "1903"}},
		{"of which a second begins anew", []chronicle.Entry{event("/a/0", 1901), event("/a/1", 1902), event("/a/0", 1903)}, []string{"1901 1902", "1903"}},
		{"without pointers, up to a heading", []chronicle.Entry{event("", 1901), prose, event("", 1902), heading, event("", 1903)}, []string{"1901 1902", "1903"}},
		{"without the undated", []chronicle.Entry{event("/a/0", 1901), event("/a/1", 0), event("/a/2", 1903)}, []string{"1901 1903"}},
		{"without those that are sorted when shown", []chronicle.Entry{event("/a/0", 1901, sorts), event("/a/1", 1902)}, []string{"1902"}},
		{"in a table too", []chronicle.Entry{event("/0", 1901, year, headline), event("/1", 1902, year)}, []string{"1902"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all chronicle.Chronicle
			for _, e := range c.entries {
				all.Add(e)
			}
			if d := cmp.Diff(c.want, yearsOf(listsOf(&all))); d != "" {
				t.Errorf("lists (-want +got):\n%s", d)
			}
		})
	}
}

func TestPartsOfAListSortedBySomethingElseFirst(t *testing.T) {
	in := func(place string) chronicle.Field {
		return chronicle.Field{Name: "place", Role: chronicle.Other, Text: place}
	}
	for _, c := range []struct {
		name   string
		places string
		want   []string
	}{
		{"one run of each place", "NNNSS", []string{"1900 1901 1902", "1903 1904"}},
		{"a place that returns", "NNSSN", []string{"1900 1901 1902 1903 1904"}},
		{"a place of its own for each", "ABCDE", []string{"1900 1901 1902 1903 1904"}},
		{"one place", "NNNNN", []string{"1900 1901 1902 1903 1904"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all chronicle.Chronicle
			for i, place := range c.places {
				all.Add(event(fmt.Sprintf("/a/%d", i), int64(1900+i), in(string(place))))
			}
			if d := cmp.Diff(c.want, yearsOf(partsOf(listsOf(&all)[0]))); d != "" {
				t.Errorf("parts (-want +got):\n%s", d)
			}
		})
	}
}

func TestClearOrder(t *testing.T) {
	for _, c := range []struct {
		name    string
		years   []int64
		want    []int
		ordered bool
	}{
		{"up, without a stray", []int64{1, 2, 3, 4, 5, 6}, nil, true},
		{"down, with one", []int64{9, 8, 7, 2, 6, 5, 4}, []int{3}, true},
		{"too short to tell", []int64{1, 2, 9, 3, 4, 5}, nil, false},
		{"two strays in a short list", []int64{1, 9, 2, 3, 8, 4, 5, 6, 7}, nil, false},
		{"two strays in a longer one", []int64{1, 99, 2, 3, 4, 5, 6, 7, 8, 1, 9, 10}, []int{1, 9}, true},
		{"a part with an order of its own", []int64{
			10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 11, 12, 13,
		}, nil, true},
		{"one year for all", []int64{7, 7, 7, 7, 7, 7, 7, 7}, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all chronicle.Chronicle
			for i, year := range c.years {
				all.Add(event(fmt.Sprintf("/a/%d", i), 1900+year))
			}
			l := list{Entries: listsOf(&all)[0]}
			l.findOrder(nil)
			if d := cmp.Diff(c.want, l.misplaced); d != "" || l.Ordered != c.ordered {
				t.Errorf("ordered %t; misplaced (-want +got):\n%s", l.Ordered, d)
			}
		})
	}
}

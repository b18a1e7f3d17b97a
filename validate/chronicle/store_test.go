package chronicle_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// lines is a store whose entries are the lines of a file: quotes if they are quoted.
type lines struct {
	file  string
	start []int
}

func (l *lines) Len() int { return len(l.start) }

func (l *lines) Kind(i int) chronicle.Kind {
	if l.file[l.start[i]] == '"' {
		return chronicle.Quote
	}
	return chronicle.Event
}

func (l *lines) Entries(first, end int) iter.Seq[*chronicle.Entry] {
	return func(yield func(*chronicle.Entry) bool) {
		var e chronicle.Entry
		for i := first; i < end; i++ {
			at := l.start[i]
			text := l.file[at : at+4]
			e = chronicle.Entry{
				Kind: l.Kind(i), ID: text[:2], Origin: chronicle.Verbatim(at),
				Fields: append(e.Fields[:0], chronicle.Field{Name: "text", Role: chronicle.Text, Text: text, Origin: chronicle.Verbatim(at)}),
			}
			if !yield(&e) {
				return
			}
		}
	}
}

func (l *lines) Prose(first, end int) iter.Seq[chronicle.Prose] {
	return func(yield func(chronicle.Prose) bool) {
		for i := first; i < end; i++ {
			if !yield(chronicle.Prose{Entry: i, Kind: l.Kind(i), Text: l.file[l.start[i] : l.start[i]+4]}) {
				return
			}
		}
	}
}

// stored is a chronicle of two files whose entries are made on demand, with one between that is kept.
func stored() *chronicle.Chronicle {
	c := &chronicle.Chronicle{}
	a := c.AddFile("a", "one.\n\"2.\"\n")
	c.AddStore(a, &lines{"one.\n\"2.\"\n", []int{0, 5}})
	b := c.AddFile("b", "kept")
	c.Add(chronicle.Entry{Kind: chronicle.Event, Doc: b, ID: "kept", Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: "kept", Origin: chronicle.Verbatim(0)}}})
	d := c.AddFile("d", "four\none!")
	c.AddStore(d, &lines{"four\none!", []int{0, 5}})
	return c
}

func TestEntriesMadeOnDemandStandBehindTheirDocument(t *testing.T) {
	c := stored()
	const first = chronicle.FirstStored
	var got []string
	for e := range c.Of(chronicle.Document, chronicle.Event, chronicle.Quote) {
		got = append(got, fmt.Sprintf("%d in %d %s %q of %s", e.Index, e.Doc, e.Kind, e.Text(), c.FileOf(e).Name))
		if doc := c.DocOf(e.Index); doc != e.Doc {
			t.Errorf("DocOf(%d) = %d, want %d", e.Index, doc, e.Doc)
		}
	}
	if diff := cmp.Diff([]string{
		`0 in 0 document "" of a`, `1073741824 in 0 event "one." of a`, `1073741825 in 0 quote "\"2.\"" of a`,
		`1 in 1 document "" of b`, `2 in 1 event "kept" of b`,
		`3 in 3 document "" of d`, `1073741826 in 3 event "four" of d`, `1073741827 in 3 event "one!" of d`,
	}, got); diff != "" {
		t.Error(diff)
	}
	if got, want := slices.Collect(c.Stretches()), []chronicle.Stretch{{First: 0, End: 1}, {First: first, End: first + 2}, {First: 1, End: 4}, {First: first + 2, End: first + 4}}; !slices.Equal(got, want) {
		t.Errorf("stretches %v, want %v", got, want)
	}
	var told []string
	for s := range c.Stretches() {
		for p := range c.Prose(s) {
			told = append(told, fmt.Sprint(p.Entry, " ", p.Kind, " ", p.Field, " ", p.Text))
		}
	}
	if diff := cmp.Diff([]string{
		`1073741824 event 0 one.`, `1073741825 quote 0 "2."`, `2 event 0 kept`, `1073741826 event 0 four`, `1073741827 event 0 one!`,
	}, told); diff != "" {
		t.Error(diff)
	}
	if events, quotes := c.Count(chronicle.Event), c.Count(chronicle.Quote); events != 4 || quotes != 1 {
		t.Errorf("%d events and %d quotes, want 4 and 1", events, quotes)
	}
	if ids := c.ByID("on"); len(ids) != 2 || ids[0].Index != first || ids[1].Index != first+3 {
		t.Errorf("entries of one id: %v", ids)
	}
	for _, i := range []int{-1, 4, first - 1, first + 4} {
		if e := c.Entry(i); e != nil || c.DocOf(i) != -1 {
			t.Errorf("there is an entry %d: %v", i, e)
		}
	}
}

func TestPlacesOfEntriesMadeOnDemandAreFound(t *testing.T) {
	c := stored()
	span := chronicle.Span{Entry: chronicle.FirstStored + 3, Field: "text", Start: 1, End: 3}
	if got := c.Text(span); got != "ne" {
		t.Errorf("text %q, want %q", got, "ne")
	}
	segs := c.Locate(span)
	if len(segs) != 1 || segs[0].File.Name != "d" || segs[0].Start != 6 || segs[0].End != 8 {
		t.Errorf("segments %v", segs)
	}
	span.Entry++
	if got, segs := c.Text(span), c.Locate(span); got != "" || segs != nil {
		t.Errorf("an entry that is not there has text %q and segments %v", got, segs)
	}
}

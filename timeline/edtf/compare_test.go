package edtf_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestComparisonHasThreeValues(t *testing.T) {
	const no, maybe, yes = edtf.Impossible, edtf.Possible, edtf.Certain
	type answers struct{ Before, After, Overlaps, Within edtf.Truth }
	tests := []struct {
		d, other string
		want     answers
	}{
		{"1889-07-14", "1889-07-15", answers{yes, no, no, no}},
		{"1889-07-14", "1889-07-14", answers{maybe, maybe, yes, yes}},
		{"1889-07-14", "1889-07", answers{maybe, maybe, maybe, yes}},
		{"1889-07-14", "1889", answers{maybe, maybe, maybe, yes}},
		{"1889", "1889-07-14", answers{maybe, maybe, maybe, maybe}},
		{"1889", "1889", answers{maybe, maybe, maybe, yes}},
		{"1889", "1890", answers{yes, no, no, no}},

		// An event within an interval whose ends are known to the month.
		{"1914-05", "1914-04/1914-07", answers{no, no, yes, yes}},
		{"1914-04-10", "1914-04/1914-07", answers{maybe, no, maybe, maybe}},
		{"1914-03-31", "1914-04/1914-07", answers{yes, no, no, no}},
		{"1914-04/1914-07", "1914-06-10/1914-09", answers{no, no, yes, no}},
		{"1914-04/1914-07", "1914-07-10/1914-09", answers{maybe, no, maybe, no}},
		{"1920", "1914-04/..", answers{no, maybe, maybe, maybe}},
		{"1910", "1914-04/..", answers{yes, no, no, no}},
		{"1910", "/1914", answers{maybe, no, maybe, maybe}},

		// What is qualified is near, never exact.
		{"1889~", "1895", answers{maybe, maybe, maybe, maybe}},
		{"1889~", "1889", answers{maybe, maybe, maybe, maybe}},
		{"1889~", "1900", answers{yes, no, no, no}},
		{"1889-07-14", "1889~", answers{maybe, maybe, maybe, maybe}},
		{"1889-07-?14", "1889-07-30", answers{maybe, maybe, maybe, maybe}},
		{"1890S3", "1898", answers{maybe, maybe, maybe, maybe}},

		// Spring may be that of the south.
		{"1889-21", "1889-10-03", answers{maybe, maybe, maybe, maybe}},
		{"1889-10-03", "1889-25", answers{no, yes, no, no}},
		{"1889-04-03", "1889-25", answers{maybe, maybe, maybe, yes}},

		{"188X", "1889-07-14", answers{maybe, maybe, maybe, maybe}},
		{"1885", "188X", answers{maybe, maybe, maybe, maybe}},
		{"[1889,1891]", "1890", answers{maybe, maybe, maybe, maybe}},
		{"{1889,1891}", "1890", answers{no, no, yes, no}},

		// Which end of a reversed interval is wrong is not known.
		{"1918/1914", "1919", answers{yes, no, no, no}},
		{"1918/1914", "1916", answers{maybe, maybe, maybe, maybe}},
		{"1916", "1918/1914", answers{maybe, maybe, maybe, maybe}},

		// Of years too far off for a day number, the order is not known.
		{"1889", "Y1E18", answers{yes, no, no, no}},
		{"Y-1E18", "1889", answers{yes, no, no, no}},
		{"Y1E18", "Y1E19", answers{maybe, maybe, maybe, maybe}},
		{"Y1E18", "Y1E18", answers{maybe, maybe, maybe, maybe}},
		{"Y-2E18", "Y-1E18", answers{maybe, maybe, maybe, maybe}},
		{"Y1E18", "1889/..", answers{no, maybe, maybe, maybe}},

		{"1889-07-14T10:00:00Z", "1889-07-14T10:00:01Z", answers{yes, no, no, no}},
		{"1889-07-14T10:00:00", "1889-07-14T10:00:00", answers{maybe, maybe, yes, yes}},
		{"1889-07-14T23:30:00-10:00", "1889-07-15T00:30:00+10:00", answers{no, yes, no, no}},
		{"1889-07-14T10:00:00Z", "1889-07-14T12:00:00", answers{maybe, maybe, yes, maybe}},
		{"1889-07-14", "1889-07-14T10:00:00Z", answers{maybe, maybe, yes, maybe}},
		{"1889-07-14T10:00:00Z", "1889-07-14", answers{maybe, maybe, yes, yes}},
	}
	for _, test := range tests {
		d, _ := isEDTF(test.d)
		other, _ := isEDTF(test.other)
		got := answers{d.Before(other), d.After(other), d.Overlaps(other), d.Within(other)}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s and %s (-want +got):\n%s", test.d, test.other, diff)
		}
	}
}

func TestNothingIsKnownOfNoDate(t *testing.T) {
	var none edtf.Date
	for _, s := range []string{"1889", "Y-999999999999999999", "Y999999999999999999", "../1889", "/"} {
		d := parse(t, s)
		for _, got := range []edtf.Truth{
			d.Before(none), none.Before(d), d.After(none), none.After(d),
			d.Overlaps(none), none.Overlaps(d), d.Within(none), none.Within(d),
		} {
			if got != edtf.Possible {
				t.Errorf("%s compared with no date is %v", s, got)
			}
		}
	}
}

func TestComparisonsAgreeWithOneAnother(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, errA := isEDTF(dates.Draw(t, "a"))
		b, errB := isEDTF(dates.Draw(t, "b"))
		if errA != nil || errB != nil {
			return
		}
		before, after, overlaps := a.Before(b), a.After(b), a.Overlaps(b)
		if after != b.Before(a) || overlaps != b.Overlaps(a) {
			t.Fatalf("%v and %v compare differently the other way round", a, b)
		}
		if before == edtf.Certain && (after != edtf.Impossible || overlaps != edtf.Impossible || a.Within(b) != edtf.Impossible) {
			t.Fatalf("%v is before %v, but after %v, overlaps %v, within %v", a, b, after, overlaps, a.Within(b))
		}
		within := a.Within(b)
		if overlaps == edtf.Certain && (before == edtf.Certain || after == edtf.Certain) {
			t.Fatalf("%v overlaps %v, but is before %v, after %v", a, b, before, after)
		}
		if within == edtf.Certain && (overlaps == edtf.Impossible || before == edtf.Certain || after == edtf.Certain) {
			t.Fatalf("%v is within %v, but overlaps %v, is before %v, after %v", a, b, overlaps, before, after)
		}
		if overlaps == edtf.Impossible && within != edtf.Impossible {
			t.Fatalf("%v does not overlap %v, but is within %v", a, b, within)
		}
		if a.Before(a) == edtf.Certain || a.Overlaps(a) == edtf.Impossible || a.Within(a) == edtf.Impossible {
			t.Fatalf("%v is apart from itself", a)
		}
		if overlaps == edtf.Impossible && before != edtf.Certain && after != edtf.Certain {
			// Sets may leave a gap, and then neither is wholly before the other.
			if x, y := a.LooseBounds(), b.LooseBounds(); x.LatestEnd < y.EarliestStart || y.LatestEnd < x.EarliestStart {
				t.Fatalf("%v and %v are apart, but before %v, after %v", a, b, before, after)
			}
		}
	})
}

func TestCompareSortsByStartThenEndThenText(t *testing.T) {
	var want []edtf.Date
	for _, s := range []string{
		"../1889", "-0043", "0000", "1889-01", "1889", "1889/1890", "1889-02", "1889-07-14",
		"1889-07-14T00:00:00", "1889-07-14T10:00:00+02:00", "1889-07-14T09:00:00Z", "1889-07-14?", "1890",
	} {
		want = append(want, parse(t, s))
	}
	want = slices.Insert(want, 0, edtf.Date{})
	// The qualified day starts and ends as the plain one, and has no time either.
	at := slices.Index(want, parse(t, "1889-07-14?"))
	qualified := want[at]
	want = slices.Delete(want, at, at+1)
	want = slices.Insert(want, slices.Index(want, parse(t, "1889-07-14"))+1, qualified)

	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, edtf.Date.Compare)
	if diff := cmp.Diff(texts(want), texts(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func texts(dates []edtf.Date) []string {
	var out []string
	for _, d := range dates {
		out = append(out, d.String())
	}
	return out
}

func TestCompareIsAnOrder(t *testing.T) {
	draw := func(t *rapid.T, label string) edtf.Date {
		d, _ := edtf.Parse(dates.Draw(t, label))
		return d
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := draw(t, "a"), draw(t, "b"), draw(t, "c")
		if a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != a.Equal(b) {
			t.Fatalf("%v and %v: %d and %d", a, b, a.Compare(b), b.Compare(a))
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%v ≤ %v ≤ %v, but not %[1]v ≤ %[3]v", a, b, c)
		}
	})
}

func BenchmarkBefore(b *testing.B) {
	x, y := parse(b, "1889-07-14"), parse(b, "1889~/1891-03")
	for b.Loop() {
		_ = x.Before(y)
	}
}

func TestInstantCountsSecondsOfDateTimesAlone(t *testing.T) {
	type instant struct {
		second    int64
		inUTC, ok bool
	}
	for text, want := range map[string]instant{
		"1970-01-02T00:00:01":       {86401, false, true},
		"1970-01-02T00:00:01Z":      {86401, true, true},
		"1970-01-01T01:30:00+01:30": {0, true, true},
		"1969-12-31T24:00:00-01":    {3600, true, true},
		"1970-01-01":                {},
		"1970-01-01/1970-01-02":     {},
	} {
		d, err := edtf.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		var got instant
		got.second, got.inUTC, got.ok = d.Instant()
		if got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

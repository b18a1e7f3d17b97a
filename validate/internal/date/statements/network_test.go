package statements

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func mustParse(t testing.TB, text string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// contradicts reports whether an event of one date can't be after one of another.
func contradicts(t *testing.T, date, after string) bool {
	t.Helper()
	c := claimsOf(chronicle.New(&timeline.Timeline{Events: []timeline.Event{
		{ID: "a", Date: mustParse(t, date), After: []string{"b"}},
		{ID: "b", Date: mustParse(t, after)},
	}}, nil), nil)
	return len(c.network.Contradictions().Found) > 0
}

func TestWhatCanBeAfterWhat(t *testing.T) {
	for _, test := range []struct {
		date, after string
		want        bool
	}{
		{"1972", "1973", true},
		{"1973", "1973-12-31", false},
		{"1972-12-31", "1973", true},
		{"1973-09-11", "1973-09-11", false},
		{"1973-09-10", "1973-09-11", true},
		{"1970/1974", "1972", true},
		{"../1974", "1972", false},
		{"1970/", "1972", true},
		{"1972", "1970/..", false},
		{"1968~", "1973", false},
		{"1958~", "1973", true},
		{"197X", "1979-12-31", false},
		{"196X", "1970", true},
		{"[1970,1975]", "1974", false},
		{"{1970,1975}", "1974", true},
		{"1973-21", "1973-11", false},
		{"1972-21", "1973-11", true},
		{"2001-09-11T08:46:00", "2001-09-11T08:45:59", false},
		{"2001-09-11T08:46:00", "2001-09-11T08:46:00", false},
		{"2001-09-11T08:46:00", "2001-09-11T08:46:01", true},
		{"2001-09-11T23:00:00-04:00", "2001-09-12T02:59:59Z", false},
		{"2001-09-11T23:00:00-04:00", "2001-09-12T03:00:01Z", true},
		{"2001-09-11T23:00:00-04:00", "2001-09-12", false},
		{"2001-09-11T23:00:00-04:00", "2001-09-13", true},
		{"2001-09-11T23:00:00", "2001-09-12", true},

		// Julian dates and years that began in March.
		{"1917-10-25", "1917-11-07", false},
		{"1917-10-24", "1917-11-07", true},
		{"1923-03-01", "1923-03-02", true},
		{"1688-02-10", "1688-12-25", false},
		{"1688-04-10", "1688-12-25", true},
		{"1688", "1689-02-20", false},
		{"1712-02-29", "1712-03-11", false},
		{"-0043-03-15", "-0043-03-13", false},
		{"-0043-03-13", "-0043-03-15", false},
		{"-0043-06-13", "-0043-06-15", false},
		{"-0043-06-12", "-0043-06-15", true},

		{"Y170000000", "Y-170000000", false},
		{"Y-170000000", "Y170000000", true},
		{"Y-9223372036854775", "Y9223372036854775", true},
	} {
		if got := contradicts(t, test.date, test.after); got != test.want {
			t.Errorf("%s after %s: contradiction %v, want %v", test.date, test.after, got, test.want)
		}
	}
}

func TestDatesThatComeAfterOthersNeverContradict(t *testing.T) {
	dates := []string{"1973", "1973-09", "1973-09-11", "1973/1975", "1973?", "197X", "1973-22", "[1972,1974]", "1973-09-11T10:00:00", "1710-02-03", "1916-05-01", "-0044", "Y-12345"}
	rapid.Check(t, func(rt *rapid.T) {
		a := mustParse(t, rapid.SampledFrom(dates).Draw(rt, "a"))
		b := mustParse(t, rapid.SampledFrom(dates).Draw(rt, "b"))
		if contradicts(t, a.String(), b.String()) && a.LooseBounds().LatestStart >= b.LooseBounds().EarliestStart {
			rt.Errorf("%s after %s is taken for impossible", a, b)
		}
	})
}

func TestDatesThatSayNothingHaveNoBounds(t *testing.T) {
	reversed, err := edtf.Parse("1973/1970")
	if err == nil {
		t.Fatal("a reversed interval is no error")
	}
	for _, d := range []edtf.Date{{}, reversed} {
		if b, ok := scaleOf(nil).bounds(d); ok {
			t.Errorf("%q: %v", d, b)
		}
	}
}

// chronicleOfClaims returns a chronicle of events, each with claims of order to
// others of up to so many places away. Of one event in wrong, the date is of
// another time, and of one claim in turned, the order; 0: of none.
func chronicleOfClaims(events, claims, reach, wrong, turned int) *chronicle.Chronicle {
	r := rand.New(rand.NewPCG(1, 2))
	t := &timeline.Timeline{Events: make([]timeline.Event, events)}
	id := func(i int) string { return fmt.Sprint("e", i) }
	for i := range t.Events {
		e := &t.Events[i]
		e.ID = id(i)
		day := edtf.DayOf(1950, 1, 1).Add(int64(i / 10))
		if wrong > 0 && r.IntN(wrong) == 0 {
			day = day.Add(int64(r.IntN(10_000)))
		}
		if i%4 != 0 {
			year, month, dayOfMonth := day.Civil()
			e.Date, _ = edtf.OfDay(year, month, dayOfMonth)
		}
		for range claims {
			switch j := i + 1 + r.IntN(reach); {
			case j >= events:
			case turned > 0 && r.IntN(turned) == 0:
				e.After = append(e.After, id(j))
			case r.IntN(2) == 0:
				e.Before = append(e.Before, id(j))
			default:
				t.Events[j].After = append(t.Events[j].After, e.ID)
			}
		}
	}
	return chronicle.New(t, nil)
}

func TestClaimsThatTheDatesBearOutGiveNoFinding(t *testing.T) {
	got := claimsOf(chronicleOfClaims(2000, 3, 50, 0, 0), nil).network.Contradictions()
	if len(got.Found) > 0 || !got.Complete {
		t.Errorf("%v", got)
	}
}

func TestFindingsAreTheSameEveryTime(t *testing.T) {
	c := chronicleOfClaims(2000, 3, 50, 40, 100)
	first := claimsOf(c, nil).network.Contradictions()
	if len(first.Found) < 10 || !first.Complete {
		t.Errorf("%d found, complete: %v", len(first.Found), first.Complete)
	}
	if d := cmp.Diff(first, claimsOf(c, nil).network.Contradictions()); d != "" {
		t.Error(d)
	}
}

// BenchmarkNetwork gathers and reconciles 300,000 claims of 100,000 events.
func BenchmarkNetwork(b *testing.B) {
	const events, claims = 100_000, 3
	for _, bench := range []struct {
		name                 string
		reach, wrong, turned int
	}{
		{"local", 50, 0, 0},
		{"anywhere", events, 0, 0},
		{"local, one date in 100 wrong", 50, 100, 0},
		{"local, one claim in 100 wrong", 50, 0, 100},
		{"anywhere, one date in 100 wrong", events, 100, 0},
		{"anywhere, one claim in 1,000 wrong", events, 0, 1000},
		{"local, every other date wrong", 50, 2, 0},
	} {
		b.Run(bench.name, func(b *testing.B) {
			c := chronicleOfClaims(events, claims, bench.reach, bench.wrong, bench.turned)
			c.ByID("")
			found := 0
			b.ReportAllocs()
			for b.Loop() {
				r := claimsOf(c, nil).network.Contradictions()
				if !r.Complete {
					b.Log("given up")
				}
				found = len(r.Found)
			}
			b.ReportMetric(float64(found), "findings")
		})
	}
	b.Run("a circle of a million", func(b *testing.B) {
		t := &timeline.Timeline{Events: make([]timeline.Event, 1_000_000)}
		for i := range t.Events {
			t.Events[i] = timeline.Event{ID: fmt.Sprint("e", i), After: []string{fmt.Sprint("e", (i+1)%len(t.Events))}}
		}
		c := chronicle.New(t, nil)
		c.ByID("")
		for b.Loop() {
			if r := claimsOf(c, nil).network.Contradictions(); len(r.Found) != 1 || !r.Complete {
				b.Fatal(len(r.Found), r.Complete)
			}
		}
	})
}

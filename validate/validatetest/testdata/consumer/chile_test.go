package velmo

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestTypedEventsAreFoundByDate(t *testing.T) {
	day, err := edtf.Parse("1973-09-11")
	if err != nil {
		t.Fatal(err)
	}
	var got []edtf.Date
	for e := range timeline.Chile1973().On(day) {
		if e.Date.Equal(day) {
			got = append(got, e.Date)
		}
	}
	if d := cmp.Diff([]edtf.Date{day}, got[:min(1, len(got))]); d != "" {
		t.Errorf("the day of the coup (-want +got):\n%s", d)
	}
}

func TestTypedQuotesNameTheirSpeakers(t *testing.T) {
	names := map[string]string{}
	for _, p := range timeline.Chile1973().People {
		names[p.ID] = p.Name
	}
	all := quotes.Chile1973().Quotes
	if len(all) == 0 {
		t.Error("there are no quotes")
	}
	for _, q := range all {
		if names[q.Speaker] == "" {
			t.Errorf("quote %s: nobody has the id %q", q.ID, q.Speaker)
		}
	}
}

func TestTypedValuesRoundTripThroughJSON(t *testing.T) {
	var b bytes.Buffer
	if err := timeline.Chile1973().Encode(&b); err != nil {
		t.Fatal(err)
	}
	read, err := timeline.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(timeline.Chile1973(), read); d != "" {
		t.Errorf("timeline (-want +got):\n%s", d)
	}

	b.Reset()
	if err := quotes.Chile1973().Encode(&b); err != nil {
		t.Fatal(err)
	}
	said, err := quotes.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(quotes.Chile1973(), said); d != "" {
		t.Errorf("quotes (-want +got):\n%s", d)
	}
}

func TestEachCallGivesAValueOfItsOwn(t *testing.T) {
	mine := timeline.Chile1973()
	mine.Events[0].Title += ", retold"
	if cmp.Equal(mine, timeline.Chile1973()) {
		t.Error("a change to one timeline shows in the next")
	}
	said := quotes.Chile1973()
	said.Quotes[0].Text += " Indeed."
	if cmp.Equal(said, quotes.Chile1973()) {
		t.Error("a change to one collection shows in the next")
	}
}

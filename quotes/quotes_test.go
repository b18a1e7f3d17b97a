package quotes_test

import (
	"bytes"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

var sample = &quotes.Collection{Quotes: []quotes.Quote{
	{ID: "a", Text: "A", Speaker: "allende", Said: date("1973-06-29"), Event: "tanquetazo"},
	{ID: "b", Text: "B", Speaker: "frei", Said: date("1964")},
	{ID: "c", Text: "C", Speaker: "allende"},
	{ID: "d", Text: "D", Speaker: "corvalan", Said: date("1973-07"), Event: "tanquetazo"},
	{ID: "e", Text: "E", Speaker: "nain", Said: date("1974~")},
}}

func ids(qs iter.Seq[*quotes.Quote]) []string {
	var ids []string
	for q := range qs {
		ids = append(ids, q.ID)
	}
	return ids
}

func TestIteratorsKeepTheCollectionsOrder(t *testing.T) {
	var none edtf.Date
	for _, tt := range []struct {
		name string
		got  iter.Seq[*quotes.Quote]
		want []string
	}{
		{"by speaker", sample.BySpeaker("allende"), []string{"a", "c"}},
		{"by an unknown speaker", sample.BySpeaker("nobody"), nil},
		{"by event", sample.ByEvent("tanquetazo"), []string{"a", "d"}},
		{"between two days", sample.Between(date("1973-06-29"), date("1973-07-01")), []string{"a", "d", "e"}},
		{"until a year", sample.Between(none, date("1964")), []string{"b", "e"}},
		{"at any time", sample.Between(none, none), []string{"a", "b", "d", "e"}},
		{"from later on", sample.Between(date("2001"), none), nil},
	} {
		if d := cmp.Diff(tt.want, ids(tt.got)); d != "" {
			t.Errorf("%s, -want +got:\n%s", tt.name, d)
		}
	}
}

func TestByIDFindsAQuote(t *testing.T) {
	if q := sample.ByID("c"); q == nil || q.Text != "C" {
		t.Error(q)
	}
	if q := sample.ByID("z"); q != nil {
		t.Error(q)
	}
}

func TestTheZeroCollectionIsUseful(t *testing.T) {
	var zero quotes.Collection
	if got := ids(zero.BySpeaker("allende")); got != nil {
		t.Error(got)
	}
	if d := cmp.Diff(&quotes.Collection{}, zero.AsPublished()); d != "" {
		t.Error(d)
	}
}

func TestAsPublishedUndoesTheEmendationsOfATextInACopy(t *testing.T) {
	edited := &quotes.Collection{Quotes: []quotes.Quote{{
		ID: "q", Text: "my own world—it", Sources: []timeline.Citation{{Source: "s"}},
		Emendations: []timeline.Emendation{{Kind: timeline.Corrected, Field: "text", Sic: "— ", Corr: "—"}},
	}}}
	published := edited.AsPublished()
	want := &quotes.Collection{Quotes: []quotes.Quote{{
		ID: "q", Text: "my own world— it", Sources: []timeline.Citation{{Source: "s"}},
	}}}
	if d := cmp.Diff(want, published); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	published.Quotes[0].Sources[0].Source = "changed"
	if edited.Quotes[0].Text != "my own world—it" || edited.Quotes[0].Sources[0].Source != "s" || edited.Quotes[0].Emendations == nil {
		t.Errorf("the original is changed: %+v", edited.Quotes[0])
	}
	if err := edited.CheckEmendations(); err != nil {
		t.Error(err)
	}
}

func TestCheckEmendationsNamesTheQuoteAtFault(t *testing.T) {
	c := &quotes.Collection{Quotes: []quotes.Quote{
		{ID: "q", Text: "a", Emendations: []timeline.Emendation{{Field: "text", Sic: "b", Corr: "c"}}},
		{ID: "r", Text: "a", Emendations: []timeline.Emendation{{Field: "said", Sic: "b", Corr: "c"}}},
	}}
	want := "quote q: emendation of text: corr \"c\" occurs 0 times in the field, not once\n" +
		"quote r: field \"said\" can't be emended"
	if err := c.CheckEmendations(); err == nil || err.Error() != want {
		t.Errorf("error:\n%v\nwant:\n%s", err, want)
	}
}

func TestDecodeReadsQuotesBesideOtherLists(t *testing.T) {
	got, err := quotes.Decode(strings.NewReader(`{
	  "title": "T", "events": [{"dat": "not looked at"}],
	  "quotes": [{"id": "q", "text": "A", "speaker": "p", "said": "1973-06", "event": "e", "sources": [{"source": "s", "locator": "l"}],
	    "language": "en", "translated": true, "emendations": [{"kind": "corrected", "field": "text", "sic": "B", "corr": "A", "reason": "why"}]}]
	}`))
	if err != nil {
		t.Fatal(err)
	}
	want := &quotes.Collection{Quotes: []quotes.Quote{{
		ID: "q", Text: "A", Speaker: "p", Said: date("1973-06"), Event: "e", Sources: []timeline.Citation{{Source: "s", Locator: "l"}},
		Language: "en", Translated: true,
		Emendations: []timeline.Emendation{{Kind: timeline.Corrected, Field: "text", Sic: "B", Corr: "A", Reason: "why"}},
	}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestDecodeReportsEverythingThatBreaksTheSchema(t *testing.T) {
	_, err := quotes.Decode(strings.NewReader(`{"quotes": [
	  {"text": "", "speeker": "p"},
	  {"text": "A", "speaker": "p", "said": "June 1973", "sources": [{}]}
	]}`))
	want := []string{
		`quotes: 2:4: /quotes/0: the key "speaker" is missing`,
		`2:13: /quotes/0/text: this can't be empty`,
		`2:28: /quotes/0/speeker: unknown key "speeker"; did you mean "speaker"?`,
		`3:42: /quotes/1/said: date "June 1973": `,
		`3:67: /quotes/1/sources/0: the key "source" is missing`,
	}
	if err == nil {
		t.Fatal("no error")
	}
	got := strings.Split(err.Error(), "\n")
	if len(got) != len(want) {
		t.Fatalf("error:\n%v", err)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("line %d: %s\nwant %s", i, got[i], want[i])
		}
	}
	var place *timeline.DecodeError
	var bad *edtf.Error
	if !errors.As(err, &place) || place.Line != 2 || !errors.As(err, &bad) || bad.Input != "June 1973" {
		t.Errorf("the error has the place %+v and the cause %+v", place, bad)
	}
}

func TestEncodedCollectionsDecodeUnchanged(t *testing.T) {
	dates := []edtf.Date{{}, date("1973-06-29"), date("1973-07~"), date("1964"), date("../2013")}
	rapid.Check(t, func(t *rapid.T) {
		text, id := rapid.StringN(1, -1, -1), rapid.StringN(1, 20, -1)
		want := &quotes.Collection{}
		for range rapid.IntRange(0, 3).Draw(t, "quotes") {
			q := quotes.Quote{
				ID: id.Draw(t, "id"), Text: text.Draw(t, "text"), Speaker: id.Draw(t, "speaker"),
				Said: rapid.SampledFrom(dates).Draw(t, "said"), Event: id.Draw(t, "event"),
				Language: rapid.String().Draw(t, "language"), Translated: rapid.Bool().Draw(t, "translated"),
			}
			for range rapid.IntRange(0, 2).Draw(t, "sources") {
				q.Sources = append(q.Sources, timeline.Citation{Source: id.Draw(t, "source"), Locator: rapid.String().Draw(t, "locator")})
			}
			want.Quotes = append(want.Quotes, q)
		}
		var b bytes.Buffer
		if err := want.Encode(&b); err != nil {
			t.Fatal(err)
		}
		got, err := quotes.Decode(&b)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("-want +got:\n%s", d)
		}
	})
}

func TestANilCollectionIsEmpty(t *testing.T) {
	var none *quotes.Collection
	for name, found := range map[string]iter.Seq[*quotes.Quote]{
		"BySpeaker": none.BySpeaker("p"), "ByEvent": none.ByEvent("e"), "Between": none.Between(edtf.Date{}, edtf.Date{}),
	} {
		for q := range found {
			t.Errorf("%s yields %v", name, q)
		}
	}
	if none.ByID("") != nil {
		t.Error("it has a quote")
	}
	if d := cmp.Diff(&quotes.Collection{}, none.AsPublished()); d != "" {
		t.Error(d)
	}
	if err := none.CheckEmendations(); err != nil {
		t.Error(err)
	}
	var b bytes.Buffer
	if err := none.Encode(&b); err != nil || b.String() != "{}\n" {
		t.Errorf("it is written as %q, %v", b.String(), err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"quotes": [{"text": "A", "speaker": "p", "said": "1973-06"}]}`))
	f.Add([]byte(`{"quotes": [{"text": "A", "speaker": "p", "said": "1973/1970"}], "events": 1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		decoded, err := quotes.Decode(bytes.NewReader(data))
		if err != nil {
			return
		}
		decoded.AsPublished()
		var again bytes.Buffer
		if err := decoded.Encode(&again); err != nil {
			t.Fatal(err)
		}
		if _, err := quotes.Decode(&again); err != nil {
			t.Fatalf("%v\nof what was encoded from\n%s", err, data)
		}
	})
}

var date = edtf.MustParse

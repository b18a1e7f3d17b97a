package native_test

import (
	"fmt"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// storeLikeKept reads JSON Lines with entries kept and with entries made on demand,
// which must be the same.
func storeLikeKept(t *testing.T, content string) {
	t.Helper()
	house, err := files.ParseSchema("house.json", []byte(`{"properties": {"events": {"items": {"required": ["sources"]}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	read := func(storeFrom int64) *chronicle.Chronicle {
		r := files.Reader{Format: "jsonl", Language: "es", Schemas: []*files.HouseSchema{house}, StoreFrom: storeFrom}
		c, err := r.Read(files.Input{Name: "before.jsonl", Data: []byte(`{"date": "1970", "text": "before"}`)},
			files.Input{Name: "f.jsonl", Data: []byte(content)}, files.Input{Name: "z.jsonl", Data: []byte("{}")})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	entries := func(c *chronicle.Chronicle) (all []chronicle.Entry, names map[int]string) {
		names = map[int]string{}
		for s := range c.Stretches() {
			for i := s.First; i < s.End; i++ {
				e := *c.Entry(i)
				names[i] = fmt.Sprint("entry ", len(all))
				e.Index, e.Doc = len(all), 0
				all = append(all, e)
			}
		}
		return all, names
	}
	prose := func(c *chronicle.Chronicle, names map[int]string) (out []string) {
		for s := range c.Stretches() {
			for p := range c.Prose(s) {
				out = append(out, fmt.Sprint(names[p.Entry], " ", p.Kind, " ", p.Field, " ", p.Text))
			}
		}
		return out
	}
	places := func(c *chronicle.Chronicle, names map[int]string) (out []string) {
		for _, f := range c.Faults {
			s := fmt.Sprint(f.Kind, " ", f.Message, " ", names[f.Span.Entry], " ", f.Span.Field, f.Span.Start, f.Span.End)
			for _, seg := range c.Locate(f.Span) {
				s += fmt.Sprint(" ", seg.File.Name, seg.Start, seg.End, seg.Text)
			}
			out = append(out, s)
		}
		return out
	}
	kept, made := read(0), read(1)
	if len(content) > 0 && made.Count(chronicle.Event, chronicle.Quote) > len(made.Entries) && !made.IsStored() {
		t.Error("entries are kept")
	}
	wantEntries, wantNames := entries(kept)
	gotEntries, gotNames := entries(made)
	if diff := cmp.Diff(wantEntries, gotEntries, cmp.AllowUnexported(chronicle.Entry{})); diff != "" {
		t.Errorf("entries (-kept +made):\n%s", diff)
	}
	if diff := cmp.Diff(prose(kept, wantNames), prose(made, gotNames)); diff != "" {
		t.Errorf("prose (-kept +made):\n%s", diff)
	}
	if diff := cmp.Diff(places(kept, wantNames), places(made, gotNames)); diff != "" {
		t.Errorf("faults (-kept +made):\n%s", diff)
	}
}

func TestEntriesMadeOnDemandAreThoseThatAreKept(t *testing.T) {
	for name, content := range map[string]string{
		"events and quotes": `{"date": "1973-09-11", "text": "a \u00e9 \"b\"", "id": "x"}` + "\n" + `{"speaker": "ann", "text": "said", "said": "1974"}` + "\n",
		"ends of lines":     "\ufeff{\"text\": \"a\"}\r\n\r\n{\"text\": \"b\"}\r{\"text\": \"c\"}\n   \n{\"text\": \"d\"}",
		"faults":            "{\"date\": \"1973-02-30\", \"text\": \"a\", \"colour\": [1, {\"x\": 2}]}\n[1]\n{\"text\": \n\xff\n{\"date\": \"x\", \"text\": 5}\nnull\n{\"speaker\": \"\"}",
		"no entry":          "\n\n",
		"many lines":        strings.Repeat(`{"date": "1973", "text": "a text of some words", "sources": [{"source": "s"}]}`+"\n", 200),
		"several blocks":    strings.Repeat(`{"date": "1973", "text": "a text of some words"}`+"\n"+`{"speaker": "b", "text": "`+strings.Repeat("a word ", 100)+`"}`+"\r\n[]\n\n", 3<<20/800),
		"very many values":  `{"text": "a", "more": [` + strings.Repeat("1,", 1000) + `1]}` + "\n" + `{"text": "b"}`,
	} {
		t.Run(name, func(t *testing.T) { storeLikeKept(t, content) })
	}
}

func TestOnlyLargeFilesAreReadOnDemand(t *testing.T) {
	for from, want := range map[int64]bool{0: false, 20: true, 21: false} {
		c, err := files.Reader{StoreFrom: from}.Read(files.Input{Name: "f.jsonl", Data: []byte(`{"text": "12345678"}`)})
		if err != nil {
			t.Fatal(err)
		}
		if got := c.IsStored(); got != want {
			t.Errorf("20 bytes, from %d on: %v, want %v", from, got, want)
		}
	}
}

func FuzzEntriesMadeOnDemand(f *testing.F) {
	for _, s := range []string{"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\"}\r{\"date\"", "[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}"} {
		f.Add(s)
	}
	f.Fuzz(storeLikeKept)
}

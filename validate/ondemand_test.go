package validate_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/rule"
)

// spoilt writes a chronicle as JSON Lines in which reuse finds something of every kind.
func spoilt(t *testing.T) []byte {
	t.Helper()
	texts := generate.Texts(7, 400, 30)
	words := func(i, from int) string { return strings.Join(strings.Fields(texts[i])[from:], " ") }
	const stock = "the commission of inquiry into the harbour works sits again in the old custom house behind the northern pier"
	for i := range 10 {
		texts[20+i] = words(20+i, 10) + " " + stock + "."
		texts[60+i] = strings.TrimRight(texts[60+i], ".") + " " + words(100+i, 12)
		texts[200+i] = texts[220+i]
	}
	texts[300] = "In Ancud the Rosalinde runs ashore with Captain Bertrand Quillmore and 64 passengers on board."
	texts[301] = "The ship Rosalinde, Captain Quillmore, runs ashore at Ancud with all of her 64 passengers."
	texts[310] = "The council meets in the old hall of the council meets in the old hall of the town."
	var out []byte
	for i, text := range texts {
		date := fmt.Sprintf("%d-%02d-%02d", 1900+i/12, 1+i%12, 1+i%28)
		if i == 301 {
			date = fmt.Sprintf("%d-%02d-%02d", 1900+300/12, 1+300%12, 1+300%28)
		}
		record := map[string]any{"date": date, "text": text}
		if i%50 == 49 {
			record = map[string]any{"speaker": "ann", "said": date, "text": text}
		}
		switch i {
		case 350:
			record["colour"] = "red"
		case 360:
			record["text"] = "The first shot is heard on Monday, 5 May 1971, at 25:10, the last one at 9:75 a.m. on the day after."
		case 361:
			record["text"] = "The caf\u00c3\u00a9 burns on 31 April 1902."
		case 362:
			record["date"] = "1910-02-30"
		case 363:
			record["date"] = "1911/1909"
		case 364:
			record["text"] = "The fleet sails on 3 June 1904. Ten days later, on 20 June 1904, it is sunk."
		case 365:
			record["text"] = "The council meets on Sunday, 02/05/1931, and again on 14/05/1931."
		case 370, 371:
			const told = "Printers elect elders, spokesmen who carry the demands of each bench to the others across the city."
			record["text"] = []string{"Trains stop on all lines of the north while coal runs out in most towns along the river. " + told, "Soldiers return from beyond the mountains, unpaid since autumn and without shoes for winter. " + told}[i-370]
		}
		line, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		out = append(append(out, line...), '\n')
		if i == 250 {
			out = append(out, "{\"text\": \n"...)
		}
	}
	return out
}

func TestFindingsAreTheSameIfEntriesAreMadeOnDemand(t *testing.T) {
	content := spoilt(t)
	var ids []string
	for _, r := range validate.Rules() {
		if r.OnDemand {
			ids = append(ids, r.ID)
		}
	}
	rules := strings.Join(ids, ",")
	if ok, err := validate.OnDemand(validate.Options{Select: rules}); !ok || err != nil {
		t.Fatalf("the rules take no entries made on demand (%v)", err)
	}
	run := func(storeFrom int64) (found []string, by map[string]int, res *validate.Result) {
		c, err := files.Reader{StoreFrom: storeFrom}.Read(files.Input{Name: "a.jsonl", Data: content},
			files.Input{Name: "b.md", Data: []byte("- **1970-05-01**: " + generate.Texts(7, 3, 30)[2] + "\n" +
				"- **1970-02-30**: A ferry sinks. <!-- chronlint:stet date/impossible until=2000 So it was printed. -->\n" +
				"- **1970-02-31**: A ferry sinks again. <!-- chronlint:stet date/impossible -->\n" +
				"- **1970-03-01**: It is raised. <!-- chronlint:stet date/impossible So it was printed. -->\n")},
			files.Input{Name: "c.jsonl", Data: content[:len(content)/4]})
		if err != nil {
			t.Fatal(err)
		}
		if c.IsStored() != (storeFrom > 0) {
			t.Fatalf("entries are made on demand: %v", c.IsStored())
		}
		place := func(s chronicle.Span) string {
			out := s.Field
			for _, seg := range c.Locate(s) {
				out += fmt.Sprintf(" %s:%d-%d %q", seg.File.Name, seg.Start, seg.End, seg.Text)
			}
			return out
		}
		by = map[string]int{}
		r := check(t, c, validate.Options{Select: rules})
		for _, f := range r.Findings {
			line := fmt.Sprint(f.Rule, " ", f.Severity, " ", f.Fingerprint, " ", f.Message, " ", place(f.Span))
			for _, rel := range f.Related {
				line += " | " + rel.Message + " " + place(rel.Span)
			}
			found = append(found, line)
			by[f.Rule]++
		}
		return found, by, r
	}
	want, by, kept := run(0)
	got, _, made := run(1)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("findings (-kept +made):\n%s", d)
	}
	if d := cmp.Diff(kept.Counts, made.Counts); d != "" {
		t.Errorf("counts (-kept +made):\n%s", d)
	}
	if d := cmp.Diff(kept.Understood, made.Understood); d != "" {
		t.Errorf("understood (-kept +made):\n%s", d)
	}
	for _, id := range ids {
		if by[id] == 0 {
			t.Errorf("%s finds nothing, so that nothing is compared", id)
		}
	}
}

func TestRulesThatWouldNotSeeEntriesMadeOnDemandAreRefused(t *testing.T) {
	c, err := files.Reader{StoreFrom: 1}.Read(files.Input{Name: "a.jsonl", Data: []byte(`{"text": "a"}`)})
	if err != nil {
		t.Fatal(err)
	}
	for rules, want := range map[string]string{"reuse/*": "", "reuse/*,date/order": "rule date/order can't check entries that are made on demand"} {
		_, err := validate.Check(context.Background(), c, validate.Options{Select: rules})
		if got := fmt.Sprint(err); err != nil && got != want || err == nil && want != "" {
			t.Errorf("%s: %q, want %q", rules, got, want)
		}
	}
}

func TestARuleOnEntriesSeesThoseMadeOnDemandOneByOne(t *testing.T) {
	c, err := files.Reader{StoreFrom: 1}.Read(files.Input{Name: "a.jsonl", Data: []byte(strings.Repeat("{\"text\": \"a word\"}\n", 200))})
	if err != nil {
		t.Fatal(err)
	}
	r := mark("house/word", "word", rule.Note)
	r.OnDemand = true
	if got := check(t, c, validate.Options{Rules: []*rule.Rule{r}}); len(got.Findings) != 200 || got.Counts.Entries != 200 {
		t.Errorf("%d findings in %d entries, want 200 in 200", len(got.Findings), got.Counts.Entries)
	}
}

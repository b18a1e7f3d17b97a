package quote_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/internal/quote"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

// With -corpus, TestQuotationsTakenWithoutCreditAreFound measures on the events of that file instead
// of a generated chronicle, and only reports.
//
//	go test ./validate/internal/quote -run Taken -v -corpus events.jsonl
var corpus = flag.String("corpus", "", "measure on the texts of this file")

func chronicleOf(texts []string) *chronicle.Chronicle {
	line := &timeline.Timeline{}
	for i, text := range texts {
		line.Events = append(line.Events, timeline.Event{ID: fmt.Sprintf("e%d", i), Text: text})
	}
	return chronicle.New(line, nil)
}

func check(t testing.TB, c *chronicle.Chronicle) []rule.Finding {
	t.Helper()
	r, err := validate.Check(context.Background(), c, validate.Options{Rules: quote.Rules, Select: "quote/unattributed"})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Failures {
		t.Fatalf("%v\n%s", f, f.Stack)
	}
	return r.Findings
}

// show lists findings as "ENTRY: words | ENTRY: related words".
func show(c *chronicle.Chronicle, found []rule.Finding) []string {
	var lines []string
	at := func(s chronicle.Span) string { return c.Entries[s.Entry].ID + ": " + c.Text(s) }
	for _, f := range found {
		lines = append(lines, at(f.Span)+" | "+at(f.Related[0].Span))
	}
	return lines
}

// A use is a way to bring a quotation's words into another entry.
type use struct {
	name  string
	words int     // of the quotation, from its start; 0: all
	least float64 // share that must be found in the generated chronicle
	most  float64 // share that may be
	write func(words string) string
}

var uses = []use{
	{"whole", 0, 0.99, 1, func(words string) string { return words + "." }},
	{"ten words", 10, 0.93, 1, func(words string) string { return words + "." }},
	{"every eighth word changed", 0, 0.9, 1, func(words string) string {
		ws := strings.Fields(words)
		for i := 7; i < len(ws); i += 8 {
			ws[i] = "un" + ws[i]
		}
		return strings.Join(ws, " ") + "."
	}},
	{"in marks", 0, 0, 0, func(words string) string { return "“" + words + ".”" }},
	{"with a verb of saying", 0, 0, 0, func(words string) string { return "It was said that " + words + "." }},
	{"with the speaker", 0, 0, 0, func(words string) string { return "To Ilka Vorn, " + words + "." }},
}

func TestQuotationsTakenWithoutCreditAreFound(t *testing.T) {
	for _, u := range uses {
		t.Run(u.name, func(t *testing.T) {
			texts, quoted := generated()
			if *corpus != "" {
				texts, quoted = readCorpus(t)
			}
			clean := len(check(t, chronicleOf(texts)))
			rng := rand.New(rand.NewPCG(1, 2))
			into := rng.Perm(len(texts))[:min(len(quoted), len(texts)/3)]
			for i, at := range into {
				ws := strings.Fields(strings.TrimRight(quoted[i], ".,;!? "))
				if u.words > 0 {
					ws = ws[:min(len(ws), u.words)]
				}
				texts[at] += " " + u.write(strings.Join(ws, " "))
			}
			found := map[int]bool{}
			for _, f := range check(t, chronicleOf(texts)) {
				found[f.Span.Entry-1] = true // the first entry is the document
			}
			hits := 0
			for _, at := range into {
				if found[at] {
					hits++
				}
			}
			share := float64(hits) / float64(len(into))
			switch {
			case *corpus != "":
				t.Logf("%.3f of %d; %d without injection", share, len(into), clean)
			case clean > 0:
				t.Errorf("%d findings without injection", clean)
			case share < u.least || share > u.most:
				t.Errorf("%.3f of %d are found, want %.2f to %.2f", share, len(into), u.least, u.most)
			}
		})
	}
}

// generated returns texts of which every tenth is a quotation, and the words quoted.
func generated() (texts, quoted []string) {
	texts = generate.Texts(1, 1000, 16)
	for i := 0; i < len(texts); i += 10 {
		quoted = append(quoted, texts[i])
		texts[i] = "Ilka Vorn said, “" + texts[i] + "”"
	}
	return texts, quoted
}

// readCorpus returns the texts of the corpus, and what they quote.
func readCorpus(t *testing.T) (texts, quoted []string) {
	t.Helper()
	folder, name := filepath.Split(*corpus)
	c, err := files.Open(os.DirFS(cmp.Or(folder, ".")), name)
	if err != nil {
		t.Fatal(err)
	}
	for e := range c.Of(chronicle.Event) {
		f := e.First(chronicle.Text)
		if f == nil {
			continue
		}
		texts = append(texts, f.Text)
		for _, q := range reading.New(f.Text, reading.Options{}).Quotations() {
			words := q.Inner.In(f.Text)
			if q.Closed && q.Depth == 0 && len(strings.Fields(words)) >= 10 {
				quoted = append(quoted, words)
			}
		}
	}
	return texts, quoted
}

const (
	opening = "Ada Brandt wrote, “The council was our parliament."
	taken   = "we took over the barges and brought flour to every quarter that the bakers had shut"
)

func TestAQuotationIsFollowedOverParagraphs(t *testing.T) {
	for _, test := range []struct {
		name  string
		texts []string
		want  []string
	}{
		{"each opens", []string{opening, "“" + taken, "“It was cold.”", taken}, []string{"e3: " + taken + " | e1: " + taken}},
		{"older custom", []string{opening, "”" + taken + ".”", taken}, []string{"e2: " + taken + " | e1: " + taken}},
		{"only closed", []string{opening, taken + ".” She left.", taken}, []string{"e2: " + taken + " | e1: " + taken}},
		{"behind its end", []string{opening, "“It was cold.” Then " + taken, taken}, nil},
		{"never closed", []string{opening + " " + taken, "It was cold.", taken}, nil},
		{"in one text", []string{opening + "\n\n“" + taken + ".”", taken}, []string{"e1: " + taken + " | e0: " + taken}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := chronicleOf(test.texts)
			if d := gocmp.Diff(test.want, show(c, check(t, c))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWordsTakenAreReportedOnceHoweverOftenTheyAreQuoted(t *testing.T) {
	c := chronicleOf([]string{"She wrote, “" + taken + ".”", "He read out, “" + taken + ".”", "In March " + taken + "."})
	if got := check(t, c); len(got) != 1 {
		t.Errorf("found %q", show(c, got))
	}
}

func TestQuotationsOfOtherScriptsAreFound(t *testing.T) {
	for language, texts := range map[string][2]string{
		"ru": {"Ткачиха сказала: «Мы захватили баржи и привезли муку во все кварталы, где пекари закрыли лавки».", "Мы захватили баржи и привезли муку во все кварталы, где пекари закрыли лавки"},
		"de": {"Die Weberin sagte: „Wir besetzten die Kähne und brachten Mehl in jedes Viertel, das die Bäcker geschlossen hatten.“", "Wir besetzten die Kähne und brachten Mehl in jedes Viertel, das die Bäcker geschlossen hatten"},
		"ja": {"彼女は「私たちは船を奪い、パン屋が閉めたすべての街区に小麦粉を運んだ」と言った。", "私たちは船を奪い、パン屋が閉めたすべての街区に小麦粉を運んだ"},
	} {
		c := chronicleOf([]string{texts[0], texts[1]})
		if got := check(t, c); len(got) != 1 || c.Text(got[0].Span) != texts[1] {
			t.Errorf("%s: found %q", language, show(c, got))
		}
	}
}

func TestMessagesHoldNoControlCharacters(t *testing.T) {
	words := strings.Replace(taken, "we", "we\x1b[31m", 1)
	found := check(t, chronicleOf([]string{"She wrote, “" + words + ".”", words}))
	if len(found) == 0 {
		t.Fatal("nothing is found")
	}
	if slices.ContainsFunc(found, func(f rule.Finding) bool { return strings.ContainsRune(f.Message, '\x1b') }) {
		t.Errorf("the message is %q", found[0].Message)
	}
}

package reuse_test

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/internal/reuse/generate"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// With -corpus, TestInjectedDefectsAreFound measures on the events of that file instead of a
// generated chronicle, and only reports. With
// -half it takes the even (0) or odd (1) ones of them, so that one half can be tuned on. With -rounds it
// injects so many times, from -seed on, and reports the mean with its standard error.
//
//	go test ./validate/internal/reuse -run Injected -v -corpus events.json -half 1 -rounds 10
var (
	corpus = flag.String("corpus", "", "measure on the texts of this file")
	half   = flag.Int("half", -1, "take the even (0) or odd (1) texts of -corpus only")
	seed   = flag.Uint64("seed", 1, "choose by this where to inject")
	rounds = flag.Int("rounds", 1, "inject this many times, each with the next seed")
	missed = flag.Bool("missed", false, "show what is not found")
)

// A defect is a way to set words of one text into another.
type defect struct {
	name    string
	words   int     // how many words are taken from the end of the donor; 0: all
	altered bool    // one word in ten of them is changed
	least   float64 // share that must be found in the generated chronicle
	inject  func(text, words string) string
}

var defects = []defect{
	{"tail of 8", 8, false, 0.75, appendTo},
	{"tail of 10", 10, false, 0.9, appendTo},
	{"tail of 13", 13, false, 0.98, appendTo},
	{"tail of 20", 20, false, 0.99, appendTo},
	{"second half replaced by 13", 13, false, 0.97, replaceHalf},
	{"13 set into the middle", 13, false, 0.97, setIntoMiddle},
	{"tail of 13, altered", 13, true, 0.85, appendTo},
	{"tail of 20, altered", 20, true, 0.97, appendTo},
	{"copy", 0, false, 1, func(_, words string) string { return words }},
	{"copy, altered", 0, true, 0.98, func(_, words string) string { return words }},
}

func appendTo(text, words string) string { return strings.TrimRight(text, ".!? ") + " " + words }

func replaceHalf(text, words string) string { return firstHalf(text) + " " + words }

func setIntoMiddle(text, words string) string {
	head := firstHalf(text)
	return head + " " + strings.TrimRight(words, ".!?”\" ") + text[len(head):]
}

func firstHalf(text string) string {
	ws := slices.Collect(match.Words(text))
	return text[:ws[len(ws)/2-1].End]
}

// An injection is a text with words of another.
type injection struct{ into, from int }

// injectInto sets the defect into some of the texts, each time with another donor.
func (d *defect) injectInto(texts []string, rng *rand.Rand) ([]string, []injection) {
	const most, shortest, shortestCopy = 200, 8, 15
	out := slices.Clone(texts)
	order := rng.Perm(len(texts))
	var done []injection
	for len(order) >= 2 && len(done) < most {
		into, from := order[0], order[1]
		order = order[2:]
		ws := slices.Collect(match.Words(texts[from]))
		if len(ws) < max(shortestCopy, d.words+2) || len(slices.Collect(match.Words(texts[into]))) < shortest {
			continue
		}
		words := texts[from]
		if d.words > 0 {
			words = words[ws[len(ws)-d.words].Start:]
		}
		if d.altered {
			words = alter(words, texts, rng)
		}
		out[into] = d.inject(texts[into], words)
		done = append(done, injection{into, from})
	}
	return out, done
}

// alter replaces one word in ten by words of other texts.
func alter(words string, texts []string, rng *rand.Rand) string {
	ws := slices.Collect(match.Words(words))
	at := rng.Perm(len(ws))[:max(1, len(ws)/10)]
	slices.Sort(at)
	slices.Reverse(at)
	for _, i := range at {
		other := texts[rng.IntN(len(texts))]
		pool := slices.Collect(match.Words(other))
		if len(pool) == 0 {
			continue
		}
		w := pool[rng.IntN(len(pool))]
		words = words[:ws[i].Start] + other[w.Start:w.End] + words[ws[i].End:]
	}
	return words
}

func TestInjectedDefectsAreFound(t *testing.T) {
	texts, dates := generate.Texts(1, 2000, 24), []edtf.Date(nil)
	if *corpus != "" {
		texts, dates = readTexts(t, *corpus)
	}
	if clean := warnings(check(t, dated(texts, dates))); *corpus != "" {
		t.Logf("%d texts: %d warnings without injection", len(texts), len(clean))
	} else if len(clean) > len(texts)/200 {
		t.Errorf("%d warnings on %d clean texts", len(clean), len(texts))
	}
	for _, d := range defects {
		t.Run(d.name, func(t *testing.T) {
			var shares []float64
			injected := 0
			for round := range *rounds {
				out, done := d.injectInto(texts, rand.New(rand.NewPCG(*seed+uint64(round), 2)))
				found := warnings(check(t, dated(out, dates)))
				hits := 0
				for _, in := range done {
					if found[in] || found[injection{in.from, in.into}] {
						hits++
					} else if *missed {
						t.Logf("missed in seed %d:\n%s\nwhich has words of\n%s", *seed+uint64(round), out[in.into], texts[in.from])
					}
				}
				shares = append(shares, float64(hits)/float64(max(1, len(done))))
				injected += len(done)
			}
			share, noise := meanOf(shares)
			switch {
			case *corpus != "":
				t.Logf("%.3f ± %.3f of %d", share, noise, injected)
			case share < d.least-1e-9:
				t.Errorf("%.3f of %d are found, want %.2f", share, injected, d.least)
			}
		})
	}
}

// meanOf returns the mean of the values, and its standard error.
func meanOf(values []float64) (mean, err float64) {
	n := float64(len(values))
	for _, v := range values {
		mean += v / n
	}
	if n < 2 {
		return mean, 0
	}
	for _, v := range values {
		err += (v - mean) * (v - mean) / (n - 1)
	}
	return mean, math.Sqrt(err / n)
}

// The thresholds are the same in every language; a word of Vietnamese is a syllable.
func TestInjectedTailsAreFoundInVietnamese(t *testing.T) {
	raw, err := os.ReadFile("testdata/vietnamese.txt")
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Split(strings.TrimSpace(string(raw)), "\n")
	if clean := warnings(check(t, chronicleOf(texts))); len(clean) > 0 {
		t.Errorf("%d warnings on %d clean texts", len(clean), len(texts))
	}
	for _, c := range []struct {
		words int
		least float64
	}{{8, 0.75}, {10, 0.9}, {13, 0.98}, {20, 1}} {
		found, all := 0, 0
		for i := range texts {
			out := slices.Clone(texts)
			from := (i + 7) % len(texts)
			ws := slices.Collect(match.Words(texts[from]))
			if len(ws) < c.words+2 {
				continue
			}
			all++
			out[i] = appendTo(texts[i], texts[from][ws[len(ws)-c.words].Start:])
			hits := warnings(check(t, chronicleOf(out)))
			if hits[injection{i, from}] || hits[injection{from, i}] {
				found++
			}
		}
		if share := float64(found) / float64(all); share < c.least {
			t.Errorf("tails of %d: %d of %d are found, want %.2f", c.words, found, all, c.least)
		} else {
			t.Logf("tails of %d: %d of %d", c.words, found, all)
		}
	}
}

func chronicleOf(texts []string) *chronicle.Chronicle { return dated(texts, nil) }

// dated makes a chronicle of texts with dates, if there are any.
func dated(texts []string, dates []edtf.Date) *chronicle.Chronicle {
	line := &timeline.Timeline{}
	for i, text := range texts {
		e := timeline.Event{ID: fmt.Sprintf("e%d", i), Text: text}
		if dates != nil {
			e.Date = dates[i]
		}
		line.Events = append(line.Events, e)
	}
	return chronicle.New(line, nil)
}

// warnings returns the pairs of texts that a warning involves.
func warnings(findings []rule.Finding) map[injection]bool {
	pairs := map[injection]bool{}
	for _, f := range findings {
		if f.Severity >= rule.Warning {
			// The first entry is the document.
			pairs[injection{f.Span.Entry - 1, f.Related[0].Span.Entry - 1}] = true
		}
	}
	return pairs
}

// readTexts returns the texts of the events of a chronicle, and their dates as far as they can be read.
func readTexts(t *testing.T, path string) ([]string, []edtf.Date) {
	t.Helper()
	folder, name := filepath.Split(path)
	c, err := files.Open(os.DirFS(cmp.Or(folder, ".")), name)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	var dates []edtf.Date
	n := 0
	for e := range c.Of(chronicle.Event) {
		f := e.First(chronicle.Text)
		if f == nil {
			continue
		}
		if n++; *half < 0 || (n-1)%2 == *half {
			texts, dates = append(texts, f.Text), append(dates, e.Date)
		}
	}
	if len(texts) == 0 {
		t.Fatal(fmt.Errorf("%s: no texts", path))
	}
	return texts, dates
}

func TestWhatSeveralTextsSayBehindOtherWordsIsNoSplice(t *testing.T) {
	const said = " it was resolved to close the lower sluice until the council has heard the miller and his men."
	behind := []string{
		"Before the eyes of strangers from the harbour at noon", "Since ice in the upper basin had gone by then",
		"After a letter from the tanners of another parish", "With two votes against and nobody in the chair",
		"While bridges were still under repair that autumn",
	}
	for n, want := range map[int]bool{2: true, 5: false} {
		texts := generate.Texts(3, 300, 25)
		for i, words := range behind[:n] {
			texts[50*i] = words + said
		}
		if got := len(warnings(check(t, chronicleOf(texts)))) > 0; got != want {
			t.Errorf("in %d texts: a splice is %v, want %v", n, got, want)
		}
	}
}

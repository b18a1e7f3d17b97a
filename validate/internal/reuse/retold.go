package reuse

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/chronicle"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// Two events are one, told twice in other words, if they share a name that few entries have, if each
// names what the other names first, and if the shorter tells little that the longer doesn't.
const (
	// retoldShare is the part of the shorter's content words that the longer has, and retoldWords how
	// many they are at least. One name that the longer lacks asks for foreignShare.
	retoldShare  = 0.5
	foreignShare = 0.8
	retoldWords  = 2

	// Of two rare names, or one and an exact figure, the finding is more than a note.
	retoldEvidence = 2

	// stemLetters is how much of a word is compared, so that its endings don't count.
	stemLetters = 5

	// retoldDays is how long a period may be that is dated as a whole; what happens within a longer one
	// is another event.
	retoldDays = 62

	// longestAccount is how many bytes an account of one event has at most.
	longestAccount = 8 << 10

	// namesShown is how many shared names a message shows.
	namesShown = 3
)

// A telling is what a text tells, as sets of words.
type telling struct {
	names   []name
	words   map[string]bool // all that are no names
	figures map[string]bool // numbers of two digits or more, but for those of dates
	stems   map[string]bool // of the other words that are not short
	series  string          // see seriesWord
}

// A name is one or several capitalised words in a row.
type name struct {
	words      []string
	start, end int  // bytes of the text
	doubtful   bool // its first word begins a sentence
}

func (c *classifier) tell(text int) *telling {
	t := &telling{words: map[string]bool{}, figures: map[string]bool{}, stems: map[string]bool{}}
	body, date := c.texts[text].Body, c.of[text].entry.Date.String()
	dates := c.pass.Reading(c.of[text].entry, c.of[text].field).Dates()
	series := []string{}
	for w, form := range match.Forms(body) {
		for len(dates) > 0 && dates[0].End <= w.Start {
			dates = dates[1:]
		}
		if len(dates) > 0 && dates[0].Start <= w.Start {
			continue
		}
		word := string(form)
		switch {
		case isFigure(word):
			if !strings.Contains(date, word) {
				t.figures[word] = true
			}
		case w.Name || isCapital(body[w.Start:]) && len(word) >= longLetters && c.result.IsName(form):
			t.addName(word, body, w)
			continue
		case utf8.RuneCountInString(word) > longLetters:
			t.stems[stem(word)] = true
			series = append(series, word)
		}
		t.words[word] = true
	}
	t.series = seriesWord(series)
	return t
}

// addName adds a word to the name that it stands behind, or a new one.
func (t *telling) addName(word, body string, w match.Word) {
	if last := len(t.names) - 1; last >= 0 {
		if n := &t.names[last]; joinsNames(body[n.end:w.Start]) {
			n.words = append(n.words, word)
			n.end = w.End
			return
		}
	}
	t.names = append(t.names, name{[]string{word}, w.Start, w.End, !w.Name})
}

// settle drops from the names those whose capital is that of a sentence, as another text shows.
func (t *telling) settle(other *telling) {
	for i := range t.names {
		if n := &t.names[i]; n.doubtful && other.words[n.words[0]] {
			t.stems[stem(n.words[0])] = true
			n.words = n.words[1:]
		}
	}
	t.names = slices.DeleteFunc(t.names, func(n name) bool { return len(n.words) == 0 })
}

// particles join the words of a name: "Battle of the Marne", "Ramón de la Cruz".
var particles = wordSet("of the de del da di do du la le el al von van der den bin ibn")

// joinsNames reports whether what stands between two capitalised words makes them one name.
func joinsNames(between string) bool {
	if strings.Trim(between, " ") == "" {
		return true
	}
	for _, w := range strings.Split(strings.Trim(between, " "), " ") {
		if !particles[w] {
			return false
		}
	}
	return true
}

func isFigure(word string) bool {
	return len(word) > 1 && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

func stem(word string) string {
	n := 0
	for i := range word {
		if n == stemLetters {
			return word[:i]
		}
		n++
	}
	return word
}

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// has reports whether a text has a name, or a longer or shorter form of it: Allende, President Allende.
func (t *telling) has(n name) bool {
	return slices.ContainsFunc(t.names, func(m name) bool {
		shared := 0
		for _, w := range n.words {
			if slices.Contains(m.words, w) {
				shared++
			}
		}
		return shared > 0 && (shared >= min(len(n.words), len(m.words)) || 2*shared > max(len(n.words), len(m.words)))
	})
}

// A retelling is what two texts share that are accounts of one event.
type retelling struct {
	names   []string
	figures int
}

// retell reports the events that are told twice in other words.
func (c *classifier) retell(ties []match.Tie) {
	type pair struct{ a, b source }
	duplicates := map[pair]bool{}
	for i := range c.found {
		if s := &c.found[i]; s.class == duplicate {
			duplicates[pair{s.there.source, s.here.source}] = true
		}
	}
	for _, tie := range ties {
		if duplicates[pair{c.of[tie.A], c.of[tie.B]}] {
			continue
		}
		a, b := c.tell(tie.A), c.tell(tie.B)
		a.settle(b)
		b.settle(a)
		r, ok := c.compare(tie, a, b)
		if !ok {
			continue
		}
		weak := c.germanIn(c.of[tie.A].entry.Doc) || len(r.names)+min(r.figures, 1) < retoldEvidence || a.series != b.series || differ(a.figures, b.figures)
		c.found = append(c.found, shared{
			class: duplicate, here: c.whole(tie.B), there: c.whole(tie.A), retold: r.names, weak: weak,
		})
	}
}

// germanIn reports whether a document is in German, by its commonest words. German capitalises all nouns,
// so that what looks like a name need not be one.
func (c *classifier) germanIn(doc int) bool {
	if known, ok := c.german[doc]; ok {
		return known
	}
	first := sort.Search(len(c.of), func(i int) bool { return c.of[i].entry.Doc >= doc })
	words, german := 0, 0
	for i := first; i < len(c.texts) && c.of[i].entry.Doc == doc && words < sampleWords; i++ {
		for w := range match.Words(c.texts[i].Body) {
			words++
			if germanWords[c.texts[i].Body[w.Start:w.End]] {
				german++
			}
		}
	}
	c.german[doc] = float64(german) >= germanShare*float64(words)
	return c.german[doc]
}

const (
	// sampleWords are enough to tell the language of a document, and germanShare of German prose are
	// germanWords: about one word in seven, and hardly any of other languages.
	sampleWords = 2000
	germanShare = 0.06
)

var germanWords = wordSet("und der die das den dem des ein eine einer eines vom zum zur wird wurde nicht sich auch auf für")

// differ reports whether each of two texts has figures that the other lacks.
func differ(a, b map[string]bool) bool {
	lacks := func(a, b map[string]bool) bool {
		for f := range a {
			if !b[f] {
				return true
			}
		}
		return false
	}
	return lacks(a, b) && lacks(b, a)
}

// compare returns what shows that two tellings are of one event.
func (c *classifier) compare(tie match.Tie, a, b *telling) (retelling, bool) {
	var r retelling
	if len(a.names) == 0 || len(b.names) == 0 || !b.has(a.names[0]) || !a.has(b.names[0]) {
		return r, false
	}
	shorter, longer, text := a, b, tie.A
	if len(b.stems)+len(b.names) < len(a.stems)+len(a.names) {
		shorter, longer, text = b, a, tie.B
	}
	foreign := 0
	for _, n := range shorter.names {
		if !longer.has(n) {
			foreign++
			continue
		}
		if slices.ContainsFunc(n.words, func(w string) bool { return slices.Contains(tie.Names, w) }) {
			if shown := c.texts[text].Body[n.start:n.end]; !slices.Contains(r.names, shown) {
				r.names = append(r.names, shown)
			}
		}
	}
	for f := range shorter.figures {
		if longer.figures[f] {
			r.figures++
		}
	}
	words := 0
	for s := range shorter.stems {
		if longer.stems[s] {
			words++
		}
	}
	share := float64(words) / float64(len(shorter.stems))
	ok := words >= retoldWords && share >= retoldShare && (foreign == 0 || foreign == 1 && share >= foreignShare)
	return r, ok && len(r.names) > 0
}

// whole is all of a text.
func (c *classifier) whole(text int) side {
	body := c.texts[text].Body
	trimmed := strings.TrimSpace(body)
	start := strings.Index(body, trimmed)
	return side{source: c.of[text], start: start, end: start + len(trimmed)}
}

// mayBeOneEvent reports whether the entries of two texts are events whose dates may be one.
func (c *comparison) mayBeOneEvent(a, b int) bool {
	x, y := c.of[a].entry, c.of[b].entry
	return max(len(c.texts[a].Body), len(c.texts[b].Body)) <= longestAccount && x.Kind == chronicle.Event && y.Kind == chronicle.Event && !x.Date.IsZero() && !y.Date.IsZero() &&
		x.Date.Overlaps(y.Date) != edtf.Impossible && isPeriod(x.Date) == isPeriod(y.Date)
}

// isPeriod reports whether a date is an interval that is too long for one event.
func isPeriod(d edtf.Date) bool {
	b := d.Bounds()
	return d.IsInterval() && (b.LatestEnd == edtf.PlusInfinity || b.EarliestStart == edtf.MinusInfinity ||
		b.LatestEnd.Add(-retoldDays) > b.EarliestStart)
}

func describeRetold(s *shared) (message, related string) {
	message = fmt.Sprintf("this seems to be the event of %s, told in other words: both name ", rule.NameOf(s.there.entry))
	for i, n := range s.retold {
		switch {
		case i == namesShown:
			return message + fmt.Sprintf(" and %d more", len(s.retold)-namesShown), "told here too"
		case i > 0:
			message += ", "
		}
		message += rule.Quote(n)
	}
	return message, "told here too"
}

package reuse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

// stemLetters is how much of a word is compared, so that its endings don't count.
const stemLetters = 5

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
	from := c.source(text)
	body, date := from.field.Text, from.entry.Date.String()
	dates := c.pass.Reading(from.entry, from.field).Dates()
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

// isPartOf reports whether m has all words of n: Suno of Suno AI.
func (n name) isPartOf(m name) bool {
	return !slices.ContainsFunc(n.words, func(w string) bool { return !slices.Contains(m.words, w) })
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

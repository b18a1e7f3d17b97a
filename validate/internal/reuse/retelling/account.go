package retelling

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
)

// longLetters is the number of letters from which on a word is long.
const longLetters = 4

// An account is what a text says, as sets of words.
type account struct {
	names   []name
	words   map[string]bool // all that are not names
	figures map[string]bool // numbers of two digits or more, but for those of dates
	stems   map[string]bool // of the other words that are not short
	series  string          // see vocabulary.InSeries
}

// A name is one or several capitalised words in a row.
type name struct {
	words      []string
	start, end int  // bytes of the text
	doubtful   bool // its first word begins a sentence
}

func newAccount(c *comparison.Comparison, text int) *account {
	t := &account{words: map[string]bool{}, figures: map[string]bool{}, stems: map[string]bool{}}
	from := c.Source(text)
	body, date := from.Field.Text, from.Entry.Date.String()
	dates := c.Reading(from).Dates()
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
		case vocabulary.IsFigure(word):
			if !strings.Contains(date, word) {
				t.figures[word] = true
			}
		case w.Name || lang.IsCapital(body[w.Start:]) && len(word) >= longLetters && c.Result.IsName(form):
			t.addName(word, body, w)
			continue
		case utf8.RuneCountInString(word) > longLetters:
			t.stems[vocabulary.Stem(word)] = true
			series = append(series, word)
		}
		t.words[word] = true
	}
	t.series = vocabulary.InSeries(series)
	return t
}

// addName adds a word to the name that it follows, or starts a new one.
func (t *account) addName(word, body string, w match.Word) {
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
func (t *account) settle(other *account) {
	for i := range t.names {
		if n := &t.names[i]; n.doubtful && other.words[n.words[0]] {
			t.stems[vocabulary.Stem(n.words[0])] = true
			n.words = n.words[1:]
		}
	}
	t.names = slices.DeleteFunc(t.names, func(n name) bool { return len(n.words) == 0 })
}

// joinsNames reports whether the text between two capitalised words makes them one name.
func joinsNames(between string) bool {
	if strings.Trim(between, " ") == "" {
		return true
	}
	for _, w := range strings.Split(strings.Trim(between, " "), " ") {
		if !vocabulary.IsParticle(w) {
			return false
		}
	}
	return true
}

// isPartOf reports whether m has all words of n: Suno of Suno AI.
func (n name) isPartOf(m name) bool {
	return !slices.ContainsFunc(n.words, func(w string) bool { return !slices.Contains(m.words, w) })
}

// has reports whether a text has a name, or a longer or shorter form of it: Allende, President Allende.
func (t *account) has(n name) bool {
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

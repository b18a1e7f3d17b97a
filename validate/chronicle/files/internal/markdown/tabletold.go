package markdown

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
)

// Words of a cell, on the average, from which on a column is one of prose, and those of
// one that may tell in a few words what happened, if its place says so.
const (
	wordsOfProse = 3
	wordsOfTitle = 1.5
)

// findTold finds the columns that tell what happened, and reports whether there is any:
// those of some words, on the average, or else the first of a few words that name
// something else in each row.
func (t *table) findTold() bool {
	columns := t.tellings()
	t.told = make([]bool, mostColumns)
	found := false
	for k := range columns {
		t.told[k] = k != t.date && columns[k].all >= wordsOfProse*len(t.rows)
		found = found || t.told[k]
	}
	for k := 0; k < mostColumns && !found; k++ {
		found = t.isTitle(k, &columns[k])
		t.told[k] = found
	}
	return found
}

// A telling is what a column says.
type telling struct {
	all      int             // words
	inWords  int             // words of letters alone, unlike versions and prices
	cells    int             // that are not empty
	distinct map[string]bool // texts of cells
}

func (t *table) tellings() []telling {
	columns := make([]telling, mostColumns)
	for i := range t.rows {
		for k, c := range t.rows[i].cells {
			if strings.TrimSpace(c.text) == "" {
				continue
			}
			of := &columns[k]
			if of.distinct == nil {
				of.distinct = map[string]bool{}
			}
			of.cells++
			of.all += wordsOf(c.text)
			of.distinct[c.text] = true
			for _, word := range strings.Fields(c.text) {
				if !strings.ContainsFunc(word, unicode.IsDigit) && strings.ContainsFunc(word, unicode.IsLetter) {
					of.inWords++
				}
			}
		}
	}
	return columns
}

// isTitle reports whether a column tells in a word or two what happened. Names of
// versions, of packages, of people and of what is sold are in front of their dates;
// kinds and states of things are alike in many rows; numbers are no words.
func (t *table) isTitle(column int, of *telling) bool {
	isTime := t.times && column == t.time
	if column == t.date || isTime || of.cells == 0 || 2*of.cells < len(t.rows) || of.inWords < of.cells || 5*len(of.distinct) < 4*of.cells {
		return false
	}
	if column < len(t.header) && layout.NamesTelling(t.header[column]) {
		return column > t.date || layout.NamesDate(t.header[t.date])
	}
	return column > t.date && float64(of.inWords) >= wordsOfTitle*float64(of.cells)
}

// wordsOf returns about how many words a text has, in scripts with and without spaces
// between them.
func wordsOf(s string) int {
	const joined = 2 // characters of a word, where there are no spaces
	n, wide := len(strings.Fields(s)), 0
	for _, r := range s {
		if r >= 0x2E80 {
			wide++
		}
	}
	return max(n, wide/joined)
}

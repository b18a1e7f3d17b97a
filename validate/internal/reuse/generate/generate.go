// Package generate writes chronicles of any size that read somewhat like prose and repeat
// themselves about as much, for benchmarks and for measuring what the rules on reuse find.
//
//	texts := generate.Texts(1, 1000, 60) // 1,000 texts of some 60 words, the same at every run
package generate

import (
	_ "embed"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// prose is what the model of words is trained on.
//
//go:embed prose.txt
var prose string

const (
	// A word follows the one before it as in the prose; or continues at any word of the prose
	// (leap), or is an invented one (invent), of which every other is a name.
	leap   = 0.4
	invent = 0.2

	// invented words are drawn from so many, the first of them most often.
	vocabulary = 50_000
)

// Texts returns n texts of one sentence each with words words on average, made from a word-bigram
// model. The same arguments return the same texts.
func Texts(seed uint64, n, words int) []string {
	m := train(prose)
	rng := rand.New(rand.NewPCG(seed, uint64(n)))
	zipf := rand.NewZipf(rng, 1.1, 20, vocabulary-1)
	texts := make([]string, n)
	var b strings.Builder
	for i := range texts {
		b.Reset()
		length := words/2 + rng.IntN(words+1)
		word := m.words[rng.IntN(len(m.words))]
		for k := range max(1, length) {
			shown := word
			switch f := rng.Float64(); {
			case f < invent:
				shown = invented(zipf.Uint64())
				word = m.words[rng.IntN(len(m.words))]
			case f < invent+leap:
				word = m.words[rng.IntN(len(m.words))]
			default:
				word = m.after[word][rng.IntN(len(m.after[word]))]
			}
			if k == 0 {
				shown = capitalised(shown)
			} else {
				b.WriteByte(' ')
			}
			b.WriteString(shown)
		}
		b.WriteByte('.')
		texts[i] = b.String()
	}
	return texts
}

// A model is the words of a text, and those that follow each, as often as they do.
type model struct {
	words []string
	after map[string][]string
}

func train(text string) model {
	m := model{words: strings.Fields(text), after: map[string][]string{}}
	for i, w := range m.words {
		next := m.words[(i+1)%len(m.words)]
		m.after[w] = append(m.after[w], next)
	}
	return m
}

// invented returns the nth invented word: frequent ones are short, and every other one is a name.
func invented(n uint64) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	rest := n/2 + 15
	var b []byte
	for rest > 0 {
		b = append(b, consonants[rest%14], vowels[rest/14%5])
		rest /= 70
	}
	if b = append(b, 'n'); n%2 == 0 {
		return capitalised(string(b))
	}
	return string(b)
}

func capitalised(word string) string {
	r, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(r)) + word[size:]
}

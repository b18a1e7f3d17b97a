package match

import (
	"hash/maphash"
	"slices"
)

// nameBit marks, in corpus.words, a word capitalised in mid-sentence; the other bits are its number.
const nameBit = 1 << 31

// A corpus is the texts as numbered words.
type corpus struct {
	texts   []Text
	lexicon *lexicon
	words   []uint32 // all texts' words in a row
	first   []uint32 // text i is words[first[i]:first[i+1]]
	twin    []int32  // the first text with the very words of text i; i itself if it is the first
	copies  []uint32 // how many texts have the very words of text i, if i is the first
}

func read(texts []Text) *corpus {
	c := &corpus{texts: texts, lexicon: newLexicon(), first: make([]uint32, 1, len(texts)+1)}
	size := 0
	for _, t := range texts {
		size += len(t.Body)
	}
	c.words = make([]uint32, 0, size/5)
	var s scanner
	for _, t := range texts {
		s.reset(t.Body)
		for s.scan() {
			w := c.lexicon.number(&s)
			if s.name {
				w |= nameBit
			}
			c.words = append(c.words, w)
		}
		c.first = append(c.first, uint32(len(c.words)))
	}
	c.pairTwins()
	return c
}

// len returns the number of words of text t.
func (c *corpus) len(t uint32) int { return int(c.first[t+1] - c.first[t]) }

// pairTwins finds the texts that have the same words, whatever their case and punctuation.
// A text that is no text's twin but its own group's stays apart: it is not to be compared.
func (c *corpus) pairTwins() {
	c.twin = make([]int32, len(c.texts))
	c.copies = make([]uint32, len(c.texts))
	seed := maphash.MakeSeed()
	seen := make(map[uint64]int32, len(c.texts))
	var key []byte
	for t := range c.texts {
		c.twin[t], c.copies[t] = int32(t), 1
		words := c.words[c.first[t]:c.first[t+1]]
		if len(words) == 0 {
			continue
		}
		key = key[:0]
		for _, w := range words {
			w &^= nameBit
			key = append(key, byte(w), byte(w>>8), byte(w>>16), byte(w>>24))
		}
		h := maphash.Bytes(seed, key)
		other, ok := seen[h]
		switch {
		case !ok:
			seen[h] = int32(t)
		case c.texts[other].Group != c.texts[t].Group && c.same(other, int32(t)):
			c.twin[t] = other
			c.copies[other]++
		}
	}
}

func (c *corpus) same(a, b int32) bool {
	return slices.EqualFunc(c.words[c.first[a]:c.first[a+1]], c.words[c.first[b]:c.first[b+1]],
		func(v, w uint32) bool { return (v^w)&^nameBit == 0 })
}

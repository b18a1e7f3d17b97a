package match

import "sort"

// nameBit marks, in corpus.words, a word capitalised in mid-sentence; the other bits are its number.
const nameBit = 1 << 31

// A corpus is the texts as numbered words.
type corpus struct {
	crew
	texts   []Text
	lexicon *lexicon
	words   []uint32 // all texts' words in a row
	first   []uint32 // text i is words[first[i]:first[i+1]]
	near    []uint32 // by stretch of words, the text that its first word is in
	twin    []int32  // the first text with the very words of text i; i itself if it is the first
	copies  []uint32 // how many texts have the very words of text i, if i is the first
}

// stretch is how many words share an element of corpus.near.
const stretch = 64

// len returns the number of words of text t.
func (c *corpus) len(t uint32) int { return int(c.first[t+1] - c.first[t]) }

// textAt returns the text that the word at a position is in.
func (c *corpus) textAt(at uint32) uint32 {
	from, to := c.near[at/stretch], c.near[at/stretch+1]
	return from + uint32(sort.Search(int(to-from), func(i int) bool { return c.first[from+uint32(i)+1] > at }))
}

// equal reports whether the words at positions a and b are the same.
func (c *corpus) equal(a, b uint32) bool { return (c.words[a]^c.words[b])&^nameBit == 0 }

// alike reports whether the n words at two positions are the same.
func (c *corpus) alike(a, b, n uint32) bool {
	for i := range n {
		if (c.words[a+i]^c.words[b+i])&^nameBit != 0 {
			return false
		}
	}
	return true
}

// groupAt returns the first text from t on that begins a group.
func (c *corpus) groupAt(t int) int {
	for 0 < t && t < len(c.texts) && c.texts[t].Group == c.texts[t-1].Group {
		t++
	}
	return t
}

const (
	// wordBlock is how many words of text a goroutine takes at a time, and mostBlocks how often at most.
	wordBlock  = 1 << 18
	mostBlocks = 1 << 8
)

// blocks cuts the texts into spans of about wordBlock words.
func (c *corpus) blocks() []span {
	size := uint32(max(wordBlock, len(c.words)/mostBlocks))
	var all []span
	start := 0
	for t := range c.texts {
		if t+1 == len(c.texts) || c.first[t+1]-c.first[start] >= size {
			all = append(all, span{start, t + 1})
			start = t + 1
		}
	}
	return all
}

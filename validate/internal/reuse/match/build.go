package match

import (
	"hash/maphash"
	"slices"
)

// readBytes is how much text is worth a goroutine of its own to read it.
const readBytes = 1 << 16

// A builder makes a corpus of texts.
type builder struct{ *corpus }

// read numbers the words of texts.
func read(texts []Text, workers crew) *corpus {
	c := builder{&corpus{crew: workers, texts: texts, first: make([]uint32, len(texts)+1)}}
	parts := c.cut()
	seed := maphash.MakeSeed()
	lexicons := make([]*lexicon, len(parts))
	words := make([][]uint32, len(parts))
	c.each(len(parts), func(_, i int) {
		lexicons[i] = newLexicon(seed)
		words[i] = c.scan(parts[i], lexicons[i])
	})
	c.lexicon = lexicons[0]
	starts := make([]uint32, len(parts)+1)
	numbers := make([][]uint32, len(parts))
	for i := range parts {
		starts[i+1] = starts[i] + uint32(len(words[i]))
		if i > 0 {
			numbers[i] = c.lexicon.add(lexicons[i])
		}
	}
	if len(parts) == 1 {
		c.words = words[0]
	} else {
		c.words = make([]uint32, starts[len(parts)])
		c.each(len(parts), func(_, i int) {
			c.join(parts[i], c.words[starts[i]:starts[i+1]], words[i], starts[i], numbers[i])
			words[i] = nil
		})
	}
	c.near = make([]uint32, 0, len(c.words)/stretch+2)
	for t := range c.texts {
		for len(c.near)*stretch < int(c.first[t+1]) {
			c.near = append(c.near, uint32(t))
		}
	}
	c.near = append(c.near, uint32(len(texts)))
	c.pairTwins()
	return c.corpus
}

// cut parts the texts into one span for each goroutine, of about as many bytes each. The numbers of
// words don't depend on it, since those of a span that the spans before it lack come in their order.
func (c builder) cut() []span {
	size := 0
	for i := range c.texts {
		size += len(c.texts[i].Body)
	}
	part := max(size/int(c.crew)+1, readBytes)
	var parts []span
	start, read := 0, 0
	for i := range c.texts {
		if read += len(c.texts[i].Body); read >= part {
			parts = append(parts, span{start, i + 1})
			start, read = i+1, 0
		}
	}
	if start < len(c.texts) || len(parts) == 0 {
		parts = append(parts, span{start, len(c.texts)})
	}
	return parts
}

// scan returns the words of the texts in s, numbered by l, and notes where each text ends among them.
func (c builder) scan(s span, l *lexicon) []uint32 {
	size := 0
	for i := s.start; i < s.end; i++ {
		size += len(c.texts[i].Body)
	}
	words := make([]uint32, 0, size/5)
	var sc scanner
	for i := s.start; i < s.end; i++ {
		sc.reset(c.texts[i].Body)
		for sc.scan() {
			w := l.number(&sc)
			if sc.name {
				w |= nameBit
			}
			words = append(words, w)
		}
		c.first[i+1] = uint32(len(words))
	}
	return words
}

// join sets the place of the words of a span, and their numbers among all.
func (c builder) join(s span, to, from []uint32, start uint32, numbers []uint32) {
	if numbers == nil {
		copy(to, from)
		return
	}
	for i, w := range from {
		to[i] = numbers[w&^nameBit] | w&nameBit
	}
	for i := s.start; i < s.end; i++ {
		c.first[i+1] += start
	}
}

// pairTwins finds the texts that have the same words, whatever their case and punctuation.
// A text whose only twin is in its own group stays apart: they are not to be compared.
func (c builder) pairTwins() {
	c.twin = make([]int32, len(c.texts))
	c.copies = make([]uint32, len(c.texts))
	hashes := make([]uint64, len(c.texts))
	blocks := spans(len(c.texts), textBlock)
	c.each(len(blocks), func(_, i int) {
		for t := blocks[i].start; t < blocks[i].end; t++ {
			c.twin[t], c.copies[t] = int32(t), 1
			for _, w := range c.words[c.first[t]:c.first[t+1]] {
				hashes[t] = mix(hashes[t] + uint64(w&^nameBit) + 1)
			}
		}
	})
	shares := int(c.crew)
	if len(c.texts) < textBlock {
		shares = 1
	}
	c.each(shares, func(_, share int) { c.pairShare(hashes, uint32(share), uint32(shares)) })
}

// pairShare finds the twins among the texts whose hash falls into the share.
func (c builder) pairShare(hashes []uint64, share, shares uint32) {
	slots := make([]uint32, 1<<10) // open addressing, a power of two; text + 1, or 0 for an empty slot
	taken := 0
	last := uint64(len(slots) - 1)
	find := func(h uint64) *uint32 {
		i := h & last
		for slots[i] != 0 && hashes[slots[i]-1] != h {
			i = (i + 1) & last
		}
		return &slots[i]
	}
	for t, h := range hashes {
		if uint32(h>>32)%shares != share || c.first[t] == c.first[t+1] {
			continue
		}
		if 2*taken > len(slots) {
			old := slots
			slots = make([]uint32, 2*len(old))
			last = uint64(len(slots) - 1)
			for _, s := range old {
				if s != 0 {
					*find(hashes[s-1]) = s
				}
			}
		}
		at := find(h)
		if *at == 0 {
			*at = uint32(t) + 1
			taken++
			continue
		}
		other := int32(*at - 1)
		if c.texts[other].Group != c.texts[t].Group && c.same(other, int32(t)) {
			c.twin[t] = other
			c.copies[other]++
		}
	}
}

// textBlock is how many texts a goroutine takes at a time.
const textBlock = 1 << 12

// same reports whether two texts have the same words.
func (c builder) same(a, b int32) bool {
	return slices.EqualFunc(c.words[c.first[a]:c.first[a+1]], c.words[c.first[b]:c.first[b+1]],
		func(v, w uint32) bool { return (v^w)&^nameBit == 0 })
}

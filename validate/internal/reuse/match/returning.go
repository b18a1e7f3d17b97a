package match

// Returning says which phrases count as repeated in their own text, soon after they occurred first: Near to Far
// words later, of Least words or more, or so many that with one of them changed they make up the whole distance
// of Altered words or more. The zero value excludes all.
type Returning struct{ Least, Altered, Near, Far int }

// texts lists the texts in which a phrase returns, in order.
func (o Returning) texts(c *corpus) []int {
	if o.Least == 0 {
		return nil
	}
	blocks := c.blocks()
	found := make([][]int, len(blocks))
	c.each(len(blocks), func(_, b int) {
		for t := blocks[b].start; t < blocks[b].end; t++ {
			if o.in(c.words[c.first[t]:c.first[t+1]]) {
				found[b] = append(found[b], t)
			}
		}
	})
	var all []int
	for _, f := range found {
		all = append(all, f...)
	}
	return all
}

// in reports whether a phrase returns in a text of these words.
func (o Returning) in(words []uint32) bool {
	for d := o.Near; d <= min(o.Far, len(words)-1); d++ {
		for i := 0; i+d < len(words); {
			if (words[i]^words[i+d])&^nameBit != 0 {
				i++
				continue
			}
			n := returned(words, i, d)
			if min(n, d) >= o.Least || d >= o.Altered && n < d-1 && n+1+returned(words, i+n+1, d) >= d {
				return true
			}
			i += n + 1
		}
	}
	return false
}

// returned counts the words from i on that return d words later.
func returned(words []uint32, i, d int) int {
	n := 0
	for i+n+d < len(words) && (words[i+n]^words[i+n+d])&^nameBit == 0 {
		n++
	}
	return n
}

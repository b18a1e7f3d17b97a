package reference

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// longestName is how many words of a name are looked for.
const longestName = 8

// A mention is a run of words that names people.
type mention struct {
	ids   []string
	alone bool // it names them only where no other name goes on from it
}

// namedInProse returns the ids of the people whom the chronicle names in words:
// by a full name or an alias, by the last word of it ("Hume"), or by the first
// if it occurs alone, as of "Mao Zedong". A surname names everybody who has it,
// since it doesn't show who is meant.
func namedInProse(c *chronicle.Chronicle) map[string]bool {
	mentions := map[string]*mention{}
	longest := map[string]int{} // by the first word
	add := func(words []string, id string, alone bool) {
		key := strings.Join(words, " ")
		m := mentions[key]
		if m == nil {
			m = &mention{alone: alone}
			mentions[key] = m
		}
		longest[words[0]] = max(longest[words[0]], len(words))
		m.alone = m.alone && alone
		if n := len(m.ids); n == 0 || m.ids[n-1] != id {
			m.ids = append(m.ids, id)
		}
	}
	for e := range c.Of(chronicle.Person) {
		for i := range e.Fields {
			if f := &e.Fields[i]; e.ID != "" && (f.Role == chronicle.Name || f.Role == chronicle.Alias) {
				words, _ := text.NameWords(f.Text)
				if len(words) == 0 {
					continue
				}
				add(words[:min(len(words), longestName)], e.ID, false)
				add(words[len(words)-1:], e.ID, false)
				add(words[:1], e.ID, len(words) > 1)
			}
		}
	}
	named := map[string]bool{}
	for i := range c.Entries {
		e := &c.Entries[i]
		if !e.IsUnit() {
			continue
		}
		for j := range e.Fields {
			switch f := &e.Fields[j]; f.Role {
			case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Credit, chronicle.Note, chronicle.Figure:
				markMentions(f.Text, mentions, longest, named)
			}
		}
	}
	return named
}

// markMentions enters the people that a text names.
func markMentions(src string, mentions map[string]*mention, longest map[string]int, named map[string]bool) {
	words, begins := text.NameWords(src)
	for i := range words {
		for n := 1; n <= min(longest[words[i]], len(words)-i); n++ {
			m := mentions[strings.Join(words[i:i+n], " ")]
			if m == nil || !begins[i] || m.alone && i+n < len(words) && begins[i+n] {
				continue
			}
			for _, id := range m.ids {
				named[id] = true
			}
			m.ids = nil // once is enough
		}
	}
}

package reference

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/chronlint/chronlint/validate/chronicle"
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
				words, _ := nameWords(f.Text)
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
func markMentions(text string, mentions map[string]*mention, longest map[string]int, named map[string]bool) {
	words, capital := nameWords(text)
	for i := range words {
		for n := 1; n <= min(longest[words[i]], len(words)-i); n++ {
			m := mentions[strings.Join(words[i:i+n], " ")]
			if m == nil || !capital[i] || m.alone && i+n < len(words) && capital[i+n] {
				continue
			}
			for _, id := range m.ids {
				named[id] = true
			}
			m.ids = nil // once is enough
		}
	}
}

// nameWords returns the words of a text in the form in which names are
// compared, without accents, case and the possessive, and which of them can
// begin a name: those not in small letters.
func nameWords(text string) (words []string, capital []bool) {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	}) {
		w = strings.Trim(strings.ReplaceAll(w, "’", "'"), "'")
		w = strings.TrimSuffix(w, "'s")
		if w == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(w)
		words = append(words, plainName(w))
		capital = append(capital, !unicode.IsLower(first))
	}
	return words, capital
}

func plainName(w string) string {
	ascii := true
	for i := range len(w) {
		ascii = ascii && w[i] < utf8.RuneSelf
	}
	if !ascii {
		w = strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFKD.String(w))
	}
	return strings.ToLower(w)
}

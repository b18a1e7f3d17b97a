package clause

import (
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
)

// english and englishDeeds are the words by which sentences are read; those in
// other languages are not.
var english, englishDeeds = lang.English.Sentence, lang.English.Deeds

// A Deed is a kind of event that happens once to whom or what it happens to, or
// seldom enough that a chronicle which tells of one tells of no second.
type Deed struct {
	Qualified bool // it is told by a noun with a qualifier, of nobody
	Once      bool // it happens once
	Person    bool // it happens to people, of whom several have one name
	passive   bool // a participle is a verb of it only after a form of "to be"
	upheaval  bool // if it is carried out, it is a takeover
}

// takeover is the deed of an upheaval that is carried out.
var takeover = &Deed{Qualified: true}

// A deedTable holds the deeds by the nouns and the verbs for them.
type deedTable struct{ nouns, verbs map[string]*Deed }

var deeds = sync.OnceValue(func() *deedTable {
	t := &deedTable{map[string]*Deed{}, map[string]*Deed{}}
	for i := range englishDeeds.Kinds {
		k := &englishDeeds.Kinds[i]
		d := &Deed{k.Qualified, k.Once, k.Person, k.Passive, k.Upheaval}
		for word := range k.Nouns.All() {
			t.nouns[word] = d
		}
		for word := range k.Verbs.All() {
			t.verbs[word] = d
		}
	}
	return t
})

// IsDeed reports whether a word in small letters is a noun for a deed.
func IsDeed(word string) bool { return deeds().nouns[word] != nil }

// HasDeed reports whether a text may tell of a deed.
func HasDeed(text string) bool {
	known := deeds()
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') }) {
		if w = strings.ToLower(w); known.nouns[w] != nil || known.verbs[w] != nil {
			return true
		}
	}
	return false
}

package clause

import (
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
)

// english and the others are the words by which sentences are read; those in other
// languages are not.
var (
	english, englishDeeds = lang.English.Sentence, lang.English.Deeds
	englishLife           = &lang.English.Life
)

// A Deed is a kind of event that happens only once to a person or thing, or so rarely
// that a chronicle hardly describes a second.
type Deed struct {
	Name      string
	Qualified bool // it is named by a noun with a qualifier, and is nobody's
	Once      bool // it happens once
	Person    bool // it happens to people, of whom several have one name

	passive  bool // a participle is a verb of it only after a form of "to be"
	upheaval bool // if it is carried out, it is a takeover
}

// takeover is the deed of an upheaval that is carried out.
var takeover = Deed{Name: "takeover", Qualified: true}

// A deedTable holds the deeds by the nouns and the verbs for them.
type deedTable struct{ nouns, verbs map[string]Deed }

var deeds = sync.OnceValue(func() *deedTable {
	t := &deedTable{map[string]Deed{}, map[string]Deed{}}
	for i := range englishDeeds.Kinds {
		k := &englishDeeds.Kinds[i]
		d := Deed{"", k.Qualified, k.Once, k.Person, k.Passive, k.Upheaval}
		for word := range k.Nouns.All() {
			if d.Name == "" {
				d.Name = word
			}
			t.nouns[word] = d
		}
		for word := range k.Verbs.All() {
			t.verbs[word] = d
		}
	}
	return t
})

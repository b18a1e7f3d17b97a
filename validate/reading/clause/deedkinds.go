package clause

import "github.com/chronlint/chronlint/internal/lang"

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
type deedTable struct {
	*lang.Deeds
	nouns, verbs map[string]Deed
}

// deedsOf returns the deeds that a language has words for.
func deedsOf(l *lang.Language) *deedTable {
	t := &deedTable{l.Deeds, map[string]Deed{}, map[string]Deed{}}
	if t.Deeds == nil {
		t.Deeds = new(lang.Deeds)
	}
	for i := range t.Kinds {
		k := &t.Kinds[i]
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
}

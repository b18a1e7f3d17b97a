package clause

import "github.com/chronlint/chronlint/internal/lang"

// A Deed is a kind of event that is nobody's and happens so rarely that a chronicle
// hardly describes a second: a coup that failed. What is done to somebody or something
// is for package deed.
type Deed struct {
	Name string

	upheaval bool // if it is carried out, it is a takeover
}

// takeover is the deed of an upheaval that is carried out.
var takeover = Deed{Name: "takeover"}

// A deedTable holds the deeds by the nouns for them.
type deedTable struct {
	*lang.Deeds
	nouns map[string]Deed
}

// deedsOf returns the deeds that a language has words for.
func deedsOf(l *lang.Language) *deedTable {
	t := &deedTable{l.Deeds, map[string]Deed{}}
	if t.Deeds == nil {
		t.Deeds = new(lang.Deeds)
	}
	for i := range t.Kinds {
		k := &t.Kinds[i]
		d := Deed{"", k.Upheaval}
		for word := range k.Nouns.All() {
			if d.Name == "" {
				d.Name = word
			}
			t.nouns[word] = d
		}
	}
	return t
}

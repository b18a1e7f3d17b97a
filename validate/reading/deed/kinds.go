package deed

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// A Kind is what kind of deed something is. Its name is the same in every language.
type Kind struct {
	Name string
	// Once is set where a thing or a person can hardly suffer it twice; any other is
	// hardly repeated within a year.
	Once bool
	// Person is set where it happens to people, who are known by two names or more.
	Person bool
	// Pair is set where it is between two things, both of which tell which it is.
	Pair bool
}

// The kinds that make up a life.
const (
	Birth  = "birth"
	Death  = "death"
	Burial = "burial"
)

// Renaming is the kind that may tell both names in one phrase.
const Renaming = "renaming"

// kinds are those that are read, by name.
var kinds = map[string]Kind{}

func init() {
	for _, k := range []Kind{
		{Name: Birth, Once: true, Person: true},
		{Name: Death, Once: true, Person: true},
		{Name: Burial, Once: true, Person: true},
		{Name: "execution", Once: true, Person: true},
		{Name: "killing", Once: true, Person: true},
		{Name: "coronation", Person: true},
		{Name: "abdication", Once: true, Person: true},
		{Name: "arrest", Person: true},
		{Name: "kidnapping", Person: true},
		{Name: "resignation", Person: true},
		{Name: "foundation", Once: true},
		{Name: "opening", Once: true},
		{Name: "publication", Once: true},
		{Name: "premiere", Once: true},
		{Name: "launch", Once: true},
		{Name: "laying", Once: true},
		{Name: "sinking", Once: true},
		{Name: "crash"},
		{Name: "discovery", Once: true},
		{Name: "invention", Once: true},
		{Name: "completion", Once: true},
		{Name: "unveiling", Once: true},
		{Name: "demolition", Once: true},
		{Name: "dissolution", Once: true},
		{Name: "declaration", Once: true},
		{Name: "independence", Once: true},
		{Name: "joining", Once: true, Pair: true},
		{Name: Renaming, Once: true, Pair: true},
		{Name: "surrender"},
		{Name: "liberation"},
		{Name: "storming"},
		{Name: "eruption"},
	} {
		kinds[k.Name] = k
	}
}

// A voice is how a word tells of a deed.
type voice uint8

const (
	passive voice = iota // a participle: "the Press is founded"
	active               // a verb with an object: "Ann Lee founds the Press"
	happens              // a verb without one: "the bridge opens"
	noun                 // "foundation of the Press"
)

// A form is one word for a deed, and the words that complete it further on in its
// clause: "laid … down".
type form struct {
	kind  Kind
	voice voice
	rest  []string
}

// words are those of one language by which deeds are read.
type words struct {
	*lang.Sentence
	*lang.Tellings
	language *lang.Language
	forms    map[string][]form // by their first word
}

// wordsOf returns the words of a language, by its tag; nil if its deeds are not read.
func wordsOf(tag string) *words {
	l := lang.ForText(tag)
	if l.Sentence == nil || l.Tellings == nil || l.Time == nil {
		return nil
	}
	return wordTables(l)
}

var wordTables = lang.Once(func(l *lang.Language) *words {
	w := &words{l.Sentence, l.Tellings, l, map[string][]form{}}
	for i := range w.Kinds {
		t := &w.Kinds[i]
		for v, set := range []*lang.Set{passive: &t.Passives, active: &t.Actives, happens: &t.Happens, noun: &t.Nouns} {
			for entry := range set.All() {
				parts := strings.Fields(entry)
				w.forms[parts[0]] = append(w.forms[parts[0]], form{kinds[t.Name], voice(v), parts[1:]})
			}
		}
	}
	return w
})

// isFunction reports whether a word in small letters is of a closed class, so that it
// tells nothing of which thing is meant.
func (w *words) isFunction(word string) bool {
	return w.Determiners.Has(word) || w.Subjects.Has(word) || w.Prepositions.Has(word) || w.NounLinks.Has(word) || w.BeforePlaces.Has(word) ||
		w.BeforeDates.Has(word) || w.Of.Has(word) || w.isAuxiliary(word) || w.Adverbs.Has(word) || w.By.Has(word) || w.Reflexives.Has(word)
}

// isAuxiliary reports whether a word may be that of a passive or a perfect tense.
func (w *words) isAuxiliary(word string) bool { return w.Be.Has(word) || w.Perfects.Has(word) }

// isPreposition reports whether a word begins a phrase that says where, by whom or for
// what.
func (w *words) isPreposition(word string) bool {
	return !w.Determiners.Has(word) && (w.Prepositions.Has(word) || w.BeforePlaces.Has(word) || w.BeforeDates.Has(word) || w.By.Has(word) ||
		w.AfterDate.Has(word) || w.NounLinks.Has(word) || w.Aside.Has(word))
}

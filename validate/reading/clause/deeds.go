package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
)

// A Deed is a kind of event that happens once to whom or what it happens to, or
// seldom enough that a chronicle which tells of one tells of no second.
type Deed struct {
	words     string
	Qualified bool // it is told by a noun with a qualifier, of nobody
	Once      bool // it happens once
	Person    bool // it happens to people, of whom several have one name
	passive   bool // a participle is a verb of it only after a form of "to be"
}

// upheaval is the index of the deed that, if it is carried out, is a takeover.
const (
	upheaval = iota
	takeover
)

// deeds are a noun, or several, and the verbs of it, after a bar.
var deeds = []Deed{
	{words: "coup putsch rising uprising revolt rebellion mutiny insurrection overthrow pronunciamiento", Qualified: true},
	{Qualified: true}, // see takeover
	{words: "invasion landing incursion", Qualified: true},
	{words: "escape breakout jailbreak", Qualified: true},
	{words: "hijacking hijack", Qualified: true},
	{words: "assassination | assassinated", Person: true, Once: true, passive: true},
	{words: "execution | executed hanged beheaded guillotined", Person: true, Once: true, passive: true},
	{words: "murder | murdered", Person: true, Once: true, passive: true},
	{words: "death | dies died", Person: true, Once: true},
	{words: "funeral burial | buried", Person: true, Once: true, passive: true},
	{words: "birth | born", Once: true, Person: true, passive: true},
	{words: "founding foundation | founded", passive: true},
	{words: "sinking | sinks sank sunk", Once: true},
	{words: "abdication | abdicates abdicated", Person: true, Once: true},
	{words: "coronation | crowned", Person: true, passive: true},
	{words: "resignation | resigns resigned", Person: true},
	{words: "surrender | surrenders surrendered capitulates capitulated"},
	{words: "inauguration | inaugurated", passive: true},
	{words: "liberation | liberated", passive: true},
	{words: "storming | stormed", passive: true},
	{words: "eruption | erupts erupted"},
	{words: "kidnapping abduction | kidnapped abducted", Person: true, passive: true},
	{words: "demolition | demolished", passive: true},
}

// Nouns are the deeds by the nouns for them.
var (
	Nouns, verbs = deedWords()

	// qualifiers say of what was tried that it came to nothing, and so do
	// failures, as its verb.
	qualifiers = lang.Set{List: `attempted failed abortive aborted bungled botched unsuccessful foiled thwarted crushed quashed quelled
		suppressed defeated stillborn doomed fruitless futile`}
	failures = lang.Set{List: "fails failed collapses collapsed"}

	// triumphs, before a noun, say of an upheaval that it was carried out, carries
	// are the verbs of who does so, and topples are its own.
	triumphs = lang.Set{List: "successful bloody victorious bloodless"}
	carries  = lang.Set{List: "leads led stages staged organises organised organizes organized mounts mounted"}
	topples  = lang.Set{List: "topples toppled overthrows overthrew ousts ousted deposes deposed succeeds succeeded triumphs triumphed"}

	indefinite = lang.Set{List: "a an"}

	// apartWords tell an event from others of its kind, or make it no firm telling.
	apartWords = lang.Set{List: `first second third fourth fifth sixth another again further new newer other several two three many
		repeated next last latest previous earlier later alleged allegedly reportedly supposed rumours rumors anniversary
		plot plots threat threatens demands demanded calls trial film novel book play memorial monument`}

	ranks = lang.Set{List: `king queen emperor empress prince princess president minister chancellor senator general admiral
		colonel captain lieutenant lt gen major marshal sir lord lady dr mr mrs ms pope bishop archbishop cardinal patriarch
		saint st tsar sultan shah the`}

	// NameParticles are words in small letters within names.
	NameParticles = lang.Set{List: "of de del da do di du la le von van der den al bin ibn"}
)

func deedWords() (nouns, verbs map[string]*Deed) {
	nouns, verbs = map[string]*Deed{}, map[string]*Deed{}
	for i := range deeds {
		named, done, _ := strings.Cut(deeds[i].words, "|")
		for w := range strings.FieldsSeq(named) {
			nouns[w] = &deeds[i]
		}
		for w := range strings.FieldsSeq(done) {
			verbs[w] = &deeds[i]
		}
	}
	return nouns, verbs
}

// HasDeed reports whether a text may tell of a deed.
func HasDeed(text string) bool {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') }) {
		if w = strings.ToLower(w); Nouns[w] != nil || verbs[w] != nil {
			return true
		}
	}
	return false
}

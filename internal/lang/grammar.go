package lang

// Grammar holds the words of closed classes.
type Grammar struct {
	// Single are words that grammar never puts twice in a row: articles,
	// prepositions, conjunctions, auxiliaries. Left out is what can follow itself:
	// the German articles, which are also relative pronouns ("die, die die Wahl
	// gewannen"), separable prefixes, French object pronouns ("nous nous"), and, in
	// any language, words that are doubled for force. Languages that double some
	// words as grammar (Indonesian, Turkish, Vietnamese, Chinese) have none.
	Single       Set
	Articles     Set
	Personals    Set // personal pronouns as subjects
	Conjunctions Set // join two phrases of one form
	Directions   Set // do so just before the second of them: to, like
	Relatives    Set // open a clause that belongs to the phrase before them
	// RelativeStarts are those with which a passage may describe the thing named
	// last.
	RelativeStarts Set
	Prepositions   Set
	// CapitalNouns is set where all nouns have capital letters, so that what looks
	// like a name need not be one.
	CapitalNouns bool
	TitleWords   Set // join the words of a title, besides articles and conjunctions
	Commonest    Set // the commonest words of more than two letters
}

// Marks are words by which a text shows that it is in the language: words that
// it has and its neighbours have not, as they are written within a sentence, and
// the percentage of the words of a text that they are at least.
type Marks struct {
	Words   Set
	Percent int
}

// Series holds the words that distinguish one member of a series from another.
type Series struct {
	Places Set // in a row: first, last
	Counts Set // of more than one: two
	Stages Set // beginnings and ends: opens, closes
}

// Doubling holds the words that distinguish a doubled word from a mistake.
type Doubling struct {
	// Particles also close a verb, so that one of the same form may follow: "was
	// sworn in in May", "the fight went on on two fronts", "the town they rode
	// through through the night".
	Particles Set
	// Stranded are those that a relative clause may end with: "the state it was in
	// in 1920".
	Stranded Set
	// Copulas may meet themselves after a clause that is the subject: "what he was
	// was never clear".
	Copulas Set
	// ClauseOpeners begin such a clause, whose subject is between it and the verb.
	ClauseOpeners Set
	// Phrasal are the verbs that particles close, as far as a chronicle has them,
	// in the forms that occur right before the particle.
	Phrasal Set
	// Emphatic are words of content that are doubled for force or as a word of
	// their own, in small letters.
	Emphatic Set
	// Determiners open a phrase that a noun closes, VerbOpeners come right before a
	// verb.
	Determiners, VerbOpeners Set
	// Ungradable are short words before a noun that name a number, an order or a
	// choice. Nobody doubles those for force.
	Ungradable Set
	// Names are words of Single that a name may end with, Nouns those that are nouns
	// after a determiner, Letters those that are letters.
	Names, Nouns, Letters Set
	// Negations are function words too. Joins are those that join two adjectives.
	Negations, Joins Set
	Inflected        Set // endings that no doubled adjective has
	// Endings are those of words that are inflected or derived, which no
	// reduplicated loan word has.
	Endings Set
}

// Hyphens hold the words that distinguish a hyphen used as a dash from one that
// joins a compound.
type Hyphens struct {
	// ClauseStarters end no compound, so that they begin a clause: "elections-an
	// increase".
	ClauseStarters Set
	// Prefixes, and numbers, share what follows: "two-and three-year terms".
	Prefixes        Set
	Articles, Joins Set // of the clause starters
	// Complements follow a noun, NotNouns are endings of words that are not one.
	Complements, NotNouns Set
	AfterArticles         Set // function words that may follow an article
	// Labels are followed by a letter that counts: "type-a".
	Labels Set
}

// Markup holds the words by which prose talks of markup.
type Markup struct {
	Tags    Set // beside a tag that is mentioned: the <blink> tag
	Notes   Set // before the number of a footnote: [note 1]
	Remarks Set // left in a text by the editors of a wiki: [citation needed]
}

// Chronicles are what chronicles are called.
type Chronicles struct {
	Names Set
	// Joined is set where words are written without spaces between them.
	Joined bool
}

// Timelines are names of chronicles that don't show their language.
var Timelines = Set{List: `timeline`}

// NameParticles join the words of a name, in any language: Battle of the Marne,
// Ramón de la Cruz.
var NameParticles = Set{List: `of the de del da di do du la le el al von van der den bin ibn`}

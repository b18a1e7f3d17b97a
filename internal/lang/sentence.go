package lang

// A Sentence holds the words that show whether a date is that of the event which
// its sentence describes.
type Sentence struct {
	// Leads begin an adverbial of time, InLeads may follow in it.
	Leads, InLeads Set
	// Subjects begin a subject in small letters.
	Subjects Set
	// Away are words that look back or ahead, AwayStems beginnings of such words
	// and of those for a day of remembrance.
	Away, AwayStems Set
	// Aside are words that measure an event by another, whose date that of the
	// sentence may be.
	Aside     Set
	AfterDate Set // may follow the date of a clause
	// Be are forms of "to be", PresentBe those of the present tense. Not follows
	// one of them and negates it.
	Be, PresentBe Set
	Not           string
	Adverbs       Set // between these and a participle
	// Happenings are verbs that need no object, so that a date after them is theirs.
	Happenings Set
	// Participles are those that do not end in -ed.
	Participles Set
	// Clauses show that a sentence has more than one clause, or what its date may
	// belong to other than its verb.
	Clauses      Set
	Prepositions Set
	Determiners  Set
	Incidents    Set // things that have a day of their own
	NounLinks    Set // join the noun of a determiner to the one before it
	// BeforeDates are before the date of a clause that ends with it, BeforeDays those
	// before a day alone, BeforePlaces before where it was.
	BeforeDates, BeforeDays, BeforePlaces Set
	Of                                    Set
	To                                    Set // after a form of "to be": it is still to come
	PastBe                                Set // forms of "to be" in the past
	Things                                Set // pronouns for things
	// VerbFirst is set where the verb may follow the date that a sentence begins with;
	// VerbLast where a participle or a particle may close a clause, after its date.
	VerbFirst, VerbLast bool
	// AttributeEndings are those of participles before a noun alone, Inflections what
	// such a participle ends with.
	AttributeEndings, Inflections Set
	Perfects                      Set // auxiliaries of a perfect tense: "a été", "hat"
	Particles                     Set // of verbs, which close a clause
	Relatives                     Set // pronouns that begin a clause after a comma
	// Endings of participles, of gerunds, of verbs in the present tense, and what
	// marks whose something is after an apostrophe.
	ParticipleEndings, GerundEndings, PresentEndings, PossessiveEndings Set
}

// Deeds are kinds of event that are nobody's, such as a coup that failed, and happen so
// rarely that a chronicle hardly describes a second.
type Deeds struct {
	Kinds []Deed
	// Qualifiers say of what was tried that it came to nothing, and so do Failures,
	// as its verb.
	Qualifiers, Failures Set
	Attempts             Set // after the noun of what was not done, or before "at"
	// Triumphs, before a noun, say of an upheaval that it was carried out; Carries
	// are the verbs of who does so, and Topples are its own.
	Triumphs, Carries, Topples Set
	// Apart are words that distinguish an event from others of its kind, or make the
	// account of it less than firm.
	Apart Set
}

// A Deed is one kind of upheaval or the like, which is named by a noun.
type Deed struct {
	Nouns    Set
	Upheaval bool // if it is carried out, it is a takeover
}

// Tellings are the words by which deeds that are done once are told.
type Tellings struct {
	Kinds []Telling
	By    Set // before who does it
	// Reflexives make a verb in the active voice a passive one: "se inaugura".
	Reflexives Set
	// Recurring are things that come again, each time as another: a fair, a season.
	Recurring Set
	// Apart are words that distinguish a deed from another one of the same thing, or
	// make the account of it less than firm.
	Apart Set
	// Wholes are words before "of" that mean the whole of what follows: the keel of,
	// the town of.
	Wholes Set
	Ranks  Set // before a person's name
	// Genitives are determiners of who or what a noun before them belongs to.
	Genitives Set
	// Dead are verbs of what the dead do too, such as being honoured, sold or shown;
	// NotVerbs may follow a name, and are no verbs.
	Dead, NotVerbs Set
	// VerbEndings are those of verbs in the third person.
	VerbEndings Set
}

// A Telling is one kind of deed. An entry of several words is a word and those that
// complete it, right after it or later in its clause: laid_down.
type Telling struct {
	Name     string // the same in each language
	Passives Set    // participles: founded
	Actives  Set    // verbs of who does it: founds
	Happens  Set    // verbs of what it is done to: opens
	Nouns    Set    // foundation
}

// Ahead are the words for what is still to come.
type Ahead struct {
	Words   Set
	Maybe   Set // also the auxiliaries of something else: wird
	Stems   Set // beginnings of words
	Phrases Set // as they occur, with the spaces around them
}

// Life holds the words around the life and the death of a person.
type Life struct {
	// Actions are what nobody does who is not alive, in the tenses of chronicles:
	// also what is said of the dead, such as wins, is left out, and what may be said
	// of works, such as returns or appears. BeforeVerbs may be between them and
	// their subject.
	Actions, BeforeVerbs Set
	// Lineage are words by which an event before somebody's birth or office may be
	// about them all the same, Afterlife those for one after their death.
	Lineage, Afterlife Set
	Births, Deaths     Set
	Born, Died         Set // before the date of a birth, or a death
	// Kin are words for people other than the one whom a sentence is about, Others
	// those that introduce a second person.
	Kin, Others Set
	// Rulers are titles of those behind whose names a bracket may hold a reign.
	Rulers Set
	// Dyings are verbs of who dies, Killings participles of who is killed. DeathLeads
	// may be between a name and these, or the age.
	Dyings, Killings, DeathLeads Set
	// Beside are words before somebody else, or a measure of another thing.
	Beside Set
	// Livings are verbs of who reaches an age, BeforeLastAge what is between them and it.
	Livings, BeforeLastAge Set
	// BeforeAge may precede an age, AfterAge are what of one may follow its number,
	// AtDeath what says that it was the one at somebody's death; When begins a clause
	// that does.
	BeforeAge, AfterAge, AtDeath, When Set
	Leads                              Set // between a date and the age at it
	Pronouns                           Set // for people
	AdverbEndings                      Set // of words that may be between a subject and its verb
}

// Anniversaries are the words around them.
type Anniversaries struct {
	Jubilees Values // centenary=100
	Ordinals Values // those that are written out
	// Keepings say that an anniversary was the day, or the year, of what happens;
	// Havings are other verbs for having one.
	Keepings, Havings Set
	// Cardinal is set where the number before the word for an anniversary need not be
	// written as an ordinal.
	Cardinal bool
	Endings  Set // make the number an ordinal, besides those of dates
	Names    Set // words for an anniversary, with its number before them
	// Possessives are before one that something has, Of is after one of an event, On
	// before one that something happens on. Things are pronouns for what has one.
	Possessives, Of, On, Things Set
	// Foundings are participles for how what has anniversaries began.
	Foundings Set
}

// Stretches are the words around a length of time and its ends.
type Stretches struct {
	Beginnings, Endings Set // verbs
	Lasts               Set // between a stretch and how long it is
	// Sums come, after a comma, before the length of a stretch as its sum; Totals
	// say that it is the sum.
	Sums, Totals Set
	Planned      Set  // what need not last as long as it was meant to
	NotLengths   Set  // after a length: it is another thing than how long it was
	Links        Set  // after which the stretch may belong to another noun
	BeforeDates  Set  // between a verb and its date
	FromNow      Set  // a distance is from the time of writing
	Happens      Set  // between an event and how far it is from another
	GoesOn       Set  // the text goes on to something else that happened
	LooksBack    Set  // the sentence may describe more than what happens on the day
	AfterLengths Set  // a length goes on with it: 17 Jahre lang
	Froms        Set  // before the first of two dates, after a length: from, between
	Dates        Set  // before a date: on, in
	BareYears    bool // a year needs none of Dates before it
	Of           Set  // before the date of an event: of
	Again        Set  // between two stretches of one thing: then
	Long         Set  // after the hyphen of a length: long
	InAll        Set  // after a length: it is the sum
}

// Shifts are the words around times of day.
type Shifts struct {
	Cues       Set // before a time of day
	AfterTimes Set // behind one
	Joints     Set // between two
	CueLeads   Set // before a cue that is an article: a las
	Zones      Set // times may be of two places
	Sums       Set // between a shift, a comma, and how long it is in all
	SameDay    Set // the shift ends on the day on which it begins
	Ends       Set // verbs, beside those of Stretches, before the time when a fault ended: resolved
}

// Dating holds the words around a weekday and the day of a month.
type Dating struct {
	Articles   Set // between a weekday and its date
	Listing    Set // joins things of one kind
	Leads      Set // begin a sentence before a weekday
	ChurchDays Set // before a weekday: a day of the church year
	NewYear    Set // names of the first day of the year
	// Denials say of a day that it doesn't exist, without the marks between their
	// words: doesn't exist.
	Denials Set
	// DenyingLeads do so right before it: no 30 February; and they make it what somebody
	// thought up or a machine showed: a 30 February.
	DenyingLeads Set
	Papers       Set // short names of weekdays that are those of newspapers too
	Was, One     Set // after a date, before the weekday that it was: was a
}

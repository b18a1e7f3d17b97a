package clause

import "github.com/chronlint/chronlint/internal/lang"

// The words by which a date is told to be that of a sentence's own event.
var (
	// leadingWords begin an adverbial of time, insideLead may follow in it.
	leadingWords = lang.Set{List: "on in at early late"}
	insideLead   = lang.Set{List: `the morning afternoon evening night nights dawn dusk noon midday midnight hours of
		monday tuesday wednesday thursday friday saturday sunday`}

	// subjectWords begin a subject in small letters.
	subjectWords = lang.Set{List: `a an the this that these those his her its their our my he she it they we i you
		there some many several thousands hundreds dozens two three four five six seven eight nine ten no all both`}

	// awayWords look back or ahead, as the words of aheadWords do; awayStems
	// also tell of a day of remembrance. asideWords measure an event by another,
	// which the date of the sentence may be that of.
	awayWords = lang.Set{List: `had would could should might deadline effective until til till since ago anniversary dated
		rescheduled postponed originally later yet`}
	asideWords = lang.Set{List: "before after following previously earlier then"}
	awayStems  = []string{"commemorat", "celebrat", "remember", "recall", "expect", "anticipat", "predict", "reenact"}

	// afterDate may follow the date of a clause.
	afterDate = lang.Set{List: "in at by with near aboard"}

	BeWords = lang.Set{List: "is are was were be been being gets got"}
	adverbs = lang.Set{List: "both all finally officially formally first also again publicly jointly unanimously secretly"}

	// happenings are verbs that need no object, so that a date after them is
	// theirs.
	happenings = lang.Set{List: `dies died opens opened closes closed begins began starts started ends ended collapses collapsed
		sinks sank falls fell burns burned burnt arrives arrived departs departed resigns resigned erupts erupted
		explodes exploded crashes crashed surrenders surrendered capitulates capitulated abdicates abdicated marries married
		premieres premiered debuts debuted retires retired drowns drowned meets met convenes convened`}

	// participles are those that do not end in -ed.
	participles = lang.Set{List: `born built begun broken brought burnt bought caught chosen cut drawn driven fought found given
		heard held hung killed laid led lit lost made met overthrown paid read run seen sent set shot signed slain sold
		struck sunk sworn taken thrown told torn won written`}

	// clauseWords show that a sentence has more than one clause, or what its
	// date may belong to other than its verb.
	ClauseWords = lang.Set{List: `that which who whom whose when where while whereas than because although though if unless
		during despite without but and or nor so not never`}
	prepositions = lang.Set{List: "for to by with from about against over into as under through between among"}
	Determiners  = lang.Set{List: "a an the this that these those his her its their our my another each every"}
	// incidents are things that have a day of their own.
	incidents = lang.Set{List: `attack attacks massacre massacres shooting shootings bombing bombings raid raids riot riots strike strikes
		murder murders killing killings crash disaster fire flood storm earthquake accident incident battle march marches
		vote votes election elections referendum coup putsch revolt uprising demonstration protest protests rally
		speech broadcast meeting hearing events death deaths birth arrest`}

	// nounLinks join the noun of a determiner to the one before it.
	nounLinks = lang.Set{List: "of in at on near under"}
)

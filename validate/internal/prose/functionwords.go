package prose

// undoublable are, by language, the words that grammar never puts twice in a
// row: articles, prepositions, conjunctions, auxiliaries. Left out is what can
// follow itself: the German articles, which are also relative pronouns ("die,
// die die Wahl gewannen"), separable prefixes, French object pronouns ("nous
// nous"), and, in any language, words that are doubled for force. Languages
// without a table, of which some double words as grammar (Indonesian, Turkish,
// Vietnamese, Chinese), are left alone.
var undoublable = map[string]map[string]bool{
	"en": wordSet(
		`the a an this these those`,
		`of at for from with into onto upon between among during against towards toward until since than without within`,
		`and or but nor if as because although though while whether unless`,
		`is are was were be been has have am being`,
		`he she they we his their our its your`,
		`who which whose where when would could should must can may might shall did does will`,
		`also`,
		`to in on by after before under over about through`,
	),
	"de": wordSet(`und oder von vom für im ins am zum zur eine einer eines einen einem dass daß wird wurde wurden ist sind gegen ohne zwischen seit bis durch aber`),
	"fr": wordSet(`le la les un une des de du au aux à et ou dans par pour sur avec sans sous entre vers chez dont ce cette ces son sa ses leur leurs sont était ont`),
	"es": wordSet(`el la los las un una unos unas de del al a en y o e por con sin desde hasta hacia ante según su sus es fue era son han`),
	"it": wordSet(`il lo la gli le un una uno di del della dello dei degli delle al alla ai alle da dal dalla dai dalle in nel nella nei nelle e con per su sul sulla tra fra sono era`),
	"pt": wordSet(`o os as um uma de do da dos das em no na nos nas e ou por pelo pela com sem sob sobre entre até desde ao aos é foi era são`),
	"ca": wordSet(`el els les un una de del dels al als a en i o per pel amb sense és va`),
	"nl": wordSet(`de een en of van met tot werd wordt werden zijn naar tegen tussen tijdens zonder maar`),
	"sv": wordSet(`och eller ett av från med mot mellan under utan är var blev`),
	"da": wordSet(`og eller et af fra med mod mellem under uden er var blev`),
	"no": wordSet(`og eller et av fra med mot mellom under uten er var ble`),
	"nb": wordSet(`og eller et av fra med mot mellom under uten er var ble`),
	"pl": wordSet(`i w we z ze na do od przez dla oraz lub ale po przed przy`),
	"cs": wordSet(`a i v ve z ze na do od pro nebo ale po před při`),
	"ru": wordSet(`и в во с со на из для от до по при перед но или к ко`),
	"uk": wordSet(`і й та в у з із на для від до по при але або`),
	"ro": wordSet(`și sau de din la în cu pe pentru prin un o al ale`),
}

// particles are the English words that also close a verb, so that one of the
// same form may follow: "was sworn in in May", "the fight went on on two fronts",
// "the town they rode through through the night".
var particles = wordSet(`to in on by after before under over about through`)

// stranded are those that a relative clause may end with: "the state it was in in
// 1920".
var stranded = wordSet(`in on under over through about`)

// copulas may meet themselves after a clause that is the subject: "what he was
// was never clear".
var copulas = wordSet(`is are was were be been has have did does`)

// clauseOpeners begin such a clause, whose subject stands between it and the
// verb.
var clauseOpeners = wordSet(`what who whoever whatever whichever how all where which why whether when that`)

// phrasal are the verbs that particles close, as far as a chronicle has them, in
// the forms that stand right before the particle.
var phrasal = wordSet(
	`come comes came coming go goes went gone going get gets got getting move moves moved moving bring brings brought`,
	`swear sworn swore call calls called calling send sends sent hand hands handed phase phases phased vote votes voted voting`,
	`let lets give gives gave given cave caved step steps stepped break breaks broke broken settle settles settled`,
	`set sets turn turns turned turning kick kicked roll rolls rolled stay stays stayed lock locked fence fenced log logs logged`,
	`check checks checked usher ushers ushered close closes closed closing fly flies flew flown weigh weighs weighed pull pulls pulled`,
	`join joins joined cut cuts dig digs dug wall walled pour pours poured draw draws drew drawn take takes took taken taking`,
	`write written carry carries carried carrying put puts live lives lived living hold holds held holding keep keeps kept keeping`,
	`press pressed fight fights fought look looks looked pass passes passed passing hang hung drag drags dragged switch switched`,
	`rely relies relied depend depends depended base based insist insisted work works worked act acts acted refer refers referred`,
	`belong belongs belonged listen listened adhere adhered object objected agree agreed believe believed engage engaged`,
	`participate participated stand stands stood sit sits sat stop stopped drop drops dropped blow blew blown hand fill filled`,
	`hang bow bowed buy bought lay laid rush rushed drive drove driven run ran think talk talked speak spoke spoken`,
	`add added happen happened lead leads led leading march marches marched push pushes pushed pushing ride rode ridden`,
	`hook plug plugged sign signs signed walk walks walked tune zero home homed close trade traded`,
)

// emphatic are the English words of content that are doubled for force or as a
// word of their own, in small letters.
var emphatic = wordSet(
	`had that very so too many long far much more really never ever no now well there here again bye always forever only just`,
	`old big great deep little small good bad wild round dear miles years days higher faster further better worse less up down out`,
	`ha he hi ho hee hear knock tut tsk hush chop tick ding dong boom bang bla blah yada choo cha can tom dum pom hula`,
	`beri agar ylang piri peri aye yes oh ah la da dee do re mi doo wop pooh boo coo goo gaga win like on her you it one him them me`,
)

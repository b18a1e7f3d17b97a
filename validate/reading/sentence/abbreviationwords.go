package sentence

// abbreviationLists are the abbreviations of one language, folded, without
// their last full stop, separated by spaces; see type abbreviation for the
// three kinds.
type abbreviationLists struct {
	anything string
	number   string
	name     string
	starters string
	ordinals bool
}

var englishAbbreviations = abbreviationLists{
	anything: `mr mrs ms mx messrs dr prof rev revd hon gen col lt capt cpt maj sgt cpl pvt adm cmdr cdr brig
		sen rep gov pres supt insp amb msgr fr mt ft mme mlle e.g i.e eg ie cf viz vs v al approx`,
	number: `no nos nr p pp pg vol vols ch chap art arts sec sect fig figs pt para par c ca l ll n
		jan feb mar apr jun jul aug sept sep oct nov dec`,
	name: `st ste jr sr inc ltd co corp bros dept univ assn ave blvd rd ph.d ed eds trans est`,
	starters: `a about according after again all also although among an and another any are as at because before
		both but by despite did do does during each eight even every few finally first five following for former four
		from had has he her here his how however i if in instead is it its it's last later many meanwhile most much my
		nearly neither next nine no nobody none nor not nothing now of on once one only or other others our over
		several she since six so some soon still such ten that the their them then there these they this those three
		through thus to today two under unlike until up upon was we were what when where whether which while who why
		with within without yet you your`,
}

// otherAbbreviations holds, by primary language subtag, what a language adds.
var otherAbbreviations = map[string]abbreviationLists{
	"es": {
		anything: `sr sra sres srta dr dra drs lic ing arq gral cnel cap tte sgto mons excmo excma ilmo d dña fr sto sta p.ej ej`,
		number:   `núm nro n.º pág págs art arts vol cap inc ene febr abr may jun jul ago sept set oct nov dic`,
		name:     `ee ee.uu a.c d.c ud uds vd vds cía hnos avda av depto`,
		starters: `a al algunos ante así aunque con cuando de desde después durante el él ella ellos en entonces era
			es esa ese esta estas este esto estos fue ha hasta hay la las lo los luego más mientras muchos ni no o para
			pero por porque que se según si sin sobre su sus también tanto todo todos tras tres un una unos y ya`,
	},
	"pt": {
		anything: `sr sra srs dr dra prof profa eng gen cel cap ten sgt d exmo exma p.ex ex`,
		number:   `núm nº pág págs art arts vol cap fev abr mai jun jul ago set out nov dez`,
		name:     `ee.uu a.c d.c av cia`,
		starters: `a ainda além algumas alguns antes ao após as até com como da de depois desde do durante e ela elas
			ele eles em então era essa esse esta este foi há já mais mas muitos na não no nos o os para pela pelo por
			porque quando que se segundo sem seu sua também todos um uma`,
	},
	"fr": {
		anything: `m mm mme mmes mlle mlles dr pr me mgr gén cf ex env ste`,
		number:   `no nos p pp vol chap art fig t janv févr avr juil sept oct nov déc`,
		name:     `st av apr j.-c bd cie éd`,
		starters: `à ainsi alors après au aucun aussi autre aux avant avec ce cela ces cet cette ceux chaque comme dans
			de depuis des deux dès du elle elles en enfin entre est et il ils jamais je la le les leur leurs lors lorsque
			mais malgré ne non nos notre nous on or ou où par parmi pendant plus plusieurs pour pourtant puis quand que
			qui sa sans se selon ses si son sous sur tandis tous tout trois un une voici vers voilà vous`,
	},
	"de": {
		anything: `hr hrn fr frl dr prof dipl ing st gen bzw bspw ca d.h z.b u.a v.a z vgl sog evtl ggf inkl geb`,
		number:   `nr bd s kap art abs abb aufl jh jan febr feb mrz apr jun jul aug sept okt nov dez`,
		name:     `usw etc u.s.w n.chr v.chr str`,
		ordinals: true,
		starters: `aber alle allein alles als also am an andere auch auf aus bei beide bereits bis da dabei dadurch
			dafür dagegen daher damals damit danach dann daran darauf daraufhin das dass dem den denn dennoch der deren
			des deshalb dessen die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines einige er
			erst es etwa für gegen hat hatte heute hier ich ihr ihre im in insgesamt ist ja jede jeder jedoch jetzt kein
			keine man mehr mehrere mit nach nachdem nicht noch nun nur ob obwohl oder ohne schließlich schon sein seine
			seit sie sind so sogar sowie trotz über um und unter viele vom von vor war waren was wegen weil weitere wenn
			wer während wie wieder wir wird wo wurde wurden zu zudem zum zunächst zur zwar zwei zwischen`,
	},
	"it": {
		anything: `sig sigg dott dr prof avv ing on gen col cap ten mons s`,
		number:   `n nn p pp pag pagg vol cap art artt fig genn febbr apr magg ott nov dic sett`,
		name:     `a.c d.c ecc`,
		starters: `a ad ai al alla anche ancora che come con così da dal dalla dei del della di dopo due durante e è ed
			era fu gli ha i il in infine l la le lo ma mentre molti nel nella non o per perché più poi quando quella
			quello questa questo se secondo senza si sono su sua suo tra tutti un una`,
	},
	"da": {ordinals: true, starters: `af at da de den der det dette efter en er et for fra han har hun i ifølge in ingen man med men og om på samme som til under var ved vi`},
	"nb": {ordinals: true, starters: `alle at av da de den denne der det dette en er et etter for fra han har hun i ifølge ingen man med men og om på samme som til under var ved vi`},
	"fi": {ordinals: true, starters: `että he hän ja jo jos kun kuitenkin mutta myös ne niin nyt se siitä sitten tai tämä vaikka`},
	"cs": {ordinals: true, starters: `a ale ani až bez byl byla do i jako jeho její když ale k která který na nad o od po pod podle pro proti při s se tak také tento to u v ve však z za že`},
	"pl": {ordinals: true, starters: `a ale bez był była dla do i jak jako jednak jego jej kiedy która który na nad nie o od po pod podczas przed przez przy są się ta tak także ten to tylko w we według wszyscy z za ze że`},
	"hu": {ordinals: true, starters: `a amikor az azonban de egy ekkor és ez ezek ezért ha hogy így is már mert még nem ő ők pedig s szerint után`},
}

package lang

// English is what is known of English.
var English = &Language{
	Tag:        "en",
	Name:       "English",
	LastJulian: 1752,
	Calendar: Calendar{
		About: Set{List: `c ca circa about around approximately`},
		Months: [12]Names{
			{Name: "January", Short: "jan"},
			{Name: "February", Short: "feb"},
			{Name: "March", Short: "mar"},
			{Name: "April", Short: "apr"},
			{Name: "May"},
			{Name: "June", Short: "jun"},
			{Name: "July", Short: "jul"},
			{Name: "August", Short: "aug"},
			{Name: "September", Short: "sep sept"},
			{Name: "October", Short: "oct"},
			{Name: "November", Short: "nov"},
			{Name: "December", Short: "dec"},
		},
		Weekdays: [7]Names{
			{Name: "Monday", Short: "mon"},
			{Name: "Tuesday", Short: "tue tues"},
			{Name: "Wednesday", Short: "wed"},
			{Name: "Thursday", Short: "thu thur thurs"},
			{Name: "Friday", Short: "fri"},
			{Name: "Saturday", Short: "sat"},
			{Name: "Sunday", Short: "sun"},
		},
		Everyday:    Set{List: `may march mar august`},
		Given:       Set{List: `may april june august`},
		Capitals:    true,
		OrderVaries: true,
		Seasons:     Values{List: `spring=21 summer=22 autumn=23 fall=23 winter=24`},
		SeasonsToo:  Set{List: `fall spring`},
		Feasts:      Values{List: `christmas=1225 christmas_day=1225 christmas_eve=1224`},
		DayParts:    Values{List: `date morning=1 dawn=1 night=2 afternoon=3 evening=3`},
		Decades:     Values{List: `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`},
		PartsOfYear: Set{List: `q h`},
		BC:          Set{List: `bc bce`},
		AD:          Set{List: `ad ce`},
		Styles: Styles{
			OldLetters: Set{List: `os`}, NewLetters: Set{List: `ns`},
			Old:   Set{List: `old_style julian julian_calendar`},
			New:   Set{List: `new_style gregorian gregorian_calendar`},
			Links: Set{List: `in on by of under according to the`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
			fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
			sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12`},
		Ordinals: Values{List: `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
			thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
			thirtieth=30`},
		OrdinalEndings: Set{List: `st nd rd th`},
		Multipliers:    Set{List: `hundred thousand dozen`},
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `the`},
			Indefinite:  Set{List: `a an`},
			This:        Set{List: `this`},
			That:        Set{List: `that`},
			Same:        Set{List: `same very`},
			Possessives: Set{List: `his her its their my our your whose one`},
		},
		Pointers: Pointers{
			Next:     Set{List: `next following subsequent ensuing succeeding`},
			Previous: Set{List: `previous preceding prior`},
			Last:     Set{List: `last past`},
			Later:    Set{List: `later after afterward afterwards thereafter hence subsequently`},
			Earlier:  Set{List: `earlier before previously prior beforehand`},
			Ago:      Set{List: `ago`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `before prior_to ahead_of preceding`},
			After:   Set{List: `after following`},
			By:      Set{List: `by`},
			Since:   Set{List: `since`},
			Until:   Set{List: `until till`},
			From:    Set{List: `from`},
			Between: Set{List: `between`},
			Through: Set{List: `to through until till`},
			On:      Set{List: `on upon in of during throughout dated for into towards toward`},
			Day:     Set{List: `on upon`},
			In:      Set{List: `in`},
		},
		Parts: Parts{
			Early:    Set{List: `early beginning start opening outset`},
			Middle:   Set{List: `mid middle midst`},
			Late:     Set{List: `late end close latter ending final closing`},
			Nouns:    Set{List: `part parts days weeks week months hours stages half`},
			BeforeIn: Set{List: `early late later earlier`},
		},
		Joints: Joints{
			And:   Set{List: `and`},
			Or:    Set{List: `or`},
			Of:    Set{List: `of in`},
			Parts: Set{List: `of`},
			Years: Set{List: `and to until till through or`},
		},
		Hedges: Hedges{
			About:   Set{List: `about around approximately roughly some circa`},
			Circa:   Set{List: `circa ca c`},
			Nearly:  Set{List: `nearly almost just_under just_over`},
			Over:    Set{List: `over more_than`},
			Under:   Set{List: `under less_than fewer_than`},
			AtLeast: Set{List: `at_least no_less_than`},
			AtMost:  Set{List: `up_to at_most no_more_than`},
		},
		Lengths: Lengths{
			For:     Set{List: `for lasted lasting lasts last spanned spanning spans`},
			Within:  Set{List: `within inside`},
			During:  Set{List: `over during throughout`},
			Every:   Set{List: `every each per`},
			Half:    Set{List: `half`},
			Some:    Set{List: `few several many couple numerous some various`},
			HowMany: Set{List: `as how so too this that not`},
			Fillers: Set{List: `more further full whole long short consecutive additional further entire successive`},
			OrSo:    "so",
		},
		Units: []Unit{
			{Span: Second, Many: Values{List: `seconds`}},
			{Span: Minute, One: Values{List: `minute min`}, Many: Values{List: `minutes min mins`}},
			{Span: Hour, One: Values{List: `hour hr`}, Many: Values{List: `hours hrs`}},
			{Span: Day, One: Values{List: `day night`}, Many: Values{List: `days nights`}},
			{Span: Week, One: Values{List: `week fortnight=2`}, Many: Values{List: `weeks fortnights=2`}},
			{Span: Month, One: Values{List: `month`}, Many: Values{List: `months`}},
			{Span: Year, One: Values{List: `year`}, Many: Values{List: `years`}},
			{Span: Decade, One: Values{List: `decade`}, Many: Values{List: `decades`}},
			{Span: Century, One: Values{List: `century`}, Many: Values{List: `centuries`}},
			{Span: Millennium, One: Values{List: `millennium`}, Many: Values{List: `millennia`}},
		},
		Clock: Clock{
			Noon:       Set{List: `noon midday`},
			Midnight:   Set{List: `midnight`},
			BeforeNoon: Set{List: `am a.m`},
			AfterNoon:  Set{List: `pm p.m`},
			Cues:       Set{List: `at`},
			OClock:     Set{List: `o'clock`},
			Hours:      Set{List: `hours hrs`},
			Minutes:    Values{List: `half=30 quarter=15`},
			Past:       Set{List: `past after`},
			To:         Set{List: `to before`},
		},
		Ages: Ages{
			Aged:      Set{List: `aged age ages`},
			Old:       Set{List: `old`},
			BareLeads: Set{List: `at to be only just was is`},
			Bare:      Set{List: `died_at dies_at dead_at died_at_only died_at_just killed_at lived_to lives_to lived_to_be lives_to_be`},
			When:      Set{List: `when_he_died when_she_died when_he_dies when_she_dies at_his_death at_her_death`},
			Years:     Set{List: `b d r fl est`},
		},
		Years: Years{
			Strong:   Set{List: `in since until till during year early late mid spring summer autumn fall winter`},
			Weak:     Set{List: `by before after from throughout through born died founded`},
			For:      Set{List: `for`},
			Pair:     Set{List: `between`},
			Of:       Set{List: `of`},
			Prefixes: Set{List: `mid early late`},
			Pre:      Set{List: `pre`},
			Post:     Set{List: `post`},
			Days:     Set{List: `on date dated`},
		},
		Amounts: Amounts{
			Labels: Set{List: `tel phone fax isbn no nos number numbers page pages p pp room flight route highway article articles section chapter
				verse psalm line lot model unit resolution act bill law decree order case figure fig table volume vol
				issue version channel bus train platform gate box building apartment flat suite road street level grade
				class type series form locomotive engine item sonnet opus op size windows office`},
			Changes: Set{List: `rise rises rose risen rising raise raises raised grow grows grew grown growing fall falls fell
				fallen falling drop drops dropped increase increases increased increasing decrease decreases decreased decline
				declines declined reduce reduces reduced cut cuts climb climbs climbed jump jumps jumped swell swells swelled
				shrink shrinks shrank expand expands expanded double doubled up down more less fewer least most almost nearly
				about around approximately roughly some won wins win lost loses lose beat beaten beats led leads outnumber
				outnumbered priced cost costs range ranges ranged ranging amount amounts amounted number numbers numbered
				numbering total totals totalled totaled score scored population membership votes majority strength`},
			Counts: Set{List: `population force forces army armies garrison crew fleet total sum number numbers height depth
				length distance area weight cost price value fine fee salary membership audience crowd crowds elevation
				altitude majority minority group groups body bodies contingent detachment company convoy tribute ransom
				average maximum minimum limit range speed rate score capacity hundreds thousands strength reward loan debt
				consisting composed consists made exceeding excess loss losses gain cargo team staff workforce congregation`},
			Measures: Set{List: `km kms kilometre kilometres kilometer kilometers m metre metres meter meters cm mm mile miles mi
				yard yards yd ft foot feet inch inches league leagues acre acres hectare hectares ha sq square cubic kg kgs kilo
				kilos kilogram kilograms g gram grams ton tons tonne tonnes lb lbs pound pounds ounce ounces litre litres liter
				liters gallon gallons barrel barrels hour hours hr hrs h minute minutes min second seconds day days week weeks
				month months year years decade decades century centuries dollar dollars cent cents euro euros franc francs peso
				pesos mark marks ruble rubles rouble roubles rupee rupees yen yuan dong lira livres ducats florins shillings
				percent per pct million billion thousand hundred dozen times rpm hp kw mw gw kwh mph kph kmh knots volt volts
				watt watts degrees c f bc bce gmt utc am pm cc bytes kb mb gb mhz ghz hz calories votes seats`},
			Collectives: Set{List: `people men women children police cattle sheep infantry cavalry personnel staff folk youth
				horse foot more other such additional civilian armed dead wounded`},
			Ranked: Set{List: `brigade brigades division divisions regiment regiments battalion battalions army armies corps company companies
				battery batteries squadron squadrons troop troops hussars lancers dragoons dragoon guards fusiliers infantry cavalry rifles
				artillery engineers marines grenadiers light foot horse wing fleet flotilla group panzer airborne armoured armored mountain
				parallel meridian street avenue floor century amendment congress parliament district ward anniversary attempt day night
				birthday edition round year time republic reich party international`},
			Uncounted: Set{List: `another our my your this these those again also both all some several many most few no there here only just
				soon early late news word not`},
			Plural: "s",
			NotPlural: Set{List: `was is has his its this as us thus plus versus perhaps always besides various
				does yes afterwards onwards towards sometimes`},
		},
		Clauses: Clauses{
			Light: Set{List: `a an and as at but by for from he her his i in it its of on she that the their they to was we were when
				where which while who with would had has is are did until after before because although though`},
			Openers:    Set{List: `he she it they we i you who which that when where while being was were had has is are have`},
			Links:      Set{List: `of the on`},
			Asides:     Set{List: `than compared unlike would eventually`},
			Pluperfect: Set{List: `had`},
			As:         Set{List: `as`},
			Particles:  Set{List: `von van der den ten ter zu af de du di della`},
			Gerund:     "ing",
		},
		Verses: Verses{
			Books: Set{List: `genesis exodus leviticus numbers deuteronomy judges chronicles psalm psalms ps proverbs ecclesiastes
				isaiah lamentations maccabees acts romans corinthians galatians ephesians philippians colossians thessalonians
				hebrews revelation revelations apocalypse quran qur koran sura surah scripture`},
			Named: Set{List: `joshua ruth samuel ezra nehemiah esther tobit judith job jeremiah ezekiel daniel hosea joel amos
				obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john timothy titus philemon
				james peter jude`},
		},
		Seasonal: Seasonal{
			Events:   Set{List: `offensive offensives campaign campaigns fighting elections`},
			Spending: Set{List: `spent spend spending passed pass passing`},
		},
	},
	Label: &Label{
		About:       Set{List: `approximately approx around about circa ca c roughly nearly`},
		Unsure:      Set{List: `perhaps possibly probably maybe`},
		Stretch:     Set{List: `early late mid middle beginning end start`},
		Of:          Set{List: `of in the`},
		Times:       Set{List: `night morning evening afternoon dawn dusk`},
		Spans:       Set{List: `dry rainy wet monsoon winter campaign academic theatre theater`},
		Open:        Set{List: `present now today ongoing`},
		Foreign:     Set{List: `lunar calendar julian old style os hijri ah islamic hebrew jewish coptic ethiopian saka buddhist era`},
		Approximate: Set{List: `approximate`},
		Uncertain:   Set{List: `uncertain`},
		Active:      Set{List: `active`},
		Seasons:     Set{List: `season`},
		Onwards:     Set{List: `onwards onward`},
		EarlierThan: Set{List: `earlier_than`},
		LaterThan:   Set{List: `later_than`},
		Years:       Set{List: `year years`},
		Half:        Set{List: `half`},
		Quarter:     Set{List: `quarter`},
		Stopped:     Set{List: `cent`},
		Halves:      Values{List: `first=40 second=41 latter=41`},
		Centuries:   Set{List: `century centuries cent`},
		Millennia:   Set{List: `millennium millennia millenium`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `mr mrs ms mx messrs dr prof rev revd hon gen col lt capt cpt maj sgt cpl pvt adm cmdr cdr brig
			sen rep gov pres supt insp amb msgr fr mt ft mme mlle e.g i.e eg ie cf viz vs v al approx`},
		BeforeNumber: Set{List: `no nos nr p pp pg vol vols ch chap art arts sec sect fig figs pt para par c ca l ll n
			jan feb mar apr jun jul aug sept sep oct nov dec`},
		BeforeName: Set{List: `st ste jr sr inc ltd co corp bros dept univ assn ave blvd rd ph.d ed eds trans est`},
		Starters: Set{List: `a about according after again all also although among an and another any are as at because before
			both but by despite did do does during each eight even every few finally first five following for former four
			from had has he her here his how however i if in instead is it its it's last later many meanwhile most much my
			nearly neither next nine no nobody none nor not nothing now of on once one only or other others our over
			several she since six so some soon still such ten that the their them then there these they this those three
			through thus to today two under unlike until up upon was we were what when where whether which while who why
			with within without yet you your`},
	},
	Furniture: Furniture{
		Banners: []string{
			"We use cookies to improve your visit.",
			"By continuing to use this site you agree to our use of cookies.",
			"Subscribe to our newsletter.",
		},
		Addresses: []Phrases{
			{"cookies", `
				we use cookies
				+ we use ~3 cookies to|and|on|for
				this|our site|website|page|blog uses|use|stores|sets ~3 cookies
				this|our web site uses|use ~3 cookies
				cookies help us
				by using|continuing|browsing|clicking|closing|visiting|accessing|remaining ~9 you agree|consent|accept|acknowledge
				by using|continuing|browsing|clicking|closing ~9 our use of ~2 cookies
				if you continue ~9 cookies
				if you continue ~6 we'll assume
				if you continue ~6 we will assume
				accept|allow|reject|decline|refuse all|necessary|only|optional|non? essential? cookies $
				accept all $
				manage|change|customize|customise|update|edit your? cookie|cookies|consent|privacy preferences|settings|choices|options $
				we and our ~2 partners ~9 cookies|data|information|store|technologies
				+ we value|respect|care your|about your? privacy
				your privacy is|matters important? to us
				read|see|view|review our ~3 policy
				please read|see|review our ~3 policy
				for more information ~4 our privacy|cookie policy
				you can ~5 your? cookie|cookies settings|preferences|consent
				necessary cookies are`},
			{"newsletter", `
				+ subscribe|subscribing to|for our|my|this ~4 newsletter|newsletters|mailing|list|email|emails|mail|updates|channel|podcast|feed|blog|site|magazine|bulletin
				subscribe to|for the|a|free|get|receive ~4 newsletter|newsletters|updates|emails|posts
				subscribe now|today|here|below|via|by ~4 $
				+ sign up for|to|here our|my ~4 newsletter|newsletters|mailing|list|email|emails|updates|alerts|bulletin|briefing
				sign up for|to|here ~4 newsletter|newsletters|emails|updates|alerts
				sign up now|today|here|below|free ~3 $
				+ join our ~3 newsletter|mailing|list|email|channel
				join ~2 # ~2 subscribers|readers
				get|receive|have|want ~9 your inbox|mailbox|email
				get ~4 newsletter|newsletters ~4 inbox|week|day|free
				+ enter|add|type your e|email mail|address? address?
				+ thank|thanks you? for your|the subscription|subscribing
				+ thank|thanks you? for subscribing|signing|registering|joining ~3
				+ we don't|dont|won't|never|hate spam
				+ we do|will not|never spam
				+ we do|will not|never share|sell|rent|disclose your
				we promise ~4 spam
				no spam $
				no spam unsubscribe|ever|guaranteed|we|just
				we'd|we love|like|would ~1 to keep you ~2 updated|informed|posted|up|in
				stay|keep|be up to date with our|us|the|all
				stay|keep updated|informed|connected with|about our|us|the|on
				never|don't miss a|an|any|another|out ~1 post|update|story|article|episode|thing $
				you|unsubscribe can|may|at unsubscribe|any ~3 time|anytime|whenever
				unsubscribe at any time
				+ you can unsubscribe
				check|confirm|verify your inbox|spam|subscription|email|e ~6 confirm|subscription|folder|address|inbox
				please check|confirm your inbox|spam|subscription|email
				by subscribing|signing|submitting|registering ~9 you|i agree|consent|accept|acknowledge`},
			{"sharing", `
				+ follow|like|find|join|watch|add|connect us|me with? us? on|at ~2 facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|bluesky|mastodon|x|whatsapp|google|pinterest|threads|flickr
				follow ~4 on facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|bluesky|mastodon $
				follow us $
				like and share|subscribe
				share|email|print|tweet|bookmark|forward this article|story|post|page|entry|link|video|content|item ~4 $
				share this $
				tweet|pin this|it $
				share|tweet|pin|post this|it? on|via|to facebook|twitter|x|linkedin|whatsapp|reddit|email|pinterest|telegram|tumblr|social|bluesky
				share this|it? with|to your|a friends|friend|followers
				click|tap|press here ~1 to|for
				click|tap|press to share|print|email|tweet|enlarge|expand|subscribe|view|play|open|copy
				if you like|liked|enjoy|enjoyed|found this|our ~2 article|story|post|page|video|content|work|site
				link copied to
				copy link to clipboard
				buy|fuel us|me a coffee
				support our journalism|site|website|blog|channel|reporting
				support us on|by|with|via patreon|donating|paypal|ko|a|subscribing`},
			{"comments", `
				your email|e|mail mail? address will|won't not? be published|shared|displayed
				required fields are marked
				you must|need be|to logged|signed|log|sign in|be to|logged|order
				please log|sign|login in|to|or to|or|and
				log|sign in|into to|or|with ~3 comment|reply|continue|read|facebook|google|register|subscribe|account
				save my name ~9 browser|comment
				notify me of|when|by|via ~4 comments|posts|comment|email|replies
				comments are closed|off|disabled|now|moderated|turned
				comments for|on this post|article|thread|story|entry are closed
				be the first to comment|reply|like|share|review|know
				+ let us know what|in|if|your ~6 comments|below|comment
				+ tell us what you think
				what do you think ~2 comments|below|us|comment
				this site uses akismet
				learn|find how|more how? your comment|comments
				your comment is|has awaiting|been
				reply to this comment`},
			{"navigation", `
				you may|might also|be like|enjoy|interested|also
				you might|may find ~3 interesting
				skip to main? content|navigation|footer|search|the
				article|story continues below|after
				scroll down to|for
				download|get our|the app on|from|now|for|today
				download our ~2 app|apps
				continue|read ~4 in|on our|the app|website|site
				want to read more`},
			{"site", `
				please enable|turn|disable|allow|update|upgrade on|off? your? javascript|cookies|ad|adblock|browser
				javascript is|must disabled|required|be|not
				enable javascript
				your browser does|is|isn't|doesn't|do
				this content|video|page is|isn't not? currently? unavailable|available
				this site|page|website|content requires javascript|cookies
				this site|page is protected by recaptcha
				this field is required
				please enter a valid
				please try again later|soon|$
				something went wrong $
				something went wrong please|try
				oops something|that|page
				you|you've have? read|# ~3 free? articles ~3 month|left|remaining
				this article|story|content is for|only|reserved ~3 subscribers|members
				already a subscriber|member|user $
				already a subscriber|member|user log|sign in
				already have an? account|subscription
				already subscribed|registered log|sign in
				create|register a|an|for|your ~1 account to|or|$
				forgot|forgotten|lost your|password password|$
				page not found $`},
			{"copyright", `
				all rights reserved
				copyright ~9 all rights reserved
				proudly powered by
				this work|blog|website|article is licensed|licenced under
				unless otherwise noted|stated ~6 licensed|licence|license`},
			{"advertising", `
				advertise with|on|here us|our|this
				report|remove this|an|ads ad|ads|advert|advertisement|$
				why am i seeing this|ads
				we|this earn|may|post|article|page|site earn|contains|may|contain a|an|affiliate ~2 commission|links`},
		},
		Labels: []Phrases{
			{"newsletter", `
				newsletter|newsletters signup|sign|subscription? up? $
				subscribe|unsubscribe $
				sign up $
				email|e address|mail address? $
				your email|e|name mail? address? $
				first|last name $
				get our newsletter|updates $`},
			{"sharing", `
				share ~1 this|article|post|story|on|via? $
				share|shares|tweet|tweets|like|likes|pin|print|email|bookmark|follow|save|copy|embed $
				follow us|me $
				share|spread|pass this|the|it word|on? $
				# shares|likes|views|comments|reads|claps|tweets $
				copy link|url $`},
			{"comments", `
				leave|add|post|write|submit|join|view|show|load|hide|see a|your|the|all|more|# reply|comment|comments|response|discussion|conversation $
				cancel reply $
				comments|comment|reply|replies|responses $
				comments # $
				no|# comments|comment|responses|replies|thoughts yet|on? ~6 $
				name|website|message $
				what do you think $
				log|sign in|out|up $
				login|logout|register|signin|signup $`},
			{"navigation", `
				original|full|source|external post|article|source|story|link|text|version $
				originally posted|published on|in|at|by? ~4 $
				read|learn|see|view|show|load|discover|find|explore|watch|hear|tell more|full|next|original|also|on|all|the|out|me|less more|about|article|story|here|post|next? ~4 $
				continue reading ~8 $
				keep|start reading $
				related|recommended|popular|trending|latest|recent|similar|featured|suggested|further|top|most|must|other|also|more ~1 posts|articles|stories|news|reading|content|topics|links|read|popular|viewed|commented|shared|items|videos|entries|reads|headlines $
				related|recommended|trending|popular|featured $
				more from|in|on|like|about|by ~4 $
				previous|next|older|newer|prev post|posts|article|articles|page|story|entry|entries|slide|image? $
				back|go|return|scroll|jump|up to top|home|the|previous|navigation|content ~1 $
				back|home|menu|search|close|more|expand|collapse|next|previous|prev|top|skip|toggle|navigation|sitemap|faq|help|feedback|archives|archive|categories|tags|profile|settings|dashboard|cart|checkout $
				toggle|main|site|open|close|show|hide navigation|menu|sidebar|search|map $
				search for|this|the? ~2 $
				about|contact|join|support|donate|meet us|now|our|the? team|author|me? $
				about|contact|donate $
				filed under|in ~5 $
				posted in|by|on|under ~5 $
				tagged|tags|categories|category|topics|labels with|as? ~5 $
				table of contents $
				# min|minute|minutes|mins read $
				reading time ~3 $
				see also $
				loading ~1 $
				page # of # $
				view in|on|as ~2 $
				download pdf|app|now|as? $
				select|choose language|a|your ~2 $
				follow author|topic|us|this $`},
			{"copyright", `
				copyright # ~5 $
				copyright ~5 # $
				privacy|cookie|cookies|comment|editorial|refund|returns policy|notice|statement|settings|preferences? and? cookies|terms? ~1 $
				terms of|and? use|service|conditions|sale ~2 $
				terms|privacy|imprint|disclaimer|legal|accessibility|cookies|cookie $
				legal notice|notices|information $
				do not sell|share my|or personal|share ~4 $
				powered by ~4 $
				theme by ~4 $
				designed by ~4 $
				rights|reprints and? permissions|reprints $`},
			{"advertising", `
				advertisement|advertisements|advertising|advert|ad|ads|sponsored|promoted|promotion|sponsor $
				sponsored|promoted|paid content|post|posts|links|stories|by|partner|advertisement ~3 $
				close|hide|skip this? ad $
				paid for by ~3 $`},
			{"cookies", `
				accept|reject|decline|allow|deny|refuse|ok|okay|agree|got|dismiss all|cookies|it|selection? $
				i agree|accept|understand $
				cookie|cookies|consent|privacy settings|preferences|policy|notice|consent|banner|manager $
				manage consent|preferences|options|settings|choices|cookies $
				strictly necessary cookies $
				necessary|functional|performance|targeting|analytics|marketing|advertising|statistics|preferences cookies $`},
		},
	},
	Quoting: Quoting{
		Pairs:  `“” ‘’`,
		Citing: Set{List: `said says told in at to by from on the`},
		Sayings: Set{List: `said says say saying wrote writes write writing written told tells recalled recalls remembered remembers declared declares
			announced announces claimed claims argued argues insisted insists explained explains warned warns replied replies answered
			asked asks testified testifies reported reportedly stated quoted quotes quoting cited citing described describes proclaimed
			proclaims promised promises vowed vows according words`},
		Speech: Set{List: `said says saying wrote writes writing asked asks replied replies answered answers declared
			declares announced announces added adds told insisted insists warned warns shouted shouts cried cries explained explains
			argued argues claimed claims stated states remarked remarks reported reports recalled recalls`},
		Elisions: Set{List: `tis twas twere twill em n til till cause bout round neath cept kay cos cuz nuff ere im er s t d ll re ve m`},
	},
	Grammar: Grammar{
		Single: Set{List: `the a an this these those of at for from with into onto upon between among during against towards toward until since than
			without within and or but nor if as because although though while whether unless is are was were be been has have am being he
			she they we his their our its your who which whose where when would could should must can may might shall did does will also
			to in on by after before under over about through`},
		Articles:       Set{List: `the a an`},
		Personals:      Set{List: `he she it they we you i`},
		Conjunctions:   Set{List: `and or but nor than while versus`},
		Directions:     Set{List: `to till until as like`},
		Relatives:      Set{List: `who whom which that`},
		RelativeStarts: Set{List: `who whom whose which where`},
		Prepositions:   Set{List: `of in on at to for with by from into`},
		TitleWords:     Set{List: `for`},
		Commonest:      Set{List: `the and for`},
	},
	Marks: Marks{
		Words:   Set{List: `the of and with from which that this his their was were are has had been its`},
		Percent: 10,
	},
	Series: Series{
		Places: Set{List: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final next previous inaugural`},
		Counts: Set{List: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
			twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million`},
		Stages: Set{List: `opening closing begin begins began start starts started open opens opened launches launched end ends ended conclude concludes
			concluded close closes closed finish finishes finished depart departs departed leave leaves left arrive arrives arrived reach
			reaches reached enters`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `time_line chronology chronicle key_dates key_events important_dates`},
	},
	Markup: Markup{
		Tags:  Set{List: `tag tags element elements attribute attributes markup html`},
		Notes: Set{List: `note nb n fn notes ref footnote`},
		Remarks: Set{List: `citation_needed clarification_needed better_source_needed page_needed failed_verification dubious dubious_–_discuss who?
			when? which? by_whom? according_to_whom? where? why? how? vague dead_link permanent_dead_link original_research?
			unreliable_source? not_in_citation_given update edit edit_source`},
	},
	Doubling: &Doubling{
		Names:         Set{List: `will may`},
		Nouns:         Set{List: `will`},
		Letters:       Set{List: `a`},
		Negations:     Set{List: `not`},
		Joins:         Set{List: `and or but`},
		Inflected:     Set{List: `ed s`},
		Endings:       Set{List: `ed ing tion tions ment ments ness ies`},
		Particles:     Set{List: `to in on by after before under over about through`},
		Stranded:      Set{List: `in on under over through about`},
		Copulas:       Set{List: `is are was were be been has have did does`},
		ClauseOpeners: Set{List: `what who whoever whatever whichever how all where which why whether when that`},
		Phrasal: Set{List: `come comes came coming go goes went gone going get gets got getting move moves moved moving bring brings brought swear sworn
			swore call calls called calling send sends sent hand hands handed phase phases phased vote votes voted voting let lets give
			gives gave given cave caved step steps stepped break breaks broke broken settle settles settled set sets turn turns turned
			turning kick kicked roll rolls rolled stay stays stayed lock locked fence fenced log logs logged check checks checked usher
			ushers ushered close closes closed closing fly flies flew flown weigh weighs weighed pull pulls pulled join joins joined cut
			cuts dig digs dug wall walled pour pours poured draw draws drew drawn take takes took taken taking write written carry
			carries carried carrying put puts live lives lived living hold holds held holding keep keeps kept keeping press pressed fight
			fights fought look looks looked pass passes passed passing hang hung drag drags dragged switch switched rely relies relied
			depend depends depended base based insist insisted work works worked act acts acted refer refers referred belong belongs
			belonged listen listened adhere adhered object objected agree agreed believe believed engage engaged participate participated
			stand stands stood sit sits sat stop stopped drop drops dropped blow blew blown hand fill filled hang bow bowed buy bought
			lay laid rush rushed drive drove driven run ran think talk talked speak spoke spoken add added happen happened lead leads led
			leading march marches marched push pushes pushed pushing ride rode ridden hook plug plugged sign signs signed walk walks
			walked tune zero home homed close trade traded`},
		Emphatic: Set{List: `had that very so too many long far much more really never ever no now well there here again bye always forever only just old
			big great deep little small good bad wild round dear miles years days higher faster further better worse less up down out ha
			he hi ho hee hear knock tut tsk hush chop tick ding dong boom bang bla blah yada choo cha can tom dum pom hula beri agar
			ylang piri peri aye yes oh ah la da dee do re mi doo wop pooh boo coo goo gaga win like on her you it one him them me`},
		Determiners: Set{List: `the a an this these those his her their its our your my`},
		VerbOpeners: Set{List: `to will would could should can may might must he she they we who i`},
		Ungradable: Set{List: `two three four five six seven eight nine ten twelve first second third fourth fifth sixth last next most all same own other
			such each every some any both few new sole near later mostly former latter main`},
	},
	Hyphens: &Hyphens{
		AfterArticles: Set{List: `as`},
		Articles:      Set{List: `a an`},
		Joins:         Set{List: `and or`},
		Complements:   Set{List: `of that which for`},
		NotNouns:      Set{List: `s ed`},
		ClauseStarters: Set{List: `a an the this these their its our which whose where when while although though because but they he she his was were are had
			has and or nor including especially particularly`},
		Prefixes: Set{List: `pre post mid non anti pro semi self half multi over under inter intra micro macro mini mega short long left right first
			second third two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety north
			south east west upper lower high low middle small medium large light heavy full part ultra super sub trans extra infra neo
			quasi counter cross co ex off out hit touch rough hide cut give make pick chock rock cock vis per bed drum hop he she her his
			him say who either and step great grand early late old new public private state would must`},
		Labels: Set{List: `type class grade category vitamin hepatitis influenza group level series model schedule section phase part plan protein
			factor chapter appendix unit block list league division serie tier zone line stage option form exhibit annex lipoprotein`},
	},
	Sentence: &Sentence{
		Leads: Set{List: `on in at early late`},
		InLeads: Set{List: `the morning afternoon evening night nights dawn dusk noon midday midnight hours of monday tuesday wednesday thursday friday
			saturday sunday`},
		Subjects: Set{List: `a an the this that these those his her its their our my he she it they we i you there some many several thousands hundreds
			dozens two three four five six seven eight nine ten no all both`},
		Away: Set{List: `had would could should might deadline effective until til till since ago anniversary dated rescheduled postponed originally
			later yet`},
		AwayStems: Set{List: `commemorat celebrat remember recall expect anticipat predict reenact`},
		Aside:     Set{List: `before after following previously earlier then`},
		AfterDate: Set{List: `in at by with near aboard`},
		Be:        Set{List: `is are was were be been being gets got`},
		PresentBe: Set{List: `is are gets`},
		Not:       "not",
		Adverbs:   Set{List: `both all finally officially formally first also again publicly jointly unanimously secretly`},
		Happenings: Set{List: `dies died opens opened closes closed begins began starts started ends ended collapses collapsed sinks sank falls fell burns
			burned burnt arrives arrived departs departed resigns resigned erupts erupted explodes exploded crashes crashed surrenders
			surrendered capitulates capitulated abdicates abdicated marries married premieres premiered debuts debuted retires retired
			drowns drowned meets met convenes convened`},
		Participles: Set{List: `born built begun broken brought burnt bought caught chosen cut drawn driven fought found given heard held hung killed laid
			led lit lost made met overthrown paid read run seen sent set shot signed slain sold struck sunk sworn taken thrown told torn
			won written`},
		Clauses: Set{List: `that which who whom whose when where while whereas than because although though if unless during despite without but and or
			nor so not never`},
		Prepositions: Set{List: `for to by with from about against over into as under through between among`},
		Determiners:  Set{List: `a an the this that these those his her its their our my another each every`},
		Incidents: Set{List: `attack attacks massacre massacres shooting shootings bombing bombings raid raids riot riots strike strikes murder murders
			killing killings crash disaster fire flood storm earthquake accident incident battle march marches vote votes election
			elections referendum coup putsch revolt uprising demonstration protest protests rally speech broadcast meeting hearing events
			death deaths birth arrest`},
		NounLinks:         Set{List: `of in at on near under`},
		BeforeDates:       Set{List: `on in`},
		BeforeDays:        Set{List: `on`},
		BeforePlaces:      Set{List: `in at`},
		Of:                Set{List: `of`},
		To:                Set{List: `to`},
		PastBe:            Set{List: `was were`},
		Things:            Set{List: `it they`},
		ParticipleEndings: Set{List: `ed`},
		GerundEndings:     Set{List: `ing`},
		PresentEndings:    Set{List: `s`},
		PossessiveEndings: Set{List: `s`},
	},
	Deeds: &Deeds{
		Kinds: []Deed{
			{Nouns: Set{List: `coup putsch rising uprising revolt rebellion mutiny insurrection overthrow pronunciamiento`}, Upheaval: true},
			{Nouns: Set{List: `invasion landing incursion`}},
			{Nouns: Set{List: `escape breakout jailbreak`}},
			{Nouns: Set{List: `hijacking hijack`}},
		},
		Qualifiers: Set{List: `attempted failed abortive aborted bungled botched unsuccessful foiled thwarted crushed quashed quelled suppressed defeated
			stillborn doomed fruitless futile`},
		Failures: Set{List: `fails failed collapses collapsed put_down`},
		Attempts: Set{List: `attempt`},
		Triumphs: Set{List: `successful bloody victorious bloodless`},
		Carries:  Set{List: `leads led stages staged organises organised organizes organized mounts mounted`},
		Topples:  Set{List: `topples toppled overthrows overthrew ousts ousted deposes deposed succeeds succeeded triumphs triumphed`},
		Apart: Set{List: `first second third fourth fifth sixth another again further new newer other several two three many repeated next last latest
			previous earlier later alleged allegedly reportedly supposed rumours rumors anniversary plot plots threat threatens demands
			demanded calls trial film novel book play memorial monument`},
	},
	Tellings: &Tellings{
		Kinds: []Telling{
			{Name: "birth", Nouns: Set{List: `birth`}, Passives: Set{List: `born`}},
			{Name: "death", Nouns: Set{List: `death`}, Happens: Set{List: `dies died passes_away passed_away`}},
			{Name: "burial", Nouns: Set{List: `burial funeral`}, Passives: Set{List: `buried interred cremated`}},
			{Name: "execution", Nouns: Set{List: `execution hanging beheading`}, Passives: Set{List: `executed hanged beheaded guillotined`}},
			{Name: "killing", Nouns: Set{List: `assassination murder`}, Passives: Set{List: `assassinated murdered`}, Actives: Set{List: `assassinates assassinated murders murdered`}},
			{Name: "coronation", Nouns: Set{List: `coronation`}, Passives: Set{List: `crowned`}},
			{Name: "abdication", Nouns: Set{List: `abdication`}, Happens: Set{List: `abdicates abdicated`}},
			{Name: "arrest", Nouns: Set{List: `arrest`}, Passives: Set{List: `arrested`}, Actives: Set{List: `arrest arrests arrested`}},
			{Name: "kidnapping", Nouns: Set{List: `kidnapping abduction`}, Passives: Set{List: `kidnapped abducted`}, Actives: Set{List: `kidnap kidnaps kidnapped abduct abducts abducted`}},
			{Name: "resignation", Nouns: Set{List: `resignation`}, Happens: Set{List: `resigns resigned`}},
			{Name: "foundation", Nouns: Set{List: `founding foundation establishment`}, Passives: Set{List: `founded established`}, Actives: Set{List: `founds founded establish establishes established`}},
			{Name: "opening", Nouns: Set{List: `opening inauguration`}, Passives: Set{List: `opened inaugurated`}, Actives: Set{List: `open opens opened inaugurates inaugurated`}, Happens: Set{List: `opens opened`}},
			{Name: "publication", Nouns: Set{List: `publication`}, Passives: Set{List: `published released`}, Actives: Set{List: `publish publishes published releases released`}},
			{Name: "premiere", Nouns: Set{List: `premiere première`}, Passives: Set{List: `premiered`}, Happens: Set{List: `premieres premiered`}},
			{Name: "launch", Nouns: Set{List: `launch launching`}, Passives: Set{List: `launched`}, Actives: Set{List: `launches launched`}},
			{Name: "laying", Nouns: Set{List: `laying`}, Passives: Set{List: `laid_down`}},
			{Name: "sinking", Nouns: Set{List: `sinking`}, Passives: Set{List: `sunk torpedoed`}, Actives: Set{List: `sinks sank torpedoes torpedoed`}, Happens: Set{List: `sinks sank`}},
			{Name: "crash", Nouns: Set{List: `crash`}, Happens: Set{List: `crashes crashed`}},
			{Name: "discovery", Nouns: Set{List: `discovery`}, Passives: Set{List: `discovered`}, Actives: Set{List: `discover discovers discovered`}},
			{Name: "invention", Nouns: Set{List: `invention`}, Passives: Set{List: `invented patented`}, Actives: Set{List: `invents invented patents patented`}},
			{Name: "completion", Nouns: Set{List: `completion`}, Passives: Set{List: `completed finished`}, Actives: Set{List: `completes completed`}},
			{Name: "unveiling", Nouns: Set{List: `unveiling`}, Passives: Set{List: `unveiled`}, Actives: Set{List: `unveils unveiled`}},
			{Name: "demolition", Nouns: Set{List: `demolition`}, Passives: Set{List: `demolished`}, Actives: Set{List: `demolishes demolished`}},
			{Name: "dissolution", Nouns: Set{List: `dissolution abolition`}, Passives: Set{List: `dissolved disbanded abolished`}, Actives: Set{List: `dissolves dissolved disbands disbanded abolishes abolished`}},
			{Name: "declaration", Happens: Set{List: `declares_independence declared_independence proclaims_independence proclaimed_independence`}},
			{Name: "independence", Nouns: Set{List: `independence`}, Happens: Set{List: `gains_independence gained_independence becomes_independent became_independent`}},
			{Name: "joining", Nouns: Set{List: `accession`}, Actives: Set{List: `joins joined`}, Happens: Set{List: `accedes_to acceded_to`}},
			{Name: "renaming", Nouns: Set{List: `renaming`}, Passives: Set{List: `renamed`}, Actives: Set{List: `renames renamed`}},
			{Name: "surrender", Nouns: Set{List: `surrender capitulation`}, Happens: Set{List: `surrenders surrendered capitulates capitulated`}},
			{Name: "liberation", Nouns: Set{List: `liberation`}, Passives: Set{List: `liberated`}, Actives: Set{List: `liberate liberates liberated`}},
			{Name: "storming", Nouns: Set{List: `storming`}, Passives: Set{List: `stormed`}, Actives: Set{List: `storms stormed`}},
			{Name: "eruption", Nouns: Set{List: `eruption`}, Happens: Set{List: `erupts erupted`}},
		},
		By: Set{List: `by`},
		Recurring: Set{List: `fair festival games olympics championship championships cup tournament season session sessions congress conference summit
			meeting convention exhibition show parade election elections parliament school term year week day days edition issue volume race
			tour congresses biennale expo ceremony awards prize reservations applications registration enrolment talks negotiations trial
			market markets stock shop store branch office embassy account report findings figures results data statement attack offensive
			operation campaign investigation`},
		Apart: Set{List: `first second third fourth fifth sixth last another again further new newer other several two three many repeated next latest
			previous earlier later alleged allegedly reportedly supposed rumours rumors anniversary plot plots threat threatens demands
			demanded calls trial play memorial monument edition reprint paperback translation sequel revised annual annually yearly extension
			branch wing annex annexe section phase part stage re attempt attempted plans planned proposed partial partially replica rebuilt
			restored former`},
		Wholes: Set{List: `keel town city village republic kingdom port ship steamer company book novel film state island county district`},
		Ranks: Set{List: `king queen emperor empress prince princess president minister chancellor senator general admiral colonel captain lieutenant
			lt gen major marshal sir lord lady dr mr mrs ms pope bishop archbishop cardinal patriarch saint tsar sultan shah the hms uss rms ss mv`},
		Dead: Set{List: `is was are were be been gets got has had have becomes became receives received wins won earns earned gains gained remains
			remained lies lay appears appeared features featured returns returned enters entered tops topped sells sold fetches fetched goes
			went comes came stands stood rests rested inspires inspired influences influenced turns turned would could should might may can
			must will shall continues continued dies died passes passed appears does did stars starred makes made breaks broke leaves left
			reaches reached tells told joins joined inherits inherited loses lost gives gave draws drew finds found says said lives lived`},
		NotVerbs:    Set{List: `s and or but of in on at by for to from with as who whose which that until till after before who also his her its their the a an`},
		VerbEndings: Set{List: `s ed`},
	},
	Ahead: Ahead{
		Words: Set{List: `will shall upcoming planned plans scheduled slated forthcoming deadline proposed projected intends intended aims tomorrow
			someday`},
		Stems:   Set{List: `expect anticipat predict forecast`},
		Phrases: Set{List: `_set_to_ _set_for_ _is_to_ _are_to_ _to_be_held _no_later_than_ _due_to_be _due_in_ _due_on_ _due_by_ _goal_ _target_`},
	},
	Life: Life{
		Born: Set{List: `born b`},
		Died: Set{List: `died dies d death`},
		Actions: Set{List: `announces announced declares declared speaks spoke says said tells told replies replied asks asked addresses addressed calls
			called telephones telephoned urges urged warns warned promises promised denies denied refuses refused agrees agreed demands
			demanded proposes proposed signs signed decrees decreed orders ordered appoints appointed dismisses dismissed names named
			nominates nominated vetoes vetoed commands commanded meets met visits visited travels travelled traveled flies flew arrives
			arrived departs departed flees fled escapes escaped resigns resigned retires retired marries married divorces divorced votes
			voted testifies testified surrenders surrendered`},
		BeforeVerbs: Set{List: `also then again has himself herself`},
		Lineage: Set{List: `father mother parent parents grandfather grandmother grandparents ancestor ancestors ancestral forefather forefathers family
			dynasty house home birthplace brother sister sibling uncle aunt cousin lineage heir descendant descendants born birth future
			later eventually predecessor namesake elect candidate prophecy prophet foretold legend myth would`},
		Afterlife: Set{List: `posthumous posthumously memoir memoirs autobiography diary diaries letter letters testament papers notebooks published
			publishes publication republished released recording recordings recorded tape tapes broadcast broadcasts aired transcript
			transcripts interview interviews archive archives declassified film documentary novel play opera musical song album book poem
			poems speeches works funeral buried burial grave tomb statue monument memorial anniversary centenary séance ghost hologram
			avatar actor read rediscovered unearthed`},
		Births: Set{List: `born birth`},
		Deaths: Set{List: `died dies dead death`},
		Kin: Set{List: `son sons daughter daughters wife husband mother father brother brothers sister sisters child children nephew niece uncle aunt
			cousin widow widower grandson granddaughter grandfather grandmother parents twin twins successor predecessor heir friend`},
		Others: Set{List: `to and with married marries by of`},
		Rulers: Set{List: `king queen emperor empress pope sultan tsar czar shah pharaoh caliph khan prince princess duke count president chancellor
			premier minister bishop archbishop patriarch governor mayor doge dynasty regent emir king's editor director chairman
			secretary party company empire republic reigned reign ruled rule office`},
		Dyings:   Set{List: `died dies drowned drowns perished perishes succumbed succumbs passed_away`},
		Killings: Set{List: `killed murdered assassinated executed hanged beheaded guillotined slain lynched drowned shot_dead`},
		DeathLeads: Set{List: `who he she had has was is were has been being later then suddenly tragically reportedly also only just peacefully eventually
			finally soon still`},
		Beside:        Set{List: `by with to beside alongside than for`},
		Livings:       Set{List: `lived lives`},
		BeforeLastAge: Set{List: `to to_be to_the`},
		BeforeAge:     Set{List: `at the early`},
		AfterAge:      Set{List: `years old`},
		AtDeath:       Set{List: `at_his_death at_her_death`},
		When:          Set{List: `when`},
		Leads:         Set{List: `at at_the`},
		Pronouns:      Set{List: `he she`},
		AdverbEndings: Set{List: `ly`},
	},
	Anniversaries: Anniversaries{
		Jubilees: Values{List: `centenary=100 centennial=100 sesquicentennial=150 sesquicentenary=150 bicentenary=200 bicentennial=200 tercentenary=300
			tricentennial=300 quatercentenary=400 quadricentennial=400 quincentenary=500 quincentennial=500`},
		Ordinals: Values{List: `second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twentieth=20 thirtieth=30 fortieth=40
			fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100`},
		Keepings: Set{List: `marks mark marked marking celebrates celebrate celebrated celebrating celebration celebrations commemorates commemorate
			commemorated commemorating commemoration observes observe observed observing recognizes recognized recognises recognised
			honors honored honours honoured`},
		Havings:     Set{List: `kept keeps had has held holds reached reaches`},
		Names:       Set{List: `anniversary`},
		Possessives: Set{List: `its their`},
		Of:          Set{List: `of`},
		On:          Set{List: `on`},
		Things:      Set{List: `it they`},
		Foundings:   Set{List: `founded established formed created launched incorporated inaugurated`},
	},
	Stretches: Stretches{
		Lasts:      Set{List: `lasted lasts`},
		Sums:       Set{List: `for lasting in_all totalling totaling i.e. or`},
		Totals:     Set{List: `a_total_of a_period_of a_span_of`},
		Beginnings: Set{List: `began begins begun started starts opened opens`},
		Endings:    Set{List: `ended ends finished closed closes`},
		Planned: Set{List: `plan plans term terms sentence sentences contract contracts lease leases deal deals mandate mandates program programs
			programme programmes agreement agreements treaty treaties truce truces moratorium ban bans ultimatum deadline pledge visa
			passport scholarship fellowship appointment apprenticeship indenture notice warranty guarantee loan bond bonds forecast
			schedule budget course degree licence license concession prison jail`},
		NotLengths: Set{List: `old older younger later earlier ago after before since until till away long late early more less than each every apart
			anniversary survivor survivors veteran veterans`},
		Links:       Set{List: `of in under at during to for with by and on into through as or while the`},
		BeforeDates: Set{List: `on in at near about around circa c ca the`},
		FromNow:     Set{List: `last past next this previous current`},
		Happens:     Set{List: `came comes took takes place happened happens occurred occurs fell falls only just exactly barely hardly`},
		GoesOn: Set{List: `and then but after afterwards when before later until till while where who which whose once soon finally eventually meanwhile
			having subsequently next following followed`},
		Dates: Set{List: `on in`},
		Of:    Set{List: `of`},
		Froms: Set{List: `from between`},
		Again: Set{List: `then again`},
		Long:  Set{List: `long`},
		InAll: Set{List: `altogether in_all in_total`},
		LooksBack: Set{List: `had has have who which whose whom that when where while until since born because although though before after not never will
			would`},
	},
	Shifts: Shifts{
		Cues:       Set{List: `at by from until till before after since around about`},
		AfterTimes: Set{List: `hours hrs z gmt utc est edt cst cdt mst pst pdt cet cest bst ist jst`},
		Joints:     Set{List: `to until till and – — - →`},
		Sums:       Set{List: `for lasting a_total_of in_all a_duration_of for_a_total_of for_a_duration_of`},
		Ends:       Set{List: `resolved restored mitigated fixed recovered repaired`},
		SameDay:    Set{List: `on_the_same_day the_same_day`},
		Zones:      Set{List: `local flight flew flies flying zone zones z gmt utc est edt cst cdt mst pst pdt cet cest bst ist jst`},
	},
	Dating: Dating{
		Denials:      Set{List: `does_not_exist doesn_t_exist did_not_exist didn_t_exist never_existed never_exists no_such_date no_such_day nonexistent non_existent impossible_date impossible_day invalid void refused rejected bogus fictitious imaginary mistyped misprint misprinted typo joke joked jokes`},
		DenyingLeads: Set{List: `a an no never_a showed shows displayed displays read_as`},
		Articles:     Set{List: `the`},
		Listing:      Set{List: `and or to till until through`},
		Leads:        Set{List: `on at by from until since this that`},
		ChurchDays:   Set{List: `good easter palm ash whit holy maundy shrove low ascension`},
		Papers:       Set{List: `sun`},
		Was:          Set{List: `was`},
		One:          Set{List: `a`},
		NewYear:      Set{List: `1_january 1st_january 1st_of_january january_1 new_year`},
	},
	Columns: Columns{
		Date:   Set{List: `date dates when on start_date event_date date_start start from began begin begins since day_date dated happened occurred`},
		End:    Set{List: `end end_date date_end until to till ended ends finish`},
		Year:   Set{List: `year yr years start_year`},
		Month:  Set{List: `month mon`},
		Day:    Set{List: `day`},
		Title:  Set{List: `title headline name event events heading label subject what milestone milestones`},
		Text:   Set{List: `text description details detail story event_description body content summary notes note narrative what_happened information info desc prose entry comment`},
		Known:  Set{List: `precision date_precision granularity date_granularity accuracy date_accuracy`},
		Cited:  Set{List: `sources source references reference citations links`},
		Stamps: Set{List: `created creation updated update updates modified modification published publication accessed access retrieved added edited changed uploaded fetched indexed synced release due expires expiry birth born death`},
	},
}

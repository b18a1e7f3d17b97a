package lang

// French is what is known of French.
var French = &Language{
	Tag:        "fr",
	Name:       "French",
	LastJulian: 1582,
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "janvier", Short: "janv jan"},
			{Name: "février", Short: "févr fév"},
			{Name: "mars"},
			{Name: "avril", Short: "avr"},
			{Name: "mai"},
			{Name: "juin"},
			{Name: "juillet", Short: "juil"},
			{Name: "août"},
			{Name: "septembre", Short: "sept"},
			{Name: "octobre", Short: "oct"},
			{Name: "novembre", Short: "nov"},
			{Name: "décembre", Short: "déc"},
		},
		Weekdays: [7]Names{
			{Name: "lundi", Short: "lun"},
			{Name: "mardi", Short: "mar"},
			{Name: "mercredi", Short: "mer"},
			{Name: "jeudi", Short: "jeu"},
			{Name: "vendredi", Short: "ven"},
			{Name: "samedi", Short: "sam"},
			{Name: "dimanche", Short: "dim"},
		},
		Everyday:    Set{List: `mars avr jan`},
		Seasons:     Values{List: `printemps=21 été=22 automne=23 hiver=24`},
		SeasonsToo:  Set{List: `été`},
		Feasts:      Values{List: `noël=1225 toussaint=1101`},
		DayParts:    Values{List: `date=0 matin=1 matinée=1 aube=1 nuit=2 midi=3 soir=3 soirée=3`},
		Decade:      Set{List: `années décennie`},
		PartsOfYear: Set{List: `t s`},
		BC:          Set{List: `av_j_c av_jc avant_jésus_christ avant_j_c`},
		AD:          Set{List: `ap_j_c ap_jc apr_j_c apr_jc après_jésus_christ après_j_c`},
		About:       Set{List: `vers environ circa ca`},
		Styles: Styles{
			OldLetters: Set{List: `as`}, NewLetters: Set{List: `ns`},
			Old:   Set{List: `ancien_style vieux_style julien calendrier_julien`},
			New:   Set{List: `nouveau_style grégorien calendrier_grégorien`},
			Links: Set{List: `en selon du de le`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 douzaine=12 treize=13 quatorze=14
			quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90
			cent=100 mille=1000`},
		Ordinals: Values{List: `premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8
			neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20`},
		OrdinalEndings: Set{List: `er re e ème nd nde`},
		Roman: Values{List: `ier=1 iie=2 iiie=3 ive=4 ve=5 vie=6 viie=7 viiie=8 ixe=9 xe=10 xie=11 xiie=12 xiiie=13 xive=14 xve=15 xvie=16 xviie=17
			xviiie=18 xixe=19 xxe=20 xxie=21 iième=2 iiième=3 ivème=4 vème=5 vième=6 viième=7 viiième=8 ixème=9 xème=10 xième=11
			xiième=12 xiiième=13 xivème=14 xvème=15 xvième=16 xviième=17 xviiième=18 xixème=19 xxème=20 xxième=21`},
		Multipliers: Set{List: `cent mille douzaine`},
		TensAnd:     true,
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `le la les l au aux du des`},
			Indefinite:  Set{List: `un une d`},
			This:        Set{List: `ce cet cette ces`},
			That:        Set{List: `même mêmes`},
			Possessives: Set{List: `son sa ses leur leurs mon ma mes notre nos votre vos`},
		},
		Pointers: Pointers{
			Next:      Set{List: `suivant suivante prochain prochaine`},
			Previous:  Set{List: `précédent précédente dernier dernière passé passée`},
			Later:     Set{List: `après plus_tard`},
			Earlier:   Set{List: `avant auparavant plus_tôt`},
			AgoBefore: Set{List: `il_y_a`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `avant`},
			After:   Set{List: `après`},
			Since:   Set{List: `depuis dès`},
			Until:   Set{List: `jusque jusqu jusqu'à jusqu'au jusqu'en`},
			Between: Set{List: `entre`},
			Through: Set{List: `à au`},
			On:      Set{List: `en de du le au à pendant durant pour d`},
			Day:     Set{List: `le`},
			In:      Set{List: `en`},
		},
		Parts: Parts{
			Early:  Set{List: `début commencement`},
			Middle: Set{List: `mi milieu`},
			Late:   Set{List: `fin`},
			Nouns:  Set{List: `partie jours semaines mois heures`},
		},
		Joints: Joints{
			And:   Set{List: `et`},
			Or:    Set{List: `ou`},
			Of:    Set{List: `de du des d en`},
			Parts: Set{List: `de`},
			Years: Set{List: `et à ou`},
		},
		Hedges: Hedges{
			About:   Set{List: `environ quelque approximativement`},
			Circa:   Set{List: `vers circa ca c`},
			Nearly:  Set{List: `presque près_de`},
			Over:    Set{List: `plus_de`},
			Under:   Set{List: `moins_de`},
			AtLeast: Set{List: `au_moins`},
			AtMost:  Set{List: `au_plus`},
		},
		Lengths: Lengths{
			For:     Set{List: `pendant durant dure dura durèrent`},
			Within:  Set{List: `sous`},
			During:  Set{List: `pendant durant`},
			Every:   Set{List: `chaque par`},
			Half:    Set{List: `demi demie`},
			Some:    Set{List: `quelques plusieurs peu`},
			Fillers: Set{List: `longues longs brèves`},
			OrSo:    "environ",
		},
		Units: []Unit{
			{Span: Second, One: Values{List: `seconde`}, Many: Values{List: `secondes`}},
			{Span: Minute, One: Values{List: `minute`}, Many: Values{List: `minutes min`}},
			{Span: Hour, One: Values{List: `heure`}, Many: Values{List: `heures`}},
			{Span: Day, One: Values{List: `jour journée nuit`}, Many: Values{List: `jours nuits`}},
			{Span: Week, One: Values{List: `semaine quinzaine=2`}, Many: Values{List: `semaines quinzaines=2`}},
			{Span: Month, One: Values{List: `mois trimestre=3`}, Many: Values{List: `mois trimestres=3`}},
			{Span: Year, One: Values{List: `an année`}, Many: Values{List: `ans années`}},
			{Span: Decade, One: Values{List: `décennie`}, Many: Values{List: `décennies`}},
			{Span: Century, One: Values{List: `siècle`}, Many: Values{List: `siècles`}},
			{Span: Millennium, One: Values{List: `millénaire`}, Many: Values{List: `millénaires`}},
		},
		Clock: Clock{
			Noon:     Set{List: `midi`},
			Midnight: Set{List: `minuit`},
			Cues:     Set{List: `à`},
			Froms:    Set{List: `de`},
			Hours:    Set{List: `heures h`},
			OClock:   Set{List: `heures heure h`},
			Minutes:  Values{List: `demie=30 quart=15`},
			On:       Set{List: `et`},
			Off:      Set{List: `moins`},
		},
		Ages: Ages{
			Aged:  Set{List: `âge âgé âgée`},
			Cues:  Set{List: `avait fêtait`},
			Years: Set{List: `né née mort morte`},
		},
		Years: Years{
			Strong:   Set{List: `en depuis dès jusqu'en année an début fin mi printemps été automne hiver`},
			Weak:     Set{List: `avant après vers pour`},
			Pair:     Set{List: `entre`},
			Of:       Set{List: `de`},
			Prefixes: Set{List: `mi début fin`},
			Pre:      Set{List: `pré`},
			Post:     Set{List: `post`},
			Days:     Set{List: `le date`},
		},
		Amounts: Amounts{
			Labels: Set{List: `no n° nº numéro numéros nos page pages p pp salle chambre route vol article articles art chapitre chap verset psaume ligne
				modèle type unité résolution loi décret arrêté ordonnance affaire figure fig tableau volume tome version canal bus train quai
				porte bâtiment étage rue avenue chemin niveau grade degré classe série opus op taille`},
			Changes: Set{List: `monte monta montent augmente augmenta augmentent passe passa croît crût tombe tomba tombent baisse baissa baissent
				diminue diminua réduit réduisit plus moins presque environ près gagne gagna gagnent perd perdit perdent coûte coûta coûtent compte
				comptait totalise total score population voix majorité force`},
			Counts: Set{List: `nombre population force forces armée armées garnison équipage flotte total somme hauteur profondeur longueur distance
				superficie poids coût prix valeur amende salaire tirage foule groupe groupes contingent compagnie convoi rançon moyenne maximum
				minimum limite vitesse taux capacité centaines milliers prêt dette perte gain personnel effectif effectifs`},
			Measures: Set{List: `km kilomètre kilomètres m mètre mètres cm mm mille milles lieue lieues pied pieds pouce pouces hectare hectares ha kg kilo
				kilos kilogrammes g gramme grammes tonne tonnes livre livres litre litres baril barils heure heures minute minutes seconde secondes
				jour jours semaine semaines mois an ans année années décennies siècle siècles dollar dollars euro euros franc francs couronnes
				écus louis pour_cent million millions milliard milliards mille cent fois degrés voix sièges points ch cv kw mw volts watts`},
			Collectives: Set{List: `gens personnel infanterie cavalerie bétail police morts blessés hommes femmes enfants personnes soldats habitants`},
			Ranked: Set{List: `brigade division régiment bataillon armée corps compagnie batterie escadron hussards infanterie cavalerie artillerie flotte
				parallèle méridien rue étage siècle amendement congrès parlement arrondissement circonscription anniversaire tentative jour nuit
				édition tour fois année république empire parti internationale législature`},
			Uncounted: Set{List: `encore aussi tous toutes quelques beaucoup peu aucun seul seulement ne pas`},
			Plural:    "s",
			NotPlural: Set{List: `dans sans sous vers plus moins très après puis alors les des ses ces mes tes nos vos leurs aux ils elles nous vous
				mais pas jamais toujours fois depuis dès lors hors divers envers chez est sous suis fus fis pris mis trois tandis désormais parfois`},
		},
		Clauses: Clauses{
			Light: Set{List: `à au aux et ou de du des d l le la les un une se s son sa ses qui que qu par pour avec sans sous sur dans en ne n pas il elle
				ils elles on nous fut est sont était étaient quand lorsque où mais puis ce cette ces y a ont avait avaient`},
			Openers:    Set{List: `que qui dont où quand lorsque tandis se s fut était est sont avait avaient a ont il elle ils elles on`},
			Links:      Set{List: `de du des d la le les l`},
			Asides:     Set{List: `comparé comparée`},
			Pluperfect: Set{List: `avait avaient`},
			Particles:  Set{List: `de du des`},
		},
		Verses: Verses{
			Books: Set{List: `genèse exode lévitique nombres deutéronome juges chroniques psaume psaumes proverbes ecclésiaste lamentations maccabées actes
				romains corinthiens galates éphésiens philippiens colossiens thessaloniciens hébreux apocalypse coran sourate`},
			Named: Set{List: `josué ruth samuel esdras néhémie esther tobie judith job isaïe jérémie ézéchiel daniel osée joël amos abdias jonas michée nahum
				habacuc sophonie aggée zacharie malachie matthieu marc luc jean timothée tite philémon jacques pierre jude`},
		},
		Seasonal: Seasonal{
			Events:   Set{List: `offensive campagne combats élections`},
			Spending: Set{List: `passa passèrent passé`},
		},
	},
	Label: &Label{
		About:       Set{List: `environ vers circa ca c`},
		Approximate: Set{List: `approximatif approximative`},
		Unsure:      Set{List: `peut_être probablement sans_doute`},
		Uncertain:   Set{List: `incertain incertaine`},
		Active:      Set{List: `actif active`},
		Stretch:     Set{List: `début fin milieu mi`},
		Of:          Set{List: `de du la le l d`},
		Times:       Set{List: `nuit matin soir`},
		Seasons:     Set{List: `saison`},
		Spans:       Set{List: `hiver`},
		Open:        Set{List: `présent aujourd'hui`},
		EarlierThan: Set{List: `avant_le`},
		LaterThan:   Set{List: `après_le`},
		Foreign:     Set{List: `calendrier lunaire julien style islamique juif républicain`},
		Years:       Set{List: `année an`},
		Half:        Set{List: `moitié semestre`},
		Quarter:     Set{List: `trimestre`},
		Halves:      Values{List: `première=40 seconde=41 deuxième=41 premier=40 second=41`},
		Centuries:   Set{List: `siècle siècles s`},
		Millennia:   Set{List: `millénaire millénaires`},
		Stopped:     Set{List: `s`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `m mm mme mmes mlle mlles dr pr me mgr gén cf ex env ste`},
		BeforeNumber:   Set{List: `no nos p pp vol chap art fig t janv févr avr juil sept oct nov déc`},
		BeforeName:     Set{List: `st av apr j.-c bd cie éd`},
		Starters: Set{List: `à ainsi alors après au aucun aussi autre aux avant avec ce cela ces cet cette ceux chaque comme dans
			de depuis des deux dès du elle elles en enfin entre est et il ils jamais je la le les leur leurs lors lorsque
			mais malgré ne non nos notre nous on or ou où par parmi pendant plus plusieurs pour pourtant puis quand que
			qui sa sans se selon ses si son sous sur tandis tous tout trois un une voici vers voilà vous`},
	},
	Furniture: Furniture{
		Banners: []string{
			"Nous utilisons des cookies pour améliorer votre visite.",
			"Abonnez-vous à notre infolettre.",
		},
		Addresses: []Phrases{
			{"cookies", `
				nous utilisons|employons ~4 cookies
				ce|notre site web|internet? utilise|emploie ~3 cookies
				en poursuivant|continuant|naviguant|cliquant|utilisant ~9 vous acceptez|consentez|consens
				accepter|refuser|autoriser|tout tous|les|tout|accepter|refuser les? cookies? $
				les cookies nous`},
			{"newsletter", `
				abonnez|inscrivez vous à|a|gratuitement|dès notre|nos|la|maintenant ~3
				recevez|recevoir ~9 votre boîte|email|mail|messagerie
				merci pour|de|d'avoir votre|vous|être inscription|abonnement|inscrit ~1
				entrez|saisissez|renseignez votre adresse|e|email|courriel`},
			{"sharing", `
				suivez|retrouvez nous sur
				partagez|partager cet|cette|ce|sur article|page|billet|contenu|publication|facebook|twitter|x|linkedin|whatsapp
				cliquez ici|pour|sur`},
			{"comments", `
				votre adresse e|email|de|courriel mail|messagerie? ne sera pas publiée
				les champs obligatoires sont
				vous devez être|vous connecté|connecter|identifié
				enregistrer mon nom ~9 navigateur|commentaire`},
			{"navigation", `
				aller|passer|accéder au|directement contenu|menu|au
				vous aimerez|pourriez|devriez aussi|également|aimer`},
			{"copyright", `
				tous droits réservés
				tous les droits sont? réservés`},
		},
		Labels: []Phrases{
			{"sharing", `
				partager|partagez|imprimer|tweeter|envoyer sur|cet|par? ~2 $`},
			{"comments", `
				laisser|laissez|ajouter|écrire|poster un|une|votre commentaire|réponse $
				annuler la réponse $
				commentaires|commentaire|répondre $
				# commentaires|commentaire $`},
			{"navigation", `
				lire|en|voir|afficher|charger la|plus|savoir|aussi|l'article|tout suite|plus|complet? ~4 $
				continuer la lecture ~6 $
				articles|contenus|actualités similaires|liés|connexes|récents|associés|populaires $
				article|page précédent|suivant|précédente|suivante|original $
				retour en|à haut|l'accueil $
				accueil|menu|rechercher|recherche|contact|suivant|précédent|connexion $
				source|billet originale|original|d'origine $
				à lire aussi ~6 $
				les plus lus $`},
			{"copyright", `
				mentions légales $
				politique de confidentialité|cookies ~3 $
				conditions générales ~4 $`},
			{"advertising", `
				publicité|annonce|sponsorisé $`},
			{"newsletter", `
				newsletter|infolettre|abonnez|inscription vous? $`},
		},
	},
	Grammar: Grammar{
		Single: Set{List: `le la les un une des de du au aux à et ou dans par pour sur avec sans sous entre vers chez dont ce cette ces son sa ses leur
			leurs sont était ont`},
		Articles:       Set{List: `le les l' l’ une`},
		Personals:      Set{List: `on il elle ils elles nous vous je tu`},
		Conjunctions:   Set{List: `et ou mais`},
		Directions:     Set{List: `à jusqu'à jusqu’à comme`},
		Relatives:      Set{List: `qui lesquels`},
		RelativeStarts: Set{List: `qui dont où lequel laquelle lesquels`},
		Prepositions:   Set{List: `à par pour avec dans sur du au`},
		TitleWords:     Set{List: `pour sur`},
		Commonest:      Set{List: `les des une par que`},
	},
	Series: Series{
		Places: Set{List: `premier première deuxième second seconde troisième quatrième cinquième dernier dernière`},
		Counts: Set{List: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
			soixante cent mille`},
		Stages: Set{List: `commence commença débute débuta ouvre ouvrit achève acheva termine termina clôt conclut quitte arrive atteint`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `chronologie dates_clés dates_clefs repères_chronologiques`},
	},
	Markup: Markup{
		Tags:    Set{List: `balise balises`},
		Remarks: Set{List: `citation_nécessaire réf._nécessaire réf._souhaitée`},
	},
	Quoting: Quoting{
		Pairs: `«» “” ‹›`,
		Sayings: Set{List: `dit disait disent écrit écrivait écrivit déclare déclara déclaré affirme affirma raconte raconta rappelle expliqua explique
			annonce annonça souvient selon d'après d’après paroles mots`},
	},
	Tellings: &Tellings{
		Kinds: []Telling{
			{Name: "birth", Nouns: Set{List: `naissance`}, Passives: Set{List: `né née`}, Happens: Set{List: `naît nait naquit`}},
			{Name: "death", Nouns: Set{List: `mort décès`}, Passives: Set{List: `mort morte décédé décédée`}, Happens: Set{List: `meurt mourut décède décéda`}},
			{Name: "burial", Nouns: Set{List: `enterrement inhumation obsèques funérailles`}, Passives: Set{List: `enterré enterrée inhumé inhumée`}},
			{Name: "execution", Nouns: Set{List: `exécution pendaison`}, Passives: Set{List: `exécuté exécutée fusillé fusillée pendu pendue guillotiné guillotinée décapité décapitée`}},
			{Name: "killing", Nouns: Set{List: `assassinat meurtre`}, Passives: Set{List: `assassiné assassinée`}, Actives: Set{List: `assassine assassina`}},
			{Name: "coronation", Nouns: Set{List: `couronnement sacre`}, Passives: Set{List: `couronné couronnée sacré`}},
			{Name: "abdication", Nouns: Set{List: `abdication`}, Happens: Set{List: `abdique abdiqua`}},
			{Name: "arrest", Nouns: Set{List: `arrestation`}, Passives: Set{List: `arrêté arrêtée`}, Actives: Set{List: `arrête arrêtent arrêta arrêtèrent`}},
			{Name: "kidnapping", Nouns: Set{List: `enlèvement`}, Passives: Set{List: `enlevé enlevée`}},
			{Name: "resignation", Nouns: Set{List: `démission`}, Happens: Set{List: `démissionne démissionna`}},
			{Name: "foundation", Nouns: Set{List: `fondation création`}, Passives: Set{List: `fondé fondée fondés fondées créé créée créés créées`}, Actives: Set{List: `fonde fondent fonda fondèrent crée créent créa créèrent`}},
			{Name: "opening", Nouns: Set{List: `inauguration ouverture`}, Passives: Set{List: `inauguré inaugurée ouvert ouverte`}, Actives: Set{List: `inaugure inaugurent inaugura`}, Happens: Set{List: `ouvre ouvrit`}},
			{Name: "publication", Nouns: Set{List: `publication parution`}, Passives: Set{List: `publié publiée paru parue`}, Actives: Set{List: `publie publient publia publièrent`}, Happens: Set{List: `paraît parait parut`}},
			{Name: "premiere", Nouns: Set{List: `première`}},
			{Name: "launch", Nouns: Set{List: `lancement`}, Passives: Set{List: `lancé lancée`}, Actives: Set{List: `lance lança`}},
			{Name: "sinking", Nouns: Set{List: `naufrage torpillage`}, Passives: Set{List: `coulé coulée torpillé torpillée`}, Happens: Set{List: `coule coula sombre sombra`}},
			{Name: "crash", Happens: Set{List: `écrase écrasa`}},
			{Name: "discovery", Nouns: Set{List: `découverte`}, Passives: Set{List: `découvert découverte`}, Actives: Set{List: `découvre découvrit`}},
			{Name: "invention", Passives: Set{List: `inventé inventée breveté brevetée`}, Actives: Set{List: `invente inventa brevette breveta`}},
			{Name: "completion", Nouns: Set{List: `achèvement`}, Passives: Set{List: `achevé achevée terminé terminée`}},
			{Name: "unveiling", Passives: Set{List: `dévoilé dévoilée`}},
			{Name: "demolition", Nouns: Set{List: `démolition`}, Passives: Set{List: `démoli démolie rasé rasée`}},
			{Name: "dissolution", Nouns: Set{List: `dissolution abolition`}, Passives: Set{List: `dissous dissoute aboli abolie`}, Actives: Set{List: `dissout abolit`}},
			{Name: "independence", Nouns: Set{List: `indépendance`}},
			{Name: "declaration", Happens: Set{List: `proclame_indépendance proclama_indépendance déclare_indépendance déclara_indépendance`}},
			{Name: "joining", Nouns: Set{List: `adhésion`}, Actives: Set{List: `rejoint rejoignit`}, Happens: Set{List: `adhère_à adhère_au adhère_aux adhéra_à adhéra_au adhéra_aux`}},
			{Name: "renaming", Passives: Set{List: `rebaptisé rebaptisée renommé renommée`}, Actives: Set{List: `rebaptise rebaptisa renomme renomma`}},
			{Name: "surrender", Nouns: Set{List: `reddition capitulation`}, Happens: Set{List: `capitule capitula`}},
			{Name: "liberation", Nouns: Set{List: `libération`}, Passives: Set{List: `libéré libérée`}},
			{Name: "storming", Nouns: Set{List: `prise`}},
			{Name: "eruption", Nouns: Set{List: `éruption`}},
		},
		By:         Set{List: `par`},
		Genitives:  Set{List: `des`},
		Reflexives: Set{List: `se s`},
		Recurring: Set{List: `foire salon festival fête jeux olympiades championnat championnats coupe tournoi saison session congrès conférence sommet
			réunion convention exposition défilé élection élections parlement école rentrée semaine jour journée édition numéro volume course
			tour tournée biennale prix magasin succursale agence bureau ambassade rapport campagne opération offensive attaque marché`},
		Apart: Set{List: `premier première second seconde deuxième troisième quatrième dernier dernière autre autres nouveau nouvel nouvelle nouveaux
			nouvelles plusieurs deux trois encore précédent suivant prétendu anniversaire réédition édition traduction agrandissement
			extension succursale aile tronçon phase partie tentative annuel annuelle annuellement réplique reconstruit restauré ancien
			ancienne monument ans`},
		Wholes: Set{List: `ville village république royaume port navire paquebot livre roman film île quille`},
		Ranks: Set{List: `roi reine empereur impératrice prince princesse président présidente ministre chancelier général amiral colonel capitaine
			lieutenant commandant maréchal monsieur madame m mme dr pape évêque archevêque cardinal saint sainte le la`},
		Dead: Set{List: `est était fut sont a avait reçoit reçut gagne gagna remporte remporta obtient obtint reste resta repose apparaît apparut figure
			revient revint retourne retourna entre entra va vient sort aurait serait pourrait devrait peut doit meurt mourut décède décéda
			naît naquit inspire inspira influence demeure devient devint passe bat laisse donne perd hérite vit vécut se s fait compte
			continue sera arrive`},
		NotVerbs:    Set{List: `et ou de du des d à au aux en dans par pour avec sans sur sous que qui dont où jusque jusqu depuis après le la les l un une son sa ses`},
		VerbEndings: Set{List: `e t a it ut`},
	},
	Ahead: Ahead{
		Words: Set{List: `sera seront aura auront devrait devraient prochain prochaine`},
		Stems: Set{List: `prévu`},
	},
	Life: Life{
		Born:   Set{List: `né née naît naquit`},
		Died:   Set{List: `mort morte meurt mourut décède décéda décédé décédée`},
		Births: Set{List: `né née naît naquit naissance`},
		Deaths: Set{List: `mort morte meurt mourut décède décéda décédé décédée décès`},
		Kin: Set{List: `fils fille filles épouse époux femme mari mère père frère frères sœur sœurs enfant enfants neveu nièce oncle tante cousin cousine
			veuve veuf petit-fils grand-père grand-mère parents jumeau jumeaux successeur prédécesseur héritier héritière ami amie`},
		Others: Set{List: `et avec épouse par`},
		Rulers: Set{List: `roi reine empereur impératrice pape sultan tsar chah pharaon calife khan prince princesse duc comte président présidente
			chancelier ministre évêque archevêque patriarche gouverneur maire dynastie régent émir directeur directrice secrétaire parti
			compagnie société empire république régna règne gouverna charge`},
		Dyings:        Set{List: `mourut meurt mort morte décède décéda décédé décédée`},
		Killings:      Set{List: `assassiné assassinée exécuté exécutée fusillé fusillée pendu pendue guillotiné guillotinée lynché tué tuée`},
		DeathLeads:    Set{List: `qui il elle est fut était a été ensuite puis subitement aussi seulement finalement bientôt`},
		Beside:        Set{List: `par avec près que pour`},
		Livings:       Set{List: `vécut vit`},
		BeforeLastAge: Set{List: `jusqu`},
		BeforeAge:     Set{List: `à l âge de`},
		AfterAge:      Set{List: `ans`},
		AtDeath:       Set{List: `à_sa_mort`},
		When:          Set{List: `quand lorsqu`},
		Leads:         Set{List: `à à_l_'_âge_de à_l_’_âge_de`},
		Pronouns:      Set{List: `il elle`},
		AdverbEndings: Set{List: `ment`},
		Lineage:       Set{List: `père mère parents ancêtre famille frère sœur naît naissance futur future`},
		Afterlife:     Set{List: `posthume mémoires journal lettre lettres publié publiée enregistrement tombe monument`},
	},
	Sentence: &Sentence{
		Leads:   Set{List: `le en au dans`},
		InLeads: Set{List: `la matin matinée soir soirée nuit après midi minuit aube du de même jour lundi mardi mercredi jeudi vendredi samedi dimanche`},
		Subjects: Set{List: `le la les l un une des ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je plusieurs deux trois quatre
			cinq six sept huit neuf dix aucun tous`},
		Away: Set{List: `avait avaient aurait auraient pourrait devrait devait échéance vigueur jusque jusqu depuis anniversaire daté datée reporté reportée
			initialement encore tard`},
		AwayStems: Set{List: `commémor célébr souvien rappel prévoi prévu anticip hommage`},
		Aside:     Set{List: `avant après précédemment auparavant alors ensuite`},
		AfterDate: Set{List: `à en au aux dans avec près chez`},
		Be:        Set{List: `est sont fut furent était étaient été soit`},
		PresentBe: Set{List: `est sont`},
		PastBe:    Set{List: `fut furent était étaient`},
		Perfects:  Set{List: `a ont`},
		Adverbs:   Set{List: `aussi tous enfin officiellement solennellement publiquement également secrètement finalement`},
		Happenings: Set{List: `meurt mourut meurent moururent décède décéda naît naquit ouvre ouvrit ferme ferma commence commença débute débuta
			finit brûle brûla arrive arriva part partit démissionne démissionna éclate éclata explose explosa capitule capitula
			abdique abdiqua sombre sombra coule coula disparaît disparut`},
		Participles: Set{List: `mort morte morts mortes ouvert ouverte ouverts ouvertes mis mise pris prise fait faite construit construite détruit
			détruite élu élue vendu vendue perdu perdue battu battue vaincu vaincue conclu conclue dissous dissoute fini finie bâti bâtie
			découvert découverte reçu reçue rendu rendue interdit interdite inscrit inscrite admis admise remis remise`},
		ParticipleEndings: Set{List: `é ée és ées`},
		Clauses: Set{List: `que qui qu dont où lequel laquelle lesquels quand lorsque lorsqu tandis mais car si parce quoique et ou ni ne n pas jamais
			sans sauf malgré pendant comme`},
		Prepositions: Set{List: `pour à au aux par avec contre sur vers selon entre devant`},
		Determiners:  Set{List: `un une des le la les l ce cet cette ces son sa ses leur leurs autre chaque`},
		Incidents: Set{List: `attaque attaques massacre massacres fusillade attentat attentats raid émeute émeutes grève grèves meurtre meurtres accident
			catastrophe incendie inondation tempête séisme bataille marche marches vote élection élections référendum putsch révolte
			soulèvement manifestation protestation discours émission réunion événements mort décès naissance arrestation`},
		NounLinks:     Set{List: `de du d des en sous dans`},
		BeforeDates:   Set{List: `le en`},
		BeforeDays:    Set{List: `le`},
		BeforePlaces:  Set{List: `à en au aux`},
		Of:            Set{List: `de du d`},
		To:            Set{List: `à`},
		Things:        Set{List: `il elle ils elles`},
		GerundEndings: Set{List: `ant`},
		VerbFirst:     true,
	},
	Anniversaries: Anniversaries{
		Jubilees: Values{List: `centenaire=100 sesquicentenaire=150 bicentenaire=200 tricentenaire=300 cinquantenaire=50`},
		Ordinals: Values{List: `deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 vingtième=20
			trentième=30 quarantième=40 cinquantième=50 soixantième=60 centième=100`},
		Names:       Set{List: `anniversaire`},
		Endings:     Set{List: `e ème eme`},
		Possessives: Set{List: `son leur`},
		Of:          Set{List: `de du des d`},
		On:          Set{List: `pour`},
		Things:      Set{List: `il elle ils elles`},
		Keepings:    Set{List: `célèbre célèbrent célébra fête fêtent fêta commémore commémorent commémora marque marquent rappelle rappellent`},
		Havings:     Set{List: `a eut atteint`},
		Foundings:   Set{List: `fondé fondée fondés fondées créé créée établi établie constitué constituée inauguré inaugurée`},
	},
	Stretches: Stretches{
		Lasts:      Set{List: `dura dure durèrent durent`},
		Sums:       Set{List: `pendant soit durant en_tout ou au_total`},
		Totals:     Set{List: `un_total_de en_tout au_total`},
		Beginnings: Set{List: `commença commence débuta débute`},
		Endings:    Set{List: `finit s'acheva prit cessa termina termine`},
		Planned: Set{List: `plan plans mandat peine condamnation contrat contrats bail accord traité trêve programme moratoire interdiction ultimatum
			délai visa passeport bourse garantie prêt obligation prévision budget cours licence concession prison apprentissage`},
		NotLengths:  Set{List: `âge vieux plus moins après avant depuis jusqu long tard tôt que chaque anniversaire survivants vétérans`},
		Links:       Set{List: `de en à pour avec par et sur dans au comme ou pendant le la les du des`},
		BeforeDates: Set{List: `le en vers à de circa c ca`},
		FromNow:     Set{List: `dernier dernière passé passée prochain prochaine ce cette`},
		Happens:     Set{List: `arriva arrive eut a lieu survint survient seulement exactement à_peine`},
		GoesOn:      Set{List: `et puis mais après ensuite quand avant jusqu tandis où qui dont dès bientôt enfin finalement entre-temps suivant suivie`},
		LooksBack:   Set{List: `avait avaient a ont qui que dont quand où jusqu depuis parce quoique avant après pas jamais`},
		Froms:       Set{List: `de du depuis entre`},
		Dates:       Set{List: `le en`},
		Of:          Set{List: `de du`},
		Again:       Set{List: `puis`},
		InAll:       Set{List: `en_tout au_total`},
	},
	Shifts: Shifts{
		Cues:       Set{List: `à vers dès de depuis`},
		AfterTimes: Set{List: `heures h z gmt utc`},
		Joints:     Set{List: `à et – — - →`},
		Zones:      Set{List: `locale vol vola fuseau fuseaux z gmt utc`},
		Sums:       Set{List: `soit en_tout pendant`},
		Ends:       Set{List: `résolu résolue rétabli rétablie réparé réparée`},
		SameDay:    Set{List: `le_même_jour du_même_jour`},
	},
	Dating: Dating{
		Denials:      Set{List: `n_existe_pas n_a_jamais n_existait_pas inexistant inexistante date_impossible n_y_a invalide impossible nul refusé refusée rejeté rejetée refusa coquille plaisanterie inventé inventée`},
		DenyingLeads: Set{List: `aucun pas_de avec_un affichait_le affiche_le afficha_le indiquait_le`},
		Articles:     Set{List: `le`},
		Listing:      Set{List: `et ou à au`},
		Leads:        Set{List: `le ce en`},
		Was:          Set{List: `était fut`},
		One:          Set{List: `un`},
		NewYear:      Set{List: `1er_janvier nouvel_an`},
	},
	Marks: Marks{
		Words:   Set{List: `le la les un en des du et est une dans pour par sur au aux qui avec que son sa ses cette été fut il`},
		Percent: 12,
	},
	Columns: Columns{
		Date:   Set{List: `date quand début debut depuis`},
		End:    Set{List: `fin date_de_fin jusque`},
		Year:   Set{List: `année annee an`},
		Month:  Set{List: `mois`},
		Day:    Set{List: `jour`},
		Title:  Set{List: `titre événement evenement nom intitulé`},
		Text:   Set{List: `description texte détails détail contenu résumé récit`},
		Known:  Set{List: `précision precision précision_date précision_de_la_date`},
		Cited:  Set{List: `sources source références`},
		Stamps: Set{List: `création modification créé modifié publication consultation`},
	},
}

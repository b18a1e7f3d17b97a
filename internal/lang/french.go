package lang

// French is what is known of French.
var French = &Language{
	Tag:  "fr",
	Name: "French",
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
		Sayings: Set{List: `dit disait disent écrit écrivait écrivit déclare déclara déclaré affirme affirma raconte raconta rappelle expliqua explique
			annonce annonça souvient selon d'après d’après paroles mots`},
	},
	Calendar: Calendar{
		About: Set{List: `vers`},
		Months: [12]Names{
			{Name: "janvier"},
			{Name: "février"},
			{Name: "mars"},
			{Name: "avril"},
			{Name: "mai"},
			{Name: "juin"},
			{Name: "juillet"},
			{Name: "août"},
			{Name: "septembre"},
			{Name: "octobre"},
			{Name: "novembre"},
			{Name: "décembre"},
		},
		Weekdays: [7]Names{
			{Name: "lundi"},
			{Name: "mardi"},
			{Name: "mercredi"},
			{Name: "jeudi"},
			{Name: "vendredi"},
			{Name: "samedi"},
			{Name: "dimanche"},
		},
		BC: Set{List: `av_j_-c`},
		AD: Set{List: `ap_j_-c`},
	},
	Ahead: Ahead{
		Words: Set{List: `sera seront aura auront devrait devraient prochain prochaine`},
		Stems: Set{List: `prévu`},
	},
	Life: Life{
		Lineage:   Set{List: `père mère parents ancêtre famille frère sœur naît naissance futur future`},
		Afterlife: Set{List: `posthume mémoires journal lettre lettres publié publiée enregistrement tombe monument`},
	},
	Dating: Dating{
		Articles: Set{List: `le`},
		Listing:  Set{List: `et ou à au`},
		Leads:    Set{List: `le ce en`},
		NewYear:  Set{List: `1er_janvier nouvel_an`},
	},
	Numbers: Numbers{
		OrdinalEndings: Set{List: `er`},
	},
	Columns: Columns{
		Date:   Set{List: `date quand début debut depuis`},
		End:    Set{List: `fin date_de_fin jusque`},
		Year:   Set{List: `année annee an`},
		Month:  Set{List: `mois`},
		Day:    Set{List: `jour`},
		Title:  Set{List: `titre événement evenement nom intitulé`},
		Text:   Set{List: `description texte détails détail contenu résumé récit`},
		Stamps: Set{List: `création modification créé modifié publication consultation`},
	},
}

package lang

// Italian is what is known of Italian.
var Italian = &Language{
	Tag:        "it",
	Name:       "Italian",
	LastJulian: 1582,
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sig sigg dott dr prof avv ing on gen col cap ten mons s`},
		BeforeNumber:   Set{List: `n nn p pp pag pagg vol cap art artt fig genn febbr apr magg ott nov dic sett`},
		BeforeName:     Set{List: `a.c d.c ecc`},
		Starters: Set{List: `a ad ai al alla anche ancora che come con così da dal dalla dei del della di dopo due durante e è ed
			era fu gli ha i il in infine l la le lo ma mentre molti nel nella non o per perché più poi quando quella
			quello questa questo se secondo senza si sono su sua suo tra tutti un una`},
	},
	Grammar: Grammar{
		Single: Set{List: `il lo la gli le un una uno di del della dello dei degli delle al alla ai alle da dal dalla dai dalle in nel nella nei nelle e
			con per su sul sulla tra fra sono era`},
		Articles:     Set{List: `il lo gli i`},
		Personals:    Set{List: `lui lei loro noi voi`},
		Conjunctions: Set{List: `ma né`},
		Directions:   Set{List: `fino come`},
		Relatives:    Set{List: `che cui`},
		Prepositions: Set{List: `di da per su nel del`},
		TitleWords:   Set{List: `per`},
	},
	Series: Series{
		Places: Set{List: `primo prima secondo seconda terzo terza quarto quinto ultimo ultima`},
		Counts: Set{List: `due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille`},
		Stages: Set{List: `comincia cominciò inizia iniziò apre aprì finisce finì chiude chiuse parte partì arriva arrivò`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `linea_del_tempo cronistoria date_chiave`},
	},
	Quoting: Quoting{
		Sayings: Set{List: `disse dice dissero scrisse scrive dichiarò dichiara affermò afferma ricordò ricorda raccontò racconta spiegò annunciò secondo
			parole`},
	},
	Markup: Markup{
		Notes:   Set{List: `nota`},
		Remarks: Set{List: `senza_fonte`},
	},
	Dating: Dating{
		Denials: Set{List: `non_esiste inesistente`},
	},
	Columns: Columns{
		Date:   Set{List: `data quando inizio dal`},
		End:    Set{List: `fine data_fine al`},
		Year:   Set{List: `anno`},
		Month:  Set{List: `mese`},
		Day:    Set{List: `giorno`},
		Title:  Set{List: `titolo evento avvenimento nome`},
		Text:   Set{List: `descrizione testo dettagli contenuto riassunto`},
		Stamps: Set{List: `creato modificato aggiornato pubblicato creazione modifica`},
	},
}

package lang

// Italian is what is known of Italian.
var Italian = &Language{
	Tag:  "it",
	Name: "Italian",
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sig sigg dott dr prof avv ing on gen col cap ten mons s`},
		BeforeNumber:   Set{List: `n nn p pp pag pagg vol cap art artt fig genn febbr apr magg ott nov dic sett`},
		BeforeName:     Set{List: `a.c d.c ecc`},
		Starters: Set{List: `a ad ai al alla anche ancora che come con così da dal dalla dei del della di dopo due durante e è ed
			era fu gli ha i il in infine l la le lo ma mentre molti nel nella non o per perché più poi quando quella
			quello questa questo se secondo senza si sono su sua suo tra tutti un una`},
	},
}

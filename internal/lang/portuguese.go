package lang

// Portuguese is what is known of Portuguese.
var Portuguese = &Language{
	Tag:  "pt",
	Name: "Portuguese",
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sr sra srs dr dra prof profa eng gen cel cap ten sgt d exmo exma p.ex ex`},
		BeforeNumber:   Set{List: `núm nº pág págs art arts vol cap fev abr mai jun jul ago set out nov dez`},
		BeforeName:     Set{List: `ee.uu a.c d.c av cia`},
		Starters: Set{List: `a ainda além algumas alguns antes ao após as até com como da de depois desde do durante e ela elas
			ele eles em então era essa esse esta este foi há já mais mas muitos na não no nos o os para pela pelo por
			porque quando que se segundo sem seu sua também todos um uma`},
	},
}

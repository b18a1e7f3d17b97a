package lang

// Portuguese is what is known of Portuguese.
var Portuguese = &Language{
	Tag:        "pt",
	Name:       "Portuguese",
	LastJulian: 1582,
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sr sra srs dr dra prof profa eng gen cel cap ten sgt d exmo exma p.ex ex`},
		BeforeNumber:   Set{List: `núm nº pág págs art arts vol cap fev abr mai jun jul ago set out nov dez`},
		BeforeName:     Set{List: `ee.uu a.c d.c av cia`},
		Starters: Set{List: `a ainda além algumas alguns antes ao após as até com como da de depois desde do durante e ela elas
			ele eles em então era essa esse esta este foi há já mais mas muitos na não no nos o os para pela pelo por
			porque quando que se segundo sem seu sua também todos um uma`},
	},
	Grammar: Grammar{
		Single:       Set{List: `o os as um uma de do da dos das em no na nos nas e ou por pelo pela com sem sob sobre entre até desde ao aos é foi era são`},
		Articles:     Set{List: `o os as um uma`},
		Personals:    Set{List: `ele ela eles elas nós`},
		Conjunctions: Set{List: `mas nem`},
		Directions:   Set{List: `até como`},
		Relatives:    Set{List: `quem`},
		Prepositions: Set{List: `em do da no na`},
	},
	Series: Series{
		Places: Set{List: `primeiro primeira terceiro terceira quarto quarta quinto quinta próximo próxima`},
		Counts: Set{List: `dois duas quatro seis sete oito nove dez onze doze treze catorze quinze vinte trinta cem mil`},
		Stages: Set{List: `começa começou iniciou abriu inaugurou terminou acabou encerrou encerra fechou partiu chegou`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `linha_do_tempo datas_importantes`},
	},
	Quoting: Quoting{
		Sayings: Set{List: `disse diz disseram escreveu escreve declarou declara afirmou afirma lembrou contou conta explicou anunciou segundo conforme
			palavras`},
	},
	Markup: Markup{
		Notes:   Set{List: `nota`},
		Remarks: Set{List: `carece_de_fontes?`},
	},
	Dating: Dating{
		Denials: Set{List: `não_existe inexistente nunca_existiu`},
	},
	Columns: Columns{
		Date:   Set{List: `data quando início inicio desde`},
		End:    Set{List: `fim até data_fim`},
		Year:   Set{List: `ano`},
		Month:  Set{List: `mês mes`},
		Day:    Set{List: `dia`},
		Title:  Set{List: `título titulo evento acontecimento nome`},
		Text:   Set{List: `descrição descricao texto detalhes conteúdo resumo`},
		Stamps: Set{List: `criado criação modificado atualizado publicado`},
	},
}

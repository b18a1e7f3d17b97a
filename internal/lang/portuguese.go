package lang

// Portuguese is what is known of Portuguese.
var Portuguese = &Language{
	Tag:        "pt",
	Name:       "Portuguese",
	LastJulian: 1582,
	Calendar: Calendar{
		Months: [12]Names{
			{Name: "janeiro", Short: "jan"},
			{Name: "fevereiro", Short: "fev"},
			{Name: "março", Short: "mar"},
			{Name: "abril", Short: "abr"},
			{Name: "maio", Short: "mai"},
			{Name: "junho", Short: "jun"},
			{Name: "julho", Short: "jul"},
			{Name: "agosto", Short: "ago"},
			{Name: "setembro", Short: "set"},
			{Name: "outubro", Short: "out"},
			{Name: "novembro", Short: "nov"},
			{Name: "dezembro", Short: "dez"},
		},
		Weekdays: [7]Names{
			{Name: "segunda-feira"},
			{Name: "terça-feira"},
			{Name: "quarta-feira"},
			{Name: "quinta-feira"},
			{Name: "sexta-feira"},
			{Name: "sábado"},
			{Name: "domingo"},
		},
		Everyday:    Set{List: `mar mai set out ago`},
		Seasons:     Values{List: `primavera=21 verão=22 outono=23 inverno=24`},
		Feasts:      Values{List: `natal=1225`},
		DayParts:    Values{List: `data=0 manhã=1 madrugada=1 noite=2 tarde=3`},
		Decade:      Set{List: `década décadas anos decénio decênio`},
		Century:     Set{List: `século séculos`},
		PartsOfYear: Set{List: `t s`},
		BC:          Set{List: `ac aec antes_de_cristo`},
		AD:          Set{List: `dc ec depois_de_cristo`},
		About:       Set{List: `cerca circa ca aproximadamente`},
		Styles: Styles{
			Old:   Set{List: `estilo_antigo antigo_estilo juliano calendário_juliano`},
			New:   Set{List: `estilo_novo novo_estilo gregoriano calendário_gregoriano`},
			Links: Set{List: `em no pelo segundo de do o`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14
			quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30
			quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 dúzia=12`},
		Ordinals: Values{List: `primeiro=1 primeira=1 segundo=2 terceiro=3 terceira=3 quarto=4 quinto=5 sexto=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9
			décimo=10 décima=10`},
		OrdinalEndings: Set{List: `o a º ª`},
		Multipliers:    Set{List: `cem cento mil dúzia`},
		TensAnd:        true,
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:    Set{List: `o a os as ao à do da no na dos das nos nas`},
			Indefinite:  Set{List: `um uma`},
			This:        Set{List: `este esta neste nesta deste desta`},
			That:        Set{List: `esse essa nesse nessa desse dessa aquele aquela naquele naquela daquele daquela mesmo mesma`},
			Possessives: Set{List: `seu sua seus suas`},
		},
		Pointers: Pointers{
			Next:      Set{List: `seguinte próximo próxima`},
			Previous:  Set{List: `anterior passado passada prévio prévia`},
			Later:     Set{List: `depois mais_tarde após`},
			Earlier:   Set{List: `antes`},
			Ago:       Set{List: `atrás`},
			AgoBefore: Set{List: `há`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `antes_de antes_do antes_da`},
			After:   Set{List: `após depois_de depois_do depois_da`},
			Since:   Set{List: `desde desde_o`},
			Until:   Set{List: `até`},
			Between: Set{List: `entre`},
			Through: Set{List: `a ao até`},
			On:      Set{List: `em de do no na durante para a`},
			Day:     Set{List: `dia`},
			In:      Set{List: `em`},
		},
		Parts: Parts{
			Early:  Set{List: `princípio princípios início inícios começo começos`},
			Middle: Set{List: `meados meio`},
			Late:   Set{List: `fim fins final finais`},
			Nouns:  Set{List: `parte dias semanas meses horas`},
		},
		Joints: Joints{
			And:   Set{List: `e`},
			Or:    Set{List: `ou`},
			Of:    Set{List: `de do da em no na`},
			Parts: Set{List: `de do`},
			Years: Set{List: `e a ou até`},
		},
		Hedges: Hedges{
			About:   Set{List: `uns umas aproximadamente cerca_de por_volta_de`},
			Circa:   Set{List: `circa ca c`},
			Nearly:  Set{List: `quase`},
			Over:    Set{List: `mais_de`},
			Under:   Set{List: `menos_de`},
			AtLeast: Set{List: `pelo_menos`},
			AtMost:  Set{List: `no_máximo`},
		},
		Lengths: Lengths{
			For:     Set{List: `durante por durou duraram dura`},
			Every:   Set{List: `cada`},
			Half:    Set{List: `meio meia`},
			Some:    Set{List: `poucos poucas vários várias alguns algumas muitos muitas`},
			Fillers: Set{List: `longos longas breves`},
		},
		Units: []Unit{
			{Span: Second, Many: Values{List: `segundos`}},
			{Span: Minute, One: Values{List: `minuto`}, Many: Values{List: `minutos`}},
			{Span: Hour, One: Values{List: `hora`}, Many: Values{List: `horas`}},
			{Span: Day, One: Values{List: `dia`}, Many: Values{List: `dias noites`}},
			{Span: Week, One: Values{List: `semana quinzena=2`}, Many: Values{List: `semanas quinzenas=2`}},
			{Span: Month, One: Values{List: `mês`}, Many: Values{List: `meses`}},
			{Span: Year, One: Values{List: `ano`}, Many: Values{List: `anos`}},
			{Span: Decade, One: Values{List: `década`}, Many: Values{List: `décadas`}},
			{Span: Century, One: Values{List: `século`}, Many: Values{List: `séculos`}},
			{Span: Millennium, One: Values{List: `milénio milênio`}, Many: Values{List: `milénios milênios`}},
		},
		Clock: Clock{
			Noon:     Set{List: `meio-dia`},
			Midnight: Set{List: `meia-noite`},
			Cues:     Set{List: `às`},
			Hours:    Set{List: `horas h`},
			OClock:   Set{List: `horas`},
			Minutes:  Values{List: `meia=30 quarto=15`},
			On:       Set{List: `e`},
			Off:      Set{List: `menos`},
		},
		Ages: Ages{
			Aged: Set{List: `idade`},
			Old:  Set{List: `de_idade`},
			Cues: Set{List: `tinha completou aos`},
		},
		Years: Years{
			Strong: Set{List: `em desde até durante ano primavera verão outono inverno`},
			Weak:   Set{List: `após`},
			Pair:   Set{List: `entre`},
			Of:     Set{List: `de`},
			Pre:    Set{List: `pré`},
			Post:   Set{List: `pós`},
			Days:   Set{List: `a no data`},
		},
		Amounts: Amounts{
			Labels: Set{List: `nº núm número números página páginas pág págs p pp sala rota voo estrada artigo artigos art secção seção capítulo versículo salmo linha
				modelo unidade resolução lei decreto portaria caso figura tabela quadro volume vol tomo versão canal autocarro ônibus comboio trem porta
				edifício andar rua caminho nível grau classe tipo série motor opus op tamanho`},
			Changes: Set{List: `sobe subiu subiram aumenta aumentou aumentaram cresce cresceu cresceram cai caiu caíram baixa baixou diminui diminuiu reduz
				reduziu mais menos quase cerca uns umas aproximadamente ganha ganhou ganharam perde perdeu perderam custa custou custaram soma somou
				total pontuação população votos maioria força`},
			Counts: Set{List: `população força forças exército exércitos guarnição tripulação frota total soma número números altura profundidade
				comprimento distância área peso custo preço valor multa salário audiência multidão elevação altitude maioria grupo grupos contingente
				destacamento companhia comboio tributo resgate média máximo mínimo limite velocidade taxa capacidade centenas milhares empréstimo dívida
				perda ganho pessoal`},
			Measures: Set{List: `km quilómetro quilómetros quilômetros m metro metros cm mm milha milhas légua léguas hectare hectares ha kg quilo quilos g grama gramas
				tonelada toneladas litro litros barril barris hora horas minuto minutos segundo segundos dia dias semana semanas mês meses ano anos
				década décadas século séculos dólar dólares euro euros escudos réis contos cruzeiros reais libras por_cento milhão milhões mil vezes graus votos
				lugares cadeiras`},
			Collectives: Set{List: `gente pessoal infantaria cavalaria gado polícia mais mortos feridos homens mulheres pessoas soldados`},
			Plural:      "s",
			NotPlural: Set{List: `mais menos antes depois então atrás após enquanto além dos das nos nas os as aos às seus suas outros outras dois três seis
				jamais apenas estas estes esses essas aqueles aquelas nós eles elas talvez mas`},
		},
		Clauses: Clauses{
			Light: Set{List: `a ao e ou de do da em no na o os as um uma se seu sua seus suas que por para com sem foi era quando onde lhe não já pelo pela é
				são tem`},
			Openers:    Set{List: `que quem qual quando onde enquanto se foi era é são tinha há`},
			Links:      Set{List: `de do da dos das o a os as`},
			Asides:     Set{List: `comparado comparada`},
			Pluperfect: Set{List: `tinha tinham havia haviam`},
			Particles:  Set{List: `de da do dos`},
		},
		Verses: Verses{
			Books: Set{List: `génesis gênesis êxodo levítico números deuteronómio juízes crónicas crônicas salmo salmos provérbios eclesiastes lamentações
				macabeus atos romanos coríntios gálatas efésios filipenses colossenses tessalonicenses hebreus apocalipse corão alcorão sura`},
			Named: Set{List: `josué rute samuel esdras neemias ester tobias judite job jó isaías jeremias ezequiel daniel oseias joel amós jonas miqueias
				mateus marcos lucas joão timóteo tito filémon tiago pedro judas`},
		},
	},
	Label: &Label{
		About:       Set{List: `circa ca c cerca`},
		Approximate: Set{List: `aproximado aproximadamente`},
		Unsure:      Set{List: `talvez provavelmente`},
		Uncertain:   Set{List: `incerto incerta`},
		Active:      Set{List: `ativo ativa`},
		Stretch:     Set{List: `início inícios princípio princípios fim fins final finais meados`},
		Of:          Set{List: `de do da o a dos das`},
		Times:       Set{List: `noite manhã tarde`},
		Seasons:     Set{List: `temporada época`},
		Spans:       Set{List: `inverno`},
		Open:        Set{List: `hoje presente`},
		Foreign:     Set{List: `calendário juliano lunar estilo islâmico judaico`},
		Years:       Set{List: `ano`},
		Half:        Set{List: `metade semestre`},
		Quarter:     Set{List: `trimestre`},
		Halves:      Values{List: `primeira=40 segunda=41 primeiro=40 segundo=41`},
		Centuries:   Set{List: `século séculos séc`},
		Millennia:   Set{List: `milénio milênio`},
		Stopped:     Set{List: `séc`},
	},
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
		Pairs: `“” «» ‘’`,
		Sayings: Set{List: `disse diz disseram escreveu escreve declarou declara afirmou afirma lembrou contou conta explicou anunciou segundo conforme
			palavras`},
	},
	Markup: Markup{
		Notes:   Set{List: `nota`},
		Remarks: Set{List: `carece_de_fontes?`},
	},
	Dating: Dating{
		Denials:      Set{List: `não_existe inexistente nunca_existiu`},
		DenyingLeads: Set{List: `nenhum com_um mostrava_o mostrou_o mostrava`},
	},
	Marks: Marks{
		Words:   Set{List: `o os as da do das dos um uma em no na nos nas com não foi ao pelo pela são mais e para que se por`},
		Percent: 12,
	},
	Furniture: Furniture{
		Addresses: []Phrases{
			{"cookies", `
				utilizamos|usamos ~4 cookies
				este|nosso|o site|sítio|website ~1 utiliza|usa ~3 cookies
				ao continuar|navegar|utilizar|usar ~9 concorda|aceita ~9 cookies|política|termos
				aceitar|rejeitar|recusar todos|os|cookies os? cookies? $`},
			{"newsletter", `
				subscreva|assine|inscreva a|nossa|se ~3 newsletter|boletim
				receba ~9 email|mail|caixa
				obrigado por|pela subscrever|assinar|inscrição|assinatura ~1`},
			{"sharing", `
				siga|segue nos ~2 no|na|nas|em
				partilhe|compartilhe este|esta|o|a artigo|notícia|publicação|página
				clique aqui para`},
			{"comments", `
				o|seu seu|endereço endereço|de ~3 não será publicado
				os campos obrigatórios estão
				tem|deve|precisa ~2 iniciar|fazer sessão|login ~3`},
			{"copyright", `
				todos os direitos reservados`},
		},
		Labels: []Phrases{
			{"sharing", `
				partilhar|compartilhar|partilhe|compartilhe|imprimir isto|no|este? ~2 $`},
			{"comments", `
				deixe|deixar|escreva um|uma comentário|resposta $
				comentários|comentário|responder $
				cancelar resposta $`},
			{"navigation", `
				ler|leia|saiba|ver|mostrar mais ~3 $
				continuar|continue lendo|a|leitura ~3 $
				artigos|notícias|publicações relacionados|relacionadas|recentes $
				voltar ao topo $`},
			{"copyright", `
				política de privacidade|cookies ~2 $
				termos e|de condições|uso ~2 $`},
		},
		Banners: []string{
			"Utilizamos cookies para melhorar a sua visita.",
			"Todos os direitos reservados.",
		},
	},
	Columns: Columns{
		Date:   Set{List: `data quando início inicio desde`},
		End:    Set{List: `fim até data_fim`},
		Year:   Set{List: `ano`},
		Month:  Set{List: `mês mes`},
		Day:    Set{List: `dia`},
		Title:  Set{List: `título titulo evento acontecimento nome`},
		Text:   Set{List: `descrição descricao texto detalhes conteúdo resumo`},
		Known:  Set{List: `precisão precisao precisão_da_data`},
		Cited:  Set{List: `fontes fonte referências`},
		Stamps: Set{List: `criado criação modificado atualizado publicado`},
	},
}

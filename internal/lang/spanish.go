package lang

// Spanish is what is known of Spanish.
var Spanish = &Language{
	Tag:        "es",
	Name:       "Spanish",
	LastJulian: 1582,
	Calendar: Calendar{
		About: Set{List: `hacia`},
		Months: [12]Names{
			{Name: "enero", Short: "ene"},
			{Name: "febrero", Short: "feb"},
			{Name: "marzo"},
			{Name: "abril", Short: "abr"},
			{Name: "mayo"},
			{Name: "junio", Short: "jun"},
			{Name: "julio", Short: "jul"},
			{Name: "agosto"},
			{Name: "septiembre", Also: "setiembre", Short: "sept sep"},
			{Name: "octubre", Short: "oct"},
			{Name: "noviembre", Short: "nov"},
			{Name: "diciembre", Short: "dic"},
		},
		Weekdays: [7]Names{
			{Name: "lunes", Short: "lun"},
			{Name: "martes", Short: "mar"},
			{Name: "miércoles", Short: "mié mie"},
			{Name: "jueves", Short: "jue"},
			{Name: "viernes", Short: "vie"},
			{Name: "sábado", Short: "sáb sab"},
			{Name: "domingo", Short: "dom"},
		},
		Seasons:  Values{List: `primavera=21 verano=22 otoño=23 invierno=24`},
		Feasts:   Values{List: `navidad=1225 nochebuena=1224`},
		DayParts: Values{List: `mañana=1 madrugada=1 noche=2 tarde=3`},
		Decade:   Set{List: `década décadas años decenio`},
		Century:  Set{List: `siglo siglos`},
		BC:       Set{List: `ac aec`},
		AD:       Set{List: `dc ec`},
		Styles: Styles{
			OldLetters: Set{List: `os`}, NewLetters: Set{List: `ns`},
			Old:   Set{List: `estilo_antiguo antiguo_estilo viejo_estilo juliano calendario_juliano jul`},
			New:   Set{List: `estilo_nuevo nuevo_estilo gregoriano calendario_gregoriano greg`},
			Links: Set{List: `en por según del de el`},
		},
	},
	Numbers: Numbers{
		Cardinals: Values{List: `uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
			quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintidós=22
			veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30
			cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000 docena=12`},
		OrdinalEndings: Set{List: `o`},
		Multipliers:    Set{List: `cien ciento mil docena`},
		TensAnd:        true,
	},
	Time: &Time{
		Determiners: Determiners{
			Definite:   Set{List: `el la los las al del`},
			Indefinite: Set{List: `un una`},
			This:       Set{List: `este esta`},
			That:       Set{List: `ese esa aquel aquella dicho dicha`},
			Same:       Set{List: `mismo misma`},
		},
		Pointers: Pointers{
			Next:      Set{List: `siguiente próximo próxima`},
			Previous:  Set{List: `anterior previo previa pasado pasada`},
			Later:     Set{List: `después más_tarde luego`},
			Earlier:   Set{List: `antes atrás`},
			Ago:       Set{List: `atrás`},
			AgoBefore: Set{List: `hace`},
		},
		Prepositions: Prepositions{
			Before:  Set{List: `antes_de antes_del`},
			After:   Set{List: `tras después_de después_del`},
			Since:   Set{List: `desde desde_el`},
			Until:   Set{List: `hasta`},
			Between: Set{List: `entre`},
			Through: Set{List: `a al hasta`},
			On:      Set{List: `en de del durante para`},
			Day:     Set{List: `día`},
			In:      Set{List: `en`},
		},
		Parts: Parts{
			Early:  Set{List: `principios comienzos inicios principio comienzo inicio`},
			Middle: Set{List: `mediados`},
			Late:   Set{List: `fines finales final fin`},
			Nouns:  Set{List: `parte días semanas meses horas`},
		},
		Joints: Joints{
			And:   Set{List: `y e`},
			Or:    Set{List: `o u`},
			Of:    Set{List: `de del en`},
			Parts: Set{List: `de del`},
			Years: Set{List: `y e a o u hasta`},
		},
		Hedges: Hedges{
			About:   Set{List: `unos unas aproximadamente alrededor_de cerca_de hacia`},
			Circa:   Set{List: `circa ca c hacia`},
			Nearly:  Set{List: `casi`},
			Over:    Set{List: `más_de`},
			Under:   Set{List: `menos_de`},
			AtLeast: Set{List: `al_menos por_lo_menos`},
			AtMost:  Set{List: `hasta`},
		},
		Lengths: Lengths{
			For:     Set{List: `durante por duró duraron dura`},
			Every:   Set{List: `cada`},
			Half:    Set{List: `medio media`},
			Some:    Set{List: `pocos pocas varios varias unos unas algunos algunas muchos muchas`},
			Fillers: Set{List: `largos largas breves cortos cortas`},
			OrSo:    "así",
		},
		Units: []Unit{
			{Span: Second, Many: Values{List: `segundos`}},
			{Span: Minute, One: Values{List: `minuto`}, Many: Values{List: `minutos min`}},
			{Span: Hour, One: Values{List: `hora`}, Many: Values{List: `horas`}},
			{Span: Day, One: Values{List: `día`}, Many: Values{List: `días noches`}},
			{Span: Week, One: Values{List: `semana quincena=2`}, Many: Values{List: `semanas quincenas=2`}},
			{Span: Month, One: Values{List: `mes`}, Many: Values{List: `meses`}},
			{Span: Year, One: Values{List: `año`}, Many: Values{List: `años`}},
			{Span: Decade, One: Values{List: `década decenio`}, Many: Values{List: `décadas decenios`}},
			{Span: Century, One: Values{List: `siglo`}, Many: Values{List: `siglos`}},
			{Span: Millennium, One: Values{List: `milenio`}, Many: Values{List: `milenios`}},
		},
		Clock: Clock{
			Noon:     Set{List: `mediodía`},
			Midnight: Set{List: `medianoche`},
			Cues:     Set{List: `las`},
			Froms:    Set{List: `de`},
			Hours:    Set{List: `horas hrs h`},
			Minutes:  Values{List: `media=30 cuarto=15`},
			On:       Set{List: `y`},
			Off:      Set{List: `menos`},
		},
		Ages: Ages{
			Aged: Set{List: `edad`},
			Old:  Set{List: `de_edad`},
			Cues: Set{List: `tenía tiene cumplió cumple a_los`},
		},
		Years: Years{
			Strong: Set{List: `en el del desde hasta durante año primavera verano otoño invierno`},
			Weak:   Set{List: `hacia tras`},
			Pair:   Set{List: `entre`},
			Of:     Set{List: `de`},
			Pre:    Set{List: `pre`},
			Post:   Set{List: `pos post`},
			Days:   Set{List: `el fecha`},
		},
		Amounts: Amounts{
			Labels: Set{List: `no núm número números página páginas pág págs p pp sala ruta vuelo carretera artículo artículos art sección
				capítulo versículo salmo línea modelo unidad resolución ley decreto orden caso figura tabla cuadro volumen vol tomo
				versión canal autobús tren puerta caja edificio piso calle camino nivel grado clase tipo serie motor opus op tamaño`},
			Changes: Set{List: `sube subió subieron subir aumenta aumentó aumentaron aumentar crece creció crecieron crecer cae cayó
				cayeron caer baja bajó bajaron bajar disminuye disminuyó reduce redujo redujeron más menos casi cerca unos unas
				alrededor aproximadamente gana ganó ganaron pierde perdió perdieron cuesta costó costaron suma sumó total puntuación
				población votos mayoría fuerza`},
			Counts: Set{List: `población fuerza fuerzas ejército ejércitos guarnición tripulación flota total suma número números altura
				profundidad longitud distancia área peso costo coste precio valor multa salario audiencia multitud elevación altitud
				mayoría minoría grupo grupos contingente destacamento compañía convoy tributo rescate promedio máximo mínimo límite
				velocidad tasa capacidad cientos miles préstamo deuda pérdida ganancia equipo personal`},
			Measures: Set{List: `km kilómetro kilómetros m metro metros cm mm milla millas legua leguas hectárea hectáreas ha kg kilo kilos
				kilogramo kilogramos g gramo gramos tonelada toneladas libra libras litro litros barril barriles hora horas minuto
				minutos segundo segundos día días semana semanas mes meses año años década décadas siglo siglos dólar dólares
				centavos euro euros franco francos peso pesos peseta pesetas escudos reales maravedíes por_ciento millón millones mil
				veces grados votos escaños`},
			Collectives: Set{List: `gente personal infantería caballería ganado policía más muertos heridos`},
			Plural:      "s",
			NotPlural: Set{List: `es sus más menos antes después entonces tras mientras además los las nos les otras otros tres dos seis
				jamás apenas estas estos esas esos aquellas aquellos cuyas cuyos quizás lejos`},
		},
		Clauses: Clauses{
			Light:      Set{List: `a al y e o u de del en el la los las un una se su sus que por para con sin fue era cuando donde le lo no ya`},
			Openers:    Set{List: `que quien cual cuando donde mientras se fue era es son había ha han`},
			Links:      Set{List: `de del la el los las`},
			Asides:     Set{List: `comparado`},
			Pluperfect: Set{List: `había habían`},
		},
		Verses: Verses{
			Books: Set{List: `génesis éxodo levítico números deuteronomio jueces crónicas salmo salmos sal proverbios eclesiastés
				lamentaciones macabeos hechos romanos corintios gálatas efesios filipenses colosenses tesalonicenses hebreos
				apocalipsis corán sura`},
			Named: Set{List: `josué rut samuel esdras nehemías ester tobías judit job isaías jeremías ezequiel daniel oseas joel
				amós jonás miqueas mateo marcos lucas juan timoteo tito filemón santiago pedro judas`},
		},
	},
	Label: &Label{
		About:       Set{List: `hacia circa ca c aproximadamente`},
		Approximate: Set{List: `aproximado aproximada`},
		Unsure:      Set{List: `quizá quizás posiblemente probablemente`},
		Uncertain:   Set{List: `incierto incierta`},
		Active:      Set{List: `activo activa`},
		Stretch:     Set{List: `principios principio comienzos comienzo inicios inicio fines finales final fin mediados`},
		Of:          Set{List: `de del el la los las`},
		Times:       Set{List: `noche mañana tarde`},
		Seasons:     Set{List: `temporada`},
		Spans:       Set{List: `invierno`},
		Open:        Set{List: `hoy presente actualidad`},
		EarlierThan: Set{List: `antes_de antes_del`},
		LaterThan:   Set{List: `después_de después_del`},
		Foreign:     Set{List: `calendario juliano lunar estilo islámico judío`},
		Years:       Set{List: `año`},
		Half:        Set{List: `mitad semestre`},
		Quarter:     Set{List: `trimestre`},
		Halves:      Values{List: `primera=40 segunda=41 primer=40 segundo=41`},
		Centuries:   Set{List: `siglo siglos s`},
		Millennia:   Set{List: `milenio milenios`},
		Stopped:     Set{List: `s`},
	},
	Abbreviations: &Abbreviations{
		BeforeAnything: Set{List: `sr sra sres srta dr dra drs lic ing arq gral cnel cap tte sgto mons excmo excma ilmo d dña fr sto sta p.ej ej`},
		BeforeNumber:   Set{List: `núm nro n.º pág págs art arts vol cap inc ene febr abr may jun jul ago sept set oct nov dic`},
		BeforeName:     Set{List: `ee ee.uu a.c d.c ud uds vd vds cía hnos avda av depto`},
		Starters: Set{List: `a al algunos ante así aunque con cuando de desde después durante el él ella ellos en entonces era
			es esa ese esta estas este esto estos fue ha hasta hay la las lo los luego más mientras muchos ni no o para
			pero por porque que se según si sin sobre su sus también tanto todo todos tras tres un una unos y ya`},
	},
	Furniture: Furniture{
		Banners: []string{
			"Utilizamos cookies para mejorar su visita.",
			"Suscríbete a nuestro boletín.",
		},
		Addresses: []Phrases{
			{"cookies", `
				utilizamos|usamos|empleamos ~3 cookies
				este|esta|nuestro|nuestra sitio|página|web web? utiliza|usa|emplea ~3 cookies
				si continúa|continúas|sigue|sigues|continua navegando|usando|utilizando
				al continuar|navegar|utilizar|usar|hacer|seguir ~9 acepta|aceptas ~9 cookies|condiciones|política|uso
				aceptar|rechazar|permitir todas|las|todo|cookies las? cookies? $`},
			{"newsletter", `
				suscríbete|suscríbase|suscribite|suscríbanse|apúntate|inscríbete a|al|en nuestro|nuestra|nuestros|boletín|newsletter|canal|la|las ~4
				recibe|recibí|reciba ~9 tu correo|email|bandeja|mail
				gracias por suscribirte|suscribirse|tu|su suscripción?
				no enviamos|hacemos|mandamos spam
				introduce|ingresa|ingrese|introduzca|escribe tu correo|email|dirección`},
			{"sharing", `
				síguenos|síganos|seguinos|encuéntranos en|a ~4
				comparte|compartí|comparta este|esta artículo|nota|noticia|entrada|publicación|contenido
				haz|haga|hacé clic|click aquí|para|en`},
			{"comments", `
				tu|su dirección de correo electrónico no será publicada
				los campos obligatorios están marcados
				debes|debe|tienes que? iniciar|estar sesión|conectado ~4
				guarda|guardar mi nombre ~9 navegador|comente`},
			{"navigation", `
				saltar|ir al contenido|menú
				también te|le puede|podría|puede interesar|gustar`},
			{"copyright", `
				todos los derechos reservados`},
		},
		Labels: []Phrases{
			{"newsletter", `
				boletín|suscríbete|suscribirse|suscripción $`},
			{"sharing", `
				compartir|comparte|compártelo|imprimir|tuitear en|esto|este? ~2 $`},
			{"comments", `
				deja|dejar|deje|escribe|publicar una|un|tu|su respuesta|comentario $
				comentarios|comentario|responder $
				cancelar la? respuesta $
				sin|# comentarios $`},
			{"navigation", `
				leer|lee|ver|saber|mostrar|cargar más ~3 $
				seguir|sigue|continuar|continúa leyendo ~6 $
				entradas|artículos|noticias|notas|contenidos|temas relacionadas|relacionados|recientes|destacadas|similares $
				artículo|entrada|publicación|fuente|nota original|anterior|siguiente $
				lo más leído|visto $
				volver arriba|al ~1 $
				inicio|menú|buscar|contacto|siguiente|anterior|relacionados $`},
			{"copyright", `
				política de privacidad|cookies ~3 $
				aviso legal $
				términos y condiciones ~2 $`},
			{"advertising", `
				publicidad|anuncio|anuncios|patrocinado $`},
		},
	},
	Grammar: Grammar{
		Single:         Set{List: `el la los las un una unos unas de del al a en y o e por con sin desde hasta hacia ante según su sus es fue era son han`},
		Articles:       Set{List: `el la los las un una`},
		Personals:      Set{List: `él ella ellos ellas nosotros`},
		Conjunctions:   Set{List: `y e o u pero ni que`},
		Directions:     Set{List: `hasta`},
		Relatives:      Set{List: `quienes quien que cuales`},
		RelativeStarts: Set{List: `quien quienes cuyo cuya donde`},
		Prepositions:   Set{List: `de en a por con para sin sobre`},
		TitleWords:     Set{List: `para sobre`},
		Commonest:      Set{List: `los las del una con por que`},
	},
	Series: Series{
		Places: Set{List: `primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última final`},
		Counts: Set{List: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta
			setenta ochenta noventa cien ciento mil`},
		Stages: Set{List: `comienza comenzó empieza empezó inicia inició abre abrió inaugura inauguró termina terminó concluye concluyó cierra cerró
			finaliza finalizó parte partió llega llegó`},
	},
	Chronicles: Chronicles{
		Names: Set{List: `cronología cronologia cronograma línea_de_tiempo línea_del_tiempo fechas_clave`},
	},
	Markup: Markup{
		Tags:    Set{List: `etiqueta etiquetas`},
		Notes:   Set{List: `nota`},
		Remarks: Set{List: `cita_requerida`},
	},
	Quoting: Quoting{
		Pairs: `«» “” ‘’`,
		Sayings: Set{List: `dijo dice dicen decía dijeron escribió escribe escribía declaró declara afirmó afirma recordó recuerda contó cuenta explicó
			explica anunció señaló respondió según palabras citado`},
	},
	Tellings: &Tellings{
		Kinds: []Telling{
			{Name: "birth", Nouns: Set{List: `nacimiento`}, Happens: Set{List: `nace nació nacido nacida`}},
			{Name: "death", Nouns: Set{List: `muerte fallecimiento`}, Happens: Set{List: `muere murió fallece falleció muerto muerta fallecido fallecida`}},
			{Name: "burial", Nouns: Set{List: `entierro funeral sepelio`}, Passives: Set{List: `enterrado enterrada sepultado sepultada inhumado inhumada`}},
			{Name: "execution", Nouns: Set{List: `ejecución fusilamiento ahorcamiento`}, Passives: Set{List: `ejecutado ejecutada fusilado fusilada ahorcado ahorcada guillotinado decapitado`}},
			{Name: "killing", Nouns: Set{List: `asesinato`}, Passives: Set{List: `asesinado asesinada`}, Actives: Set{List: `asesina asesinó`}},
			{Name: "coronation", Nouns: Set{List: `coronación`}, Passives: Set{List: `coronado coronada`}},
			{Name: "abdication", Nouns: Set{List: `abdicación`}, Happens: Set{List: `abdica abdicó`}},
			{Name: "arrest", Nouns: Set{List: `arresto detención`}, Passives: Set{List: `arrestado arrestada detenido detenida apresado apresada`}, Actives: Set{List: `arresta arrestan arrestó arrestaron detiene detienen detuvo detuvieron`}},
			{Name: "kidnapping", Nouns: Set{List: `secuestro`}, Passives: Set{List: `secuestrado secuestrada`}, Actives: Set{List: `secuestra secuestran secuestró secuestraron`}},
			{Name: "resignation", Nouns: Set{List: `dimisión renuncia`}, Happens: Set{List: `dimite dimitió renuncia renunció`}},
			{Name: "foundation", Nouns: Set{List: `fundación creación`}, Passives: Set{List: `fundado fundada fundados fundadas creado creada constituido constituida`}, Actives: Set{List: `funda fundan fundó fundaron crea crean creó crearon`}},
			{Name: "opening", Nouns: Set{List: `inauguración apertura`}, Passives: Set{List: `inaugurado inaugurada abierto abierta`}, Actives: Set{List: `inaugura inauguran inauguró inauguraron`}, Happens: Set{List: `abre abrió`}},
			{Name: "publication", Nouns: Set{List: `publicación`}, Passives: Set{List: `publicado publicada`}, Actives: Set{List: `publica publican publicó publicaron`}, Happens: Set{List: `aparece apareció`}},
			{Name: "premiere", Nouns: Set{List: `estreno`}, Passives: Set{List: `estrenado estrenada`}, Actives: Set{List: `estrena estrenó`}},
			{Name: "launch", Nouns: Set{List: `botadura lanzamiento`}, Passives: Set{List: `botado botada lanzado lanzada`}, Actives: Set{List: `bota botó lanza lanzó`}},
			{Name: "sinking", Nouns: Set{List: `hundimiento naufragio`}, Passives: Set{List: `hundido hundida`}, Actives: Set{List: `hunde hundió`}, Happens: Set{List: `naufraga naufragó`}},
			{Name: "crash", Happens: Set{List: `se_estrella estrella_contra estrelló`}},
			{Name: "discovery", Nouns: Set{List: `descubrimiento`}, Passives: Set{List: `descubierto descubierta`}, Actives: Set{List: `descubre descubrió`}},
			{Name: "invention", Passives: Set{List: `inventado inventada patentado patentada`}, Actives: Set{List: `inventa inventó patenta patentó`}},
			{Name: "completion", Passives: Set{List: `terminado terminada concluido concluida`}},
			{Name: "unveiling", Passives: Set{List: `descubierta_estatua`}},
			{Name: "demolition", Nouns: Set{List: `demolición derribo`}, Passives: Set{List: `demolido demolida derribado derribada`}, Actives: Set{List: `derriba derribó demuele demolió`}},
			{Name: "dissolution", Nouns: Set{List: `disolución`}, Passives: Set{List: `disuelto disuelta abolido abolida`}, Actives: Set{List: `disuelve disolvió`}},
			{Name: "independence", Nouns: Set{List: `independencia`}},
			{Name: "declaration", Happens: Set{List: `declara_independencia declaró_independencia proclama_independencia proclamó_independencia`}},
			{Name: "joining", Nouns: Set{List: `ingreso adhesión`}, Happens: Set{List: `ingresa_en ingresó_en se_une_a adhiere adhirió`}},
			{Name: "renaming", Passives: Set{List: `rebautizado rebautizada renombrado renombrada`}, Actives: Set{List: `rebautiza rebautizó renombra renombró`}},
			{Name: "surrender", Nouns: Set{List: `rendición capitulación`}, Happens: Set{List: `capitula capituló`}},
			{Name: "liberation", Nouns: Set{List: `liberación`}, Passives: Set{List: `liberado liberada`}},
			{Name: "eruption", Nouns: Set{List: `erupción`}},
		},
		By:         Set{List: `por`},
		Reflexives: Set{List: `se`},
		Recurring: Set{List: `feria festival fiestas juegos olimpiadas campeonato copa torneo temporada sesión sesiones congreso conferencia cumbre
			reunión convención exposición salón desfile elección elecciones curso semana día edición número volumen carrera gira bienal
			premio tienda sucursal oficina embajada informe campaña operación ofensiva ataque`},
		Apart: Set{List: `primer primera segundo segunda tercer tercera cuarto cuarta último última otro otra otros otras nuevo nueva nuevos nuevas
			varios varias dos tres anterior siguiente presunto presunta supuesto aniversario reedición edición traducción ampliación
			sucursal ala tramo fase parte intento anual anualmente réplica reconstruido restaurado antiguo antigua monumento años`},
		Wholes: Set{List: `ciudad villa república reino puerto buque vapor barco libro novela película isla quilla`},
		Ranks: Set{List: `rey reina emperador emperatriz príncipe princesa presidente presidenta ministro ministra general almirante coronel capitán
			teniente mayor mariscal don doña señor señora papa obispo arzobispo san santa el la`},
		Dead: Set{List: `es fue son era está estaba queda quedó ha había recibe recibió gana ganó obtiene obtuvo sigue siguió yace aparece apareció figura
			vuelve volvió regresa regresó entra entró encabeza encabezó sale salió va viene descansa inspira inspiró influye cumple cumpliría
			sería podría debería puede muere murió fallece falleció nace nació se pasa pasó llega llegó rompe bate deja dejó da dio
			pierde hereda vive vivió tiene tenía tendrá será`},
		NotVerbs:    Set{List: `y e o u de del en a al por para con sin que quien cuyo cuya hasta desde tras el la los las un una su sus`},
		VerbEndings: Set{List: `a e ó ió aba ía`},
	},
	Ahead: Ahead{
		Words: Set{List: `será serán habrá tendrá tendrán próximo próxima futuro futura`},
		Stems: Set{List: `prevé previst planea`},
	},
	Life: Life{
		Born:   Set{List: `nacido nacida nace nació`},
		Died:   Set{List: `muere murió fallece falleció fallecido fallecida muerto muerta`},
		Births: Set{List: `nace nació nacido nacida nacimiento`},
		Deaths: Set{List: `muere murió fallece falleció muerte muerto muerta`},
		Kin: Set{List: `hijo hijos hija hijas esposa esposo mujer marido madre padre hermano hermanos hermana hermanas niño niños niña sobrino sobrina
			tío tía primo prima viuda viudo nieto nieta abuelo abuela padres gemelo gemelos sucesor sucesora predecesor predecesora heredero
			heredera amigo amiga`},
		Others: Set{List: `y con por a`},
		Rulers: Set{List: `rey reina emperador emperatriz papa sultán zar sah faraón califa kan príncipe princesa duque conde presidente presidenta
			canciller ministro ministra obispo arzobispo patriarca gobernador gobernadora alcalde alcaldesa dinastía regente emir director
			directora secretario partido compañía empresa imperio república reinó reinado gobernó cargo`},
		Dyings:        Set{List: `murió muere falleció fallece`},
		Killings:      Set{List: `asesinado asesinada ejecutado ejecutada fusilado fusilada ahorcado ahorcada linchado linchada`},
		DeathLeads:    Set{List: `quien que él ella fue es ha sido después luego repentinamente también solo finalmente`},
		Beside:        Set{List: `por con junto que para`},
		Livings:       Set{List: `vivió vive`},
		BeforeLastAge: Set{List: `hasta_los`},
		BeforeAge:     Set{List: `a los la edad de con`},
		AfterAge:      Set{List: `años edad de`},
		AtDeath:       Set{List: `a_su_muerte al_morir`},
		When:          Set{List: `cuando`},
		Leads:         Set{List: `a_los a_la_edad_de con`},
		Pronouns:      Set{List: `él ella`},
		AdverbEndings: Set{List: `mente`},
		Actions: Set{List: `anuncia anunció declara declaró habla habló dice dijo pide pidió ordena ordenó firma firmó nombra nombró decreta decretó
			visita visitó viaja viajó llega llegó huye huyó renuncia renunció dimite dimitió niega negó rechaza rechazó exige exigió
			promete prometió propone propuso`},
		BeforeVerbs: Set{List: `ha se lo la le les también luego`},
		Lineage: Set{List: `padre madre padres abuelo abuela abuelos antepasado antepasados familia hermano hermana tío tía casa nace nació nacimiento
			futuro futura después`},
		Afterlife: Set{List: `póstumo póstuma póstumamente memorias diario carta cartas testamento publicado publicada publica grabación entrevista archivo
			archivos película novela obras funeral entierro tumba estatua monumento aniversario`},
	},
	Sentence: &Sentence{
		Leads:   Set{List: `el en`},
		InLeads: Set{List: `la mañana tarde noche madrugada mediodía medianoche del de día mismo lunes martes miércoles jueves viernes sábado domingo`},
		Subjects: Set{List: `el la los las un una unos unas este esta estos estas ese esa su sus él ella ellos ellas se varios muchos miles cientos dos
			tres cuatro cinco seis siete ocho nueve diez ningún todos ambos`},
		Away: Set{List: `había habían habría podría debería debía plazo vigente vigor hasta desde aniversario fechado fechada aplazado aplazada
			originalmente luego todavía hace`},
		AwayStems: Set{List: `conmemor record recuerd prevé previst anticip homenaj`},
		Aside:     Set{List: `antes después tras previamente anteriormente entonces`},
		AfterDate: Set{List: `en a con cerca junto`},
		Be:        Set{List: `es son fue fueron era eran sido está están queda quedó`},
		PresentBe: Set{List: `es son está están queda`},
		PastBe:    Set{List: `fue fueron era eran quedó`},
		Perfects:  Set{List: `ha han`},
		Adverbs:   Set{List: `también ambos todos finalmente oficialmente formalmente primero públicamente solemnemente secretamente`},
		Happenings: Set{List: `muere murió mueren murieron fallece falleció nace nació abre abrió cierra cerró comienza comenzó empieza empezó termina
			terminó acaba acabó arde ardió llega llegó sale salió dimite dimitió renuncia renunció estalla estalló explota explotó se_rinde
			capitula capituló abdica abdicó naufraga naufragó encalla encalló desaparece desapareció`},
		Participles: Set{List: `abierto abierta abiertos abiertas hecho hecha puesto puesta muerto muerta escrito escrita roto rota disuelto disuelta
			descubierto descubierta electo electa impreso impresa`},
		ParticipleEndings: Set{List: `ado ada ados adas ido ida idos idas`},
		Clauses: Set{List: `que quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde mientras pero aunque si porque pues sino ni y e o u no
			nunca sin salvo durante como`},
		Prepositions: Set{List: `para a al por con contra sobre hacia hasta según entre ante`},
		Determiners:  Set{List: `un una unos unas el la los las este esta estos estas ese esa su sus otro otra cada`},
		Incidents: Set{List: `ataque ataques masacre masacres tiroteo atentado atentados asalto disturbios huelga huelgas asesinato asesinatos
			accidente desastre incendio inundación tormenta terremoto batalla marcha marchas votación elección elecciones referéndum golpe
			revuelta sublevación levantamiento manifestación protesta protestas mitin discurso emisión reunión sucesos muerte nacimiento
			detención`},
		NounLinks:     Set{List: `de del en bajo`},
		BeforeDates:   Set{List: `el en`},
		BeforeDays:    Set{List: `el`},
		BeforePlaces:  Set{List: `en`},
		Of:            Set{List: `de del`},
		Things:        Set{List: `ella ellos`},
		GerundEndings: Set{List: `ando iendo`},
		VerbFirst:     true,
	},
	Anniversaries: Anniversaries{
		Jubilees: Values{List: `centenario=100 sesquicentenario=150 bicentenario=200 tricentenario=300 cincuentenario=50`},
		Ordinals: Values{List: `segundo=2 tercer=3 cuarto=4 quinto=5 sexto=6 séptimo=7 octavo=8 noveno=9 décimo=10 vigésimo=20 trigésimo=30
			cuadragésimo=40 quincuagésimo=50 sexagésimo=60 septuagésimo=70 octogésimo=80 nonagésimo=90 centésimo=100`},
		Names:       Set{List: `aniversario`},
		Cardinal:    true,
		Endings:     Set{List: `º ª o`},
		Possessives: Set{List: `su`},
		Of:          Set{List: `de del`},
		On:          Set{List: `en`},
		Things:      Set{List: `ella ellos`},
		Keepings: Set{List: `celebra celebran celebró celebraron conmemora conmemoran conmemoró conmemoraron cumple cumplen cumplió recuerda recuerdan
			recordó festeja festejan`},
		Havings:   Set{List: `tiene tuvo cumple cumplió alcanza alcanzó`},
		Foundings: Set{List: `fundado fundada fundados fundadas creado creada establecido establecida inaugurado inaugurada constituido constituida`},
	},
	Stretches: Stretches{
		Lasts:      Set{List: `duró dura duraron duran`},
		Sums:       Set{List: `durante en_total o es_decir`},
		Totals:     Set{List: `un_total_de en_total`},
		Beginnings: Set{List: `comenzó comienza empezó empieza inició inicia`},
		Endings:    Set{List: `terminó termina acabó acaba concluyó concluye cerró cierra`},
		Planned: Set{List: `plan planes mandato condena pena sentencia contrato contratos arriendo acuerdo tregua programa moratoria veto ultimátum
			plazo visado pasaporte beca garantía préstamo bono pronóstico presupuesto curso licencia concesión prisión cárcel`},
		NotLengths:  Set{List: `edad mayor menor después antes atrás hace tras hasta largo más menos que cada aniversario supervivientes veteranos`},
		Links:       Set{List: `de en a para con por y sobre al como o mientras la el los las`},
		BeforeDates: Set{List: `el en hacia de circa c ca`},
		FromNow:     Set{List: `pasado pasada próximo próxima último última este esta`},
		Happens:     Set{List: `llegó llega ocurre ocurrió sucede sucedió tiene tuvo lugar apenas solo exactamente`},
		GoesOn: Set{List: `y luego pero después cuando antes hasta mientras donde que quien pronto finalmente entretanto habiendo posteriormente
			siguiente`},
		LooksBack: Set{List: `había habían ha han que quien cuyo cuando mientras donde hasta desde porque aunque antes después no nunca`},
		Froms:     Set{List: `de desde del entre`},
		Dates:     Set{List: `el en`},
		Of:        Set{List: `de del`},
		Again:     Set{List: `luego`},
		InAll:     Set{List: `en_total`},
	},
	Shifts: Shifts{
		Cues:       Set{List: `las hasta desde`},
		CueLeads:   Set{List: `a`},
		AfterTimes: Set{List: `horas hrs h z gmt utc`},
		Joints:     Set{List: `a hasta y – — - →`},
		Zones:      Set{List: `local vuelo voló vuela huso husos z gmt utc`},
		Sums:       Set{List: `en_total un_total_de durante`},
		Ends:       Set{List: `resolvió restableció reparó resuelto resuelta restablecido restablecida`},
		SameDay:    Set{List: `del_mismo_día el_mismo_día`},
	},
	Dating: Dating{
		Denials:      Set{List: `no_existe no_existía no_existió nunca_existió inexistente fecha_imposible no_hay inválida inválido imposible nulo rechazó rechazada rechazado errata broma inventada inventado`},
		DenyingLeads: Set{List: `ningún con_un mostraba_el mostró_el muestra_el marcaba_el marcó_el mostraba mostró`},
		Articles:     Set{List: `el`},
		Listing:      Set{List: `y e o u a al hasta`},
		Leads:        Set{List: `el en`},
		Was:          Set{List: `fue era`},
		One:          Set{List: `un`},
		NewYear:      Set{List: `1_de_enero año_nuevo`},
	},
	Marks: Marks{
		Words:   Set{List: `el la los las un en va del una con por que se fue y al su más como entre pero según también hasta cuando desde`},
		Percent: 12,
	},
	Columns: Columns{
		Date:   Set{List: `fecha cuándo cuando inicio desde comienzo`},
		End:    Set{List: `fin fecha_fin hasta fecha_de_fin`},
		Year:   Set{List: `año ano`},
		Month:  Set{List: `mes`},
		Day:    Set{List: `día dia`},
		Title:  Set{List: `título titulo titular evento acontecimiento suceso hecho nombre`},
		Text:   Set{List: `descripción descripcion texto detalles detalle contenido resumen`},
		Known:  Set{List: `precisión precision precisión_fecha precisión_de_la_fecha`},
		Cited:  Set{List: `fuentes fuente referencias enlaces`},
		Stamps: Set{List: `creado creación modificado actualizado actualización publicado publicación consulta`},
	},
}

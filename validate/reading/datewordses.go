package reading

func spanishDates() *dateWords {
	w := &dateWords{
		months: monthWords(
			`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
			`ene feb - abr - jun jul - sept oct nov dic`),
		weekdays: wordSet(`lunes martes miércoles jueves viernes sábado domingo`),
		joiners:  wordSet(`de del`),
		through:  wordSet(`a al hasta`),
		pairs:    wordSet(`y e a o u hasta`),
		ordinals: wordSet(`o`),

		yearCues:    map[string]cue{},
		prefixes:    wordSet(``),
		approximate: wordSet(`circa ca c hacia`),
		dayCues:     wordSet(`el fecha`),
		labels: wordSet(`no núm número números página páginas pág págs p pp sala ruta vuelo carretera artículo artículos art sección
			capítulo versículo salmo línea modelo unidad resolución ley decreto orden caso figura tabla cuadro volumen vol tomo
			versión canal autobús tren puerta caja edificio piso calle camino nivel grado clase tipo serie motor opus op tamaño`),
		amounts: wordSet(`sube subió subieron subir aumenta aumentó aumentaron aumentar crece creció crecieron crecer cae cayó
			cayeron caer baja bajó bajaron bajar disminuye disminuyó reduce redujo redujeron más menos casi cerca unos unas
			alrededor aproximadamente gana ganó ganaron pierde perdió perdieron cuesta costó costaron suma sumó total puntuación
			población votos mayoría fuerza`),
		counts: wordSet(`población fuerza fuerzas ejército ejércitos guarnición tripulación flota total suma número números altura
			profundidad longitud distancia área peso costo coste precio valor multa salario audiencia multitud elevación altitud
			mayoría minoría grupo grupos contingente destacamento compañía convoy tributo rescate promedio máximo mínimo límite
			velocidad tasa capacidad cientos miles préstamo deuda pérdida ganancia equipo personal`),
		definite: wordSet(`el la los las del al`),
		units: wordSet(`km kilómetro kilómetros m metro metros cm mm milla millas legua leguas hectárea hectáreas ha kg kilo kilos
			kilogramo kilogramos g gramo gramos tonelada toneladas libra libras litro litros barril barriles hora horas minuto
			minutos segundo segundos día días semana semanas mes meses año años década décadas siglo siglos dólar dólares
			centavos euro euros franco francos peso pesos peseta pesetas escudos reales maravedíes por millón millones mil
			veces grados votos escaños`),
		collectives: wordSet(`gente personal infantería caballería ganado policía más muertos heridos`),
		plural:      "s",
		notPlural: wordSet(`es sus más menos antes después entonces tras mientras además los las nos les otras otros tres dos seis
			jamás apenas estas estos esas esos aquellas aquellos cuyas cuyos quizás lejos`),
		fillers:     wordSet(`largos largas breves cortos cortas`),
		orSo:        "así",
		light:       wordSet(`a al y e o u de del en el la los las un una se su sus que por para con sin fue era cuando donde le lo no ya`),
		clauses:     wordSet(`que quien cual cuando donde mientras se fue era es son había ha han`),
		asides:      wordSet(`comparado`),
		pluperfect:  wordSet(`había habían`),
		partNouns:   wordSet(`parte días semanas meses horas`),
		ageCues:     map[string]bool{"tenía": true, "tiene": true, "cumplió": true, "cumple": true, "a los": true},
		clockCues:   wordSet(`las`),
		minuteWords: map[string]int64{"media": 30, "cuarto": 15},
		minutesOn:   wordSet(`y`),
		minutesOff:  wordSet(`menos`),
		books: wordSet(`génesis éxodo levítico números deuteronomio jueces crónicas salmo salmos sal proverbios eclesiastés
			lamentaciones macabeos hechos romanos corintios gálatas efesios filipenses colosenses tesalonicenses hebreos
			apocalipsis corán sura`),
		namedBooks: wordSet(`josué rut samuel esdras nehemías ester tobías judit job isaías jeremías ezequiel daniel oseas joel
			amós jonás miqueas mateo marcos lucas juan timoteo tito filemón santiago pedro judas`),
		hours:        wordSet(`horas hrs h`),
		links:        wordSet(`de del la el los las`),
		tensAnd:      true,
		styleLetters: map[string]Style{"os": OldStyle, "ns": NewStyle},
		styles: map[string]Style{"estilo antiguo": OldStyle, "antiguo estilo": OldStyle, "viejo estilo": OldStyle, "juliano": OldStyle,
			"calendario juliano": OldStyle, "jul": OldStyle, "estilo nuevo": NewStyle, "nuevo estilo": NewStyle,
			"gregoriano": NewStyle, "calendario gregoriano": NewStyle, "greg": NewStyle},
		styleLinks: wordSet(`en por según del de el`),
		eras:       map[string]era{"ac": bc, "aec": bc, "dc": ad, "ec": ad},
	}
	for cue, words := range map[cue]string{
		strongCue: `en desde hasta durante año primavera verano otoño invierno`,
		weakCue:   `hacia tras`,
		pairCue:   `entre`,
		ofCue:     `de`,
	} {
		for word := range wordSet(words) {
			w.yearCues[word] = cue
		}
	}
	w.months["setiembre"] = monthWord{number: 9}
	w.months["sep"] = monthWord{number: 9, short: true}
	return w.withProse(spanishProse)
}

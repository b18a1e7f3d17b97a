package times

import (
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

func spanishDates() *dateWords {
	w := &dateWords{
		months: monthWords(
			`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
			`ene feb - abr - jun jul - sept oct nov dic`),
		weekdays: text.WordSet(`lunes martes miércoles jueves viernes sábado domingo`),
		joiners:  text.WordSet(`de del`),
		through:  text.WordSet(`a al hasta`),
		pairs:    text.WordSet(`y e a o u hasta`),
		ordinals: text.WordSet(`o`),

		yearCues:    map[string]cue{},
		prefixes:    text.WordSet(``),
		approximate: text.WordSet(`circa ca c hacia`),
		dayCues:     text.WordSet(`el fecha`),
		labels: text.WordSet(`no núm número números página páginas pág págs p pp sala ruta vuelo carretera artículo artículos art sección
			capítulo versículo salmo línea modelo unidad resolución ley decreto orden caso figura tabla cuadro volumen vol tomo
			versión canal autobús tren puerta caja edificio piso calle camino nivel grado clase tipo serie motor opus op tamaño`),
		amounts: text.WordSet(`sube subió subieron subir aumenta aumentó aumentaron aumentar crece creció crecieron crecer cae cayó
			cayeron caer baja bajó bajaron bajar disminuye disminuyó reduce redujo redujeron más menos casi cerca unos unas
			alrededor aproximadamente gana ganó ganaron pierde perdió perdieron cuesta costó costaron suma sumó total puntuación
			población votos mayoría fuerza`),
		counts: text.WordSet(`población fuerza fuerzas ejército ejércitos guarnición tripulación flota total suma número números altura
			profundidad longitud distancia área peso costo coste precio valor multa salario audiencia multitud elevación altitud
			mayoría minoría grupo grupos contingente destacamento compañía convoy tributo rescate promedio máximo mínimo límite
			velocidad tasa capacidad cientos miles préstamo deuda pérdida ganancia equipo personal`),
		definite: text.WordSet(`el la los las del al`),
		units: text.WordSet(`km kilómetro kilómetros m metro metros cm mm milla millas legua leguas hectárea hectáreas ha kg kilo kilos
			kilogramo kilogramos g gramo gramos tonelada toneladas libra libras litro litros barril barriles hora horas minuto
			minutos segundo segundos día días semana semanas mes meses año años década décadas siglo siglos dólar dólares
			centavos euro euros franco francos peso pesos peseta pesetas escudos reales maravedíes por millón millones mil
			veces grados votos escaños`),
		collectives: text.WordSet(`gente personal infantería caballería ganado policía más muertos heridos`),
		plural:      "s",
		notPlural: text.WordSet(`es sus más menos antes después entonces tras mientras además los las nos les otras otros tres dos seis
			jamás apenas estas estos esas esos aquellas aquellos cuyas cuyos quizás lejos`),
		fillers:     text.WordSet(`largos largas breves cortos cortas`),
		orSo:        "así",
		light:       text.WordSet(`a al y e o u de del en el la los las un una se su sus que por para con sin fue era cuando donde le lo no ya`),
		clauses:     text.WordSet(`que quien cual cuando donde mientras se fue era es son había ha han`),
		asides:      text.WordSet(`comparado`),
		pluperfect:  text.WordSet(`había habían`),
		partNouns:   text.WordSet(`parte días semanas meses horas`),
		ageCues:     map[string]bool{"tenía": true, "tiene": true, "cumplió": true, "cumple": true, "a los": true},
		clockCues:   text.WordSet(`las`),
		minuteWords: map[string]int64{"media": 30, "cuarto": 15},
		minutesOn:   text.WordSet(`y`),
		minutesOff:  text.WordSet(`menos`),
		books: text.WordSet(`génesis éxodo levítico números deuteronomio jueces crónicas salmo salmos sal proverbios eclesiastés
			lamentaciones macabeos hechos romanos corintios gálatas efesios filipenses colosenses tesalonicenses hebreos
			apocalipsis corán sura`),
		namedBooks: text.WordSet(`josué rut samuel esdras nehemías ester tobías judit job isaías jeremías ezequiel daniel oseas joel
			amós jonás miqueas mateo marcos lucas juan timoteo tito filemón santiago pedro judas`),
		hours:        text.WordSet(`horas hrs h`),
		links:        text.WordSet(`de del la el los las`),
		tensAnd:      true,
		styleLetters: map[string]when.Style{"os": when.OldStyle, "ns": when.NewStyle},
		styles: map[string]when.Style{"estilo antiguo": when.OldStyle, "antiguo estilo": when.OldStyle, "viejo estilo": when.OldStyle, "juliano": when.OldStyle,
			"calendario juliano": when.OldStyle, "jul": when.OldStyle, "estilo nuevo": when.NewStyle, "nuevo estilo": when.NewStyle,
			"gregoriano": when.NewStyle, "calendario gregoriano": when.NewStyle, "greg": when.NewStyle},
		styleLinks: text.WordSet(`en por según del de el`),
		eras:       map[string]era{"ac": bc, "aec": bc, "dc": ad, "ec": ad},
	}
	for cue, words := range map[cue]string{
		strongCue: `en desde hasta durante año primavera verano otoño invierno`,
		weakCue:   `hacia tras`,
		pairCue:   `entre`,
		ofCue:     `de`,
	} {
		for word := range text.WordSet(words) {
			w.yearCues[word] = cue
		}
	}
	w.months["setiembre"] = monthWord{number: 9}
	w.months["sep"] = monthWord{number: 9, short: true}
	return w.withProse(spanishProse)
}

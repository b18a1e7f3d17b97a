package vocabulary

import "strings"

// InSeries returns the first of the words that tells one member of a series from another, or "": one with a
// digit, an ordinal, a word for a beginning or an end.
func InSeries(words []string) string {
	for _, w := range words {
		w = strings.ToLower(w)
		if ordinals[w] || stages[w] || HasDigit(w) {
			return w
		}
	}
	return ""
}

// stages are the words for a beginning and an end.
var stages = newSet(
	// English
	"opening closing begin begins began start starts started open opens opened launches launched",
	"end ends ended conclude concludes concluded close closes closed finish finishes finished",
	"depart departs departed leave leaves left arrive arrives arrived reach reaches reached enters",
	// Spanish
	"comienza comenzó empieza empezó inicia inició abre abrió inaugura inauguró",
	"termina terminó concluye concluyó cierra cerró finaliza finalizó parte partió llega llegó",
	// French
	"commence commença débute débuta ouvre ouvrit achève acheva termine termina clôt conclut quitte arrive atteint",
	// German
	"beginnt begann öffnet öffnete eröffnet endet endete schließt schloss verlässt erreicht",
	// Portuguese
	"começa começou iniciou abriu inaugurou terminou acabou encerrou encerra fechou partiu chegou",
	// Italian
	"comincia cominciò inizia iniziò apre aprì finisce finì chiude chiuse parte partì arriva arrivò",
	// Russian
	"начинается начался началась началось открывается открыт открыта открылся открылась",
	"заканчивается закончился закончилась завершился завершилась закрыт закрыта закрылся закрылась",
)

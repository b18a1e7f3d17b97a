package reuse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

// contrasted reports whether the words in which two texts differ tell one
// member of a series from another: the first and the second congress, the day
// on which it opens and that on which it closes; or one name from another, where
// nothing else differs: a whole one at the start, or one of several words. Such entries are alike
// because what they tell is.
func (c *classifier) contrasted(matches []match.Match) bool {
	a, b := c.words(matches[0].A.Text), c.words(matches[0].B.Text)
	endA, endB := 0, 0 // of what has been compared
	series, names, other := false, 0, 0
	differ := func(startA, startB int) {
		inA, inB := a[min(endA, startA):startA], b[min(endB, startB):startB]
		x, y := seriesWord(inA), seriesWord(inB)
		switch {
		case x != "" && y != "" && x != y:
			series = true
		case areNames(inA) && areNames(inB) && !alike(inA[0], inB[0]) &&
			(endA == 0 && endB == 0 && !(startA < len(a) && isCapital(a[startA])) || len(inA) > 1 && len(inB) > 1):
			names++
		case len(inA) > 0 || len(inB) > 0:
			other++
		}
	}
	for i := range matches {
		for _, r := range matches[i].Runs {
			differ(r.A, r.B)
			endA, endB = max(endA, r.A+r.N), max(endB, r.B+r.N)
		}
	}
	differ(len(a), len(b))
	return series || names > 0 && other == 0
}

// areNames reports whether there are words, all of them capitalised.
func areNames(words []string) bool {
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return len(words) > 0
}

// alike reports whether two names may be one, misspelt: they begin and end with
// the same letter.
func alike(v, w string) bool {
	firstV, _ := utf8.DecodeRuneInString(v)
	firstW, _ := utf8.DecodeRuneInString(w)
	lastV, _ := utf8.DecodeLastRuneInString(v)
	lastW, _ := utf8.DecodeLastRuneInString(w)
	return firstV == firstW && lastV == lastW
}

func (c *classifier) words(text int) []string {
	body := c.texts[text].Body
	var out []string
	for w := range match.Words(body) {
		out = append(out, body[w.Start:w.End])
	}
	return out
}

// seriesWord returns the first of the words that tells a member of a series, or
// "": one with a digit, or one of the tables.
func seriesWord(words []string) string {
	for _, w := range words {
		w = strings.ToLower(w)
		if ordinals[w] || stages[w] || hasDigit(w) {
			return w
		}
	}
	return ""
}

// stages are the words for a beginning and an end.
var stages = wordSet(
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

func wordSet(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}

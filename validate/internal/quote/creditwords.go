package quote

import "strings"

// sayings are words that give credit in a sentence: verbs of saying and writing in the forms in which
// they report, and words for "according to". A word that is as often used otherwise is left out, such
// as "called", "stated" beside "states", or "added".
var sayings = wordSet(`
	said says say saying wrote writes write writing written told tells recalled recalls remembered remembers
	declared declares announced announces claimed claims argued argues insisted insists explained explains
	warned warns replied replies answered asked asks testified testifies reported reportedly stated quoted quotes quoting
	cited citing described describes proclaimed proclaims promised promises vowed vows according words

	dijo dice dicen decía dijeron escribió escribe escribía declaró declara afirmó afirma recordó recuerda contó cuenta
	explicó explica anunció señaló respondió según palabras citado

	dit disait disent écrit écrivait écrivit déclare déclara déclaré affirme affirma raconte raconta rappelle expliqua
	explique annonce annonça souvient selon d'après d’après paroles mots

	sagt sagte gesagt sagen schreibt schrieb geschrieben erklärt erklärte erinnert erinnerte erzählt erzählte
	berichtet berichtete behauptet behauptete verkündet verkündete laut zufolge worte zitiert

	disse diz disseram escreveu escreve declarou declara afirmou afirma lembrou contou conta explicou anunciou segundo conforme palavras

	disse dice dissero scrisse scrive dichiarò dichiara affermò afferma ricordò ricorda raccontò racconta spiegò annunciò secondo parole

	zei zegt schreef schrijft verklaarde verklaart vertelde herinnerde volgens woorden

	sade säger skrev skriver förklarade berättade enligt ord

	сказал сказала сказали говорит говорил написал написала пишет писал заявил заявила заявили вспоминает вспоминал
	рассказал рассказала объявил утверждал согласно словам
`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

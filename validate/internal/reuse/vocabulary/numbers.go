package vocabulary

import (
	"strings"
	"unicode"
)

// IsNumeral reports whether a word is a number, or tells a place in a row.
func IsNumeral(word string) bool {
	return HasDigit(word) || ordinals[word] || cardinals[word] ||
		strings.Trim(word, "〇零一二三四五六七八九十百千万萬億兆") == ""
}

// HasDigit reports whether there is a digit in a text.
func HasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// IsFigure reports whether a word is a number of two digits or more.
func IsFigure(word string) bool {
	return len(word) > 1 && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// ordinals are in the languages most met; others are told by their digits.
var ordinals = newSet(
	// English
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final next previous inaugural",
	// Spanish
	"primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última final",
	// French
	"premier première deuxième second seconde troisième quatrième cinquième dernier dernière",
	// German
	"erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes letzte letzten letzter letztes",
	// Portuguese
	"primeiro primeira terceiro terceira quarto quarta quinto quinta próximo próxima",
	// Italian
	"primo prima secondo seconda terzo terza quarto quinto ultimo ultima",
	// Russian
	"первый первая первое первого первой первую второй вторая второе второго вторую третий третья третье третьего третьей",
	"третью четвёртый четвертый четвёртого четвертого пятый пятая пятого пятой шестой седьмой последний последняя последнего последней",
)

// cardinals are those of more than one, in the same languages.
var cardinals = newSet(
	// English
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
	"nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million",
	// Spanish
	"dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta",
	"sesenta setenta ochenta noventa cien ciento mil",
	// French
	"deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante",
	"cinquante soixante cent mille",
	// German
	"zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig vierzig",
	"fünfzig sechzig siebzig achtzig neunzig hundert tausend",
	// Portuguese
	"dois duas quatro seis sete oito nove dez onze doze treze catorze quinze vinte trinta cem mil",
	// Italian
	"due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille",
	// Russian
	"два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести тысяча",
)

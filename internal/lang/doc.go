// Package lang holds everything that is a word of a language: the names of
// months and weekdays, numbers, units of time, prepositions and conjunctions,
// abbreviations, the furniture of web pages, verbs of saying. Each language is
// one file with one value, which the list in language.go names.
//
//	l := lang.Lookup("es-CL")
//	l.Calendar.Months[0].Name // enero
//
// Words are data: the package parses nothing and judges nothing. Lists are
// strings until somebody looks into them, so that a program that reads no prose
// pays nothing for the words.
package lang

// Package word says which parts the words of a language can play in an expression
// of time: "second" is an ordinal and a unit, "may" a month and an everyday word.
// The words themselves are those of package lang.
package word

// Package clock reads times of day, in figures and in words, and tells chapters and
// verses from them.
package clock

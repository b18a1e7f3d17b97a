// Package clock reads times of day, in figures and in words, and distinguishes
// chapters and verses from them.
package clock

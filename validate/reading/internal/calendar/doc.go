// Package calendar compares days of the Julian calendar with those of the Gregorian
// one.
package calendar

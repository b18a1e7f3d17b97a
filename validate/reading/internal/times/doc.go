// Package times reads the expressions of time of a text: dates, lengths of time,
// ages and times of day.
//
// It has no promise of stability: it is public because rules need it.
package times

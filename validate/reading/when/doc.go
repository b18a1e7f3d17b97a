// Package when holds what prose can say of time, as plain data: dates, lengths
// of time, ages and times of day. Package times reads them.
//
// It has no promise of stability: it is public because rules need it.
package when

// Package slip says how likely a slip of the pen is: how often, of all slips that are made
// in dates, somebody who means one writes another. It is half of a comparison of odds;
// how likely it is that the two are dates of two things is for the caller to know.
//
//	s, ok := slip.Between(slip.Date{1973, 9, 11}, slip.Date{1973, 9, 1})
//	// s.What is "a digit of the day is missing", s.Bits is about -8
//
// The counts are in dates.tsv, which docs/precision.md describes. A kind that was never
// met is counted as if it had been met once.
package slip

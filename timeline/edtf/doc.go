// Package edtf reads, compares and writes dates in the Extended Date/Time
// Format of the Library of Congress (2019), which is that of ISO 8601-2: dates
// that may be a year, a month or a day (1973, 1973-09, 1973-09-11), a date-time,
// a season (1973-21), an interval (1973-04/1973-07, 1970/..), in part unspecified
// (197X, 1973-XX-11), uncertain (1973?), approximate (1973~) or both (1973%), or
// one or all of a set ([1972,1973]).
//
//	war, err := edtf.Parse("1914-07-28/1918-11-11")
//	birth, err := edtf.Parse("192X")
//	birth.Before(war)      // edtf.Impossible
//	war.Start().English()  // "28 July 1914"
//
// A date is a pair of day-number intervals, [Bounds]: its start lies in one and
// its end in the other. Comparison has three values, [Impossible], [Possible] and
// [Certain], and is careful: what a qualifier leaves in doubt is Possible.
//
// The members of a set are in [Date.Members], the qualifier of one component in
// [Date.Qualifier]. What is read, and why, where implementations differ, is in docs/edtf.md.
//
// Years are those of the proleptic Gregorian calendar, and astronomical: 0000 is
// 1 BC and -0043 is 44 BC.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package edtf

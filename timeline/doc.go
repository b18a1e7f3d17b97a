// Package timeline has types for the events of a chronicle and for the people,
// sources and prose around them.
//
//	for e := range timeline.Chile1973().ByPerson("kissinger") {
//		fmt.Println(e.Date, e.Text)
//	}
//
// A timeline is read with Decode and written with Encode, in the JSON that
// Schema describes. Dates are EDTF, so that an event may be known to the day, to
// the year, or roughly; see package edtf. Where the text was corrected, an
// Emendation keeps what the source had printed, and AsPublished restores it.
//
// Chile1973 is a chronicle that comes with the package: the events in Chile from
// the election of 1964 to the coup of 1973, and what they led to. It was made
// from an article and its timeline in Socialist Worker, September 2023, as
// re-posted, mistakes of the re-posting included. Dates, figures and short
// attributed quotations are the article's and the public record's; the sources
// are cited entry by entry. The wording is ours, and is published under the
// Creative Commons Attribution licence, CC BY 4.0.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package timeline

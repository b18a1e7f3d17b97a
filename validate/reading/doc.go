// Package reading finds in prose what a check of its content starts from:
// words, sentences, dates, lengths of time, quotations, and web page boilerplate.
//
//	r := reading.New("On 11 September 1973 she said, “No.”", reading.Options{Language: "en"})
//	for _, d := range r.Dates() {
//		fmt.Println(d.In(r.Text()), d.Value) // 11 September 1973 1973-09-11
//	}
//
// A reading has stages, each a package below this one and each run when it is
// first asked for. This is what they make of
//
//		The mill opens on 2 March 1908, and two years later its owner says: “It never made us rich.”
//
//	  - text divides it into one paragraph and 19 words: The, mill, opens, …
//	  - sentence finds one sentence: the full stop within the quotation ends it
//	    together with the text. It knows abbreviations and initials.
//	  - quotation pairs the marks “ and ”, and finds “It never made us rich.”
//	  - internal/times reads expressions of time, into the plain data of package
//	    when. It divides the text into tokens and looks up their words: "on" is a
//	    preposition, "March" a month, "years" a unit. "2 March 1908" has one of the
//	    shapes of a date that states its year: 1908-03-02, Stated. "two years later"
//	    is a distance, for which the text before it is asked. Where a word may be
//	    something else, as March may, a table of named reasons decides, each with the
//	    example that it is there for. Then dates side by side share what one of them
//	    lacks, and internal/anchor follows the story: the distance is from 2 March
//	    1908, whose span is its From, so that it is 1910, Relative.
//	  - clause reads the sentence around an expression: "2 March 1908" belongs to the
//	    main clause, with the subject "The mill" and the verb "opens", in the present
//	    tense. "two years later" does not.
//	  - measure relates times to each other: a length to its two ends, a distance to the
//	    dates that it leads from and to. Here the distance leads to no date that the
//	    sentence gives too, so there is nothing to compare.
//	  - furniture finds nothing: no words are those of a web page.
//
// The example of [Reading] shows this in code.
//
// Everything found is plain data with its span of bytes. The package knows nothing
// of files, entries and rules. It rather misses something than claims what the text
// does not say.
//
// This package has no promise of stability: it is public because rules need it.
package reading

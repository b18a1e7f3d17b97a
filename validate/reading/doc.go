// Package reading finds in prose what a check of its content starts from:
// words, sentences, dates, lengths of time, quotations, and what a web page left
// behind.
//
//	r := reading.New("On 11 September 1973 she said, “No.”", reading.Options{Language: "en"})
//	for _, d := range r.Dates() {
//		fmt.Println(d.In(r.Text()), d.Value) // 11 September 1973 1973-09-11
//	}
//
// Everything found is plain data with the span of bytes it was found in. The
// package knows nothing of files, entries and rules, and rather misses
// something than claims what the text does not say.
//
// This package has no promise of stability: it is public because rules need it.
package reading

// Package measure reads how the times in a text are related: which two dates are
// the ends of one stretch, which length is that of which stretch, which distance
// leads from which date to which other, of when an age is.
//
//	for _, l := range reading.New(text, reading.Options{}).Times().Lengths() {
//		fmt.Println(l.Duration.In(text), "is the length of", l.Stretch.In(text))
//	}
//
// It compares nothing: whether a length is the right one is for a rule to say.
//
// It has no promise of stability: it is public because rules need it.
package measure

// Package clause reads what a sentence says of its date: whether it is that of what
// the sentence is about, and which event the sentence describes.
//
// It has no promise of stability: it is public because rules need it.
package clause

// Package sentence divides a text into sentences.
//
// It has no promise of stability: it is public because rules need it.
package sentence

// Package text holds what every part of a reading starts from: spans of bytes,
// words, lines and paragraphs.
//
// It has no promise of stability: it is public because rules need it.
package text

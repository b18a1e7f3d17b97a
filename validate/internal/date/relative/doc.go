// Package relative marks dates that are told by a distance and by themselves, and
// differ.
package relative

// Package relative marks dates that are stated both directly and as a distance, and
// differ.
package relative

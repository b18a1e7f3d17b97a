// Package field holds the rules on what stands in a field for a date: none, one
// that no calendar has, an end before its start, a time to come.
package field

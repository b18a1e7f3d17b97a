// Package field holds the rules on date fields by themselves: a missing date, an
// impossible one, an end before its start, a future date.
package field

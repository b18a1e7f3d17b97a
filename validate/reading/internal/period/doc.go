// Package period reads seasons, quarters, halves, decades, centuries and millennia,
// and the part of a period that is meant.
package period

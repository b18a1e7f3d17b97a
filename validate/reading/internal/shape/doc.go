// Package shape reads dates that state their year in one of a few shapes, such as
// day, month, year.
package shape

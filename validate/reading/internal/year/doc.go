// Package year decides which numbers are years.
package year

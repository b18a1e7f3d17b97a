// Package order finds the order in time of lists, and what is out of it.
package order

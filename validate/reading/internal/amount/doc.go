// Package amount reads amounts of time ("nearly two decades"), and what they are
// in a text: a length of time or an age.
package amount

// Package passage is a field of prose as the rules on spans of time look at it:
// the dates that are near to each other, and the words between them.
package passage

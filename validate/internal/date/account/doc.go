// Package account compares the date of an event with what its own fields say of
// it: the displayed date, the title, the text, the id.
package account

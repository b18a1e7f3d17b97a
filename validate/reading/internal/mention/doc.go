// Package mention holds dates as a text mentions them, before it is known which date
// of the text they depend on, and what neighbours have in common.
package mention

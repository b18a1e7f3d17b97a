// Package anchor finds, for the dates of a text that lack a part, the date that they
// depend on. It follows how far the story of the text has come.
package anchor

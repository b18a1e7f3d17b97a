// Package anchor gives the dates of a text that lack a part what they depend on. It
// follows how far the story of the text has come.
package anchor

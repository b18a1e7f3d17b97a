// Package token divides a text into tokens, each with what the table of its
// language says of it, and answers what is at a place of the text and around it.
package token

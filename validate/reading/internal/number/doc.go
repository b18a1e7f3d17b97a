// Package number distinguishes numbers from what they are a part of, and reads
// numbers in words.
package number

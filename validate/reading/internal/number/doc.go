// Package number tells numbers from what they are a part of, and reads numbers in
// words.
package number

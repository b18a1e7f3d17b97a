// Package life compares what people do with when they lived.
package life

// Package clock marks times of day that cannot be, or do not add up.
package clock

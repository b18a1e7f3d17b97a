// Package days compares dates by the days that they may mean, in any calendar of
// their time.
package days

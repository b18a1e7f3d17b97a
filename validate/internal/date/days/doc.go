// Package days compares dates by the days that they may stand for, by any calendar
// of their time.
package days

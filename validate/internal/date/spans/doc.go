// Package spans marks lengths of time, ages and anniversaries that their own dates
// contradict.
package spans

// Package weekday finds the weekdays beside the dates of a text, in any language.
package weekday

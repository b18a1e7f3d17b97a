// Package weekday marks a weekday that was not that of its date.
package weekday

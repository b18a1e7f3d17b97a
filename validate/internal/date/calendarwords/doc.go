// Package calendarwords holds the words of the calendar.
package calendarwords

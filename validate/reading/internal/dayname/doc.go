// Package dayname knows the names of weekdays and months in all languages together.
package dayname

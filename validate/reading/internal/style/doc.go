// Package style reads days by two calendars: "25 October (7 November) 1917".
package style

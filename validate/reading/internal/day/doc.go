// Package day reads months and days that may lack their year: "11 and 13
// September", "the 12th", "In April".
package day

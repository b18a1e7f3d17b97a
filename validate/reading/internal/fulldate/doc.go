// Package fulldate reads days that are written out in full, with the month in
// words and the year, in the languages of which no more is known than that:
// "23 серпня 1939 р.", "1956. október 23.", "2011年3月11日". How a language
// writes them is in lang.FullDate.
package fulldate

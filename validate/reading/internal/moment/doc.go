// Package moment reads days, months, years and longer periods that may lack a part,
// which the other end of a range, or the text before them, has: "15" in "15–18
// December", "7th" in "7th to 9th century".
package moment

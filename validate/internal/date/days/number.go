package days

import "strings"

// IsYear reports whether a text is a year from 1000 to 2099.
func IsYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' || s[0] == '2' && s[1] == '0') && IsNumber(s)
}

// IsNumber reports whether a text is made of digits.
func IsNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// Number returns the value of digits.
func Number(digits string) int64 {
	var n int64
	for _, c := range digits {
		n = n*10 + int64(c-'0')
	}
	return n
}

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

// OneDigit reports whether two years are the same but for one digit: 1873, 1973.
func OneDigit(a, b int64) bool {
	differ := 0
	for ; a > 0 || b > 0; a, b = a/10, b/10 {
		if a%10 != b%10 {
			differ++
		}
	}
	return differ == 1
}

package edtf

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// suggest returns the date that a text can only have meant, or "".
func suggest(s string) string {
	const longest = 100 // of what is worth mending
	if len(s) > longest || !utf8.ValidString(s) {
		return ""
	}
	s = strings.TrimSpace(s)
	for _, mend := range [...]func(string) string{plainPunctuation, plainYear, isoNumbers, isoDateTime} {
		p := parser{s: mend(s)}
		if d, err := p.parse(); err == nil {
			return d.String()
		}
	}
	return ""
}

// suggestMonthLast returns the date that a text such as 1973-31-12, with the day
// before the month, can only have meant, or "".
func suggestMonthLast(s string) string {
	const form = "1973-31-12"
	numbers, separators, ok := split(s)
	if !ok || len(s) != len(form) || len(numbers) != 3 || separators[0] != "-" || separators[1] != "-" || len(numbers[2]) != 2 {
		return ""
	}
	p := parser{s: numbers[0] + "-" + numbers[2] + "-" + numbers[1]}
	if d, err := p.parse(); err == nil {
		return d.String()
	}
	return ""
}

var punctuation = sync.OnceValue(func() *strings.Replacer {
	return strings.NewReplacer(
		"‐", "-", "‑", "-", "–", "-", "—", "-", "−", "-",
		"/open", "/..", "open/", "../", "/unknown", "/", "unknown/", "/", " / ", "/",
		"x", "X", "u", "X", "?~", "%", "~?", "%",
	)
})

// plainPunctuation writes the hyphen for other dashes, X for x and U, and the
// ends of intervals as EDTF does since 2019.
func plainPunctuation(s string) string { return punctuation().Replace(s) }

// plainYear mends Y1700, and Y-44, which need no Y.
func plainYear(s string) string {
	digits, ok := strings.CutPrefix(s, "Y")
	digits, negative := strings.CutPrefix(digits, "-")
	if !ok || len(digits) > 4 || !isNumber(digits) {
		return ""
	}
	sign := ""
	if negative {
		sign = "-"
	}
	return sign + strings.Repeat("0", 4-len(digits)) + digits
}

// isoNumbers mends 1973/6/1, 1973.06.01, 1973-6-1, 1973-6, 19730601, 973 and
// 1973–1975, all of which begin with the year.
func isoNumbers(s string) string {
	numbers, separators, ok := split(s)
	if !ok {
		return ""
	}
	year := numbers[0]
	if len(year) == 8 && len(numbers) == 1 {
		return year[:4] + "-" + year[4:6] + "-" + year[6:]
	}
	if len(year) != 4 {
		return ""
	}
	switch len(numbers) {
	case 2:
		if len(numbers[1]) == 4 && separators[0] != "." {
			return year + "/" + numbers[1]
		}
		if len(numbers[1]) <= 2 {
			return year + "-" + twoDigits(numbers[1])
		}
	case 3:
		if separators[0] == separators[1] && len(numbers[1]) <= 2 && len(numbers[2]) <= 2 {
			return year + "-" + twoDigits(numbers[1]) + "-" + twoDigits(numbers[2])
		}
	}
	return ""
}

// split cuts a text into numbers and the single separators between them.
func split(s string) (numbers, separators []string, ok bool) {
	for {
		end := 0
		for end < len(s) && isDigit(s[end]) {
			end++
		}
		if end == 0 {
			return nil, nil, false
		}
		numbers = append(numbers, s[:end])
		if s = s[end:]; s == "" {
			return numbers, separators, true
		}
		separator, size := utf8.DecodeRuneInString(s)
		if !strings.ContainsRune("-/. ‐‑–—−", separator) {
			return nil, nil, false
		}
		separators = append(separators, s[:size])
		s = s[size:]
	}
}

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// isoDateTime mends a date-time with a space or t for the T, with fractions of
// a second, without seconds, or with an offset such as +0200.
func isoDateTime(s string) string {
	const day = len("1973-09-11")
	if len(s) <= day || !strings.ContainsRune(" tT", rune(s[day])) {
		return ""
	}
	date, clock := s[:day], s[day+1:]
	zoneAt := strings.IndexAny(clock, "Zz+-")
	if zoneAt < 0 {
		zoneAt = len(clock)
	}
	clock, zone := strings.TrimSpace(clock[:zoneAt]), strings.ToUpper(clock[zoneAt:])
	if dot := strings.IndexAny(clock, ".,"); dot >= 0 && isNumber(clock[dot+1:]) {
		clock = clock[:dot]
	}
	if strings.Count(clock, ":") == 1 {
		clock += ":00"
	}
	if len(zone) == len("+0200") {
		zone = zone[:3] + ":" + zone[3:]
	}
	return date + "T" + clock + zone
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

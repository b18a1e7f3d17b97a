package dates

import (
	"regexp"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// shortEnd is an interval of ISO 8601-1 (5.5.2.4) whose end leaves out what it has in common
// with the start: 1968-08-24/09-06, 1968-08-24/31, 1968-08/10.
var shortEnd = regexp.MustCompile(`^(\d{4}-)(\d\d)(-\d\d)?/(\d\d)(-\d\d)?$`)

// earlyDay is a day or a month of a year that a program wrote in three digits.
var earlyDay = regexp.MustCompile(`^\d{3}-\d\d(-\d\d)?$`)

// early reads such a day.
func early(text string) (edtf.Date, error) {
	if !earlyDay.MatchString(text) {
		return edtf.Date{}, errUnread
	}
	return parseBuilt("0" + text)
}

// shortInterval reads an interval with such an end.
func shortInterval(text string) (edtf.Date, error) {
	m := shortEnd.FindStringSubmatch(text)
	if m == nil || m[3] == "" && m[5] != "" {
		return edtf.Date{}, errUnread
	}
	year, month, hasDay := m[1], m[2], m[3] != ""
	end := year + m[4] + m[5]
	if hasDay && m[5] == "" {
		end = year + month + "-" + m[4]
	}
	return edtf.Parse(year + month + m[3] + "/" + end)
}

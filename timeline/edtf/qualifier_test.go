package edtf_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// components are those that can be qualified.
var components = []edtf.Precision{edtf.PrecisionYear, edtf.PrecisionMonth, edtf.PrecisionDay}

func TestEveryComponentHasItsQualifier(t *testing.T) {
	tests := []struct {
		date string
		want []string // of year, month, day
	}{
		{"1889-07-14", []string{"", "", ""}},
		{"1889-07-14?", []string{"?", "?", "?"}},
		{"1889-07~-14", []string{"~", "~", ""}},
		{"1889?-~07-%14", []string{"?", "~", "%"}},
		{"?1889-07~-14", []string{"%", "~", ""}},
		{"1889-~21", []string{"", "~", ""}},
		{"1889-~07/1891?", []string{"", "~", ""}},
		{"../1891?", []string{"", "", ""}},
	}
	for _, test := range tests {
		d := parse(t, test.date)
		var got []string
		for _, c := range components {
			got = append(got, d.Qualifier(c).String())
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.date, diff)
		}
		if d.Qualifier(edtf.PrecisionMonth) != d.Qualifier(edtf.PrecisionSeason) {
			t.Errorf("%s: a season is qualified otherwise than a month", test.date)
		}
		if q := d.Qualifier(edtf.PrecisionSecond); q != 0 {
			t.Errorf("%s: its seconds are %v", test.date, q)
		}
	}
}

func TestADateIsUncertainIfAComponentIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, err := edtf.Parse(plainDates.Draw(t, "date"))
		if err != nil {
			return
		}
		var all edtf.Qualifier
		for _, c := range components {
			all |= d.Qualifier(c)
		}
		if d.Uncertain() != (all&edtf.Uncertain != 0) || d.Approximate() != (all&edtf.Approximate != 0) {
			t.Errorf("%v: uncertain %v, approximate %v, but its components are %v", d, d.Uncertain(), d.Approximate(), all)
		}
	})
}

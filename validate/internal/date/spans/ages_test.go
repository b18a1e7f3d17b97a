package spans

import (
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

func TestAgesAreCountedInEveryCustomaryWay(t *testing.T) {
	for _, c := range []struct {
		birth, at   string
		least, most int64
	}{
		{"1928-06-26", "1993-09-11", 65, 66},
		{"1928-06-26", "1993-06-25", 64, 66},
		{"1928", "1993", 64, 66},
		{"1908-06-26", "1973-06-30", 64, 66}, // may be a Julian birthday
		{"1640-02-03", "1700-02-03", 58, 61}, // the year may have begun on Lady Day
	} {
		birth, err := edtf.Parse(c.birth)
		if err != nil {
			t.Fatal(err)
		}
		at, err := edtf.Parse(c.at)
		if err != nil {
			t.Fatal(err)
		}
		least, most := ageBetween(days.ExtentOf(birth), days.ExtentOf(at))
		if least != c.least || most != c.most {
			t.Errorf("from %s to %s: %d to %d years, want %d to %d", c.birth, c.at, least, most, c.least, c.most)
		}
	}
}

package account

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestDatesThatTitlesState(t *testing.T) {
	for title, want := range map[string]string{
		"11 September 1973":                                                "1973-09-11",
		"11 September 1973: the coup":                                      "1973-09-11",
		"June 1973 – the tanks":                                            "1973-06",
		"The coup, 11 September 1973":                                      "1973-09-11",
		"The coup (September 11, 1973)":                                    "1973-09-11",
		"“The Coup”: a film, 11 September 1973":                            "1973-09-11",
		"“Operation Weir” begins, 11 September 1973":                       "1973-09-11",
		"“Operation Weir”, 11 September 1973":                              "1973-09-11",
		"Ann Lee speaks of “the coup”, May 1973":                           "1973-05",
		"“Bread first.” Ann Lee, Weir, May 3, 1973":                        "",
		"\"Bread first\" – Ann Lee, 3 May 1973":                            "",
		"“Bread first,” said Mayor Ann Lee of Weir in the House, May 1973": "",
		"«Bread first» (Ann Lee), May 1973":                                "",
		"Project 2025":                                                     "",
		"2001: a voyage":                                                   "",
		"1973: the coup":                                                   "",
		"The 1936 constitution is repealed":                                "",
		"Inquiry into 11 September 1973 opens":                             "",
		"The men of 11 September 1973":                                     "",
		"4–6 June 1944: the landing":                                       "",
		"June 1973 – July 1974: the talks":                                 "",
		"From May 1973 until September 1974":                               "",
		"The talks, May 1973 – September 1974":                             "",
		"The war of words, 1972 – 11 September 1973":                       "",
	} {
		t.Run(title, func(t *testing.T) {
			got := ""
			if d, ok := reading.New(title, reading.Options{}).HeadingDate(); ok {
				got = d.Value.String()
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestDatesThatIDsHold(t *testing.T) {
	type held struct {
		Source source
		Text   string
	}
	for id, want := range map[string]held{
		"1973-09-11-coup":     {fromID, "1973-09-11"},
		"1973-09-11":          {fromID, "1973-09-11"},
		"coup_1973_09_11":     {fromID, "1973_09_11"},
		"1973-09-11-12-coup":  {fromID, "1973-09-11-12"},
		"1973-09-11-04-coup":  {fromID, "1973-09-11"},
		"1973-coup":           {fromHead, "1973"},
		"1973-13-coup":        {fromHead, "1973"},
		"1970-71-season":      {fromHead, "1970"},
		"coup-1973":           {fromTail, "1973"},
		"war-1939-1945":       {fromTail, "1945"},
		"1973":                {},
		"coup":                {},
		"coup-1973-chile":     {},
		"-1973-coup":          {},
		"room-0973":           {},
		"route-19730":         {},
		"--":                  {},
		"1973--09--11--coups": {},
	} {
		t.Run(id, func(t *testing.T) {
			var got held
			if a, ok := idDate(&chronicle.Field{Text: id}); ok {
				got = held{a.source, id[a.start:a.end]}
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("held (-want +got):\n%s", d)
			}
		})
	}
}

func TestAccountsOfADate(t *testing.T) {
	for _, c := range []struct {
		name, id, date string
		agree          bool
	}{
		{"a day of the year", "1973-coup", "1973-09-11", true},
		{"a season of two years", "1970-71-season", "1971-05", true},
		{"a war of years", "war-1939-1945", "1943", true},
		{"an interval that begins before", "1973-talks", "1972/1974", true},
		{"the second of two days", "1973-09-11-12-coup", "1973-09-12", true},
		{"the day elsewhere", "1969-07-20-moon", "1969-07-21T02:56:15Z", true},
		{"the Julian day", "1917-10-25-rising", "1917-11-07", true},
		{"the Julian day in the field", "1917-11-07-rising", "1917-10-25", true},
		{"another year", "1973-coup", "1972-09-11", false},
		{"another day", "1973-09-11-coup", "1973-09-12", false},
		{"a day that no calendar of the time gives", "1917-10-25-rising", "1917-11-08", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := edtf.Parse(c.date)
			if err != nil {
				t.Fatal(err)
			}
			a, ok := idDate(&chronicle.Field{Text: c.id})
			if !ok {
				t.Fatal("no date in the id")
			}
			if got := a.overlaps(d); got != c.agree {
				t.Errorf("%s and %s agree: %t", c.id, c.date, got)
			}
		})
	}
}

func FuzzDatesInText(f *testing.F) {
	for _, text := range []string{"11 September 1973: the coup", "11/09/1973", "(", "1973-09-11\x00\xff Tuesday", "1-1-1000"} {
		f.Add(text)
	}
	context, err := edtf.OfDay(1973, 9, 11)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, src string) {
		r := reading.New(src, reading.Options{Language: "en", Context: context})
		for _, d := range r.Numerals() {
			if d.Start < 0 || d.Start >= d.End || d.End > len(src) {
				t.Errorf("the date is at %d to %d of %d", d.Start, d.End, len(src))
			}
		}
		if d, ok := r.HeadingDate(); ok && (d.Start < 0 || d.End > len(src)) {
			t.Errorf("the title's date is at %d to %d of %d", d.Start, d.End, len(src))
		}
		for _, d := range claimsIn(r, context) {
			if d.Start < 0 || d.Start >= d.End || d.End > len(src) {
				t.Errorf("the date is at %d to %d of %d", d.Start, d.End, len(src))
			}
		}
	})
}

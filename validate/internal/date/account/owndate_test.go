package account

import (
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
)

func TestDatesThatTextsGiveAsTheirOwn(t *testing.T) {
	context, err := edtf.Parse("1887-05-12")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"On 3 June 1887, the bridge collapses.":                                 "1887-06-03",
		"On 3 June the bridge collapses.":                                       "1887-06-03",
		"In June 1887 Weir gets its bridge. It is made of wood.":                "1887-06",
		"In 1888, the bridge is rebuilt.":                                       "1888",
		"On the morning of Friday, 3 June 1887, it burns.":                      "1887-06-03",
		"3 June 1887: the bridge collapses.":                                    "1887-06-03",
		"June 1887 – the bridge collapses.":                                     "1887-06",
		"The great flood: On 3 June 1887 the dam breaks.":                       "1887-06-03",
		"On 3 June 1887 the mill, which had stood for a century, burns down.":   "1887-06-03",
		"The bridge over the Orrin collapses on 3 June 1887.":                   "1887-06-03",
		"Ann Lee was born in Weir, Kent, on 3 June 1887.":                       "1887-06-03",
		"Ann Lee, the first woman to sit on the council, died on 3 June 1887.":  "1887-06-03",
		"Ben Roe and Ann Lee were both executed on June 3, 1887 (parish book).": "1887-06-03",
		"Ben Roe died on 3 June 1887, cause unknown.":                           "1887-06-03",
		"The yard launches the Marigold on 3 June 1887.":                        "1887-06-03",

		"On 3 June 1887, following the vote, the bridge is closed.": "1887-06-03",
		"The guild chose Ann Lee on 3 June 1887.":                   "1887-06-03",
		"Weir joined the league on 3 June 1887, ending the feud.":   "1887-06-03",

		// The date belongs to something else.
		"The bridge opens, but is closed on 3 June 1887.":                          "",
		"The bridge opens after the flood of 3 June 1887.":                         "",
		"The bridge, which collapsed on 3 June 1887, is rebuilt.":                  "",
		"Ben Roe is convicted of the murder of a keeper on 3 June 1887.":           "",
		"The court hears of the attack on 3 June 1887.":                            "",
		"The judge reviews the riot on 3 June 1887.":                               "",
		"The council ratifies the treaty signed on 3 June 1887.":                   "",
		"The diet begins, lasting until 3 June 1887.":                              "",
		"Soldiers joined the march on 3 June 1887.":                                "",
		"The ferry carries men wounded on 3 June 1887.":                            "",
		"The yard is founded, forming the Weir Company in June 1887.":              "",
		"The 3 June 1887 storm reaches Weir.":                                      "",
		"June 1887 crisis: the council resigns.":                                   "",
		"In June 1887 elections, the council loses its seats.":                     "",
		"By the law of 3 June 1887, the order is restored.":                        "",
		"The Act of 1888 is passed.":                                               "",
		"The fair (3 June 1887) is a success.":                                     "",
		"“On 3 June 1887 the bridge fell,” says the keeper.":                       "",
		"The keeper says that the bridge collapsed on 3 June 1887.":                "",
		"The March of the ferrymen begins.":                                        "",
		"Before 3 June 1887 there is no bridge.":                                   "",
		"From June 1887 to July 1888 the bridge is closed.":                        "",
		"On 3 and 4 June 1887 the bridge is closed.":                               "",
		"On 3 June 1887 the council had refused.":                                  "",
		"On 3 June 1887 the bridge is to be opened.":                               "",
		"The opening is scheduled: on 3 June 1887 the bridge opens.":               "",
		"Later that year, on 3 June 1887, the bridge opens.":                       "",
		"On 3 June 1887 the work begins. On 12 May 1887 the bridge is opened.":     "",
		"On 3 May 1887 the convoy leaves. Nine days later it is sunk.":             "",
		"The strike was called on 1 May 1887. On 8 May the port lay still.":        "",
		"Two days after the storm, on 3 June 1887, the bridge opens.":              "",
		"The bridge is opened. On 3 June 1887 it collapses.":                       "",
		"In June the bridge is opened.":                                            "",
		"Born in Weir on 3 June 1887, Ann Lee sings.":                              "",
		"The town commemorates the flood on 3 June 1887.":                          "",
		"Every year since it was opened on 3 June 1887 the bridge has been closed": "",
	} {
		t.Run(text, func(t *testing.T) {
			got := ""
			if d, ok := ownDateIn(reading.New(text, reading.Options{Language: "en", Context: context}), context); ok {
				got = d.Value.String()
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestSlipsForADate(t *testing.T) {
	for _, c := range []struct {
		a, b                 string
		mistaken, byAnyHabit bool
	}{
		{"1887-05-12", "1887-03-12", true, true},
		{"1887-05-12", "1887-05-21", true, true},
		{"1887-05-12", "1878-05-12", true, true},
		{"1887-05-12", "1887-12-05", true, true},
		{"1887-05-28", "1887-06-03", false, true},
		{"1887-05-12", "1888-07-30", false, false},
		{"1887-05-12", "1867-07-30", false, true}, // a digit of the year
		{"1887", "1885", false, false},
		{"1887-05-12", "1912-07-03", false, false},
		{"1887-05", "1887-07", true, true},
		{"1887-05", "1878-05", true, true},
		{"1887-05", "1912-07-03", false, false},
		{"1887", "1878", false, true},
		{"1887", "1897-05-12", false, true},
		{"1887", "1912", false, false},
		{"1887", "0987", false, false},
	} {
		t.Run(c.a+" and "+c.b, func(t *testing.T) {
			a, errA := edtf.Parse(c.a)
			b, errB := edtf.Parse(c.b)
			if errA != nil || errB != nil {
				t.Fatal(errA, errB)
			}
			if got := looksMistaken(a, b, false); got != c.mistaken {
				t.Errorf("a slip: %t", got)
			}
			if got := looksMistaken(a, b, true); got != c.byAnyHabit {
				t.Errorf("a slip where texts begin with their dates: %t", got)
			}
		})
	}
}

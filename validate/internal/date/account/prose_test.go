package account

import (
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
)

// Each text is that of an entry of 12 May 1887, unless it says another date, in a chronicle
// of which nothing else is known.
func TestDatesOfTextsThatAreSlips(t *testing.T) {
	for _, c := range []struct {
		text, language, date string
		slip                 bool
	}{
		// One part is another.
		{"On 12 May 1888, the bridge is opened.", "en", "", true},
		{"On 12 May 1878, the bridge is opened.", "en", "", true},
		{"On 12 May 1787, the bridge is opened.", "en", "", true},
		{"On 12 May 887, the bridge is opened.", "en", "", true},
		{"On 12 May 2887 the bridge is opened.", "en", "", true},
		{"On 12 March 1887, the bridge is opened.", "en", "", true},
		{"On 13 May 1887, the bridge is opened.", "en", "", true},
		{"On 22 May 1887, the bridge is opened.", "en", "", true},
		{"On 21 May 1887, the bridge is opened.", "en", "", true},
		{"On 2 May 1887, the bridge is opened.", "en", "", true},
		{"On 5 December 1887, the bridge is opened.", "en", "", true},
		{"In June 1887 the bridge is opened.", "en", "", true},
		{"12 May 1888: the bridge is opened.", "en", "", true},
		{"The bridge over the Orrin is opened on 12 May 1888.", "en", "", true},
		{"The bridge over the Orrin, a work of years against the wish of the ferrymen, is opened on 12 May 1888 with a service.", "en", "", true},
		{"Am 12. März 1887 wird die Brücke eröffnet.", "de", "", true},
		{"Im Mai 2887 wird die Brücke eröffnet.", "de", "", true},
		{"El 12 de mayo de 1878 se abre el puente.", "es", "", true},
		{"Le 12 mars 1887, le pont est ouvert.", "fr", "", true},
		{"Op 12 maart 1887 wordt de brug geopend.", "nl", "", true},
		{"Em 12 de março de 1887, a ponte é aberta.", "pt", "", true},
		{"Il 12 maggio 1878 si apre il ponte.", "it", "", true},
		{"12 мая 1878 года открыт мост.", "ru", "", true},
		{"Dnia 12 maja 1878 otwarto most.", "pl", "", true},
		{"On 15 April 44 BC the dictator is murdered.", "en", "-0043-03-15", true},
		{"The third print was made in 1973.", "en", "0973", true},

		// It may be of something else.
		{"On 28 May 1887, the bridge is closed.", "en", "", false},
		{"The bridge, which collapsed on 12 April 1887, is rebuilt.", "en", "", false},
		{"Ben Roe is convicted of the murder of a keeper on 12 April 1887.", "en", "", false},
		{"The bridge is opened after the flood of 11 May 1887.", "en", "", false},
		{"The council sets 13 May 1887 as the deadline for a reply.", "en", "", false},
		{"By the law of 10 May 1887 the order is restored.", "en", "", false},
		{"The town commemorates the flood on 12 May 1877.", "en", "", false},
		{"On 12 May 1877 the flood had come; the town remembers it.", "en", "", false},
		{"“On 12 May 1886 the bridge fell,” says the keeper.", "en", "", false},
		{"On 10 May 1887 the convoy leaves. Two days later it is sunk.", "en", "", false},
		{"On 12 May 1886 the work begins. On 12 May 1887 the bridge is opened.", "en", "", false},
		{"On 11 May 1887 the strike is called. On 15 May the port still lies idle.", "en", "", false},
		{"The bridge is opened. On 13 June 1887 it collapses.", "en", "", false},
		{"In 1863 Ann Lee begins to sing. Her prize is that of the academy.", "en", "", false},
		{"On 2 May 2887 people cross the bridge.", "en", "", false},
		{"The law is passed. It takes effect on 12 June 1887.", "en", "", false},
		{"On 12 May 1887 the bridge is opened. On 12 May 1888 it is closed.", "en", "", false},
		{"On 11 May the council meets.", "en", "", false},
		{"Im Jahr 1885 begann der Bau.", "de", "", false},
	} {
		t.Run(c.text, func(t *testing.T) {
			if c.date == "" {
				c.date = "1887-05-12"
			}
			of, err := edtf.Parse(c.date)
			if err != nil {
				t.Fatal(err)
			}
			best := -1000.0
			for _, claim := range claimsIn(reading.New(c.text, reading.Options{Language: c.language, Context: of}), of) {
				if claim.Value.Overlaps(of) != edtf.Impossible {
					best = -1000
					break
				}
				bits, _ := oddsOf(claim, of, share{})
				best = max(best, bits)
			}
			if got := best >= least; got != c.slip {
				t.Errorf("%.1f bits", best)
			}
		})
	}
}

package timeline_test

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

func Example() {
	for e := range timeline.Chile1973().ByPerson("kissinger") {
		fmt.Println(e.Date, e.Text)
	}
	// Output:
	// 1973-09-11 A coup planned on the right brings Popular Unity down, with help, the article says, from Henry Kissinger and Washington’s government.
}

func ExampleTimeline_AsPublished() {
	published := timeline.Chile1973().AsPublished()
	fmt.Println(published.ByID("1973-coup").Text)
	// Output:
	// A coup planned on the right brings Popular Unity down, with help from Henry Kissinger and Washington’s government wins over half of the ballots cast for municipal councils across Chile—a gain of 14 percent
}

func ExampleTimeline_Between() {
	from, _ := edtf.Parse("1972")
	to, _ := edtf.Parse("1973-06")
	for e := range timeline.Chile1973().Between(from, to) {
		fmt.Println(e.Date, e.ID)
	}
	// Output:
	// 1972-04/1972-07 1972-cordon-industrial
	// 1972-10 1972-october-lorry-owners
	// 1973-06-29 1973-tanquetazo
	// 1973-07~ 1973-corvalan-on-the-army
}

func ExampleDecode() {
	t, err := timeline.Decode(strings.NewReader(`{"events": [{"id": "launch", "date": "1957-10-04", "text": "Sputnik is launched."}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Events[0].Date.English())
	_, err = timeline.Decode(strings.NewReader(`{"events": [{"id": "launch", "dat": "1957-10-04"}]}`))
	fmt.Println(err)
	// Output:
	// 4 October 1957
	// timeline: 1:37: /events/0/dat: unknown key "dat"; did you mean "date"?
}

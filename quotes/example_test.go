package quotes_test

import (
	"fmt"

	"github.com/chronlint/chronlint/quotes"
)

func Example() {
	for q := range quotes.Chile1973().BySpeaker("castillo") {
		fmt.Println(q.Said, q.Text)
	}
	// Output:
	// 2021 No more poor people in a rich country.
	// 2021 people’s constitution
}

func ExampleCollection_ByEvent() {
	for q := range quotes.Chile1973().ByEvent("1973-tanquetazo") {
		fmt.Printf("%s: “%s” (%s)\n", q.Speaker, q.Text, q.Sources[0].Locator)
	}
	// Output:
	// allende: “complete confidence that loyal forces will normalise the situation” (timeline, 1973 June)
}

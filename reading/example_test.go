package reading_test

import (
	"fmt"

	"github.com/chronlint/chronlint/reading"
)

func Example() {
	r := reading.New("On 11 September 1973 she said, “No.”", reading.Options{Language: "en"})
	for _, d := range r.Dates() {
		fmt.Println(d.In(r.Text()), d.Value)
	}
	for _, q := range r.Quotations() {
		fmt.Println(q.Inner.In(r.Text()))
	}
	// Output:
	// 11 September 1973 1973-09-11
	// No.
}

func ExampleWholeDate() {
	for _, heading := range []string{"1972 April–July", "30 February 1973:", "The harbour strike"} {
		d, ok := reading.WholeDate(heading, reading.Options{})
		switch {
		case !ok:
			fmt.Println("no date")
		case d.Err != nil:
			fmt.Println(d.Err)
		default:
			fmt.Println(d.Value)
		}
	}
	// Output:
	// 1972-04/1972-07
	// date "1973-02-30": February 1973 has 28 days
	// no date
}

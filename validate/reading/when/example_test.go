package when_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading"
)

func Example() {
	r := reading.New("She was born on 2 April 1871 and ruled for more than ten years.", reading.Options{})
	for _, d := range r.Dates() {
		fmt.Println(d.Value, d.Form, d.Anchor)
	}
	for _, d := range r.Durations() {
		least, _ := d.Length.Days()
		fmt.Println(d.Length.Least, d.Length.Unit, d.Length.Rounding, least)
	}
	// Output:
	// 1871-04-02 day-month-year stated
	// 10 year more 3650
}

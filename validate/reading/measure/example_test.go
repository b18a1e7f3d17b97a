package measure_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading"
)

func Example() {
	text := "He ruled for 27 years, from 1973 to 1990."
	for _, l := range reading.New(text, reading.Options{}).Times().Lengths() {
		fmt.Printf("%s: %s to %s\n", l.Duration.In(text), l.Stretch.From, l.Stretch.To)
	}
	// Output: 27 years: 1973 to 1990
}

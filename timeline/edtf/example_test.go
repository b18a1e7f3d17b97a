package edtf_test

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func Example() {
	war, err := edtf.Parse("1914-07-28/1918-11-11")
	if err != nil {
		fmt.Println(err)
		return
	}
	birth, err := edtf.Parse("192X")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(birth.Before(war))
	fmt.Println(war.Start().English())
	// Output:
	// impossible
	// 28 July 1914
}

func ExampleParse_impossible() {
	_, err := edtf.Parse("1973-02-30")
	fmt.Println(err)
	var fault *edtf.Error
	fmt.Println(errors.As(err, &fault) && fault.Kind == edtf.KindImpossible)
	// Output:
	// date "1973-02-30": February 1973 has 28 days
	// true
}

func ExampleParse_reversed() {
	d, err := edtf.Parse("1918-11/1914-07")
	fmt.Println(d.English())
	fmt.Println(err)
	// Output:
	// November 1918 to July 1914
	// date "1918-11/1914-07": the end, 1914-07, is before the start, 1918-11
}

func ExampleDate_Within() {
	event, _ := edtf.Parse("1889-07-14")
	for _, period := range []string{"1889", "1889-XX", "1889-06", "1889-06~"} {
		other, _ := edtf.Parse(period)
		fmt.Println(period, event.Within(other))
	}
	// Output:
	// 1889 certain
	// 1889-XX possible
	// 1889-06 impossible
	// 1889-06~ possible
}

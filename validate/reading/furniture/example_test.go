package furniture_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading"
)

func Example() {
	r := reading.New("The ferry makes its last crossing. Sign up for our newsletter.", reading.Options{})
	for _, f := range r.Furniture() {
		fmt.Println(f.Kind, f.In(r.Text()))
	}
	// Output:
	// newsletter Sign up for our newsletter.
}

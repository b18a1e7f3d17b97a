package deed_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading"
)

func Example() {
	for _, src := range []string{"Ann Lee founds the Tidewater Press.", "The mill of the Tidewater Press, founded in 1921 by Ann Lee, burns."} {
		for _, t := range reading.New(src, reading.Options{}).Tellings() {
			fmt.Println(t.Kind.Name, t.Theme.Names(), t.Agents, t.Date)
		}
	}
	// Output:
	// foundation [tidewater press] [ann lee] -1
	// foundation [tidewater press] [ann lee] 0
}

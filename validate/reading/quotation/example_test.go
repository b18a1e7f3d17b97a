package quotation_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
)

func Example() {
	const src = "She said: “Forty passengers.” He said: No cattle.”"
	found := quotation.Read(src, text.Paragraphs(src))
	for _, q := range found.Quotations {
		fmt.Println(q.Inner.In(src))
	}
	for _, f := range found.Faults {
		fmt.Println(f.Kind, "at byte", f.Start)
	}
	// Output:
	// Forty passengers.
	// unopened at byte 53
}

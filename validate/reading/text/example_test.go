package text_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading/text"
)

func Example() {
	const src = "The ferry sails.\nIt is late.\n\nNobody waits."
	for _, p := range text.Paragraphs(src) {
		fmt.Printf("%q\n", p.In(src))
	}
	// Output:
	// "The ferry sails.\nIt is late."
	// "Nobody waits."
}

package match_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

func ExampleFind() {
	first := "In April the Radicals win half of the seats in the town councils."
	second := "The generals arrest the cabinet, helped by the consul and the navy win half of the seats in the town councils"
	r := match.Find([]match.Text{{Group: 0, Body: first}, {Group: 1, Body: second}}, match.Options{MinBits: 40})
	for _, m := range r.Matches {
		fmt.Printf("%q, %d words\n", second[m.B.Start:m.B.End], m.Tokens)
	}
	// Output:
	// "win half of the seats in the town councils", 9 words
}

package clause_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/reading/clause"
)

func Example() {
	for _, text := range []string{"She was born in Weir.", "She lives in Weir."} {
		fmt.Println(clause.HasDeed(text))
	}
	// Output:
	// true
	// false
}

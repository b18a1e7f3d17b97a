package network_test

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/internal/date/network"
)

func Example() {
	statements := []string{"the coup is on day 1349", "the strike is on days 1277 to 1307", "the strike is after the coup"}

	var n network.Network
	coup, strike := n.Add(), n.Add()
	n.Within(0, coup, 1349, 1349)
	n.Within(1, strike, 1277, 1307)
	n.Later(2, coup, strike)

	for _, c := range n.Contradictions().Found {
		for _, s := range c.Statements {
			fmt.Println(statements[s])
		}
		fmt.Println("days apart:", c.Days)
	}
	// Output:
	// the coup is on day 1349
	// the strike is after the coup
	// the strike is on days 1277 to 1307
	// days apart: 42
}

package pointing

import "fmt"

// The tables that tests run.
var (
	Ways            = &ways
	UnitReasons     = &unitReasons
	DayAfterReasons = &dayAfterReasons
)

func (w way) String() string {
	return fmt.Sprintf("%s in %d", [...]string{"no", "the same", "the next", "the previous"}[w.point], w.words)
}

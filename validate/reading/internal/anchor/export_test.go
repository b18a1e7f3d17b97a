package anchor

// The tables that tests run.
var (
	MoveReasons = &moveReasons
	YearReasons = &yearReasons
)

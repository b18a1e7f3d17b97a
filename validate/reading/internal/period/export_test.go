package period

// The tables that tests run.
var (
	SeasonReasons = &seasonReasons
	PartReasons   = &partReasons
)

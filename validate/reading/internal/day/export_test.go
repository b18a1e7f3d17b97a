package day

// The tables that tests run.
var (
	MonthReasons   = &monthReasons
	OrdinalReasons = &ordinalReasons
)

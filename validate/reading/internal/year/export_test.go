package year

// The tables that tests run.
var (
	PlaceReasons     = &placeReasons
	TentativeReasons = &tentativeReasons
	BCReasons        = &bcReasons
)

package clock

// The tables that tests run.
var (
	NumberReasons = &numberReasons
	FigureReasons = &figureReasons
)

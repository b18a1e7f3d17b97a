package html

var (
	Draw     = drawHTML
	TrimDash = trimDash
)

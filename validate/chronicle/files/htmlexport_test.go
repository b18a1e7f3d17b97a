package files

var (
	Draw     = drawHTML
	TrimDash = trimDash
)

package timeline

import (
	_ "embed"
	"encoding/json"
)

//go:embed chile1973.json
var chile1973 []byte

// Chile1973 returns the chronicle of Chile from 1964 to 1973, edited: events in
// the order of their dates, and the article's paragraphs in reading order. Each
// call returns a value of its own. The quotations are quotes.Chile1973.
func Chile1973() *Timeline {
	t := new(Timeline)
	_ = json.Unmarshal(chile1973, t) // tested to satisfy Schema
	return t
}

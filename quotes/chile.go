package quotes

import (
	_ "embed"
	"encoding/json"
)

//go:embed chile1973.json
var chile1973 []byte

// Chile1973 returns the quotations of timeline.Chile1973, edited: the dated ones
// by date, each undated one beside those it belongs with. Each call returns a
// value of its own.
func Chile1973() *Collection {
	c := new(Collection)
	_ = json.Unmarshal(chile1973, c) // tested to satisfy Schema
	return c
}

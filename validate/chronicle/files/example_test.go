package files_test

import (
	"fmt"
	"os"

	"github.com/chronlint/chronlint/validate/chronicle/files"
)

func Example() {
	c, err := files.Open(os.DirFS("testdata/harbour"), "lighthouse.yaml", "articles")
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range c.Events() {
		file := c.FileOf(e)
		date := e.Date.String()
		if e.Date.IsZero() {
			date = "undated"
		}
		fmt.Printf("%s:%d: %s: %s\n", file.Name, file.Position(e.Origin.Start).Line, date, e.Text())
	}
	// Output:
	// articles/tower.txt:6: 1902-05: The lamp is lit.
	// articles/tower.txt:10: 1911-11-03: A storm breaks the glass.
	// articles/tower.txt:15: undated: The glass is mended in the spring, and the keeper is given a house.
	// lighthouse.yaml:6: 1902-05: The town builds a tower on the rock, and Ann Keeper lights its lamp.
	// lighthouse.yaml:12: 1911-11-03: A storm breaks the glass of the lamp.
}

package config_test

import (
	"context"
	"fmt"
	"log"
	"testing/fstest"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/config"
)

func Example() {
	fsys := fstest.MapFS{
		".chronlint.yaml": {Data: []byte("sources:\n  - files: mills.csv\n    fields: {date: built, title: mill}\nrules:\n  prose/*: off\n")},
		"mills.csv":       {Data: []byte("mill,built\nThe old mill,30 February 1811\n")},
	}
	c, err := config.Load(fsys, config.FileName)
	if err != nil {
		log.Fatal(err)
	}
	content, err := c.Reader().Read(c.Inputs(fsys)...)
	if err != nil {
		log.Fatal(err)
	}
	result, err := validate.Check(context.Background(), content, c.Options(""))
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range result.Findings {
		fmt.Println(f.Rule, f.Message)
	}
	// Output: date/impossible date "30 February 1811": February 1811 has 28 days
}

package main

import (
	"io"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/config"
)

type schemaCmd struct {
	Name string `arg:"" optional:"" enum:"timeline, quotes, config, stet" default:"timeline" help:"What it is the schema of: ${enum} (default: ${default}). That of quotes refers to that of a timeline."`
}

// Run prints a JSON Schema, draft 2020-12.
func (f *schemaCmd) Run(c Command) error {
	text := timeline.Schema
	switch f.Name {
	case "quotes":
		text = quotes.Schema
	case "config":
		text = config.Schema
	case "stet":
		text = config.StetSchema
	}
	_, err := io.WriteString(c.Stdout, text())
	return err
}

// Package convert writes typed chronicles in the formats that other programs read, and
// says what each could not hold.
//
//	result, err := convert.To("timelinejs", events, quotes)
//	os.Stdout.Write(result.Content)
//	for _, lost := range result.Lost { … }
//
// What is lost is not a list of what each format lacks: what was written is read back, as
// package files reads it, and compared.
package convert

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// A Result is a chronicle in another format.
type Result struct {
	Content []byte
	Lost    []string // what the format does not hold, one thing each, such as "people of 3 events"
}

// A target is a format that can be written.
type target struct {
	name string
	file string // the name of a file that is read as this format
	mark string // the format by the name that package files has for it
	to   func(*timeline.Timeline, *quotes.Collection) ([]byte, error)
}

var targets = []target{
	{"native", "native.yaml", "native", nativeYAML},
	{"native-json", "native.json", "native", nativeJSON},
	{"timelinejs", "slides.json", "timelinejs", slidesJSON},
	{"csv", "slides.csv", "csv", slidesCSV},
	{"markdown", "events.md", "markdown", markdown},
}

// Names lists the formats that To writes.
func Names() []string {
	var names []string
	for _, t := range targets {
		names = append(names, t.name)
	}
	return names
}

// To writes a chronicle in the format of that name. Either value may be nil. The error
// is that the format is unknown, or that a value has no form in a file.
func To(name string, t *timeline.Timeline, q *quotes.Collection) (Result, error) {
	i := slices.IndexFunc(targets, func(t target) bool { return t.name == name })
	if i < 0 {
		return Result{}, fmt.Errorf("can't write %q; the formats are %s", name, strings.Join(Names(), ", "))
	}
	if t == nil {
		t = &timeline.Timeline{}
	}
	if q == nil {
		q = &quotes.Collection{}
	}
	content, err := targets[i].to(t, q)
	if err != nil {
		return Result{}, err
	}
	back, err := files.Reader{Format: targets[i].mark}.Read(files.Input{Name: targets[i].file, Data: content, Excerpt: true})
	if err != nil {
		return Result{}, err
	}
	events, said, _ := From(back)
	lost, err := losses(t, events, q, said)
	return Result{content, lost}, err
}

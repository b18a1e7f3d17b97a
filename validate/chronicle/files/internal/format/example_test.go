package format_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Diary has an event on each line: a date, a tab and a text.
var Diary = &format.Format{
	Name:       "diary",
	Wanted:     "a diary, where each line has a date, a tab and a text",
	Extensions: []string{".diary"},
	Open:       func(f *tree.File) format.Document { return diary{f.File} },
}

type diary struct{ src *source.File }

// Shows looks at the first line only.
func (d diary) Shows() bool {
	for start, end := range source.Lines(d.src.Content, d.src.Body()) {
		date, _, ok := strings.Cut(d.src.Content[start:end], "\t")
		_, err := edtf.Parse(date)
		return ok && err == nil
	}
	return false
}

func (d diary) Read(b *build.Builder) {
	for start, end := range source.Lines(d.src.Content, d.src.Body()) {
		date, text, ok := strings.Cut(d.src.Content[start:end], "\t")
		if !ok {
			b.Unreadable(start, end, "expected a date, a tab and a text")
			continue
		}
		value, err := edtf.Parse(date)
		entry := b.Add(chronicle.Entry{
			Kind:   chronicle.Event,
			Date:   value,
			Origin: chronicle.Origin{Style: chronicle.Plain, Start: start, End: end},
			Fields: []chronicle.Field{
				{Name: "date", Role: chronicle.Date, Text: date, Origin: chronicle.Verbatim(start)},
				{Name: "text", Role: chronicle.Text, Text: text, Origin: chronicle.Verbatim(start + len(date) + 1)},
			},
		})
		var bad *edtf.Error
		if errors.As(err, &bad) {
			b.BadDate(entry, 0, bad, start)
		}
	}
}

// A whole format: how a file in it is recognised, and how it is read.
func Example() {
	file := source.New("harbour.diary", "1902-05\tThe lamp is lit.\n1911-02-30\tA storm.\nNothing.\n")
	doc := Diary.Open(&tree.File{File: file})
	fmt.Println("a diary:", doc.Shows())

	b := build.New(build.Options{})
	b.Begin(file, Diary.Name)
	doc.Read(b)
	b.End()

	c := b.Chronicle()
	for e := range c.Events() {
		fmt.Println(e.Date, e.Text())
	}
	for _, f := range c.Faults {
		at := c.Locate(f.Span)[0]
		fmt.Println(at.File.Position(at.Start).Line, f.Message)
	}
	for _, a := range c.Accounts {
		fmt.Println(a.Dated, "dated,", a.Undated, "undated,", a.Refused, "refused")
	}
	// Output:
	// a diary: true
	// 1902-05 The lamp is lit.
	//  A storm.
	// 2 date "1911-02-30": February 1911 has 28 days
	// 3 expected a date, a tab and a text
	// 1 dated, 1 undated, 1 refused
}

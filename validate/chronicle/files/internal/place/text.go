// Package place keeps track of where decoded text came from: which bytes of the
// file each part of it was written as, through escapes, entities, folded lines
// and markup.
//
//	var t place.Text
//	t.Verbatim("caf", 10)   // bytes 10 to 13 of the file
//	t.Unit("é", 13, 19)     // \u00e9 in the file
//	t.String()              // café
package place

import "github.com/chronlint/chronlint/validate/chronicle"

// Text collects a text that does not stand in its file as it is, and its
// Runs.
type Text struct {
	Bytes []byte
	Runs  []chronicle.Run
}

// Grow makes room for n bytes in which there are units.
func (d *Text) Grow(n, units int) {
	d.Bytes = make([]byte, 0, n)
	d.Runs = make([]chronicle.Run, 0, 2*units+1)
}

func (d *Text) String() string { return string(d.Bytes) }

// Verbatim adds text that stands in the file from offset at on.
func (d *Text) Verbatim(text string, at int) {
	if text == "" {
		return
	}
	n := len(d.Bytes)
	d.Bytes = append(d.Bytes, text...)
	if k := len(d.Runs) - 1; k >= 0 && d.Runs[k].Verbatim && d.Runs[k].FileEnd == at {
		d.Runs[k].TextEnd += len(text)
		d.Runs[k].FileEnd += len(text)
		return
	}
	d.Runs = append(d.Runs, chronicle.Run{Text: n, TextEnd: n + len(text), File: at, FileEnd: at + len(text), Verbatim: true})
}

// Unit adds text that bytes of the file stand for as a whole.
func (d *Text) Unit(text string, from, to int) {
	if text == "" {
		return
	}
	n := len(d.Bytes)
	d.Bytes = append(d.Bytes, text...)
	d.Runs = append(d.Runs, chronicle.Run{Text: n, TextEnd: n + len(text), File: from, FileEnd: to})
}

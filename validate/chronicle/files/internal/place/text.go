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

// A Text is decoded text with the places of its parts in the file.
type Text struct {
	Bytes []byte
	Runs  []chronicle.Run
}

// Grow makes room for n bytes in which there are units.
func (t *Text) Grow(n, units int) {
	t.Bytes = make([]byte, 0, n)
	t.Runs = make([]chronicle.Run, 0, 2*units+1)
}

func (t *Text) String() string { return string(t.Bytes) }

// Verbatim adds text that is in the file, as it is, from offset at on.
func (t *Text) Verbatim(text string, at int) {
	t.Runs = AppendVerbatim(t.Runs, len(t.Bytes), len(text), at)
	t.Bytes = append(t.Bytes, text...)
}

// Unit adds text that bytes of the file are decoded to as a whole.
func (t *Text) Unit(text string, from, to int) {
	t.Runs = AppendUnit(t.Runs, len(t.Bytes), len(text), from, to)
	t.Bytes = append(t.Bytes, text...)
}

// AppendVerbatim says where n bytes of a text, from offset text on, are in the
// file, as they are, from offset at on.
func AppendVerbatim(runs []chronicle.Run, text, n, at int) []chronicle.Run {
	if n == 0 {
		return runs
	}
	if k := len(runs) - 1; k >= 0 && runs[k].Verbatim && runs[k].FileEnd == at {
		runs[k].TextEnd += n
		runs[k].FileEnd += n
		return runs
	}
	return append(runs, chronicle.Run{Text: text, TextEnd: text + n, File: at, FileEnd: at + n, Verbatim: true})
}

// AppendUnit says that n bytes of a text, from offset text on, are what bytes
// of the file are decoded to as a whole.
func AppendUnit(runs []chronicle.Run, text, n, from, to int) []chronicle.Run {
	if n == 0 {
		return runs
	}
	return append(runs, chronicle.Run{Text: text, TextEnd: text + n, File: from, FileEnd: to})
}

// Cut returns the part of a decoded text from start to end.
func (t *Text) Cut(start, end int) Text {
	part := Text{Bytes: t.Bytes[start:end:end]}
	for _, r := range t.Runs {
		from, to := max(r.Text, start), min(r.TextEnd, end)
		if from >= to {
			continue
		}
		if r.Verbatim {
			r.File, r.FileEnd = r.File+from-r.Text, r.File+to-r.Text
		}
		r.Text, r.TextEnd = from-start, to-start
		part.Runs = append(part.Runs, r)
	}
	return part
}

// Origin leads the runs of a text read from HTML on to the file; inner is the
// origin of the HTML.
func (t *Text) Origin(inner chronicle.Origin) chronicle.Origin {
	runs := Compose(t.Runs, inner)
	o := chronicle.Origin{Style: chronicle.Markup, Start: inner.Start, Runs: runs}
	if len(runs) > 0 {
		o.Start = runs[0].File
	}
	return o
}

package files

import "github.com/chronlint/chronlint/validate/chronicle"

// decoded collects a text that does not stand in its file as it is, and its
// runs.
type decoded struct {
	bytes []byte
	runs  []chronicle.Run
}

// grow makes room for n bytes in which there are units.
func (d *decoded) grow(n, units int) {
	d.bytes = make([]byte, 0, n)
	d.runs = make([]chronicle.Run, 0, 2*units+1)
}

func (d *decoded) text() string { return string(d.bytes) }

// verbatim adds text that stands in the file from offset at on.
func (d *decoded) verbatim(text string, at int) {
	if text == "" {
		return
	}
	n := len(d.bytes)
	d.bytes = append(d.bytes, text...)
	if k := len(d.runs) - 1; k >= 0 && d.runs[k].Verbatim && d.runs[k].FileEnd == at {
		d.runs[k].TextEnd += len(text)
		d.runs[k].FileEnd += len(text)
		return
	}
	d.runs = append(d.runs, chronicle.Run{Text: n, TextEnd: n + len(text), File: at, FileEnd: at + len(text), Verbatim: true})
}

// unit adds text that bytes of the file stand for as a whole.
func (d *decoded) unit(text string, from, to int) {
	if text == "" {
		return
	}
	n := len(d.bytes)
	d.bytes = append(d.bytes, text...)
	d.runs = append(d.runs, chronicle.Run{Text: n, TextEnd: n + len(text), File: from, FileEnd: to})
}

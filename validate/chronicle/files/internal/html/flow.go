package html

import (
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// isSpace reports white space, section 13.2.6.4.7 of the HTML standard;
// a no-break space is not one.
func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// A gap is what separates a text from what comes before it.
type gap int

const (
	noGap gap = iota
	lineGap
	paragraphGap
)

// A flow is text that goes on through tags.
type flow struct {
	d                    place.Text
	gap                  gap // before the next words
	gapStart, gapEnd     int // the tag that makes it
	spaceStart, spaceEnd int // white space before the next words
}

func (f *flow) part(g gap, start, end int) {
	if g > f.gap {
		f.gap, f.gapStart, f.gapEnd = g, start, end
	}
}

func (f *flow) space(start, end int) {
	if f.spaceStart == f.spaceEnd {
		f.spaceStart, f.spaceEnd = start, end
	}
}

// lead adds what parts the next words from those before.
func (f *flow) lead(src string) {
	spaces := src[f.spaceStart:f.spaceEnd]
	switch {
	case len(f.d.Bytes) == 0:
	case f.gap == paragraphGap:
		f.d.Unit("\n\n", f.gapStart, f.gapEnd)
	case f.gap == lineGap:
		f.d.Unit("\n", f.gapStart, f.gapEnd)
	case strings.Trim(spaces, " ") == "":
		f.d.Verbatim(spaces, f.spaceStart)
	default:
		f.d.Unit(" ", f.spaceStart, f.spaceEnd)
	}
	f.gap, f.spaceEnd = noGap, f.spaceStart
}

func (f *flow) words(src string, start, end int) {
	f.lead(src)
	f.d.Verbatim(src[start:end], start)
}

func (f *flow) unit(text, src string, start, end int) {
	f.lead(src)
	f.d.Unit(text, start, end)
}

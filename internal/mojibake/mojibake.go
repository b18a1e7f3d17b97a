// Package mojibake finds characters that are UTF-8 decoded in another encoding. Some of them look like
// quotation marks: the dash of "1 â€“ 4" contains one.
//
// What decodes to UTF-8 again may all the same be right: “MANHÃ” between quotation marks is Portuguese, "√π"
// is mathematics. So both readings are weighed by how likely a text has such characters side by side.
package mojibake

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A Run is characters in a row that are UTF-8 in another encoding.
type Run struct {
	Start, End int
	Decoded    string
	Encodings  []*Encoding // that decode it so
	Bits       float64     // how much likelier the decoded text is
}

// Runs of at least sure bits are mojibake; in a text that has one, so are others of the same
// encoding with at least likely bits. Tuned on made texts only; how far what is right and what is
// wrong are apart is in docs/precision.md, Thresholds.
const (
	sure   = 11
	likely = 4
)

// Find returns the mojibake of a text, in order.
func Find(text string) []Run {
	var runs []Run
	best := 0.0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, ok := at(text, i); ok {
			runs = append(runs, r)
			best = max(best, r.Bits)
			i = r.End
			continue
		}
		_, n := utf8.DecodeRuneInString(text[i:])
		i += n
	}
	if best < sure {
		return nil
	}
	known := map[*Encoding]bool{}
	for _, r := range runs {
		for _, e := range r.Encodings {
			known[e] = known[e] || r.Bits >= sure
		}
	}
	return slices.DeleteFunc(runs, func(r Run) bool {
		return r.Bits < sure && !slices.ContainsFunc(r.Encodings, func(e *Encoding) bool { return known[e] })
	})
}

// at returns the run that begins at an offset, in the encoding in which it is likeliest.
func at(text string, i int) (Run, bool) {
	lead, _ := utf8.DecodeRuneInString(text[i:])
	of, ok := bytesOf[lead]
	if !ok {
		return Run{}, false
	}
	best := Run{Bits: likely}
	for k, e := range encodings {
		if of[k] < 0xc2 || of[k] > 0xf4 {
			continue
		}
		end, decoded := decode(k, text, i)
		if end == i {
			continue
		}
		before, after := ' ', ' '
		if i > 0 {
			before, _ = utf8.DecodeLastRuneInString(text[:i])
		}
		if end < len(text) {
			after, _ = utf8.DecodeRuneInString(text[end:])
		}
		gain := cost(before, text[i:end], after) - cost(before, decoded, after)
		switch {
		case end == best.End && decoded == best.Decoded:
			best.Encodings = append(best.Encodings, e)
		case gain > best.Bits:
			best = Run{i, end, decoded, []*Encoding{e}, gain}
		}
	}
	if best.End == 0 {
		return Run{}, false
	}
	// Some texts went through it twice.
	if again := Find(best.Decoded); len(again) == 1 && again[0].End-again[0].Start == len(best.Decoded) {
		best.Decoded = again[0].Decoded
	}
	return best, true
}

// decode reads as much as is UTF-8 in an encoding from an offset on. It returns where that ends.
func decode(encoding int, text string, i int) (end int, decoded string) {
	var b strings.Builder
	for {
		r, n := decodeAt(encoding, text, i)
		if n == 0 {
			return i, b.String()
		}
		b.WriteRune(r)
		i += n
	}
}

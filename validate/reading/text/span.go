package text

// Dashes are the characters between the ends of a range.
const Dashes = "-‐‑‒–—−"

// Span is a half-open range of byte offsets in the text that was read.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// In returns the part of text that s covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies wholly within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

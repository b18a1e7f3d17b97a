package chronicle

// A Span is a run of bytes of one decoded field of one entry. It is how rules
// refer to a place, whatever file and format it came from.
type Span struct {
	Entry      int    // its Index
	Field      string // name of the field; one that the entry lacks marks its absence
	Start, End int    // bytes of the decoded field, half-open
}

// IsEmpty reports whether the span covers no bytes: a place, not words.
func (s Span) IsEmpty() bool { return s.Start >= s.End }

// Overlaps reports whether two spans share bytes, or are the same empty place.
func (s Span) Overlaps(o Span) bool {
	if s.Entry != o.Entry || s.Field != o.Field {
		return false
	}
	return s.Start < o.End && o.Start < s.End || s == o
}

// An Origin maps the bytes of a decoded field to the bytes of the file that it
// was decoded from. The zero value is of a value built in code, or absent from
// the file.
type Origin struct {
	Style Style
	Start int   // in the file, where the decoded text begins
	End   int   // in the file, of a record; for a field it is not needed
	Runs  []Run // ordered; nil: the file holds the decoded text verbatim
}

// A Run maps part of a decoded text to part of a file: byte for byte if both
// have the same length and Verbatim is set, as one unit (an escape, an entity,
// a folded line break) otherwise. Runs are in order in the text and cover all
// of it; bytes of the file between them (tags, indentation) belong to none.
type Run struct {
	Text, TextEnd int // bytes of the decoded text
	File, FileEnd int // bytes of the file
	Verbatim      bool
}

// Verbatim is the origin of a text that the file holds verbatim, from the given
// byte offset.
func Verbatim(offset int) Origin { return Origin{Style: Plain, Start: offset} }

// A Style is how a text is written in its file: what must be escaped in it.
type Style uint8

const (
	Typed       Style = iota // not in a file: a value built in code
	Plain                    // as it is
	JSON                     // a JSON string, RFC 8259 section 7
	YAMLPlain                // the YAML 1.2 scalar styles, sections 7.3 and 8.1
	YAMLSingle               //
	YAMLDouble               //
	YAMLLiteral              //
	YAMLFolded               //
	CSVQuoted                // RFC 4180 section 2
	Markup                   // HTML or Markdown, alone or within one of the above
	numStyles
)

var styleNames = [numStyles]string{"typed", "plain", "json", "yaml plain", "yaml single-quoted", "yaml double-quoted", "yaml literal", "yaml folded", "csv quoted", "markup"}

func (s Style) String() string {
	if s < numStyles {
		return styleNames[s]
	}
	return "unknown style"
}

// A Segment is a run of bytes of a file. The Text of the segments of a span,
// put together, is the span's text.
type Segment struct {
	File     *File
	Start    int    // bytes of the file, half-open
	End      int    //
	Text     string // what these bytes decode to
	Style    Style
	Verbatim bool // the bytes are Text itself
}

// Locate returns the segments of the file that a span came from, in order:
// several where tags, escapes or folding intervene, one of no width for
// something absent or empty, none for a value built in code or a span that
// does not fit its field. A span that begins or ends within an escape takes in
// the whole escape, but not its text.
func (c *Chronicle) Locate(s Span) []Segment {
	e := c.Entry(s.Entry)
	if e == nil {
		return nil
	}
	file := c.FileOf(e)
	if file == nil {
		return nil
	}
	f := e.Field(s.Field)
	if f == nil || f.Origin.Style == Typed {
		if e.Origin.Style == Typed {
			return nil
		}
		return file.segment(e.Origin.Start, e.Origin.Start, "", e.Origin.Style, true)
	}
	if s.Start < 0 || s.End > len(f.Text) || s.Start > s.End {
		return nil
	}
	o := f.Origin
	if o.Runs == nil {
		return file.segment(o.Start+s.Start, o.Start+s.End, f.Text[s.Start:s.End], o.Style, true)
	}
	if s.IsEmpty() {
		at := o.place(s.Start)
		return file.segment(at, at, "", o.Style, true)
	}
	var out []Segment
	for _, r := range o.Runs[firstRun(o.Runs, s.Start):] {
		if r.Text >= s.End {
			break
		}
		from, to := max(r.Text, s.Start), min(r.TextEnd, s.End)
		if from >= to {
			continue
		}
		start, end := r.File, r.FileEnd
		if r.Verbatim {
			start, end = r.File+from-r.Text, r.File+to-r.Text
		}
		out = append(out, file.segment(start, end, f.Text[from:to], o.Style, r.Verbatim)...)
	}
	return out
}

// Position returns the file, line and column where a span begins: of a finding,
// its place. It is zero where Locate returns no segments.
func (c *Chronicle) Position(s Span) Position {
	if segments := c.Locate(s); len(segments) > 0 {
		return segments[0].File.Position(segments[0].Start)
	}
	return Position{}
}

// place returns the place in the file of the decoded byte offset i.
func (o Origin) place(i int) int {
	if len(o.Runs) == 0 {
		return o.Start
	}
	k := firstRun(o.Runs, i)
	if k == len(o.Runs) {
		return o.Runs[k-1].FileEnd
	}
	if r := o.Runs[k]; r.Verbatim && i > r.Text {
		return r.File + i - r.Text
	}
	return o.Runs[k].File
}

// firstRun returns the index of the first run that ends after text offset i.
func firstRun(runs []Run, i int) int {
	lo, hi := 0, len(runs)
	for lo < hi {
		if m := (lo + hi) / 2; runs[m].TextEnd > i {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

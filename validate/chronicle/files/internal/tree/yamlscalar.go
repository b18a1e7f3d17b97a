package tree

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// scalar makes a node of a scalar: it reads the text again, byte for byte, to
// learn where each part of the value is. If that yields another value than the
// parser's, the whole value is placed on the line that it is on.
func (p *yamlParser) scalar(n *yaml.Node, start int) Node {
	start = p.skipProperties(start)
	made := Node{Kind: Text, Style: yamlStyle(n), Start: start}
	if made.Style == chronicle.YAMLPlain && (n.Style&yaml.TaggedStyle == 0 || n.Tag != "!!str") {
		made.Kind = plainKind(n.Value)
		made.Lenient = made.Kind == Number || made.Kind == Bool
	}
	if p.asWritten(&made, n.Value) {
		return made
	}
	s := yamlScalar{src: p.src, breaks: p.breaks, at: start, value: n.Value, runs: p.runs[:0]}
	var ok bool
	switch made.Style {
	case chronicle.YAMLDouble:
		ok = s.quoted('"')
	case chronicle.YAMLSingle:
		ok = s.quoted('\'')
	case chronicle.YAMLLiteral:
		ok = s.block(false)
	case chronicle.YAMLFolded:
		ok = s.block(true)
	default:
		ok = s.plain()
	}
	p.runs = s.runs
	if made.End = s.at; ok && s.n == len(n.Value) {
		made.Text, made.from = n.Value, s.first
		if len(s.runs) == 1 && s.runs[0].Verbatim {
			made.Text, made.from = p.src[s.runs[0].File:s.runs[0].FileEnd], s.runs[0].File
		} else {
			made.runs = slices.Clone(s.runs)
		}
		return made
	}
	made.End = p.breaks.end(p.src, start)
	made.Text, made.from = n.Value, start
	if n.Value != "" {
		made.runs = []chronicle.Run{{TextEnd: len(n.Value), File: start, FileEnd: made.End}}
	}
	return made
}

func yamlStyle(n *yaml.Node) chronicle.Style {
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return chronicle.YAMLDouble
	case n.Style&yaml.SingleQuotedStyle != 0:
		return chronicle.YAMLSingle
	case n.Style&yaml.LiteralStyle != 0:
		return chronicle.YAMLLiteral
	case n.Style&yaml.FoldedStyle != 0:
		return chronicle.YAMLFolded
	}
	return chronicle.YAMLPlain
}

// asWritten places the value of a plain or quoted scalar that is in the file as
// it is, without an escape or a folded line, as most are. It reports whether
// this is one.
func (p *yamlParser) asWritten(made *Node, value string) bool {
	quote := ""
	switch made.Style {
	case chronicle.YAMLPlain:
	case chronicle.YAMLDouble:
		quote = `"`
	case chronicle.YAMLSingle:
		quote = "'"
	default:
		return false
	}
	rest, ok := strings.CutPrefix(p.src[made.Start:], quote)
	if !ok || !strings.HasPrefix(rest, value) || !strings.HasPrefix(rest[len(value):], quote) {
		return false
	}
	if quote != "" && strings.Contains(value, quote) { // '' is written for '
		return false
	}
	made.from = made.Start + len(quote)
	made.Text = rest[:len(value)]
	made.End = made.from + len(value) + len(quote)
	return true
}

// plainKind returns what a plain scalar is in the core schema of YAML 1.2, section
// 10.3, except that a number is one only if it is one in JSON too. So dates are
// texts, and so are the yes and no of YAML 1.1.
func plainKind(s string) Kind {
	switch s {
	case "", "~", "null", "Null", "NULL":
		return Null
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return Bool
	}
	if isJSONNumber(s) {
		return Number
	}
	return Text
}

func isJSONNumber(s string) bool {
	digits := func() bool {
		n := len(s)
		s = strings.TrimLeft(s, "0123456789")
		return len(s) < n
	}
	s = strings.TrimPrefix(s, "-")
	if len(s) > 1 && s[0] == '0' && s[1] >= '0' && s[1] <= '9' || !digits() {
		return false
	}
	if rest, ok := strings.CutPrefix(s, "."); ok {
		if s = rest; !digits() {
			return false
		}
	}
	if s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if s != "" && (s[0] == '+' || s[0] == '-') {
			s = s[1:]
		}
		return digits() && s == ""
	}
	return s == ""
}

// A yamlScalar decodes a scalar as the parser does, keeping its place. It
// follows the parser where that departs from YAML 1.2: LS and PS break lines,
// and are kept.
type yamlScalar struct {
	src    string
	breaks yamlBreaks
	at     int             // next byte of the file
	first  int             // where the text begins
	value  string          // as the parser decoded it
	n      int             // bytes of the value whose place is known; more than it has if the text yields another
	runs   []chronicle.Run // their places
}

// verbatim takes the bytes of the file from offset from on into the value.
func (s *yamlScalar) verbatim(from, to int) {
	if s.isNext(s.src[from:to]) {
		s.runs = place.AppendVerbatim(s.runs, s.n, to-from, from)
		s.n += to - from
	}
}

// unit takes what bytes of the file are decoded to into the value.
func (s *yamlScalar) unit(text string, from, to int) {
	if s.isNext(text) {
		s.runs = place.AppendUnit(s.runs, s.n, len(text), from, to)
		s.n += len(text)
	}
}

// isNext reports whether the value goes on with text. If not, the scalar was
// not understood as the parser understood it.
func (s *yamlScalar) isNext(text string) bool {
	if s.n <= len(s.value) && strings.HasPrefix(s.value[s.n:], text) {
		return true
	}
	s.n = len(s.value) + 1
	return false
}

func (s *yamlScalar) atBlank() bool {
	return s.at < len(s.src) && (s.src[s.at] == ' ' || s.src[s.at] == '\t')
}

func (s *yamlScalar) atBreak() bool { return yamlBreak(s.src, s.at) > 0 }

// lineBreak takes a line break and returns what it is in the value.
func (s *yamlScalar) lineBreak() string {
	n := yamlBreak(s.src, s.at)
	from := s.at
	s.at += n
	if n == len("\u2028") {
		return s.src[from:s.at]
	}
	return "\n"
}

// words takes the words of a line up to offset end, with the space between
// them, but not the space that is folded with the line break after it.
func (s *yamlScalar) words(end int) {
	from := s.at
	s.at = end
	if s.atBreak() {
		s.at = from + len(strings.TrimRight(s.src[from:end], " \t"))
	}
	s.verbatim(from, s.at)
}

// space takes white space between the words of a plain or quoted scalar and
// returns what it is in the value: itself or, if it holds a line break, that
// break folded (sections 6.5 and 7.3). escaped says that an escaped line
// break comes before it.
func (s *yamlScalar) space(escaped bool) (value string, folded bool) {
	from := s.at
	var first string
	var more strings.Builder
	for s.atBlank() || s.atBreak() {
		switch {
		case s.atBlank():
			s.at++
		case !folded && !escaped:
			first, folded = s.lineBreak(), true
		default:
			more.WriteString(s.lineBreak())
		}
	}
	switch {
	case escaped:
		return more.String(), true
	case !folded:
		return s.src[from:s.at], false
	case first != "\n":
		return first + more.String(), true
	case more.Len() == 0:
		return " ", true
	}
	return more.String(), true
}

// spaceInto takes white space into the value.
func (s *yamlScalar) spaceInto(escaped bool) {
	from := s.at
	if value, folded := s.space(escaped); folded {
		s.unit(value, from, s.at)
	} else {
		s.verbatim(from, s.at)
	}
}

// plain reads a plain scalar (section 7.3.3). Where it ends depends on what is
// around it, so its value decides.
func (s *yamlScalar) plain() bool {
	s.first = s.at
	for s.n < len(s.value) {
		before := s.at
		s.words(min(s.breaks.end(s.src, s.at), s.at+len(s.value)-s.n))
		if s.n < len(s.value) {
			s.spaceInto(false)
		}
		if s.at == before {
			return false
		}
	}
	return true
}

// quoted reads a single- or double-quoted scalar (sections 7.3.1 and 7.3.2).
func (s *yamlScalar) quoted(mark byte) bool {
	if s.at >= len(s.src) || s.src[s.at] != mark {
		return false
	}
	s.at++
	s.first = s.at
	for s.at < len(s.src) {
		from := s.at
		c := s.src[s.at]
		switch {
		case c == mark && mark == '\'' && strings.HasPrefix(s.src[s.at:], "''"):
			s.at += 2
			s.unit("'", from, s.at)
		case c == mark:
			s.at++
			return true
		case c == '\\' && mark == '"' && yamlBreak(s.src, s.at+1) > 0:
			s.at++
			s.lineBreak()
			s.spaceInto(true)
		case c == '\\' && mark == '"':
			text, n := yamlEscape(s.src[s.at:])
			if n == 0 {
				return false
			}
			s.at += n
			s.unit(text, from, s.at)
		default:
			s.words(s.quotedEnd(mark))
			if s.atBlank() || s.atBreak() {
				s.spaceInto(false)
			}
		}
	}
	return false
}

// quotedEnd returns the end of what is in a line of a quoted scalar as it is.
func (s *yamlScalar) quotedEnd(mark byte) int {
	i := s.at
	for ; i < len(s.src); i++ {
		switch c := s.src[i]; {
		case c == mark || c == '\\' && mark == '"':
			return i
		case (c <= '\r' || c == 0xC2 || c == 0xE2) && yamlBreak(s.src, i) > 0:
			return i
		}
	}
	return i
}

// yamlEscapes are the escapes of one character (section 5.7) that the parser
// knows.
var yamlEscapes = map[byte]string{
	'0': "\x00", 'a': "\a", 'b': "\b", 't': "\t", '\t': "\t", 'n': "\n", 'v': "\v", 'f': "\f", 'r': "\r",
	'e': "\x1b", ' ': " ", '"': `"`, '\'': "'", '\\': `\`,
	'N': "\u0085", '_': "\u00a0", 'L': "\u2028", 'P': "\u2029",
}

// yamlEscape decodes the escape that src begins with; n is 0 if it is invalid.
func yamlEscape(src string) (text string, n int) {
	if len(src) < 2 {
		return "", 0
	}
	digits := 0
	switch src[1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		text, ok := yamlEscapes[src[1]]
		if !ok {
			return "", 0
		}
		return text, 2
	}
	if len(src) < 2+digits {
		return "", 0
	}
	r, err := strconv.ParseUint(src[2:2+digits], 16, 32)
	if err != nil || !utf8.ValidRune(rune(r)) {
		return "", 0
	}
	return string(rune(r)), 2 + digits
}

// A lineFeed is a line break of a block scalar: what it is in the value, and
// where it is.
type lineFeed struct {
	text     string
	from, to int
}

func (s *yamlScalar) feed() lineFeed {
	from := s.at
	text := s.lineBreak()
	return lineFeed{text, from, s.at}
}

func (s *yamlScalar) addFeeds(feeds ...lineFeed) {
	for _, f := range feeds {
		if s.src[f.from:f.to] == f.text {
			s.verbatim(f.from, f.to)
		} else {
			s.unit(f.text, f.from, f.to)
		}
	}
}

// block reads a literal or folded block scalar (section 8.1). How far it is
// indented may depend on what is around it, so its value decides.
func (s *yamlScalar) block(folded bool) bool {
	strip, keep := false, false
	for s.at++; s.at < len(s.src) && strings.IndexByte("+-123456789", s.src[s.at]) >= 0; s.at++ {
		strip = strip || s.src[s.at] == '-'
		keep = keep || s.src[s.at] == '+'
	}
	s.at = s.breaks.end(s.src, s.at) // a comment
	if s.atBreak() {
		s.lineBreak()
	}
	s.first = s.at
	indent := s.indent(s.value)
	if indent < 0 {
		return s.value == ""
	}
	end := s.at
	var room [1]lineFeed
	feed := room[:0] // that of the line before; at most one
	var blank []lineFeed
	moreIndented := false
	for s.blankLines(indent, &blank) && s.at < len(s.src) {
		startsBlank := s.atBlank()
		switch {
		case folded && !moreIndented && !startsBlank && len(feed) > 0 && feed[0].text == "\n":
			if len(blank) == 0 {
				s.unit(" ", feed[0].from, feed[0].to)
			}
		default:
			s.addFeeds(feed...)
		}
		s.addFeeds(blank...)
		moreIndented = startsBlank
		end = s.breaks.end(s.src, s.at)
		s.verbatim(s.at, end)
		s.at = end
		feed, blank = feed[:0], blank[:0]
		if s.atBreak() {
			feed = append(feed, s.feed())
		}
	}
	if !strip {
		s.addFeeds(feed...)
	}
	if keep {
		s.addFeeds(blank...)
	}
	if n := len(s.runs); n > 0 {
		end = max(end, s.runs[n-1].FileEnd)
		s.first = s.runs[0].File
	}
	s.at = end
	return true
}

// blankLines takes the indentation of the next line, and the lines before it
// that have nothing else. It reports whether the line belongs to the scalar.
func (s *yamlScalar) blankLines(indent int, blank *[]lineFeed) bool {
	for {
		column := 0
		for column < indent && s.at < len(s.src) && s.src[s.at] == ' ' {
			s.at++
			column++
		}
		if !s.atBreak() {
			return column == indent
		}
		*blank = append(*blank, s.feed())
	}
}

// indent returns the number of spaces that the lines of a block scalar are
// indented by: those of the first line with words in it, less those that it
// has in the value. It is -1 without such a line.
func (s *yamlScalar) indent(value string) int {
	inFile, ok := leadingSpaces(s.src[s.at:])
	inValue, ok2 := leadingSpaces(value)
	if !ok || !ok2 || inFile < inValue {
		if strings.Trim(value, "\n") == "" {
			return 1 << 30 // no words: only its line breaks count
		}
		return -1
	}
	return inFile - inValue
}

// leadingSpaces returns the number of spaces that the first line begins with
// that has anything else in it.
func leadingSpaces(s string) (n int, ok bool) {
	for i := 0; i < len(s); {
		switch w := yamlBreak(s, i); {
		case w > 0:
			n = 0
			i += w
		case s[i] == ' ':
			n++
			i++
		default:
			return n, true
		}
	}
	return 0, false
}

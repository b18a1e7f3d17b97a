package tree

import (
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
	s := yamlScalar{src: p.src, at: start}
	made := Node{Kind: Text, Style: chronicle.YAMLPlain, Start: start}
	ok := true
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		made.Style = chronicle.YAMLDouble
		ok = s.quoted('"')
	case n.Style&yaml.SingleQuotedStyle != 0:
		made.Style = chronicle.YAMLSingle
		ok = s.quoted('\'')
	case n.Style&yaml.LiteralStyle != 0:
		made.Style = chronicle.YAMLLiteral
		ok = s.block(n.Value, false)
	case n.Style&yaml.FoldedStyle != 0:
		made.Style = chronicle.YAMLFolded
		ok = s.block(n.Value, true)
	default:
		if n.Style&yaml.TaggedStyle == 0 || n.Tag != "!!str" {
			made.Kind = plainKind(n.Value)
			made.Lenient = made.Kind == Number || made.Kind == Bool
		}
		ok = s.plain(n.Value)
	}
	made.End = s.at
	if text := s.out.String(); ok && text == n.Value {
		made.Text, made.from, made.runs = text, s.first, s.out.Runs
		if len(s.out.Runs) == 1 && s.out.Runs[0].Verbatim {
			r := s.out.Runs[0]
			made.Text, made.from, made.runs = p.src[r.File:r.FileEnd], r.File, nil
		}
		return made
	}
	made.End = start
	for made.End < len(p.src) && yamlBreak(p.src, made.End) == 0 {
		made.End++
	}
	made.Text, made.from = n.Value, start
	if n.Value != "" {
		made.runs = []chronicle.Run{{TextEnd: len(n.Value), File: start, FileEnd: made.End}}
	}
	return made
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
	src   string
	at    int // next byte of the file
	first int // where the text begins
	out   place.Text
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

// words takes what comes before the next white space, up to limit.
func (s *yamlScalar) words(limit int) {
	from := s.at
	for s.at < limit && !s.atBlank() && !s.atBreak() {
		s.at++
	}
	s.out.Verbatim(s.src[from:s.at], from)
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
		s.out.Unit(value, from, s.at)
	} else {
		s.out.Verbatim(value, from)
	}
}

// plain reads a plain scalar (section 7.3.3). Where it ends depends on what is
// around it, so its value decides.
func (s *yamlScalar) plain(value string) bool {
	s.first = s.at
	for len(s.out.Bytes) < len(value) {
		before := s.at
		s.words(min(len(s.src), s.at+len(value)-len(s.out.Bytes)))
		if len(s.out.Bytes) < len(value) {
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
			s.out.Unit("'", from, s.at)
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
			s.out.Unit(text, from, s.at)
		case s.atBlank() || s.atBreak():
			s.spaceInto(false)
		default:
			for s.at < len(s.src) && s.src[s.at] != mark && (s.src[s.at] != '\\' || mark == '\'') && !s.atBlank() && !s.atBreak() {
				s.at++
			}
			s.out.Verbatim(s.src[from:s.at], from)
		}
	}
	return false
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
			s.out.Verbatim(f.text, f.from)
		} else {
			s.out.Unit(f.text, f.from, f.to)
		}
	}
}

// block reads a literal or folded block scalar (section 8.1). How far it is
// indented may depend on what is around it, so its value decides.
func (s *yamlScalar) block(value string, folded bool) bool {
	strip, keep := false, false
	for s.at++; s.at < len(s.src) && strings.IndexByte("+-123456789", s.src[s.at]) >= 0; s.at++ {
		strip = strip || s.src[s.at] == '-'
		keep = keep || s.src[s.at] == '+'
	}
	for s.at < len(s.src) && !s.atBreak() { // a comment
		s.at++
	}
	if s.atBreak() {
		s.lineBreak()
	}
	s.first = s.at
	indent := s.indent(value)
	if indent < 0 {
		return value == ""
	}
	end := s.at
	var feed []lineFeed // that of the line before; at most one
	var blank []lineFeed
	moreIndented := false
	for s.blankLines(indent, &blank) && s.at < len(s.src) {
		startsBlank := s.atBlank()
		switch {
		case folded && !moreIndented && !startsBlank && len(feed) > 0 && feed[0].text == "\n":
			if len(blank) == 0 {
				s.out.Unit(" ", feed[0].from, feed[0].to)
			}
		default:
			s.addFeeds(feed...)
		}
		s.addFeeds(blank...)
		moreIndented = startsBlank
		from := s.at
		for s.at < len(s.src) && !s.atBreak() {
			s.at++
		}
		s.out.Verbatim(s.src[from:s.at], from)
		end = s.at
		feed, blank = nil, nil
		if s.atBreak() {
			feed = []lineFeed{s.feed()}
		}
	}
	if !strip {
		s.addFeeds(feed...)
	}
	if keep {
		s.addFeeds(blank...)
	}
	if n := len(s.out.Runs); n > 0 {
		end = max(end, s.out.Runs[n-1].FileEnd)
		s.first = s.out.Runs[0].File
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

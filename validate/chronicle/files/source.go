package files

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"
)

// A source is the content of one file on its way into the chronicle.
type source struct {
	name    string
	content string
	failure string // why it can't be read at all; content may hold its beginning
	notUTF8 int    // offset of the first byte that is not UTF-8; -1: none

	longestLine int64 // bytes that a line may have, where lines are read one by one; 0: any number
}

func newSource(name, content string) *source {
	return &source{name: name, content: content, notUTF8: invalidUTF8(content)}
}

func (s *source) extension() string { return strings.ToLower(path.Ext(s.name)) }

const bom = "\ufeff"

// body returns where the content begins after a byte order mark.
func (s *source) body() int {
	if strings.HasPrefix(s.content, bom) {
		return len(bom)
	}
	return 0
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// encodingFault says what the content is, where it is not UTF-8.
func (s *source) encodingFault() string {
	if strings.HasPrefix(s.content, "\xff\xfe") || strings.HasPrefix(s.content, "\xfe\xff") {
		return "the file is UTF-16, but ought to be UTF-8"
	}
	return badByte(s.content[s.notUTF8])
}

func badByte(b byte) string {
	return fmt.Sprintf("the byte 0x%02X is not UTF-8, which the file ought to be", b)
}

// Package source holds the content of a file that is being read: its bytes, its
// lines, and what is wrong with it as a whole.
package source

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"
)

// A File is the content of one file on its way into the chronicle.
type File struct {
	Name    string
	Content string
	Failure string // why it can't be read at all; content may hold its beginning
	NotUTF8 int    // offset of the first byte that is not UTF-8; -1: none

	LongestLine int64 // bytes that a line may have, where lines are read one by one; 0: any number
}

// New returns a file of the given content.
func New(name, content string) *File {
	return &File{Name: name, Content: content, NotUTF8: InvalidUTF8(content)}
}

// Extension returns the end of the name, in small letters, with the full stop.
func (s *File) Extension() string { return strings.ToLower(path.Ext(s.Name)) }

const bom = "\ufeff"

// Body returns where the content begins after a byte order mark.
func (s *File) Body() int {
	if strings.HasPrefix(s.Content, bom) {
		return len(bom)
	}
	return 0
}

// InvalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func InvalidUTF8(s string) int {
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

// BadByte says that a byte is not UTF-8.
func BadByte(b byte) string {
	return fmt.Sprintf("the byte 0x%02X is not valid UTF-8; save the file as UTF-8", b)
}

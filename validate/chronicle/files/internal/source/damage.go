package source

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// isUTF16 reports whether the content is UTF-16, and in which order its bytes are: it
// says so with its first two bytes, or every other byte of its beginning is NUL.
func isUTF16(content string) (bigEndian, ok bool) {
	switch {
	case strings.HasPrefix(content, "\xfe\xff"):
		return true, true
	case strings.HasPrefix(content, "\xff\xfe"):
		return false, true
	}
	const looked = 64
	head := content[:min(len(content), looked)&^1]
	var nul [2]int // at even and at odd offsets
	for i := range len(head) {
		if head[i] == 0 {
			nul[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 2:
		return false, false
	case nul[0] == 0 && 10*nul[1] >= 9*half:
		return false, true
	}
	return true, nul[1] == 0 && 10*nul[0] >= 9*half
}

// Failed says why the content as a whole is not text that can be read; "" if it is, for
// all that single bytes of it may be wrong.
func (s *File) Failed() string {
	if s.Failure != "" {
		return s.Failure
	}
	if s.NotUTF8 < 0 && strings.IndexByte(s.Content[:min(len(s.Content), headSize)], 0) < 0 {
		return ""
	}
	if _, ok := isUTF16(s.Content); ok {
		return "the file is UTF-16; save it as UTF-8"
	}
	if isBinary(s.Content) {
		return "the file is not text"
	}
	return ""
}

const headSize = 4 << 10

// isBinary reports whether so much of a content is no text that the rest can't be
// either.
func isBinary(content string) bool {
	const share = 10 // one byte in so many
	head := content[:min(len(content), headSize)]
	bad := strings.Count(head, "\x00")
	for i := 0; i < len(head); {
		r, n := utf8.DecodeRuneInString(head[i:])
		if r == utf8.RuneError && n == 1 && i < len(head)-utf8.UTFMax {
			bad++
		}
		i += n
	}
	return bad*share > len(head)
}

// BadBytes says how many bytes of the content are not UTF-8, at the first of them.
func (s *File) BadBytes() string {
	n := 0
	for i := s.NotUTF8; i < len(s.Content); {
		r, size := utf8.DecodeRuneInString(s.Content[i:])
		if r == utf8.RuneError && size == 1 {
			n++
		}
		i += size
	}
	message := BadByte(s.Content[s.NotUTF8])
	if n > 1 {
		message += fmt.Sprintf(" (%s)", alsoBad(n-1))
	}
	return message
}

func alsoBad(n int) string {
	if n == 1 {
		return "1 more byte isn't either"
	}
	return fmt.Sprintf("%d more bytes aren't either", n)
}

// Patched returns a file whose content has an underscore for each byte that is not UTF-8,
// so that the rest can be read, at the offsets that it has. It means nothing in any of
// the notations.
func (s *File) Patched() *File {
	if s.NotUTF8 < 0 {
		return s
	}
	patched := *s
	var b strings.Builder
	b.Grow(len(s.Content))
	for i := 0; i < len(s.Content); {
		r, n := utf8.DecodeRuneInString(s.Content[i:])
		if r == utf8.RuneError && n == 1 {
			b.WriteByte('_')
		} else {
			b.WriteString(s.Content[i : i+n])
		}
		i += n
	}
	patched.Content, patched.NotUTF8 = b.String(), -1
	return &patched
}

// Repaired returns the file as it may have been meant, to look at: decoded from UTF-16,
// without NULs. Its offsets are not those of the file.
func (s *File) Repaired() *File {
	repaired := *s
	if bigEndian, ok := isUTF16(s.Content); ok {
		repaired.Content = decodeUTF16(s.Content, bigEndian)
	}
	repaired.Content = strings.ReplaceAll(repaired.Content, "\x00", "")
	repaired.NotUTF8 = InvalidUTF8(repaired.Content)
	return repaired.Patched()
}

func decodeUTF16(content string, bigEndian bool) string {
	units := make([]uint16, len(content)/2)
	for i := range units {
		a, b := uint16(content[2*i]), uint16(content[2*i+1])
		if bigEndian {
			a, b = b, a
		}
		units[i] = b<<8 | a
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), bom)
}

package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// A source is the content of one file on its way into the chronicle.
type source struct {
	name    string
	content string
	failure string // why it can't be read at all; content may hold its beginning
	notUTF8 int    // offset of the first byte that is not UTF-8; -1: none

	longestLine int64 // bytes that a line may have, where lines are read one by one; 0: any number

	// What the content is in each of the ways to parse it, on demand.
	json    *tree
	yaml    []*tree // one for each document
	article *article

	markdown ast.Node
}

func newSource(name, content string) *source {
	return &source{name: name, content: content, notUTF8: invalidUTF8(content)}
}

// headSize is how much is read of a file that is too large, to tell whether it
// is a chronicle.
const headSize = 64 << 10

// size returns the size of the file, as far as the file system knows.
func (f found) size() int64 {
	if f.info == nil {
		return int64(len(f.data))
	}
	return f.info.Size()
}

// load reads the file, up to limit bytes.
func (f found) load(limit int64) *source {
	if f.data != nil {
		if int64(len(f.data)) > limit {
			return tooLarge(f.shown, f.data, limit)
		}
		return newSource(f.shown, string(f.data))
	}
	fail := func(reason string) *source {
		src := newSource(f.shown, "")
		src.failure = reason
		return src
	}
	if f.fault != "" {
		return fail(f.fault)
	}
	// A pipe or a device could keep the reader waiting for ever.
	if f.info != nil && !f.info.Mode().IsRegular() {
		return fail("it is not a regular file")
	}
	in := f.from
	if in == nil {
		file, err := f.fsys.Open(f.path)
		if err != nil {
			return fail(reason(err))
		}
		defer file.Close() // only read from
		in = file
	}
	if f.info != nil && f.info.Size() > limit {
		head, err := io.ReadAll(io.LimitReader(in, headSize))
		if err != nil {
			return fail(reason(err))
		}
		return tooLarge(f.shown, head, limit)
	}
	var content strings.Builder
	if f.info != nil {
		content.Grow(int(f.info.Size()))
	}
	n, err := io.Copy(&content, io.LimitReader(in, limit+1))
	switch {
	case err != nil:
		return fail(reason(err))
	case n > limit:
		return tooLarge(f.shown, []byte(content.String()), limit)
	}
	return newSource(f.shown, content.String())
}

func tooLarge(name string, data []byte, limit int64) *source {
	src := newSource(name, string(data[:min(len(data), headSize)]))
	src.failure = fmt.Sprintf("the file is larger than %d bytes, the limit", limit)
	return src
}

func reason(err error) string { return "the file can't be read: " + cause(err) }

// cause says why a file system refused, without the path, which is shown
// anyway.
func cause(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return err.Error()
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

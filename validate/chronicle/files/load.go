package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

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

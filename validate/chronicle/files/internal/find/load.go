package find

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// HeadSize is how much is read of a file that is too large, to see whether it
// is a chronicle.
const HeadSize = 64 << 10

// Size returns the size of the file, as far as the file system knows.
func (f File) Size() int64 {
	if f.info == nil {
		return int64(len(f.Data))
	}
	return f.info.Size()
}

// Load reads the file, up to limit bytes.
func (f File) Load(limit int64) *source.File {
	if f.Data != nil {
		if int64(len(f.Data)) > limit {
			return tooLarge(f.Shown, f.Data, limit)
		}
		return source.New(f.Shown, string(f.Data))
	}
	fail := func(reason string) *source.File {
		src := source.New(f.Shown, "")
		src.Failure = reason
		return src
	}
	if f.fault != "" {
		return fail(f.fault)
	}
	// A pipe or a device could keep the reader waiting for ever.
	if f.info != nil && !f.info.Mode().IsRegular() {
		return fail("it is not a regular file")
	}
	in := f.From
	if in == nil {
		file, err := f.fsys.Open(f.path)
		if err != nil {
			return fail(reason(err))
		}
		defer file.Close() // only read from
		in = file
	}
	if f.info != nil && f.info.Size() > limit {
		head, err := io.ReadAll(io.LimitReader(in, HeadSize))
		if err != nil {
			return fail(reason(err))
		}
		return tooLarge(f.Shown, head, limit)
	}
	var content strings.Builder
	if f.info != nil {
		content.Grow(int(f.info.Size()))
	}
	n, err := io.Copy(&content, io.LimitReader(in, limit+1))
	switch {
	case err != nil:
		src := source.New(f.Shown, content.String()) // as far as it goes, to see what it is
		src.Failure = reason(err)
		return src
	case n > limit:
		return tooLarge(f.Shown, []byte(content.String()), limit)
	}
	return source.New(f.Shown, content.String())
}

func tooLarge(name string, data []byte, limit int64) *source.File {
	src := source.New(name, string(data[:min(len(data), HeadSize)]))
	src.Failure = fmt.Sprintf("the file is larger than the limit of %d bytes", limit)
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

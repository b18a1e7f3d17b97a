package main

import (
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/chronlint/chronlint/internal/mutate"
)

// An editedFS is a file system whose files have edits. They are named as they are shown:
// with the folder that it is the content of before them.
type editedFS struct {
	fs.FS
	folder string
	edits  map[string][]mutate.Edit
}

// Open opens a file, with the edits of it.
func (s editedFS) Open(name string) (fs.File, error) {
	f, err := s.FS.Open(name)
	if err != nil {
		return nil, err
	}
	edits := s.edits[path.Join(s.folder, name)]
	if len(edits) == 0 {
		return f, nil
	}
	defer f.Close() // only read from
	content, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	text := mutate.Apply(string(content), edits)
	return &editedFile{strings.NewReader(text), editedInfo{info, int64(len(text))}}, nil
}

type editedFile struct {
	*strings.Reader
	info editedInfo
}

func (f *editedFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *editedFile) Close() error               { return nil }

type editedInfo struct {
	fs.FileInfo
	size int64
}

func (i editedInfo) Size() int64 { return i.size }

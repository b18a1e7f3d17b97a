package files

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/find"
)

// find lists the files that an input names.
func (in Input) find() ([]find.File, error) {
	switch {
	case in.Data != nil:
		return []find.File{{Shown: in.Name, Data: in.Data, Named: true}}, nil
	case in.From != nil:
		return []find.File{{Shown: in.Name, From: in.From, Named: true}}, nil
	case in.FS == nil:
		return nil, fmt.Errorf("files: input %q has no file system, data or stream", in.Name)
	}
	return find.Files(in.FS, in.Name, in.Pattern)
}

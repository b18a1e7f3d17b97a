package files

import (
	"fmt"
)

// find lists the files that an input names.
func (in Input) find() ([]found, error) {
	switch {
	case in.Data != nil:
		return []found{{shown: in.Name, data: in.Data}}, nil
	case in.From != nil:
		return []found{{shown: in.Name, from: in.From}}, nil
	case in.FS == nil:
		return nil, fmt.Errorf("files: input %q has neither a file system nor data nor a stream", in.Name)
	}
	return findFiles(in.FS, in.Name, in.Pattern)
}

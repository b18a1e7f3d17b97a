package records

import (
	"iter"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// TOML is records in TOML.
var TOML = Guessed(&format.Format{
	Name:       "toml",
	Extensions: []string{".toml"},
	Records: func(f *tree.File) iter.Seq[*tree.Tree] {
		return func(yield func(*tree.Tree) bool) { yield(tree.ParseTOML(f.Content, f.Body(), len(f.Content))) }
	},
})

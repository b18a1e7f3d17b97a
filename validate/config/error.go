package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
)

// An Error is one thing that is wrong with a configuration.
type Error struct {
	File    string
	Line    int    // from 1
	Column  int    // from 1, in characters
	Message string // what is wrong and what would be right
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", console.Line(e.File), e.Line, e.Column, e.Message)
}

// Errors is all that is wrong with a configuration, in the order of the file.
type Errors []*Error

func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = e[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the errors one by one.
func (e Errors) Unwrap() []error {
	errs := make([]error, len(e))
	for i := range e {
		errs[i] = e[i]
	}
	return errs
}

// sorted returns the errors in the order of the file, each once.
func (e Errors) sorted() Errors {
	slices.SortStableFunc(e, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), strings.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(e, func(a, b *Error) bool { return *a == *b })
}

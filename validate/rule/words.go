package rule

import (
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Quote shows content in a message: in quotation marks, shortened if it is long,
// and escaped, so that it can't act on a terminal.
func Quote(content string) string { return schema.Quote(content) }

// NameOf is what a message calls an entry: its id, or else its date or its kind.
func NameOf(e *chronicle.Entry) string {
	switch {
	case e.ID != "":
		return Quote(e.ID)
	case !e.Date.IsZero():
		return "the entry of " + e.Date.String()
	}
	return "another " + e.Kind.String()
}

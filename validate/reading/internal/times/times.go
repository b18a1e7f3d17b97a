package times

import (
	"sync"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/anchor"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// Found are the expressions of time of a text.
type Found struct {
	Dates     []when.Date
	Durations []when.Duration
	Ages      []when.Age
	Clocks    []when.Clock
}

// Read finds the expressions of time of text.
func Read(text string, language string, context edtf.Date) *Found {
	kept := scratches.Get().(*scratch)
	t := token.ScanInto(kept.tokens, text, word.TableFor(language))
	items := &mention.List{Items: kept.items[:0]}
	r := newReader(t, items)
	r.read()
	headings := anchor.Outline(t, items.Items)
	items.Settle()
	mention.Join(t, items.Items)
	r.clocks.EndRanges()
	found := &Found{anchor.Dates(t, items.Items, headings, context), r.lengths.Durations, r.lengths.Ages, r.clocks.Clocks}
	if len(t.Tokens) <= mostKept {
		kept.tokens, kept.items = t.Tokens, items.Items
		scratches.Put(kept)
	}
	return found
}

// A scratch is the memory that reading one text needs and the next can use
// again.
type scratch struct {
	tokens []token.Token
	items  []mention.Mention
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// mostKept is the most tokens of which the memory is kept for the next text.
const mostKept = 1 << 18

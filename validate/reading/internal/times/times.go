package times

import (
	"sync"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/anchor"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/weekday"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Result holds the expressions of time of a text.
type Result struct {
	Dates     []when.Date
	Durations []when.Duration
	Ages      []when.Age
	Clocks    []when.Clock
}

// Read finds the expressions of time of a text.
func Read(src string, language string, context edtf.Date, figures when.Figures) *Result {
	r := readers.Get().(*reader)
	r.t.Figures = figures
	r.begin(src, word.TableFor(language))
	r.read()
	r.mentions.Settle()
	mention.Join(&r.t, r.mentions.All)
	r.clocks.EndRanges()
	found := &Result{anchor.Dates(&r.t, r.mentions.All, context), r.lengths.Durations, r.lengths.Ages, r.clocks.Clocks}
	tokens := text.Tokens{Text: src, List: r.t.Tokens}
	found.Dates = addForeign(found.Dates, tokens, r.t.Words, context)
	found.Dates = addFull(found.Dates, tokens, language)
	weekday.Attach(tokens, found.Dates, language, context)
	if len(r.t.Tokens) <= mostKept {
		r.begin("", r.t.Words)
		readers.Put(r)
	}
	return found
}

// readers are kept so that the memory in which one text was read serves the next.
var readers = sync.Pool{New: func() any { return newReader() }}

// mostKept is the most tokens of which the memory is kept.
const mostKept = 1 << 18

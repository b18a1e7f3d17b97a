package reference

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed uncited.md
var uncitedPage string

// Uncited marks an event or a quote without a source in a list that otherwise
// names them.
var Uncited = &rule.Rule{
	ID:           "reference/uncited",
	Summary:      "an event or quote without a source, where nearly all others have one",
	Severity:     rule.Note,
	Experimental: true,
	Page:         uncitedPage,
	Chronicle:    uncited,
}

// A list cites its sources if at least fewestCited of its entries do, and
// citedShare in a hundred: a lower share is a chronicle that cites some of what
// it says by design. No chronicle at hand declares sources, so this is a guess: the
// rule is experimental until some are measured.
const (
	fewestCited = 3
	citedShare  = 75
)

func uncited(p *rule.Pass) {
	if p.Chronicle.Count(chronicle.Source) == 0 {
		return
	}
	type list struct {
		doc  int
		kind chronicle.Kind
	}
	cited := map[list]int{}
	without := map[list][]*chronicle.Entry{}
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Quote) {
		l := list{e.Doc, e.Kind}
		p.Compared(1)
		if isCited(e) {
			cited[l]++
		} else {
			without[l] = append(without[l], e)
		}
	}
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Quote) {
		l := list{e.Doc, e.Kind}
		n, all := cited[l], cited[l]+len(without[l])
		if isCited(e) || n < fewestCited || n*100 < all*citedShare {
			continue
		}
		p.Report(rule.Finding{
			Span:    e.Missing("sources"),
			Message: fmt.Sprintf("this %s has no source; %d of the %d in its list have one", e.Kind, n, all),
		})
	}
}

func isCited(e *chronicle.Entry) bool {
	for range citations(e) {
		return true
	}
	return false
}

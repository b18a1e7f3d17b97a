package prose

import (
	_ "embed"
	"fmt"
	"sort"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unfinished.md
var unfinishedPage string

// Unfinished marks a paragraph that ends without closing punctuation where
// nearly all others of its document end with it.
var Unfinished = &rule.Rule{
	ID:           "prose/unfinished",
	Summary:      "a text without closing punctuation, where nearly all others have it",
	Severity:     rule.Note,
	Experimental: true,
	Page:         unfinishedPage,
	Chronicle:    unfinished,
}

// Texts end with punctuation in a document in which at least fewestClosed of
// them do, and closedShare in a hundred. In 28 chronicles and articles of more
// than a few texts the share is either 58 in a hundred or less (ww1, cyber-india,
// world-events-de: lists of phrases) or 87 and more (the article, which has lost
// some of its full stops, 0.88; histories of WikiWars 0.88 to 1; TimelineJS
// samples 0.93 to 1; presidency and on-this-day 0.98): any share from 59 to 87
// marks the same. internal/precision/vary.sh shows what other values find.
const (
	fewestClosed = 5
	closedShare  = 75
)

// An ending is the last line of a paragraph.
type ending struct {
	e          *chronicle.Entry
	f          *chronicle.Field
	start, end int // of its paragraph
}

type endings struct {
	closed int
	open   []ending
}

func unfinished(p *rule.Pass) {
	byDoc := map[int]*endings{}
	var docs []int
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph) {
		doc := byDoc[e.Doc]
		if doc == nil {
			doc = &endings{}
			byDoc[e.Doc] = doc
			docs = append(docs, e.Doc)
		}
		for f := range e.ByRole(chronicle.Text) {
			p.Compared(1)
			doc.read(e, f, p.Reading(e, f))
		}
	}
	for _, doc := range docs {
		list := byDoc[doc]
		all := list.closed + len(list.open)
		if list.closed < fewestClosed || list.closed*100 < all*closedShare {
			continue
		}
		for _, o := range list.open {
			if isFurniture(p, o) {
				continue
			}
			at := lastWord(o.f.Text[:o.end])
			p.Report(rule.Finding{
				Span:    o.e.At(o.f, max(at, o.start), o.end),
				Message: fmt.Sprintf("this paragraph has no closing punctuation; %d of %d here have it", list.closed, all),
			})
		}
	}
}

// read takes in the paragraphs of a text. A paragraph of a few words within a text
// or an article is a heading and doesn't count, nor does a text of two or three
// words.
func (l *endings) read(e *chronicle.Entry, f *chronicle.Field, r *reading.Reading) {
	t := r.Tokens()
	for _, s := range r.Paragraphs() {
		switch {
		case isClosed(t, s):
			l.closed++
		case (e.Kind == chronicle.Paragraph || s.End < len(f.Text)) && !isRunning(t, s), isLabel(t, s):
		case continuesBelow(f.Text[s.End:]):
		default:
			l.open = append(l.open, ending{e, f, s.Start, s.End})
		}
	}
}

// isFurniture reports whether a paragraph holds what a web page left there.
func isFurniture(p *rule.Pass, o ending) bool {
	items := p.Reading(o.e, o.f).Furniture()
	i := sort.Search(len(items), func(i int) bool { return items[i].End > o.start })
	return i < len(items) && items[i].Start < o.end
}

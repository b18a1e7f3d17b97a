package quote

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unattributed.md
var unattributedPage string

// Unattributed marks narrative that repeats the words of a quotation without marks and without credit.
var Unattributed = &rule.Rule{
	ID:           "quote/unattributed",
	Summary:      "narrative that repeats a quotation without quotation marks or credit",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         unattributedPage,
	Needs:        []rule.Need{takings},
	Chronicle:    unattributed,
}

// Tuned on a timeline of 1,650 events, 8,235 one-sentence events of the days of the year and eleven
// long articles, with quotations injected as in unattributed_test.go.
const (
	// Narrative repeats a quotation if it has takenWords of it, takenRun of them in a row, worth takenBits,
	// with at most takenEdits differences for each. In words of longWord letters and more they
	// have takenLetters: a few short words are anyone's. A Han or Kana character counts for two letters.
	takenWords   = 8
	takenRun     = 5
	takenBits    = 50
	takenEdits   = 0.25
	takenLetters = 18
	longWord     = 4

	// A quotation of fewer words than termWords within the narrative is a term, not a quotation of its own.
	termWords = 3

	// Two entries that quote citedWords of the same words quote the same thing.
	citedWords = 5
)

func unattributed(p *rule.Pass) {
	found := takings.Of(p)
	p.Compared(found.quotations)
	for _, t := range found.takings {
		p.Report(rule.Finding{
			Span: t.here.at(t.a),
			Message: fmt.Sprintf("%d words (%s … %s) are quoted in %s, but have no quotation marks or credit here",
				t.words, schema.Quote(t.first), schema.Quote(t.last), rule.NameOf(t.there.entry)),
			Related: []rule.Related{{Span: t.there.at(t.b), Message: "the quotation"}},
		})
	}
}

// A taking is words of a quotation that narrative has taken.
type taking struct {
	here, there *piece
	a, b        text.Span // of the pieces' fields
	words       int
	first, last string
	bits        float64
}

// taken are the words of quotations that narrative has taken, by place, and how many
// quotations narrative was compared with.
type taken struct {
	takings    []taking
	quotations int
}

// takings is what narrative has taken, computed once.
var takings = &rule.Shared[taken]{Name: "quote.taken", Needs: []rule.Need{fields}, Build: findTakings}

// A piece is a part of a field that is quoted as a whole, or not at all.
type piece struct {
	*field
	text.Span
	quoted bool
}

func (c *piece) at(s text.Span) chronicle.Span { return c.entry.At(c.field.field, s.Start, s.End) }

func findTakings(p *rule.Pass) (taken, error) {
	pieces := cutPieces(fields.Of(p))
	quotations := 0
	for quotations < len(pieces) && pieces[quotations].quoted {
		quotations++
	}
	if quotations == 0 {
		return taken{}, nil
	}
	texts := make([]match.Text, len(pieces))
	for i, c := range pieces {
		texts[i] = match.Text{Group: -1, Body: c.read.Text()[c.Start:c.End]} // narrative is not compared with narrative
		if c.quoted {
			texts[i].Group = c.entry.Index
		}
	}
	result := match.Find(texts, match.Options{})
	cites := citations(pieces, result.Matches)
	credit := newCreditor(p.Chronicle)
	var all []taking
	for i := range result.Matches {
		if err := p.Context().Err(); err != nil {
			return taken{}, err
		}
		t, ok := take(pieces, &result.Matches[i])
		if ok && !t.quotesBack() && !cites[[2]int{t.here.entry.Index, t.there.entry.Index}] &&
			!belongs(t.there.entry, t.here.entry) && !credit.given(&t) {
			all = append(all, t)
		}
	}
	return taken{withoutOverlaps(all), quotations}, nil
}

// cutPieces divides the prose into pieces, the quoted ones first: of equal texts, matching knows the
// first. Quotations too short to be taken from are left out.
func cutPieces(all []field) []piece {
	var quoted, narrative []piece
	for i := range all {
		f := &all[i]
		switch {
		case !f.field.Role.IsProse():
			continue
		case f.entry.Kind == chronicle.Quote:
			quoted = append(quoted, piece{f, text.Span{Start: 0, End: len(f.read.Text())}, true})
			continue
		}
		open := text.Span{} // narrative that goes on
		for _, s := range f.stretches() {
			n := 0
			if s.quoted {
				n = countWords(s.In(f.read.Text()), takenWords)
			}
			switch {
			case !s.quoted, n < termWords:
				open.End = s.End
				continue
			case n >= takenWords && s.sure:
				quoted = append(quoted, piece{f, s.Span, true})
			}
			narrative = append(narrative, piece{f, open, false})
			open = text.Span{Start: s.End, End: s.End}
		}
		narrative = append(narrative, piece{f, open, false})
	}
	return append(quoted, narrative...)
}

// countWords counts the words of a text, up to most.
func countWords(text string, most int) int {
	n := 0
	for range match.Words(text) {
		if n++; n == most {
			break
		}
	}
	return n
}

// citations returns the pairs of entries of which the first is seen to quote the second: it quotes the
// same words.
func citations(pieces []piece, matches []match.Match) map[[2]int]bool {
	cites := map[[2]int]bool{}
	for i := range matches {
		a, b := &pieces[matches[i].A.Text], &pieces[matches[i].B.Text]
		if a.quoted && b.quoted && matches[i].Tokens >= citedWords {
			cites[[2]int{a.entry.Index, b.entry.Index}] = true
			cites[[2]int{b.entry.Index, a.entry.Index}] = true
		}
	}
	return cites
}

// belongs reports whether a quote says that it belongs to an entry.
func belongs(quote, entry *chronicle.Entry) bool {
	for f := range quote.ByRole(chronicle.EventRef) {
		if f.Text == entry.ID {
			return true
		}
	}
	return false
}

// take judges by the words alone whether a match is a taking.
func take(pieces []piece, m *match.Match) (taking, bool) {
	here, there := m.A, m.B
	if !pieces[there.Text].quoted {
		here, there = there, here
	}
	t := taking{here: &pieces[here.Text], there: &pieces[there.Text], words: m.Tokens, bits: m.Bits}
	longest := slices.MaxFunc(m.Runs, func(r, s match.Run) int { return cmp.Compare(r.N, s.N) }).N
	if t.here.quoted || !t.there.quoted || t.here.entry == t.there.entry ||
		m.Tokens < takenWords || longest < takenRun || m.Bits < takenBits ||
		float64(m.Edits) > takenEdits*float64(m.Tokens) {
		return taking{}, false
	}
	t.a = text.Span{Start: t.here.Start + here.Start, End: t.here.Start + here.End}
	t.b = text.Span{Start: t.there.Start + there.Start, End: t.there.Start + there.End}
	letters, isName := t.describe()
	return t, letters >= takenLetters && !isName
}

// describe sets the first and the last word taken, and returns how many letters the long words have and
// whether these are mostly capitalised, as in the title of a work or a treaty, which may be quoted or not.
func (t *taking) describe() (letters int, isName bool) {
	text := t.a.In(t.here.read.Text())
	long, capitals := 0, 0
	for w := range match.Words(text) {
		t.last = text[w.Start:w.End]
		if t.first == "" {
			t.first = t.last
		}
		r, _ := utf8.DecodeRuneInString(t.last)
		n := utf8.RuneCountInString(t.last)
		switch {
		case n >= longWord:
			long++
			letters += n
			if lang.IsCapital(t.last) {
				capitals++
			}
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			letters += 2
		}
	}
	return letters, 2*capitals > long
}

// quotesBack reports whether the quotation may be of the narrative itself: it
// occurs later in the same document, as part of a sentence of the quoter's.
func (t *taking) quotesBack() bool {
	if t.there.entry.Doc != t.here.entry.Doc || t.there.entry.Index < t.here.entry.Index || t.there.entry.Kind == chronicle.Quote {
		return false
	}
	tokens := t.there.read.Tokens().Within(t.there.Span)
	for i := range tokens.List {
		if tokens.Word(i) != "" {
			return tokens.IsLower(i)
		}
	}
	return false
}

// withoutOverlaps keeps, of those takings that share words, the one worth most bits.
func withoutOverlaps(all []taking) []taking {
	slices.SortStableFunc(all, func(t, u taking) int { return cmp.Compare(u.bits, t.bits) })
	var kept []taking
	byEntry := map[int][]chronicle.Span{}
	for _, t := range all {
		at := t.here.at(t.a)
		if slices.ContainsFunc(byEntry[at.Entry], at.Overlaps) {
			continue
		}
		byEntry[at.Entry] = append(byEntry[at.Entry], at)
		kept = append(kept, t)
	}
	return kept
}

package prose

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed doubled-word.md
var doubledWordPage string

// DoubledWord marks a word that is repeated with only white space between, if the
// language never does that.
var DoubledWord = &rule.Rule{
	ID:        "prose/doubled-word",
	Summary:   "a word repeated by mistake: “the the”",
	Severity:  rule.Warning,
	Page:      doubledWordPage,
	Chronicle: doubledWord,
}

func doubledWord(p *rule.Pass) {
	type place struct {
		e *chronicle.Entry
		f *chronicle.Field
		d double
		w *words
	}
	var content []place
	elsewhere := map[*words]map[string]*uses{} // of the words of content, by language
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		for f := range e.Written() {
			p.Compared(1)
			for _, d := range doubles(f.Text) {
				w := wordsOf(p.Language(e))
				switch {
				case hasMarkupBetween(p.Chronicle, e.At(f, d.start, d.start+len(d.word)), e.At(f, d.second, d.end)):
				case w.isSlip(p.Reading(e, f).Tokens(), d):
					reportDouble(p, e, f, d)
				case w.isContent(f.Text, d):
					content = append(content, place{e, f, d, w})
					if elsewhere[w] == nil {
						elsewhere[w] = map[string]*uses{}
					}
					elsewhere[w][d.word] = &uses{}
				}
			}
		}
	}
	if len(content) == 0 {
		return
	}
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		for f := range e.Written() {
			for w, asked := range elsewhere {
				w.countUses(p.Reading(e, f).Tokens(), asked)
			}
		}
	}
	for _, c := range content {
		u := elsewhere[c.w][c.d.word]
		if u.isAdjective() && c.w.isAttribute(c.f.Text, c.d) {
			continue
		}
		// Its own place counts one.
		if u.single > 2 || c.w.hasEnding(c.d.word) {
			reportDouble(p, c.e, c.f, c.d)
		}
	}
}

func reportDouble(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, d double) {
	p.Report(rule.Finding{
		Span:    e.At(f, d.start, d.end),
		Message: fmt.Sprintf("the word %s is repeated", schema.Quote(d.word)),
	})
}

// hasMarkupBetween reports whether the file has markup between two words with only white
// space between them in the text: an image, a tag, the target of a link, a footnote
// mark. Whoever reads the page sees something there.
func hasMarkupBetween(c *chronicle.Chronicle, first, second chronicle.Span) bool {
	a, b := c.Locate(first), c.Locate(second)
	if len(a) == 0 || len(b) == 0 || a[0].File != b[0].File {
		return false
	}
	start, end := a[len(a)-1].End, b[0].Start
	return start < end && strings.ContainsAny(a[0].File.Content[start:end], "<[]()!`*_~^{}$")
}

// A double is two equal words with only white space between, or more of them.
type double struct {
	start, end int
	second     int    // where the second word begins
	word       string // the second one, in small letters
	times      int
}

// doubles finds the doubled words of a text. What a hyphen or an apostrophe
// joins is one word: "Kōtoku-in in" and "on on-board" are not doubled. The first may
// have a capital where it begins a sentence.
func doubles(src string) []double {
	var found []double
	var last text.Span
	for w := range text.Compounds(src) {
		between := src[last.End:w.Start]
		if equalWords(last.In(src), w.In(src)) && strings.TrimSpace(between) == "" && strings.Count(between, "\n") < 2 && !isJoined(src, last.Start, w.End) {
			if k := len(found) - 1; k >= 0 && found[k].end == last.End {
				found[k].end = w.End
				found[k].times++
			} else {
				found = append(found, double{last.Start, w.End, w.Start, w.In(src), 2})
			}
		}
		last = w
	}
	return found
}

// equalWords compares a word with the one before it, which may have a capital
// that the other lacks.
func equalWords(a, b string) bool {
	return len(a) == len(b) && a != "" && a[1:] == b[1:] && (a[0] == b[0] || a[0] == b[0]-'a'+'A' && 'a' <= b[0] && b[0] <= 'z')
}

// isJoined reports whether the words from start to end are part of longer ones, as
// in a compound with a separate hyphen ("pre- and and-"), or are mentioned in quotes.
func isJoined(src string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(src[:start])
	after, _ := utf8.DecodeRuneInString(src[end:])
	return start > 0 && text.IsJoiner(before) && before != '.' ||
		end < len(src) && text.IsJoiner(after) && after != '.' && after != '\'' && after != '’' ||
		strings.ContainsRune("\"“‘'«„", before) && start > 0 && strings.ContainsRune("\"”’'»“", after) && end < len(src)
}

// words are those of one language that distinguish a doubled word from a mistake.
type words struct {
	*lang.Doubling
	single *lang.Set
}

// wordsOf returns the words of a language, by its tag; none where nothing is known of
// it.
func wordsOf(tag string) *words {
	if l := lang.Lookup(tag); l != nil {
		return wordTables(l)
	}
	return &words{new(lang.Doubling), new(lang.Set)}
}

var wordTables = lang.Once(func(l *lang.Language) *words {
	w := &words{l.Doubling, &l.Grammar.Single}
	if w.Doubling == nil {
		w.Doubling = new(lang.Doubling)
	}
	return w
})

// hasContent reports whether doubled words of content are looked at in the language.
func (w *words) hasContent() bool { return w.Endings.List != "" }

// isSlip reports whether the language never doubles the word there.
func (w *words) isSlip(t text.Tokens, d double) bool {
	if !w.single.Has(d.word) {
		return false
	}
	src := t.Text
	before := wordBefore(src, d.start)
	if first := src[d.start]; 'A' <= first && first <= 'Z' && first != d.word[0] {
		// The first of a sentence: elsewhere a capital makes a name of it, as
		// in "Gary, IN in 1960" and "a visit to The The".
		return startsSentence(src, d.start) && !w.Copulas.Has(d.word) && !w.Names.Has(d.word)
	}
	if d.times > 2 && (!w.hasContent() || w.Letters.Has(d.word)) {
		return false
	}
	switch {
	case w.Particles.Has(d.word) && w.Phrasal.Has(before):
		return false
	case w.Stranded.Has(d.word) && w.Copulas.Has(before):
		return false
	case w.Copulas.Has(d.word) && w.opensClause(t, d.start):
		return false
	case w.Nouns.Has(d.word) && w.Determiners.Has(before):
		return false
	}
	return true
}

// isContent reports whether a word of content is doubled in small letters, once
// and within a line, and is not one that English doubles for force.
func (w *words) isContent(text string, d double) bool {
	if !w.hasContent() || d.times > 2 || len(d.word) < 3 || w.Emphatic.Has(d.word) || text[d.start:d.start+len(d.word)] != d.word || strings.Contains(text[d.start:d.end], "\n") {
		return false
	}
	for i := range len(d.word) {
		if c := d.word[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return !w.single.Has(d.word)
}

// hasEnding reports whether a word is inflected or derived as those of the language
// are, which no reduplicated loan word is.
func (w *words) hasEnding(word string) bool { return len(word) >= 6 && w.Endings.Ends(word) }

// wordBefore returns the word before an offset if only white space is between.
func wordBefore(src string, offset int) string {
	head := strings.TrimRightFunc(lookBack(src, offset), unicode.IsSpace)
	inWord := func(r rune) bool { return text.IsCompoundRune(r) || text.IsJoiner(r) }
	return head[len(strings.TrimRightFunc(head, inWord)):]
}

// lookBackBytes is how far anything here looks back.
const lookBackBytes = 256

// lookBack returns the words before an offset, as far as anything here looks back:
// not to the start of a long text each time.
func lookBack(text string, offset int) string {
	from := max(0, offset-lookBackBytes)
	for from < offset && !utf8.RuneStart(text[from]) {
		from++
	}
	return text[from:offset]
}

// startsSentence reports whether a sentence or the text begins at an offset.
func startsSentence(text string, offset int) bool {
	head := strings.TrimRightFunc(text[:offset], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"“”‘’'«»„(", r) })
	r, _ := utf8.DecodeLastRuneInString(head)
	return head == "" || strings.ContainsRune(".!?:;…", r)
}

// opensClause reports whether a clause that can be a subject may end at an
// offset: it follows a word that begins one and a few words that are its own
// subject. "Who" right before the verb is the subject itself.
func (w *words) opensClause(t text.Tokens, offset int) bool {
	const farthest = 5
	before := t.Within(text.Span{Start: max(0, offset-lookBackBytes), End: offset})
	last, seen := len(before.List)-1, 0
	for i := last; i >= 0 && seen < farthest && !before.IsMark(i, ".!?:;"); i-- {
		word := before.Word(i)
		if word == "" {
			continue
		}
		if seen > 0 && w.ClauseOpeners.Has(word) {
			return true
		}
		seen++
	}
	return false
}

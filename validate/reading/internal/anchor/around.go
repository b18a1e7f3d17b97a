package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// sentenceEnds returns how many sentences end between tokens i and end: 0, 1, or 2 for
// more, or where a paragraph ends.
func sentenceEnds(t *token.List, i, end int) int {
	n := 0
	for ; i < end && n < 2; i++ {
		if t.GapAt(i) == text.BlankGap {
			return 2
		}
		if t.MarkAt(i, ".?!") && t.GapAt(i+1) >= text.SpaceGap && t.Capitalized(i+1) {
			n++
		}
	}
	return n
}

// inBrackets reports whether a mention is in brackets within its clause, as the years
// of a life are.
func inBrackets(t *token.List, x *mention.Mention) bool {
	for i := x.First - 1; i >= 0; i-- {
		switch {
		case t.MarkAt(i, "("):
			return true
		case t.MarkAt(i, ").;") || t.GapAt(i+1) == text.BlankGap:
			return false
		}
	}
	return false
}

// asideReach is how many tokens before a date are looked at for a word that
// makes it one that the text only looks back or ahead to. 6 to 16 do equally well;
// with 4, 5 months fewer are read right.
const asideReach = 8

// looksElsewhere reports whether the text only looks back or ahead to the date of
// a mention.
func looksElsewhere(t *token.List, x *mention.Mention) bool {
	return x.Named || x.Modifier == when.Since || x.Modifier == when.Before || x.Modifier == when.Until || aside(t, x)
}

// aside reports whether a word such as "until" or "than" in the clause before
// a mention makes it an aside: "until the fall of the fort in May 1945".
func aside(t *token.List, x *mention.Mention) bool {
	for i := x.First - 1; i >= max(0, x.First-asideReach); i-- {
		if t.GapAt(i+1) == text.BlankGap || t.Tokens[i].Kind == text.MarkToken && !t.MarkAt(i, "'’-") {
			return false
		}
		if t.Class(i)&(word.Since|word.Until) != 0 || t.Entry(i).Aside {
			return true
		}
	}
	return false
}

// pluperfect reports whether the clause of a mention says what had happened before.
func pluperfect(t *token.List, x *mention.Mention) bool {
	for i := x.First - 1; i >= max(0, x.First-asideReach) && t.GapAt(i+1) < text.BlankGap && !t.MarkAt(i, ".?!;"); i-- {
		if t.Entry(i).Pluperfect {
			return true
		}
	}
	for i := x.End; i < min(len(t.Tokens), x.End+asideReach) && t.GapAt(i) < text.BlankGap && !t.MarkAt(i, ".?!;"); i++ {
		if t.Entry(i).Pluperfect {
			return true
		}
	}
	return false
}

// nearStart is how many tokens of its sentence may precede an expression that leads
// it: "On the morning of". 2 to 12 do equally well.
const nearStart = 5

// leadsSentence reports whether a mention is at the start of its sentence; a bare
// year must have nothing but such words as "by late" before it.
func leadsSentence(t *token.List, x *mention.Mention, bare bool) bool {
	for i := x.First; i > max(0, x.First-nearStart); i-- {
		if t.GapAt(i) == text.BlankGap || t.MarkAt(i-1, ".?!:") && t.GapAt(i) >= text.SpaceGap || t.GapAt(i) == text.LineGap && t.Capitalized(i) {
			return true
		}
		if bare && t.Class(i-1) == 0 && t.Tokens[i-1].Kind == text.WordToken {
			return false // a paper released in 2005
		}
	}
	return x.First < nearStart
}

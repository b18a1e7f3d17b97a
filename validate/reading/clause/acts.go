package clause

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// An Act is the beginning of a sentence whose subject is a name that is asked for,
// perhaps after a title: "President Ann Lee announces …".
type Act struct {
	text.Span // the title and the name
	Title     string
	Name      string
	// Verb is the first word in small letters after the name, adverbs and
	// pronouns left out; "" where another word comes before it.
	Verb string
}

// Acts returns the sentences that begin with one of the names, the longest, and go
// on with a word in small letters.
func Acts(t text.Tokens, sentences []sentence.Sentence, titles, names []string) []Act {
	var acts []Act
	for _, s := range sentences {
		if a, ok := actIn(t.Within(s.Span), s.Span, titles, names); ok {
			acts = append(acts, a)
		}
	}
	return acts
}

func actIn(t text.Tokens, s text.Span, titles, names []string) (Act, bool) {
	a := Act{Span: s}
	rest := s.In(t.Text)
	for _, title := range titles {
		if n := len(title); n > 0 && len(rest) > n+1 && rest[n] == ' ' && strings.EqualFold(rest[:n], title) {
			a.Title, rest = rest[:n], rest[n+1:]
			break
		}
	}
	for _, name := range names {
		if len(name) > len(a.Name) && strings.HasPrefix(rest, name) && strings.HasPrefix(rest[len(name):], " ") {
			a.Name = name
		}
	}
	if a.Name == "" {
		return Act{}, false
	}
	a.End = s.End - len(rest) + len(a.Name)
	t = t.Within(text.Span{Start: a.End, End: s.End})
	if !t.IsLower(0) {
		return Act{}, false
	}
	for i := 0; t.IsLower(i); i++ {
		if w := t.Word(i); !adverbEndings.Ends(w) && !beforeVerbs.Has(w) {
			a.Verb = w
			break
		}
	}
	return a, true
}

// beforeVerbs are words that may come between a subject and what it does, and
// adverbEndings the endings of others, in any language.
var (
	beforeVerbs   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.BeforeVerbs })
	adverbEndings = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.AdverbEndings })
)

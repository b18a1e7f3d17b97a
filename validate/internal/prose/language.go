package prose

import (
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// languages is the language of each document, by its index: the one that it
// states or, where it states none, English if its prose looks English.
var languages = &rule.Shared[map[int]string]{
	Name: "prose.languages",
	Build: func(p *rule.Pass) (map[int]string, error) {
		found := map[int]string{}
		samples := map[int]*sample{}
		for i := range p.Chronicle.Entries {
			e := &p.Chronicle.Entries[i]
			if e.Kind == chronicle.Document {
				if f := e.First(chronicle.Language); f != nil {
					found[e.Index] = primary(f.Text)
				}
			}
			if !e.IsUnit() || found[e.Doc] != "" {
				continue
			}
			if samples[e.Doc] == nil {
				samples[e.Doc] = &sample{}
			}
			for f := range e.Prose() {
				samples[e.Doc].read(f.Text)
			}
		}
		for doc, s := range samples {
			if found[doc] == "" && s.isEnglish() {
				found[doc] = "en"
			}
		}
		return found, nil
	},
}

// languageOf returns the primary language subtag of an entry, "" if it is not
// known. Only a rule that needs languages may ask.
func languageOf(p *rule.Pass, e *chronicle.Entry) string {
	if f := e.First(chronicle.Language); f != nil {
		return primary(f.Text)
	}
	return languages.Of(p)[e.Doc]
}

// primary returns the primary subtag of a BCP 47 language tag.
func primary(tag string) string {
	tag, _, _ = strings.Cut(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"), "-")
	return strings.ToLower(tag)
}

// A sample is as much of a document as tells its language.
type sample struct {
	words, english int
}

const sampleWords = 2000

func (s *sample) read(text string) {
	if s.words >= sampleWords {
		return
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		s.words++
		if englishOnly[w] {
			s.english++
		}
	}
}

// isEnglish reports whether one word in ten is a function word that English
// has and its neighbours have not. In English prose it is one in five.
func (s *sample) isEnglish() bool { return s.english > 0 && s.english*10 >= s.words }

var englishOnly = wordSet(`the of and with from which that this his their was were are has had been its`)

func wordSet(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[w] = true
		}
	}
	return set
}

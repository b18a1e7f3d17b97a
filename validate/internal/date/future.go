package date

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed future.md
var futurePage string

// Future marks a date that is certainly after the day of the check: of an event
// that is not said to be planned or expected, of words said, of a source
// published, of a birth or a death.
var Future = &rule.Rule{
	ID:       "date/future",
	Summary:  "a date to come, of something told as past",
	Severity: rule.Warning,
	Page:     futurePage,
	Yields:   []string{"date/placeholder"},
	Chronicle: func(p *rule.Pass) {
		asOf := p.AsOf.LooseBounds().LatestEnd
		dated, found := map[int]int{}, map[int][]rule.Finding{}
		var docs []int
		for i := range p.Chronicle.Entries {
			e := &p.Chronicle.Entries[i]
			if e.Kind == chronicle.Event && !e.Date.IsZero() {
				dated[e.Doc]++
			}
			for _, f := range future(p, e, asOf) {
				if len(found[e.Doc]) == 0 {
					docs = append(docs, e.Doc)
				}
				found[e.Doc] = append(found[e.Doc], f)
			}
		}
		for _, doc := range docs {
			if len(found[doc]) > max(mostFuture, dated[doc]/10) {
				continue // a chronicle that goes on into the future
			}
			for _, f := range found[doc] {
				p.Report(f)
			}
		}
	},
}

// mostFuture is how many dates to come are slips in a chronicle of any length;
// in a longer one, up to a tenth of its events.
const mostFuture = 3

// timeZone is how many days the date may be ahead of that of the check.
const timeZone = 1

var futureFields = map[chronicle.Role]string{
	chronicle.Said:      "this was said",
	chronicle.Published: "this was published",
	chronicle.Born:      "this birth is dated",
	chronicle.Died:      "this death is dated",
}

// future returns what an entry dates to the time after asOf.
func future(p *rule.Pass, e *chronicle.Entry, asOf edtf.Day) []rule.Finding {
	var found []rule.Finding
	check := func(d edtf.Date, span chronicle.Span, what string) {
		if d.IsZero() || d.LooseBounds().EarliestStart <= asOf.Add(timeZone) {
			return
		}
		if looksAhead(e) {
			return
		}
		found = append(found, rule.Finding{
			Span:    span,
			Message: fmt.Sprintf("%s %s, which is after %s", what, d.English(), p.AsOf.English()),
		})
	}
	if e.Kind == chronicle.Event {
		check(e.Date, dateSpan(e), "this event is of")
	}
	for i := range e.Fields {
		f := &e.Fields[i]
		what, ok := futureFields[f.Role]
		if !ok {
			continue
		}
		if d, err := edtf.Parse(f.Text); err == nil {
			check(d, e.All(f), what)
		}
	}
	return found
}

// aheadWords tell that what is told is still to come, in any of the languages
// in which chronicles are written; aheadStems are beginnings of such words, and
// aheadPhrases are looked for as they stand.
var (
	aheadWords = text.WordSet(`will shall upcoming planned plans scheduled slated forthcoming deadline proposed projected
		intends intended aims tomorrow someday
		será serán habrá tendrá tendrán próximo próxima futuro futura
		sera seront aura auront devrait devraient prochain prochaine
		wird werden soll sollen geplant geplante künftig künftige voraussichtlich`)
	aheadStems   = []string{"expect", "anticipat", "predict", "forecast", "prevé", "previst", "prévu", "planea", "erwarte"}
	aheadPhrases = []string{
		" set to ", " set for ", " is to ", " are to ", " to be held", " no later than ", " due to be", " due in ", " due on ", " due by ",
		" goal ", " target ",
	}
)

// looksAhead reports whether the words of an entry tell of what is to come.
func looksAhead(e *chronicle.Entry) bool {
	return slices.ContainsFunc(e.Fields, func(f chronicle.Field) bool {
		return (f.Role.IsProse() || f.Role == chronicle.Title || f.Role == chronicle.Display) && tellsAhead(f.Text)
	})
}

// tellsAhead reports whether a text may tell of what is to come.
func tellsAhead(text string) bool {
	text = " " + strings.ToLower(text) + " "
	for _, phrase := range aheadPhrases {
		if strings.Contains(text, phrase) {
			return true
		}
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" \t\n,.;:()/–—-\"'’“”«»", r) }) {
		if aheadWords[w] {
			return true
		}
		for _, stem := range aheadStems {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

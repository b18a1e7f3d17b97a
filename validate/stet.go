package validate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/stet"
	"github.com/chronlint/chronlint/validate/internal/stet/mark"
	"github.com/chronlint/chronlint/validate/rule"
)

// A Stet ("let it stand") accepts one finding, which an editor has looked at. It knows the
// finding by its rule and fingerprint and, where the entry has an id of its own, by that.
type Stet struct {
	Rule        string    // the finding's rule
	Entry       string    // the id of its entry; "" or a content hash: the entry has none
	Fingerprint string    // Finding.Fingerprint, which --format json writes
	Reason      string    // why it may stand; without one, it may not
	Until       edtf.Date // the last day on which it holds; zero: for good

	// File is the name of the file that the finding was in, "" if that doesn't matter. If
	// the chronicle doesn't have the file, a stet that accepts nothing is no finding.
	File string

	// Place is where the stet is written, in a document or an apparatus of the chronicle;
	// nil for one that is made in code.
	Place *chronicle.Span
}

// An Acceptance is a finding that a stet accepts.
type Acceptance struct {
	Finding rule.Finding
	Stet    Stet
}

// settle takes the findings that stets accept out of those found, and keeps for the rules of
// the family stet what became of each.
func (r *run) settle(found []rule.Finding) (open []rule.Finding, accepted []Acceptance) {
	if r.noStet {
		return found, nil
	}
	s := settlement{run: r, found: found, by: make([]*stetCase, len(found))}
	for i := range r.stets {
		s.cases = append(s.cases, &stetCase{Stet: r.stets[i], finding: -1})
	}
	listed := len(s.cases)
	marks := mark.Find(r.c)
	for i := range marks {
		s.cases = append(s.cases, caseOf(&marks[i]))
	}
	// One that can't accept anything must not take a finding from one that can.
	for _, isValid := range []bool{true, false} {
		s.matchListed(isValid, s.cases[:listed])
		s.matchMarks(isValid, s.cases[listed:])
	}
	for i := range found {
		if by := s.by[i]; by != nil && s.isValid(by) {
			accepted = append(accepted, Acceptance{found[i], by.Stet})
		} else {
			open = append(open, found[i])
		}
	}
	settled := make([]stet.Stet, len(s.cases))
	for i, c := range s.cases {
		settled[i] = s.outcome(c)
	}
	value := &sharedValue{value: settled}
	value.once.Do(func() {})
	r.shared[stet.Settled] = value
	return open, accepted
}

// A settlement matches stets to findings.
type settlement struct {
	*run
	found []rule.Finding
	by    []*stetCase // the stet of each finding
	cases []*stetCase
}

// A stetCase is a stet, or a mark in the chronicle, with the finding that it is for.
type stetCase struct {
	Stet
	mark     *mark.Mark // nil for one that is listed
	badUntil string     // the text of a date that can't be read
	finding  int        // its index; -1: none
}

func caseOf(m *mark.Mark) *stetCase {
	c := &stetCase{Stet: Stet{Rule: m.Rule, Reason: m.Reason, Place: &m.Span}, mark: m, finding: -1}
	if m.Until != "" {
		until, err := edtf.Parse(m.Until)
		if err != nil {
			c.badUntil = m.Until
		}
		c.Until = until
	}
	return c
}

func (s *settlement) isExpired(c *stetCase) bool {
	return !c.Until.IsZero() && s.asOf.After(c.Until) == edtf.Certain
}

func (s *settlement) isValid(c *stetCase) bool {
	return strings.TrimSpace(c.Reason) != "" && !s.isExpired(c) && c.badUntil == ""
}

func (s *settlement) take(c *stetCase, finding int) {
	c.finding, s.by[finding] = finding, c
}

// A stetKey is what a stet and a finding are matched by.
type stetKey struct{ rule, fingerprint, entry, file string }

// anyEntry stands for whichever id a stet states, where the finding's entry has none.
const anyEntry = "\x00"

// matchListed matches listed stets to findings, those with the same entry and file first.
func (s *settlement) matchListed(isValid bool, cases []*stetCase) {
	waiting := map[stetKey][]*stetCase{}
	add := func(c *stetCase, k stetKey) { waiting[k] = append(waiting[k], c) }
	for _, c := range cases {
		if c.finding >= 0 || s.isValid(c) != isValid {
			continue
		}
		entry := c.Entry
		if strings.HasPrefix(entry, "sha256:") { // Entry.Key of an entry without an id, which edits change
			entry = ""
		}
		for _, id := range []string{entry, anyEntry} {
			add(c, stetKey{c.Rule, c.Fingerprint, id, c.File})
			if c.File != "" {
				add(c, stetKey{c.Rule, c.Fingerprint, id, ""})
			}
		}
	}
	if len(waiting) == 0 {
		return
	}
	for pass := range 6 {
		for i := range s.found {
			f := &s.found[i]
			if s.by[i] != nil {
				continue
			}
			e := s.c.Entry(f.Span.Entry)
			k := stetKey{rule: f.Rule, fingerprint: f.Fingerprint}
			if file := s.c.FileOf(e); file != nil && pass%2 == 0 {
				k.file = file.Name
			}
			hasID := e != nil && e.ID != ""
			switch {
			case pass < 2 && hasID:
				k.entry = e.ID
			case pass < 4:
			case hasID:
				continue
			default:
				k.entry = anyEntry
			}
			list := waiting[k]
			for len(list) > 0 && list[0].finding >= 0 {
				list = list[1:]
			}
			if len(list) > 0 {
				s.take(list[0], i)
				list = list[1:]
			}
			waiting[k] = list
		}
	}
}

// matchMarks matches marks in the chronicle to what is found in their entries.
func (s *settlement) matchMarks(isValid bool, cases []*stetCase) {
	if len(cases) == 0 {
		return
	}
	type where struct {
		rule  string
		entry int
	}
	at := map[where][]int{}
	for i := range s.found {
		at[where{s.found[i].Rule, s.found[i].Span.Entry}] = append(at[where{s.found[i].Rule, s.found[i].Span.Entry}], i)
	}
	for _, c := range cases {
		if c.finding >= 0 || s.isValid(c) != isValid {
			continue
		}
		best, bestRank := -1, 0
		near := slices.Concat(at[where{c.Rule, c.mark.Entry}], at[where{c.Rule, c.mark.Span.Entry}])
		for _, i := range near {
			if rank := s.rank(c.mark, i); s.by[i] == nil && rank > bestRank {
				best, bestRank = i, rank
			}
		}
		if best >= 0 {
			s.take(c, best)
		}
	}
}

// rank says how near a finding is to a mark of its rule: on its line is nearest, below it
// nearer than above; 0 is too far.
func (s *settlement) rank(m *mark.Mark, finding int) int {
	f := &s.found[finding]
	place := s.c.Position(f.Span)
	switch {
	case place.Line == m.Line:
		return 3
	case f.Span.Entry == m.Span.Entry: // of the document as a whole
		return 0
	case place.Line > m.Line:
		return 2
	}
	return 1
}

// outcome says what became of a stet.
func (s *settlement) outcome(c *stetCase) stet.Stet {
	out := stet.Stet{Span: chronicle.Span{Entry: -1}, Which: "this stet"}
	if c.Place != nil {
		out.Span = *c.Place
	} else {
		out.Which = fmt.Sprintf("the stet of %s with the fingerprint %q", c.Rule, c.Fingerprint)
	}
	if c.finding >= 0 {
		f := &s.found[c.finding]
		out.At = []rule.Related{{Span: f.Span, Message: f.Rule + ": " + f.Message}}
	}
	switch {
	case strings.TrimSpace(c.Reason) == "":
		out.State = stet.NoReason
	case c.finding < 0:
		if out.Why = s.why(c); out.Why != "" {
			out.State = stet.NotUsed
		}
	case c.badUntil != "":
		out.State, out.Why = stet.NotUsed, fmt.Sprintf("until=%s is not a date in EDTF", rule.Quote(c.badUntil))
	case s.isExpired(c):
		out.State, out.Until = stet.OutOfDate, c.Until.String()
	}
	return out
}

// why says why a stet accepts nothing; "" if that can't be known, since its rule did not run
// or its file was not read.
func (s *settlement) why(c *stetCase) string {
	if c.Rule == "" {
		return "it names no rule"
	}
	if !slices.ContainsFunc(s.known, func(r *rule.Rule) bool { return r.ID == c.Rule }) {
		return unknownRule(c.Rule, s.known).Error()
	}
	n := slices.IndexFunc(s.rules, func(rr *ruleRun) bool { return rr.ID == c.Rule })
	if n < 0 || s.rules[n].failed != nil {
		return ""
	}
	if isOfStets(s.rules[n].Rule) {
		return "a finding about a stet can't be accepted"
	}
	file := c.File
	if c.mark != nil {
		file = s.c.FileOf(s.c.Entry(c.mark.Span.Entry)).Name
	} else if file != "" && !s.hasFile(file) {
		return ""
	}
	if in := s.rules[n].in; in != nil && file != "" && !in(file) {
		return ""
	}
	if c.mark != nil {
		return c.Rule + " has no finding here that is not accepted already"
	}
	return c.Rule + " has no finding with these words that is not accepted already"
}

func (s *settlement) hasFile(name string) bool {
	for f := range s.c.Files() {
		if f.Name == name {
			return true
		}
	}
	return false
}

// isOfStets reports whether a rule is about stets, so that it runs when those are settled.
func isOfStets(r *rule.Rule) bool { return slices.Contains(r.Needs, rule.Need(stet.Settled)) }

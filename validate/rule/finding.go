package rule

import "github.com/chronlint/chronlint/validate/chronicle"

// A Finding is what a rule reports: where, what, why, and the other places
// involved.
type Finding struct {
	Rule     string         // set by the runner
	Severity Severity       // Unset: the rule's own; a rule may set a lower one
	Span     chronicle.Span // the place; an empty span for something absent
	Message  string         // what is wrong, for an editor; content in it is quoted
	Related  []Related      // the other places involved, in the order to be shown
	Fixes    []Fix          // ways to settle it

	// Fingerprint identifies the finding across edits elsewhere and
	// reordering: it is made of the rule and the words involved. Set by the
	// runner.
	Fingerprint string
}

// A Related is another place that a finding involves.
type Related struct {
	Span    chronicle.Span
	Message string
}

// A Fix is a change that settles a finding. A safe fix changes typography or
// notation, never a fact.
type Fix struct {
	Message string
	Safe    bool
	Edits   []Edit // in order, not overlapping
}

// An Edit replaces the words of a span.
type Edit struct {
	Span chronicle.Span
	New  string
}

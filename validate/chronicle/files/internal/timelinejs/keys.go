package timelinejs

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// checkKeys notes the keys of the slide of node i, which became an entry, that are not
// read: what is in them would be lost without a word.
func (r *slideReader) checkKeys(i, entry int) {
	r.unknownKeys(i, "", entry)
	for c := i + 1; c < r.t.Nodes[i].After; c = r.t.Nodes[c].After {
		if n := &r.t.Nodes[c]; n.Kind == tree.Object && n.Key != "" && r.v.keys[n.Key] != nil {
			r.unknownKeys(c, n.Key, entry)
		}
	}
}

// unknownKeys notes the members of node i, whose own key is given, that must be a slip.
func (r *slideReader) unknownKeys(i int, in string, entry int) {
	known, isFixed := r.v.keys[in], slices.Contains(r.v.fixed, in)
	if in == "" {
		known = slices.Concat(known, r.skip)
	}
	for c := i + 1; c < r.t.Nodes[i].After; c = r.t.Nodes[c].After {
		n := &r.t.Nodes[c]
		if slices.Contains(known, n.Key) || n.IsScalar() && strings.TrimSpace(n.Text) == "" {
			continue
		}
		near := slices.IndexFunc(known, func(k string) bool { return r.t.Member(i, k) < 0 && look.IsNear(n.Key, k) })
		message := "unknown key " + schema.Quote(n.Key)
		switch {
		case near >= 0:
			message += fmt.Sprintf("; did you mean %s?", schema.Quote(known[near]))
		case isFixed:
			message += fmt.Sprintf(" in %s; its keys are %s", in, strings.Join(known, ", "))
		default:
			continue
		}
		name := tree.EscapeKey(n.Key)
		if in != "" {
			name = in + "/" + name
		}
		e := &r.b.Chronicle().Entries[entry]
		span := chronicle.Span{Entry: r.b.Doc(), Start: n.Start, End: n.End}
		if f := e.Field(name); f != nil {
			span = e.All(f)
		}
		r.b.Refuse(n.Start, chronicle.Fault{Kind: chronicle.Invalid, Span: span, Message: message})
	}
}

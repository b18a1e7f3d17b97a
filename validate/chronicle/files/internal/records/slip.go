package records

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// slip notes that the record at node i has, instead of a key that the mapping asks for,
// one that is nearly the same: what is there would be lost without a word.
func (r *Reader) slip(i int, p *fieldPath) {
	if len(p.steps) != 1 || p.steps[0].each || r.t.Nodes[i].Kind != tree.Object {
		return
	}
	want := p.steps[0].key
	for c := range r.t.Items(i) {
		n := &r.t.Nodes[c]
		if !n.IsScalar() || n.Kind == tree.Null || strings.TrimSpace(n.Text) == "" || !look.IsNear(n.Key, want) || n.Key == want || r.isMapped(n.Key) {
			continue
		}
		if len(r.slips) < mostSlips {
			r.slips = append(r.slips, slip{p, build.PendingFault{At: n.Start, Fault: chronicle.Fault{
				Kind:    chronicle.Invalid,
				Span:    chronicle.Span{Entry: r.b.Doc(), Start: n.Start, End: n.End},
				Message: "unknown key " + schema.Quote(n.Key) + "; did you mean " + schema.Quote(want) + "?",
			}}})
		}
	}
}

// A slip is a fault that counts if other records have the key that is meant: if none has,
// the file is of another shape, which is said once.
type slip struct {
	path  *fieldPath
	fault build.PendingFault
}

const mostSlips = 1000

// noteSlips notes the slips that count.
func (r *Reader) noteSlips() {
	for _, s := range r.slips {
		if s.path.met {
			r.b.Refuse(s.fault.At, s.fault.Fault)
		}
	}
}

// isMapped reports whether a path of the mapping begins with a key.
func (r *Reader) isMapped(key string) bool {
	for p := range r.m.paths() {
		if len(p.steps) > 0 && p.steps[0].key == key {
			return true
		}
	}
	return false
}

// checkEnd notes that the file breaks off within its last record: it does not end with a
// line, and the last record alone has no prose. The records are the entries from first on.
func (r *Reader) checkEnd(first int) {
	content := r.b.Document().Fields[0].Text
	events := slices.DeleteFunc(slices.Clone(r.b.Chronicle().Entries[first:]), func(e chronicle.Entry) bool { return e.Kind != chronicle.Event })
	if len(events) < 2 || strings.HasSuffix(content, "\n") || strings.HasSuffix(content, "\r") {
		return
	}
	tells := func(e chronicle.Entry) bool {
		return slices.ContainsFunc(e.Fields, func(f chronicle.Field) bool { return f.Role.IsProse() || f.Role == chronicle.Title })
	}
	last := events[len(events)-1]
	if last.Origin.End < len(strings.TrimRight(content, " \t")) || tells(last) || slices.ContainsFunc(events[:len(events)-1], func(e chronicle.Entry) bool { return !tells(e) }) {
		return
	}
	r.b.Note(build.PendingFault{At: last.Origin.Start, Fault: chronicle.Fault{
		Kind: chronicle.Unreadable, Span: last.Missing("text"), Message: "the file seems to break off within this record, which has no text",
	}})
}

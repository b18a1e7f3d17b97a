package build

import (
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A FaultList holds the faults of a file in the order they were noted. Faults of one kind
// that say the same have one cause; of very many it holds a few, and their number.
type FaultList struct {
	noted  []PendingFault
	groups map[cause]group
}

// A PendingFault is a fault on its way into the chronicle.
type PendingFault struct {
	At    int // byte of the file
	Fault chronicle.Fault
	More  int // faults of the same cause that are not in the list
	// Form, if it is not empty, is what the fault has in common with others that are one
	// finding with it, whatever their messages say.
	Form string
}

// A cause is what faults that are one finding have in common.
type cause struct {
	kind    chronicle.FaultKind
	message string
	form    string
}

// causeOf returns the cause of a fault.
func causeOf(p *PendingFault) cause {
	if p.Form != "" {
		return cause{kind: p.Fault.Kind, form: p.Form}
	}
	return cause{kind: p.Fault.Kind, message: p.Fault.Message}
}

// mostFindings is how many faults of the cause are findings of their own.
func (c cause) mostFindings() int {
	if c.form != "" {
		return 1
	}
	return mostAlike
}

// rest says that there are more faults of the cause.
func (c cause) rest(n int) string {
	switch {
	case c.form == "":
		return fmt.Sprintf("; the same in %d more places", n)
	case n == 1:
		return "; so it is with another date of this form"
	}
	return fmt.Sprintf("; so it is with %d more dates of this form", n)
}

type group struct{ first, kept int }

// mostAlike is how many faults of one cause are findings of their own: so many places a
// reader looks up one by one. Of more, one finding counts them and shows as many.
const mostAlike = 5

// Add adds a fault.
func (l *FaultList) Add(p PendingFault) {
	c := causeOf(&p)
	g, met := l.groups[c]
	if g.kept == mostAlike {
		l.noted[g.first].More += 1 + p.More
		return
	}
	if !met {
		g.first = len(l.noted)
	}
	g.kept++
	if l.groups == nil {
		l.groups = map[cause]group{}
	}
	l.groups[c] = g
	l.noted = append(l.noted, p)
}

// All returns the faults in the order they were noted.
func (l *FaultList) All() []PendingFault { return l.noted }

// reset empties the list.
func (l *FaultList) reset() {
	if len(l.noted) > 0 {
		l.noted = l.noted[:0]
		clear(l.groups)
	}
}

// merged returns the faults in the order of the file, of which each of many that have
// one cause is among the other places of the first.
func (l *FaultList) merged() []chronicle.Fault {
	slices.SortStableFunc(l.noted, func(x, y PendingFault) int { return x.At - y.At })
	all := map[cause]int{}
	for i := range l.noted {
		all[causeOf(&l.noted[i])] += 1 + l.noted[i].More
	}
	first := map[cause]int{} // in the result
	var out []chronicle.Fault
	for at := range l.noted {
		p := &l.noted[at]
		c := causeOf(p)
		n := all[c]
		if i, met := first[c]; met && n > c.mostFindings() {
			out[i].Also = append(out[i].Also, p.Fault.Span)
			continue
		}
		first[c] = len(out)
		f := p.Fault
		if n > c.mostFindings() {
			f.Message += c.rest(n - 1)
		}
		out = append(out, f)
	}
	return out
}

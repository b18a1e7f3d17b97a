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
}

// A cause is what faults that are one finding have in common.
type cause struct {
	kind    chronicle.FaultKind
	message string
}

type group struct{ first, kept int }

// mostAlike is how many faults of one cause are findings of their own: so many places a
// reader looks up one by one. Of more, one finding counts them and shows as many.
const mostAlike = 5

// Add adds a fault.
func (l *FaultList) Add(p PendingFault) {
	c := cause{p.Fault.Kind, p.Fault.Message}
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
	for _, p := range l.noted {
		all[cause{p.Fault.Kind, p.Fault.Message}] += 1 + p.More
	}
	first := map[cause]int{} // in the result
	var out []chronicle.Fault
	for _, p := range l.noted {
		c := cause{p.Fault.Kind, p.Fault.Message}
		n := all[c]
		if i, met := first[c]; met && n > mostAlike {
			out[i].Also = append(out[i].Also, p.Fault.Span)
			continue
		}
		first[c] = len(out)
		f := p.Fault
		if n > mostAlike {
			f.Message += fmt.Sprintf("; the same in %d more places", n-1)
		}
		out = append(out, f)
	}
	return out
}

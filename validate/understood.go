package validate

import (
	"sync"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
)

// Understood says how much of the chronicle meant something to the rules that ran:
// what a result without findings is worth. What no rule asked for is not counted.
type Understood struct {
	Dates      int            // of entries, and in their prose
	Lengths    int            // of time, and ages, in prose
	Figures    int            // numbers with what they measure
	Quotations int            // quotes, and quotations in prose
	Rules      map[string]int // how many comparisons each rule made, by its id
}

// understood adds up what has been read and compared.
func (r *run) understood() Understood {
	u := Understood{
		Dates:      r.c.Total().Dated + r.found.all.Dates,
		Lengths:    r.found.all.Lengths,
		Quotations: r.c.Count(chronicle.Quote) + r.found.all.Quotations,
		Rules:      make(map[string]int, len(r.rules)),
	}
	for _, rr := range r.rules {
		if rr.failed == nil {
			u.Rules[rr.ID] = int(rr.compared.Load())
		}
	}
	return u
}

// foundInProse counts what was found in the prose of the entries. Those that are made
// on demand may be read several times, and count once.
type foundInProse struct {
	mu     sync.Mutex
	all    reading.Counts
	stored map[storedField]reading.Counts
}

func (p *foundInProse) add(e *chronicle.Entry, f *chronicle.Field, found reading.Counts) {
	if found == (reading.Counts{}) {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if e.Index < chronicle.FirstStored {
		p.all.Add(found)
		return
	}
	if p.stored == nil {
		p.stored = map[storedField]reading.Counts{}
	}
	key := storedFieldOf(e, f)
	before := p.stored[key]
	p.stored[key] = before.Max(found)
	p.all.Add(p.stored[key].Minus(before))
}

package prose

import (
	"fmt"

	"github.com/chronlint/chronlint/validate/rule"
)

// causes collects remnants by document and kind: what a conversion left in many texts has
// one cause.
type causes struct {
	order []cause
	found map[cause]*remnantsOfCause
}

type cause struct {
	doc  int
	kind string
}

type remnantsOfCause struct {
	first  []rule.Finding // mostAlone at most
	places []rule.Related // of the others; shownPlaces at most
	texts  int
}

// mostAlone is how many texts of a document may each have a finding of one kind of remnant. Of more,
// nobody settles them one by one.
const mostAlone = 3

func (c *causes) add(doc int, t remnantFinding) {
	key := cause{doc, t.kind}
	all := c.found[key]
	if all == nil {
		if c.found == nil {
			c.found = map[cause]*remnantsOfCause{}
		}
		all = &remnantsOfCause{}
		c.found[key] = all
		c.order = append(c.order, key)
	}
	all.texts++
	if len(all.first) < mostAlone {
		all.first = append(all.first, t.Finding)
	}
	if all.texts > 1 && len(all.places) < shownPlaces {
		all.places = append(all.places, rule.Related{Span: t.Span, Message: "also here"})
	}
}

func (c *causes) report(p *rule.Pass) {
	for _, key := range c.order {
		all := c.found[key]
		if all.texts > mostAlone {
			f := all.first[0]
			f.Message += fmt.Sprintf("; %d texts of this file have such characters", all.texts)
			f.Related = all.places
			p.Report(f)
			continue
		}
		for _, f := range all.first {
			p.Report(f)
		}
	}
}

package webpage

import (
	"html"
	"strings"

	"github.com/chronlint/chronlint/validate/reading"
)

// A use is how an element that is all a date becomes the label of an event.
type use int

const (
	_       use = iota
	ahead       // it leads the item or the heading that it is in
	alone       // it is a heading for what follows
	joins       // it is one with the heading that follows
	trailed     // it is one with the heading before
)

// labels are where the elements of a page are that are labels of events: pages have dates
// in an element of their own as often as in headings.
type labels struct {
	starts, ends map[int]use
	joined       map[int]bool // ends of headings that a label follows
	level        int          // of the headings that labels become
}

// enough is how many dates in elements of one kind are labels.
const enough = 3

// findLabels finds the kinds of elements, by their names and classes, that begin what they
// are in and nearly all of which are a date and nothing else.
func (p *parser) findLabels() labels {
	type kind struct{ name, class string }
	dated, all := map[kind]int{}, map[kind]int{}
	isDate := make([]bool, len(p.all))
	for i := range p.all {
		e := &p.all[i]
		if !e.leads || !e.tagged || e.text == 0 {
			continue
		}
		k := kind{e.name, e.class}
		all[k]++
		if isDate[i] = p.isDate(e); isDate[i] {
			dated[k]++
		}
	}
	l := labels{starts: map[int]use{}, ends: map[int]use{}, joined: map[int]bool{}}
	for i := 0; i < len(p.all); i++ {
		e := &p.all[i]
		k := kind{e.name, e.class}
		if n := dated[k]; !isDate[i] || n < enough || 10*n < 8*all[k] {
			continue
		}
		u := p.useOf(i, &l)
		if u == 0 {
			continue
		}
		l.starts[e.at.start], l.ends[e.at.end] = u, u
		for i+1 < len(p.all) && p.all[i+1].at.start < e.at.end {
			i++
		}
	}
	if l.level == 0 {
		l.level = 6
	}
	return l
}

// isDate reports whether all that an element says is a date.
func (p *parser) isDate(e *element) bool {
	const longest = 48
	inner := p.src[e.inner-p.from : e.at.end-p.from]
	if e.text > longest || e.text == 0 || len(inner) > 10*longest {
		return false
	}
	var b strings.Builder
	for inner != "" {
		text, rest, found := strings.Cut(inner, "<")
		b.WriteString(text)
		if _, inner, found = strings.Cut(rest, ">"); !found {
			break
		}
	}
	text := strings.Join(strings.Fields(html.UnescapeString(b.String())), " ")
	text = strings.TrimRight(text, " :.–—-")
	if digits := len(text) - len(strings.Trim(text, "0123456789")); digits == len(text) && digits < 3 {
		return false
	}
	_, ok := reading.DateLabel(text, reading.Options{Language: p.head.language.text})
	return ok
}

// useOf returns what becomes of a label; 0 if it is one already, as in the cell of a table.
func (p *parser) useOf(i int, l *labels) use {
	e := &p.all[i]
	for up := e.parent; up > 0; up = p.all[up].parent {
		switch name := p.all[up].name; {
		case name == "table" && !p.layout[p.all[up].at.start], name == "dt":
			return 0
		case name == "li" || headings[name]:
			if dividing[e.name] {
				return 0
			}
			return ahead
		}
	}
	if headings[e.name] {
		return 0
	}
	for j := i + 1; j < len(p.all); j++ {
		if next := &p.all[j]; next.at.start >= e.at.end && next.text > 0 {
			if headings[next.name] && next.tagged {
				l.rise(next)
				return joins
			}
			if !dividing[next.name] || items[next.name] {
				break
			}
		}
	}
	for j := i - 1; j > 0; j-- {
		if before := &p.all[j]; before.at.end <= e.at.start && before.text > 0 {
			if headings[before.name] && before.tagged && !l.joined[before.at.end] {
				l.rise(before)
				l.joined[before.at.end] = true
				return trailed
			}
			break
		}
	}
	return alone
}

// rise takes over the level of a heading.
func (l *labels) rise(heading *element) {
	if level := int(heading.name[1] - '0'); l.level == 0 || level < l.level {
		l.level = level
	}
}

// beginLabel begins a label that is not within an item or a heading.
func (r *renderer) beginLabel(u use, tag span) {
	if u == trailed {
		return // the heading before goes on
	}
	r.block(paragraphGap, tag)
	r.begin(r.to.heading(r.labels.level), tag)
	r.heading, r.opened = true, len(r.d.Bytes)
}

// endLabel ends one.
func (r *renderer) endLabel(u use, tag span) {
	if u == joins {
		r.apart = ": "
		return
	}
	r.drop()
	r.heading = false
	r.block(paragraphGap, tag)
}

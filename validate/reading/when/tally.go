package when

// A Tally counts the dates in figures of a document, or of one of its columns, by what
// they show of the order in which the document writes day and month. The order in
// which they are added makes no difference.
type Tally struct {
	marks       [3]counts // slash, hyphen, full stop
	first, last int64     // years in full; 0: none was met
	short       int       // dates whose years have two digits
}

// counts are the dates of one mark.
type counts struct {
	all   int
	sure  [MonthFirst + 1]int // those of which only one order makes a date, by that
	hints [MonthFirst + 1]int // those that another date beside them agrees with in one order
}

// tallied returns the index of a mark.
func tallied(mark rune) int {
	switch mark {
	case '-':
		return 1
	case '.':
		return 2
	}
	return 0
}

// Add counts a date.
func (t *Tally) Add(n Numerals) {
	c := &t.marks[tallied(n.Mark)]
	c.all++
	c.sure[n.Order()]++
	if n.Short {
		t.short++
		return
	}
	t.AddYear(n.Year)
}

// AddYear notes a year that is written in full, in figures or not.
func (t *Tally) AddYear(year int64) {
	if t.first == 0 || year < t.first {
		t.first = year
	}
	t.last = max(t.last, year)
}

// Hint counts that a date agrees with another beside it if it is in an order.
func (t *Tally) Hint(n Numerals, o Order) { t.marks[tallied(n.Mark)].hints[o]++ }

// Merge adds what another tally counted.
func (t *Tally) Merge(other *Tally) {
	for i := range t.marks {
		c, o := &t.marks[i], &other.marks[i]
		c.all += o.all
		for k := range c.sure {
			c.sure[k] += o.sure[k]
			c.hints[k] += o.hints[k]
		}
	}
	if other.first != 0 {
		t.AddYear(other.first)
		t.AddYear(other.last)
	}
	t.short += other.short
}

// All returns how many dates were counted.
func (t *Tally) All() int { return t.marks[0].all + t.marks[1].all + t.marks[2].all }

// Shown returns how many of the dates can be read in an order alone.
func (t *Tally) Shown(o Order) int {
	return t.marks[0].sure[o] + t.marks[1].sure[o] + t.marks[2].sure[o]
}

// Figures returns how the dates are meant: with each mark in the order that the dates
// with that mark show or, if they show none, those with the others. What none shows is
// as usual says.
func (t *Tally) Figures(usual Figures) Figures {
	joint := func(marks ...int) counts {
		var all counts
		for _, m := range marks {
			for k := range all.sure {
				all.sure[k] += t.marks[m].sure[k]
				all.hints[k] += t.marks[m].hints[k]
			}
		}
		return all
	}
	order := func(usual Order, groups ...counts) Order {
		for _, c := range groups {
			if o, ok := c.order(); ok {
				return o
			}
		}
		return usual
	}
	f := Figures{
		Slash:  order(usual.Slash, joint(0), joint(0, 1)),
		Hyphen: order(usual.Hyphen, joint(1), joint(0, 1)),
		Stop:   order(usual.Stop, joint(2)),
	}
	if t.first != 0 {
		f.First, f.Last = around(t.first, t.last)
	}
	return f
}

// dissent is how many dates must show an order for each that shows the other, which is
// then taken for a slip. A document put together of two sources has more of these.
const dissent = 10

// order returns the order that dates show; false if they show nothing. Where they
// show both it is NoOrder.
func (c counts) order() (Order, bool) {
	for _, by := range [...][MonthFirst + 1]int{c.sure, c.hints} {
		day, month := by[DayFirst], by[MonthFirst]
		switch {
		case day == 0 && month == 0:
			continue
		case day >= dissent*month:
			return DayFirst, true
		case month >= dissent*day:
			return MonthFirst, true
		}
		return NoOrder, true
	}
	return NoOrder, false
}

// around returns the years of which one of two digits is one in a document whose other
// years are from first to last: those and some more on both sides; 0 if they are so far
// apart that it may be one of two.
func around(first, last int64) (from, to int64) {
	const years, farthest = 100, 20
	margin := min(farthest, (years-1-(last-first))/2)
	if margin <= 0 {
		return 0, 0
	}
	return max(1, first-margin), last + margin
}

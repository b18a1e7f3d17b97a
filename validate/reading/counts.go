package reading

// Counts says how much of some kinds was found in a text.
type Counts struct {
	Dates      int
	Lengths    int // durations and ages
	Quotations int
}

// Add adds other counts.
func (c *Counts) Add(other Counts) {
	c.Dates += other.Dates
	c.Lengths += other.Lengths
	c.Quotations += other.Quotations
}

// Minus returns the counts without others.
func (c Counts) Minus(other Counts) Counts {
	return Counts{c.Dates - other.Dates, c.Lengths - other.Lengths, c.Quotations - other.Quotations}
}

// Max returns the larger count of each kind.
func (c Counts) Max(other Counts) Counts {
	return Counts{max(c.Dates, other.Dates), max(c.Lengths, other.Lengths), max(c.Quotations, other.Quotations)}
}

// Observe has f called with what is found, once for what is looked for together, when
// it is first asked for. It is to be called before anything is.
func (r *Reading) Observe(f func(Counts)) { r.observe = f }

func (r *Reading) observed(found Counts) {
	if r.observe != nil {
		r.observe(found)
	}
}

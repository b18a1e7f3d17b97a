package webpage

// laysOut notes that the table whose cell is at hand only lays out the page.
func (p *parser) laysOut() {
	if depth := p.depth("table"); depth >= 0 && p.wall() > depth {
		p.layout[p.all[p.open[depth]].at.start] = true
	}
}

// findLayout finds the tables that only lay out the page since nearly all of their text is
// in one cell of a few: too few for a table of dates.
func (p *parser) findLayout() {
	const few = 5
	cells := map[int]int{} // of each table
	longest := map[int]int{}
	for i := range p.all {
		if name := p.all[i].name; name != "td" && name != "th" {
			continue
		}
		table := i
		for range 3 { // its row, and their group
			if table = max(0, p.all[table].parent); p.all[table].name == "table" {
				break
			}
		}
		cells[table]++
		longest[table] = max(longest[table], p.all[i].text)
	}
	for i, n := range cells {
		if table := &p.all[i]; table.name == "table" && n <= few && table.text > 0 && 5*longest[i] >= 4*table.text {
			p.layout[table.at.start] = true
		}
	}
}

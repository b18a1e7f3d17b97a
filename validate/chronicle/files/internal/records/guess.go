package records

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

var (
	dateNames  = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Date })
	endNames   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.End })
	yearNames  = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Year })
	monthNames = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Month })
	dayNames   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Day })
	titleNames = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Title })
	citedNames = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Cited })
	textNames  = lang.Union(func(l *lang.Language) *lang.Set { return &l.Columns.Text })
)

// A Guess is a shape that was guessed from the names of keys and from what the first
// records have under them.
type Guess struct {
	Shape   Shape
	Said    []string // what was guessed, for the account
	records int
	prose   int // words of a record, about
	dated   *column
	hasText bool // and not a title alone
}

// guess returns the best guess there is: that of the list whose records together tell the
// most. Those within the one record that a file is, such as its sources, count if one tells
// more than it does; what events cite never does.
func (s *sample) guess() (best Guess, ok bool) {
	for _, l := range s.lists {
		g, found := l.guess()
		switch {
		case !found || l.isMisspelt() || l.isCited():
		case !ok, s.isOne() && best.Shape.Records == "" && g.prose > best.prose,
			!(s.isOne() && best.Shape.Records == "") && g.records*g.prose >= best.records*best.prose:
			best, ok = g, true
		}
	}
	return best, ok
}

// isCited reports whether the list is of what events around it cite.
func (l *list) isCited() bool {
	if l.around == nil {
		return false
	}
	key := strings.TrimSuffix(l.path, "[]")
	if !citedNames.Has(lang.ColumnWords(key[strings.LastIndexByte(key, '.')+1:])) {
		return l.around.isCited()
	}
	_, ok := l.around.guess()
	return ok
}

// isMisspelt reports whether the list is that of the events of the native format but for
// a slip in its name.
func (l *list) isMisspelt() bool {
	name := strings.TrimSuffix(l.path, "[]")
	return l.named["date"] != nil && name != "events" && look.IsNear(name, "events")
}

// guess returns what the records of a list are taken for: they must have a date, which
// those around them may have for them, and prose.
func (l *list) guess() (Guess, bool) {
	g := Guess{Shape: Shape{Records: l.path}, records: l.records}
	taken := g.date(l)
	if len(taken) == 0 || !g.told(l, taken) || l.records == 1 && l.path == "" && !l.isPage(taken) {
		return Guess{}, false
	}
	return g, true
}

// date guesses where the date is and returns the columns that are part of it; none if
// there is none.
func (g *Guess) date(l *list) []*column {
	var taken []*column
	say := func(part string, c *column) {
		taken = append(taken, c)
		g.Said = append(g.Said, part+" from `"+c.path+"`")
	}
	year := l.find(func(c *column) bool { return yearNames.Has(c.words) && 10*c.years >= 9*c.values })
	whole := l.find((*column).isDate)
	parts := year != nil && (whole == nil || whole.around(l) || 2*whole.months > whole.values)
	switch {
	case parts:
		g.dated = year
		say("year", year)
		g.Shape.Date.Year = year.path
		isMonth := func(c *column) bool {
			return (monthNames.Has(c.words) || dateNames.Has(c.words)) && !yearNames.Has(c.words) && 2*c.months > c.values
		}
		if c := l.find(isMonth); c != nil {
			say("month", c)
			g.Shape.Date.Month = c.path
		}
		if c := l.find(func(c *column) bool { return dayNames.Has(c.words) && 2*c.numbers > c.values }); c != nil && !slices.Contains(taken, c) {
			say("day", c)
			g.Shape.Date.Day = c.path
		}
		return taken
	case whole == nil:
		return nil
	}
	g.dated = whole
	say("date", whole)
	g.Shape.Date.Whole = []string{whole.path}
	end := func(c *column) bool {
		return c != whole && !c.isList && endNames.Has(c.words) && c.values > 0 && 2*c.dates >= c.values && 2*c.years >= 2*whole.years-whole.values
	}
	for _, c := range l.columns {
		if end(c) {
			say("end", c)
			g.Shape.End.Whole = []string{c.path}
			break
		}
	}
	return taken
}

// find returns the first column of a list that will do or, if it has none, of the
// records around it.
func (l *list) find(will func(*column) bool) *column {
	for ; l != nil; l = l.around {
		for _, c := range l.columns {
			if !c.isList && c.values > 0 && 2*c.records >= l.records && will(c) {
				return c
			}
		}
	}
	return nil
}

// around reports whether the column is of records around those of the list.
func (c *column) around(l *list) bool { return l.named[c.path] != c }

// isDate reports whether a column has the name of a date and mostly dates in it.
func (c *column) isDate() bool {
	if 3*c.dates < 2*c.values || 2*c.numbers > c.values {
		return false
	}
	// Portuguese, Italian and Polish for a date, and English for anything.
	if c.words == "data" && c.years > 0 {
		return false
	}
	return c.isNamedDate()
}

// isNamedForDates reports whether a column has the name of a date or a part of one.
func (c *column) isNamedForDates() bool {
	return yearNames.Has(c.words) || monthNames.Has(c.words) || dayNames.Has(c.words) || endNames.Has(c.words) || c.isNamedDate()
}

// isNamedDate reports whether a column has the name of a date.
func (c *column) isNamedDate() bool { return layout.NamesDate(c.words) }

// told guesses where the prose is, and reports whether there is any.
func (g *Guess) told(l *list, taken []*column) bool {
	const (
		few  = 2 // words of a title, on average
		many = 5 // words of prose, whatever its name is
	)
	var id, titles, texts []string
	add := func(to *[]string, part string, c *column) {
		*to = append(*to, c.path)
		said := part + " from `" + c.path + "`"
		if c.isMarkdown() {
			said += " as Markdown"
			g.Shape.Markdown = append(g.Shape.Markdown, c.path)
		}
		g.Said = append(g.Said, said)
		g.prose += c.allWords / max(1, l.records)
		g.Shape.HTML = g.Shape.HTML || c.tags > 0
	}
	for _, c := range l.columns {
		switch {
		case slices.Contains(taken, c) || c.values == 0:
		case c.words == "id" && !c.isList && c.records == l.records:
			id = append(id, c.path)
		case titleNames.Has(c.words) && !c.isList && len(titles) == 0 && c.allWords > 0:
			add(&titles, "title", c)
		case textNames.Has(c.words) && c.allWords >= few*c.values, c.allWords >= many*c.values:
			add(&texts, "text", c)
		}
	}
	g.Shape.Values = []Value{
		{Key: "id", Role: chronicle.ID, Paths: id},
		{Key: "title", Role: chronicle.Title, Paths: titles},
		{Key: "text", Role: chronicle.Text, Paths: texts},
	}
	g.hasText = len(texts) > 0
	return g.hasText || len(titles) > 0 && g.prose >= few
}

// isPage reports whether a document that is one record is an event, not the settings of
// a program or the description of a package. One number is no year: it may be how many.
func (l *list) isPage(taken []*column) bool {
	for _, c := range l.columns {
		if c.words == "version" || c.words == "dependencies" || c.words == "license" || c.words == "schema" {
			return false
		}
	}
	return !slices.ContainsFunc(taken, func(c *column) bool { return c.clocks > 0 || c.early > 0 || c.around(l) })
}

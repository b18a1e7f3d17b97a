package records

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
)

// A Shape says by paths where the parts of an event are in records: see
// files.Fields.
type Shape struct {
	Records string // "": the document is a list of records, or one
	Values  []Value
	Date    DatePaths
	End     DatePaths
	HTML    bool
	// Markdown are the paths, among those of Values, whose values are written in it.
	Markdown []string
	Quotes   *Shape // records within the record
}

// A Value has the paths of the values that have a role.
type Value struct {
	Key   string // what errors call it
	Role  chronicle.Role
	Paths []string
}

// DatePaths are the paths of a date, as a whole or in parts; "": none. Of those of
// the whole the first counts where a record has something.
type DatePaths struct {
	Whole            []string
	Year, Month, Day string
}

func (d DatePaths) isZero() bool {
	return len(d.Whole) == 0 && d.Year == "" && d.Month == "" && d.Day == ""
}

// A Mapping is a shape of records made ready to be followed.
type Mapping struct {
	records  fieldPath
	values   []mappedValue
	date     mappedDate
	end      mappedDate
	speaker  []fieldPath
	quotes   *Mapping
	html     bool
	required []fieldPath // a file whose records have none of these is of another shape
}

type mappedValue struct {
	path     fieldPath
	role     chronicle.Role
	once     bool // only if the record has none of this role yet
	markdown bool
}

// A mappedDate has the paths of each part, of which the first counts that a record
// has.
type mappedDate [dates.NumParts][]fieldPath

// clone returns a copy that may note what it met.
func (m *Mapping) clone() *Mapping {
	if m == nil {
		return nil
	}
	c := *m
	c.values, c.speaker, c.required = slices.Clone(m.values), slices.Clone(m.speaker), slices.Clone(m.required)
	for part := range c.date {
		c.date[part], c.end[part] = slices.Clone(m.date[part]), slices.Clone(m.end[part])
	}
	c.quotes = m.quotes.clone()
	return &c
}

// ofColumns returns the mapping of records whose keys are the names of columns.
func (m *Mapping) ofColumns() *Mapping {
	c := m.clone()
	for p := range c.paths() {
		p.column()
	}
	return c
}

// paths yields the paths within a record.
func (m *Mapping) paths() iter.Seq[*fieldPath] {
	return func(yield func(*fieldPath) bool) {
		for i := range m.values {
			if !yield(&m.values[i].path) {
				return
			}
		}
		groups := append([][]fieldPath{m.speaker, m.required}, m.date[:]...)
		for _, paths := range append(groups, m.end[:]...) {
			for i := range paths {
				if !yield(&paths[i]) {
					return
				}
			}
		}
	}
}

// Compile parses the paths. The error joins all that is wrong.
func (s Shape) Compile() (*Mapping, error) {
	m := &Mapping{html: s.HTML}
	var errs []error
	path := func(key, text string) fieldPath {
		p, err := parsePath(text)
		if err != nil {
			errs = append(errs, fmt.Errorf("files: fields: %s: %w", key, err))
		}
		return p
	}
	if s.Records != "" {
		var err error
		if m.records, err = parsePath(s.Records); err != nil {
			errs = append(errs, fmt.Errorf("files: fields: records: %w", err))
		}
	}
	for _, v := range s.Values {
		for _, text := range v.Paths {
			p := path(v.Key, text)
			m.values = append(m.values, mappedValue{p, v.Role, v.Role == chronicle.ID, slices.Contains(s.Markdown, text)})
			switch v.Role {
			case chronicle.SpeakerRef:
				m.speaker = append(m.speaker, p)
			case chronicle.Title, chronicle.Text:
				m.required = append(m.required, p)
			}
		}
	}
	for _, d := range []struct {
		key  string
		from DatePaths
		to   *mappedDate
	}{{"date", s.Date, &m.date}, {"end", s.End, &m.end}} {
		for part, texts := range [][]string{d.from.Whole, {d.from.Year}, {d.from.Month}, {d.from.Day}} {
			for _, text := range texts {
				if text == "" {
					continue
				}
				p := path(d.key, text)
				d.to[part] = append(d.to[part], p)
				if slices.ContainsFunc(p.steps, func(at step) bool { return at.each }) {
					errs = append(errs, fmt.Errorf("files: fields: %s: %s matches several dates, but a record has one", d.key, schema.Quote(text)))
				}
			}
		}
	}
	m.required = append(append(m.required, m.date[dates.WholePart]...), m.date[dates.YearPart]...)
	if s.Quotes != nil {
		if s.Quotes.Records == "" {
			errs = append(errs, errors.New("files: fields: quotes: records is missing: the path of the quotes in the record"))
		}
		quotes, err := s.Quotes.Compile()
		if err != nil {
			errs = append(errs, err)
		}
		m.quotes = quotes
	}
	if len(m.values) == 0 && s.Date.isZero() {
		errs = append(errs, errors.New("files: fields: none is given, so nothing would be read"))
	}
	return m, errors.Join(errs...)
}

// findMarkup finds out whether texts are written in HTML or Markdown, unless it is
// known.
func (m *Mapping) findMarkup(sample func() *sample) {
	if m.html || slices.ContainsFunc(m.values, func(v mappedValue) bool { return v.markdown }) {
		return
	}
	s := sample()
	for i := range m.values {
		v := &m.values[i]
		for _, l := range s.lists {
			c := l.named[v.path.text]
			if c == nil || !isShown(v.role) {
				continue
			}
			v.markdown = v.markdown || c.isMarkdown()
			m.html = m.html || c.tags > 1 && isHabit(c.tags, c.values)
		}
	}
}

package files

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Fields say where in records of any shape the parts of an event stand: in the
// objects of JSON and YAML, the lines of JSON Lines, the rows of CSV.
//
//	files.Fields{
//		Records: "[].events[].info[]",
//		Date:    files.DateFields{Year: "year", Month: "date"},
//		Text:    []string{"text"},
//	}
//
// A path is keys with full stops between them, such as info.text. A key with []
// after it is a list and stands for each of its items: cast[].name. A last key
// needs no brackets. A full stop alone is the record itself, where it is no
// object but a text. Before a full stop, bracket or backslash that is part of a
// key stands a backslash. In CSV a path is the name of a column.
//
// Where a key takes several paths, each gives fields of its own. What no path
// leads to is not read.
type Fields struct {
	// Records is the path of the records in a document. Empty: the document is
	// a list of records, or one.
	Records string

	ID   []string // what other entries name the event by; the first that the record has
	Date DateFields
	End  DateFields // of an event that lasts

	Display  []string // the date as readers see it
	Title    []string
	Text     []string
	Caption  []string
	Credit   []string
	People   []string
	Sources  []string
	Slug     []string
	URL      []string
	Language []string // of the record, as a BCP 47 tag

	// Speaker makes a record that has one a quote, of which Date is when it was
	// said.
	Speaker []string
	Event   []string // of a quote: the id of the event it belongs to

	// HTML tells that texts, titles, captions and credits are fragments of HTML.
	// Block quotations in them become quotes.
	HTML bool

	// Quotes are records within the record, with Records as their path in it.
	Quotes *Fields
}

// DateFields are the paths of a date: of the whole, or of its parts. A date, or
// a part of one, that a record lacks is taken from the objects around it, the
// nearest first; an End is not.
//
// A date is written in EDTF or ISO 8601, or in words: 11 September 1973, Sept
// 1973, 153 BC, AD 69, c. 383. A year may have its era; one below zero is
// counted as in EDTF, where -43 is 44 BC. A month is a number or a name, and may
// have its day with it.
type DateFields struct {
	Whole            string
	Year, Month, Day string
}

func (d DateFields) isZero() bool { return d == DateFields{} }

// CheckPath reports whether a path of Fields is well formed.
func CheckPath(path string) error {
	_, err := parsePath(path)
	return err
}

// A step leads from a value to one in it: the member with a key or, if each is
// set, each item of a list.
type step struct {
	key  string
	each bool
}

// A fieldPath is a parsed path.
type fieldPath struct {
	text  string
	steps []step // none: the record itself
	name  string // JSON Pointer without the first slash, where no list is on the way
	met   bool   // something stands there in some record
}

var errPath = errors.New("it ought to be keys with full stops between them, as in info.text, with [] after a list, as in events[].info[]")

func parsePath(text string) (fieldPath, error) {
	p := fieldPath{text: text}
	fail := func() (fieldPath, error) {
		return fieldPath{}, fmt.Errorf("%s is no path: %w", schema.Quote(text), errPath)
	}
	if text == "." {
		return p, nil
	}
	var key strings.Builder
	hasKey, afterList := false, false
	end := func() {
		if hasKey {
			p.steps = append(p.steps, step{key: key.String()})
			key.Reset()
			hasKey = false
		}
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text) && strings.IndexByte(`.[]\`, text[i+1]) >= 0 && !afterList:
			i++
			key.WriteByte(text[i])
			hasKey = true
		case c == '[' && strings.HasPrefix(text[i:], "[]") && (hasKey || len(p.steps) == 0 || afterList):
			end()
			p.steps = append(p.steps, step{each: true})
			afterList = true
			i++
		case c == '.' && (hasKey || afterList) && i+1 < len(text):
			end()
			afterList = false
		case c == '.' || c == '[' || c == ']' || c == '\\' || afterList:
			return fail()
		default:
			key.WriteByte(c)
			hasKey = true
		}
	}
	end()
	if len(p.steps) == 0 {
		return fail()
	}
	p.setName()
	return p, nil
}

func (p *fieldPath) setName() {
	var keys []string
	for _, s := range p.steps {
		if s.each {
			return
		}
		keys = append(keys, escapeKey.Replace(s.key))
	}
	p.name = strings.Join(keys, "/")
}

// column makes a path of keys that of a column of CSV, where a full stop in a
// name needs no backslash.
func (p *fieldPath) column() {
	var keys []string
	for _, s := range p.steps {
		if s.each {
			return
		}
		keys = append(keys, s.key)
	}
	if len(keys) > 1 {
		p.steps = []step{{key: strings.Join(keys, ".")}}
		p.setName()
	}
}

// A mapping is Fields made ready to be followed.
type mapping struct {
	records  fieldPath
	values   []mappedValue
	date     mappedDate
	end      mappedDate
	speaker  []fieldPath
	quotes   *mapping
	html     bool
	required []fieldPath // a file whose records have none of these is of another shape
}

type mappedValue struct {
	path fieldPath
	role chronicle.Role
	once bool // only if the record has none of this role yet
}

// A mappedDate has the paths of the parts, with no steps for those that are not
// mapped.
type mappedDate [numParts]fieldPath

// The parts of a date.
const (
	wholePart = iota
	yearPart
	monthPart
	dayPart
	numParts
)

// paths lists the paths of each key but those of dates.
func (f *Fields) paths() []struct {
	key   string
	role  chronicle.Role
	paths []string
} {
	return []struct {
		key   string
		role  chronicle.Role
		paths []string
	}{
		{"id", chronicle.ID, f.ID},
		{"display", chronicle.Display, f.Display},
		{"title", chronicle.Title, f.Title},
		{"text", chronicle.Text, f.Text},
		{"caption", chronicle.Caption, f.Caption},
		{"credit", chronicle.Credit, f.Credit},
		{"people", chronicle.PersonRef, f.People},
		{"sources", chronicle.SourceRef, f.Sources},
		{"slug", chronicle.Slug, f.Slug},
		{"url", chronicle.URL, f.URL},
		{"language", chronicle.Language, f.Language},
		{"speaker", chronicle.SpeakerRef, f.Speaker},
		{"event", chronicle.EventRef, f.Event},
	}
}

// mapping makes the fields ready for files of a format.
func (f *Fields) mapping(of *format) (*mapping, error) {
	m, err := f.compile()
	if err != nil || of.name != csvFormat {
		return m, err
	}
	for p := range m.paths() {
		p.column()
	}
	return m, nil
}

// paths yields the paths within a record.
func (m *mapping) paths() iter.Seq[*fieldPath] {
	return func(yield func(*fieldPath) bool) {
		for i := range m.values {
			if !yield(&m.values[i].path) {
				return
			}
		}
		for _, paths := range [][]fieldPath{m.date[:], m.end[:], m.speaker, m.required} {
			for i := range paths {
				if paths[i].text != "" && !yield(&paths[i]) {
					return
				}
			}
		}
	}
}

// compile parses the paths. The error joins all that is wrong.
func (f *Fields) compile() (*mapping, error) {
	m := &mapping{html: f.HTML}
	var errs []error
	path := func(key, text string) fieldPath {
		p, err := parsePath(text)
		if err != nil {
			errs = append(errs, fmt.Errorf("files: fields: %s: %w", key, err))
		}
		return p
	}
	if f.Records != "" {
		var err error
		if m.records, err = parsePath(f.Records); err != nil {
			errs = append(errs, fmt.Errorf("files: fields: records: %w", err))
		}
	}
	for _, v := range f.paths() {
		for _, text := range v.paths {
			p := path(v.key, text)
			m.values = append(m.values, mappedValue{p, v.role, v.role == chronicle.ID})
			switch v.role {
			case chronicle.SpeakerRef:
				m.speaker = append(m.speaker, p)
			case chronicle.Title, chronicle.Text:
				m.required = append(m.required, p)
			}
		}
	}
	for _, d := range []struct {
		key  string
		from DateFields
		to   *mappedDate
	}{{"date", f.Date, &m.date}, {"end", f.End, &m.end}} {
		for part, text := range []string{d.from.Whole, d.from.Year, d.from.Month, d.from.Day} {
			if text == "" {
				continue
			}
			d.to[part] = path(d.key, text)
			if slices.ContainsFunc(d.to[part].steps, func(s step) bool { return s.each }) {
				errs = append(errs, fmt.Errorf("files: fields: %s: %s leads to several dates, but a record has one", d.key, schema.Quote(text)))
			}
		}
	}
	m.required = append(m.required, m.date[:yearPart+1]...)
	m.required = slices.DeleteFunc(m.required, func(p fieldPath) bool { return p.text == "" })
	if f.Quotes != nil {
		if f.Quotes.Records == "" {
			errs = append(errs, errors.New("files: fields: quotes: records is missing, the path of the quotes in the record"))
		}
		quotes, err := f.Quotes.compile()
		if err != nil {
			errs = append(errs, err)
		}
		m.quotes = quotes
	}
	if len(m.values) == 0 && f.Date.isZero() {
		errs = append(errs, errors.New("files: fields: none is given, so that nothing would be read"))
	}
	return m, errors.Join(errs...)
}

package page

import (
	"regexp"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/layout"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

var (
	nameDate = regexp.MustCompile(`^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[-_. ]|$)`)
	lineDate = regexp.MustCompile(`(?m)^["']?(?:` + strings.Join(dateKeys, "|") + `)["']?[ \t]*[:=]`)
)

// The usual keys of front matter, of which the first that is there counts.
var (
	dateKeys = []string{"date", "start_date", "startDate", "event_date", "eventDate", "start_time", "startTime", "start", "from", "when"}
	endKeys  = []string{"end_date", "endDate", "date_end", "end_time", "endTime", "end", "until"}
	keysOf   = []struct {
		role chronicle.Role
		keys []string
		all  bool // each of them, rather than the first
	}{
		{role: chronicle.ID, keys: []string{"id"}},
		{role: chronicle.Slug, keys: []string{"slug"}},
		{role: chronicle.Title, keys: []string{"title", "headline"}},
		{role: chronicle.Display, keys: []string{"display_date", "displayDate", "display"}},
		{role: chronicle.Language, keys: []string{"language", "lang"}},
		{role: chronicle.PersonRef, keys: []string{"people", "persons", "actors", "participants"}, all: true},
		{role: chronicle.SourceRef, keys: []string{"sources", "source", "references"}, all: true},
		{role: chronicle.Tag, keys: []string{"tags", "categories", "keywords"}, all: true},
		{role: chronicle.Place, keys: []string{"place", "location"}},
	}
)

// usual is which of the usual keys a page has.
type usual struct {
	date, end string
	near      string // the date, if its key is a slip for another
	meant     string // that other
	isYear    bool   // the date has the name of a year, as that of a book or a film has
	values    []records.Value
}

func usualNames(t *tree.Tree) usual {
	var u usual
	if len(t.Nodes) == 0 {
		return u
	}
	first := func(keys []string) string {
		for _, k := range keys {
			if i := t.Member(0, k); i >= 0 && t.Nodes[i].IsScalar() {
				return k
			}
		}
		return ""
	}
	u.date, u.end = first(dateKeys), first(endKeys)
	for _, of := range keysOf {
		for _, k := range of.keys {
			i := t.Member(0, k)
			if i < 0 || !isWords(t, i) {
				continue
			}
			u.values = append(u.values, records.Value{Key: k, Role: of.role, Paths: []string{k}})
			if !of.all {
				break
			}
		}
	}
	for i := range t.Items(0) {
		n := &t.Nodes[i]
		if u.date != "" || !n.IsScalar() || schema.Nearest(n.Key, dateKeys[:1]) == "" {
			continue
		}
		if d, err := edtf.Parse(strings.TrimSpace(n.Text)); err == nil && d.Precision() == edtf.PrecisionDay {
			u.date = n.Key
			if n.Key != "data" { // the word of several languages
				u.near, u.meant = n.Key, dateKeys[0]
			}
		}
	}
	if u.date == "" {
		u.findDate(t)
	}
	u.findTitle(t)
	return u
}

// findDate finds a date whose key is that of another language, or else a year.
func (u *usual) findDate(t *tree.Tree) {
	reader := dates.NewReader("")
	for _, ofYear := range []bool{false, true} {
		for i := range t.Items(0) {
			n := &t.Nodes[i]
			name := lang.ColumnWords(n.Key)
			if !n.IsScalar() || !ofYear && !layout.NamesDate(name) || ofYear && !layout.NamesYear(name) {
				continue
			}
			d, err := reader.Whole(n.Text)
			if err == nil && !d.IsZero() && (d.Precision() == edtf.PrecisionDay || ofYear && d.Precision() == edtf.PrecisionYear) {
				u.date, u.isYear = n.Key, ofYear
				return
			}
		}
	}
}

// findTitle finds a title whose key is misspelt, or the word of another language.
func (u *usual) findTitle(t *tree.Tree) {
	if slices.ContainsFunc(u.values, func(v records.Value) bool { return v.Role == chronicle.Title }) {
		return
	}
	for i := range t.Items(0) {
		if n := &t.Nodes[i]; n.Kind == tree.Text && schema.Nearest(n.Key, []string{"title"}) != "" {
			u.values = append(u.values, records.Value{Key: n.Key, Role: chronicle.Title, Paths: []string{escapes.Replace(n.Key)}})
			return
		}
	}
}

// escapes makes a key a path.
var escapes = strings.NewReplacer(`\`, `\\`, ".", `\.`, "[", `\[`, "]", `\]`)

// isWords reports whether a value is a scalar or a list of such.
func isWords(t *tree.Tree, i int) bool {
	if t.Nodes[i].Kind == tree.List {
		return !slices.ContainsFunc(slices.Collect(t.Items(i)), func(c int) bool { return !t.Nodes[c].IsScalar() })
	}
	return t.Nodes[i].IsScalar()
}

// mapping returns the mapping of the keys. They are paths that can be compiled.
func (u *usual) mapping() *records.Mapping {
	s := records.Shape{Values: u.values, Date: records.DatePaths{Whole: []string{escapes.Replace(u.date)}}, End: records.DatePaths{Whole: []string{u.end}}}
	if u.date == "" {
		s.Date.Whole = dateKeys[:1]
	}
	m, err := s.Compile()
	if err != nil {
		panic(err)
	}
	return m
}

// guess says what is read as what.
func (u *usual) guess(name string) string {
	from := "`" + u.date + "`"
	if _, _, ok := dateOfName(name); u.date == "" && ok {
		from = "the file's name"
	} else if u.date == "" {
		from = "`" + dateKeys[0] + "`"
	}
	return "a page with front matter: date from " + from + ", text from the body"
}

package timelinejs

import (
	"iter"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// CSV is the CSV of TimelineJS. With fields it is that of any columns.
var CSV = &format.Format{
	Name:       "csv",
	Wanted:     "CSV of TimelineJS, where each row has a Year",
	Extensions: []string{".csv", ".tsv", ".tab"},
	Columns:    table.Columns,
	Open:       func(f *tree.File) format.Document { return slideTable{f.File, f} },
	Records:    table.Records,
}

// table is how CSV of any columns is read.
var table = format.Format{
	Columns: true,
	Records: func(f *tree.File) iter.Seq[*tree.Tree] { return tree.Rows(f.File) },
}

type slideTable struct {
	src  *source.File
	file *tree.File
}

// Shows reports whether the header is that of TimelineJS.
func (d slideTable) Shows() bool { return isSlideHeader(tree.Header(d.src)) }

func isSlideHeader(header []string) bool {
	return !slices.ContainsFunc([]string{"Year", "Headline", "Text"}, func(name string) bool {
		return columnLike(header, name) == ""
	})
}

// Looks reports whether the header is that of TimelineJS but for a misspelt or a
// missing column.
func (d slideTable) Looks() bool {
	const enough = 4 // of which a table of another kind has one or two
	met := 0
	for _, name := range tree.Header(d.src) {
		if look.IsNear(name, columns...) || isTwoColumns(name) {
			met++
		}
	}
	return met >= enough
}

func (d slideTable) Read(b *build.Builder) {
	header := tree.Header(d.src)
	if !isSlideHeader(header) && !d.Looks() {
		if other := records.OpenGuessing(d.file, &table); other.Shows() {
			other.Read(b)
			return
		}
	}
	at := d.src.Body()
	for _, bad := range badColumns(header) {
		b.Unreadable(at, at, bad)
	}
	if !isSlideHeader(header) {
		if b.Account().Refused > 0 {
			return
		}
		b.Unreadable(at, at, "these columns are not those of TimelineJS; say what they hold with fields in the configuration")
		return
	}
	m, err := slideColumns(header).Compile()
	if err != nil {
		panic(err) // the paths are wrong
	}
	kind := columnLike(header, "Type")
	r := records.NewReader(b, m)
	r.KindOf = func(t *tree.Tree, i int) chronicle.Kind {
		c := t.Member(i, kind)
		if c >= 0 && strings.EqualFold(strings.TrimSpace(t.Nodes[c].Text), "title") {
			return chronicle.Paragraph // the first slide, which has no date
		}
		return chronicle.Event
	}
	for t := range tree.Rows(d.src) {
		b.FaultsOf(t)
		first := len(b.Chronicle().Entries)
		r.Document(t)
		for i := first; i < len(b.Chronicle().Entries); i++ {
			checkRow(b, &b.Chronicle().Entries[i])
		}
	}
}

// checkRow notes a row that tells nothing of its date.
func checkRow(b *build.Builder, e *chronicle.Entry) {
	tells := slices.ContainsFunc(e.Fields, func(f chronicle.Field) bool {
		return f.Role.IsProse() || f.Role == chronicle.Title || f.Role == chronicle.Credit
	})
	if e.Kind == chronicle.Event && !tells {
		b.Fault(e.Origin.Start, chronicle.Fault{
			Kind:    chronicle.Invalid,
			Span:    e.Missing("Headline"),
			Message: "this row has neither a headline nor a text",
		})
	}
}

// slideColumns says what the columns of the spreadsheets mean that TimelineJS
// reads, which it knows by their names in small or capital letters.
func slideColumns(header []string) records.Shape {
	column := func(name string) string {
		if met := columnLike(header, name); met != "" {
			return met
		}
		return name
	}
	value := func(role chronicle.Role, name string) records.Value {
		return records.Value{Key: name, Role: role, Paths: []string{column(name)}}
	}
	return records.Shape{
		Date: records.DatePaths{Year: column("Year"), Month: column("Month"), Day: column("Day")},
		End:  records.DatePaths{Year: column("End Year"), Month: column("End Month"), Day: column("End Day")},
		Values: []records.Value{
			value(chronicle.Display, "Display Date"),
			value(chronicle.Title, "Headline"),
			value(chronicle.Text, "Text"),
			value(chronicle.Caption, "Media Caption"),
			value(chronicle.Credit, "Media Credit"),
		},
		HTML: true,
	}
}

// columnLike returns the column that has a name but for its case, "" if none
// has.
func columnLike(header []string, name string) string {
	if i := slices.IndexFunc(header, func(h string) bool { return strings.EqualFold(h, name) }); i >= 0 {
		return header[i]
	}
	return ""
}

package files

import (
	"iter"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// timelineCSV is the CSV of TimelineJS. With fields it is that of any columns.
var timelineCSV = &format{
	name:       "csv",
	extensions: []string{".csv", ".tsv", ".tab"},
	columns:    true,
	open:       func(f *treeFile) document { return slideTable{f.source} },
	records:    func(f *treeFile) iter.Seq[*tree] { return csvRows(f.source) },
}

type slideTable struct{ src *source }

// Shows reports whether the header is that of TimelineJS.
func (d slideTable) Shows() bool { return isSlideHeader(csvHeader(d.src)) }

func isSlideHeader(header []string) bool {
	return !slices.ContainsFunc([]string{"Year", "Headline", "Text"}, func(name string) bool {
		return columnLike(header, name) == ""
	})
}

func (d slideTable) Read(b *builder) {
	header := csvHeader(d.src)
	if !isSlideHeader(header) {
		at := d.src.body()
		b.unreadable(at, at, "the columns of this CSV are not those of TimelineJS; what they are is a matter of fields in the configuration")
		return
	}
	m, err := slideColumns(header).compile()
	if err != nil {
		panic(err) // the paths are wrong
	}
	kind := columnLike(header, "Type")
	r := newRecordReader(b, m)
	r.kindOf = func(t *tree, i int) chronicle.Kind {
		c := t.member(i, kind)
		if c >= 0 && strings.EqualFold(strings.TrimSpace(t.nodes[c].text), "title") {
			return chronicle.Paragraph // the first slide, which has no date
		}
		return chronicle.Event
	}
	for t := range csvRows(d.src) {
		b.faultsOf(t)
		r.document(t)
	}
}

// slideColumns says what the columns of the spreadsheets mean that TimelineJS
// reads, which it knows by their names in small or capital letters.
func slideColumns(header []string) recordShape {
	column := func(name string) string {
		if met := columnLike(header, name); met != "" {
			return met
		}
		return name
	}
	value := func(role chronicle.Role, name string) recordValue {
		return recordValue{Key: name, Role: role, Paths: []string{column(name)}}
	}
	return recordShape{
		Date: datePaths{Year: column("Year"), Month: column("Month"), Day: column("Day")},
		End:  datePaths{Year: column("End Year"), Month: column("End Month"), Day: column("End Day")},
		Values: []recordValue{
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

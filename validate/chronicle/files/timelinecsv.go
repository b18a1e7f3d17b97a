package files

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// timelineColumns are those of the spreadsheets that TimelineJS reads.
var timelineColumns = &Fields{
	Date:    DateFields{Year: "Year", Month: "Month", Day: "Day"},
	End:     DateFields{Year: "End Year", Month: "End Month", Day: "End Day"},
	Display: []string{"Display Date"},
	Title:   []string{"Headline"},
	Text:    []string{"Text"},
	Caption: []string{"Media Caption"},
	Credit:  []string{"Media Credit"},
	HTML:    true,
}

// showsCSV reports whether the header is that of TimelineJS.
func showsCSV(src *source) bool {
	header := newCSVReader(src).header
	for _, name := range []string{"Year", "Headline", "Text"} {
		if columnLike(header, name) == "" {
			return false
		}
	}
	return true
}

// columnLike returns the column that has a name but for its case, "" if none
// has.
func columnLike(header []string, name string) string {
	if i := slices.IndexFunc(header, func(h string) bool { return strings.EqualFold(h, name) }); i >= 0 {
		return header[i]
	}
	return ""
}

// readCSV reads the CSV of TimelineJS.
func readCSV(b *builder, src *source) {
	if !showsCSV(src) {
		b.unreadable(src.body(), src.body(), "the columns of this CSV are not those of TimelineJS; what they are is a matter of fields in the configuration")
		return
	}
	m, err := timelineColumns.compile()
	if err != nil {
		panic(err) // the paths above are wrong
	}
	r := newCSVReader(src)
	for p := range m.paths() {
		if name := columnLike(r.header, p.text); name != "" {
			p.steps[0].key = name
			p.setName()
		}
	}
	kind := columnLike(r.header, "Type")
	records := newRecordReader(b, m)
	records.visit = func(i int) bool {
		c := records.t.member(i, kind)
		if c >= 0 && strings.EqualFold(strings.TrimSpace(records.t.nodes[c].text), "title") {
			records.record(i, chronicle.Paragraph) // the first slide, which has no date
		} else {
			records.record(i, chronicle.Event)
		}
		return true
	}
	b.faultsOf(&r.tree)
	for r.next() {
		b.faultsOf(&r.tree)
		records.document(&r.tree)
	}
}

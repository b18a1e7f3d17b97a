package timelinejs

import (
	"regexp"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// First is the JSON of TimelineJS 1, in which all is below the key "timeline", and a date
// is a text such as 2011,12,10.
var First = &format.Format{
	Name: "timelinejs1", Group: "timelinejs",
	Wanted:     "TimelineJS 1, where each item of date has a startDate",
	Extensions: []string{".json"},
	Open:       func(f *tree.File) format.Document { return firstDocument{f} },
}

// The keys of the whole and of its lists of slides.
const firstRoot = "timeline"

var firstLists = []string{"date", "era", "chart"}

type firstDocument struct{ file *tree.File }

// Shows reports whether there is a list of slides, one of which has a date or a headline.
func (d firstDocument) Shows() bool {
	if !strings.Contains(d.file.Content, `"startDate"`) {
		return false
	}
	t := d.file.JSON()
	if len(t.Nodes) == 0 {
		return false
	}
	root := t.Member(0, firstRoot)
	if root < 0 {
		return false
	}
	list := t.Member(root, firstLists[0])
	if list < 0 || t.Nodes[list].Kind != tree.List {
		return false
	}
	for i := range t.Items(list) {
		if t.Member(i, version1.start) >= 0 || t.Member(i, "headline") >= 0 {
			return true
		}
	}
	return false
}

// firstDate is a date as only TimelineJS 1 has it.
var firstDate = regexp.MustCompile(`"(?:start|end)_?[dD]ate"\s*:\s*"-?[0-9]{1,4},[0-9]{1,2}[,"]`)

// Looks reports whether there are dates and headlines as slides have them.
func (d firstDocument) Looks() bool {
	return strings.Contains(d.file.Content, "headline") && firstDate.MatchString(d.file.Content)
}

// Read reads the slides: the first of the whole, the events, and the eras and charts
// around them, which are prose.
func (d firstDocument) Read(b *build.Builder) {
	t := d.file.JSON()
	b.FaultsOf(t)
	if len(t.Nodes) == 0 {
		return
	}
	r := slideReader{b: b, t: t, v: version1, within: "/" + firstRoot}
	root := t.Member(0, firstRoot)
	if root < 0 || t.Nodes[root].Kind != tree.Object {
		if !t.Broken {
			r.notSlides(0, "a document of TimelineJS 1 must have an object \"timeline\" with a list \"date\"")
		}
		return
	}
	if t.Member(root, firstLists[0]) < 0 && !t.Broken {
		r.notSlides(root, "the timeline must have a list \"date\"")
	}
	r.skip = firstLists
	r.slide(root, chronicle.Paragraph, r.within)
	r.skip = nil
	for i := range t.Items(root) {
		n := &t.Nodes[i]
		switch {
		case !slices.Contains(firstLists, n.Key) || n.Kind == tree.Null:
		case n.Kind != tree.List:
			r.notSlides(i, "the slides must be a list")
		case n.Key == firstLists[0]:
			r.slides(i, chronicle.Event)
		default:
			r.slides(i, chronicle.Paragraph)
		}
	}
}

// readTextDate reads a date as TimelineJS 1 has it: numbers from the year to the second,
// with a comma between, or a day in figures as Americans write it.
func readTextDate(text string) slideDate {
	var written [len(dateParts)]string
	if day := strings.Split(text, "/"); len(day) == 3 && !strings.ContainsAny(text, ", ") && len(strings.TrimSpace(day[2])) == 4 {
		written[0], written[1], written[2] = day[2], day[0], day[1]
		return readDateParts(written)
	}
	parts := strings.Split(strings.TrimRight(text, ", "), ",")
	if _, isNumber := wholeNumber(strings.TrimSpace(parts[0])); !isNumber || len(parts) > len(written) {
		d, err := edtf.Parse(text)
		return asSlideDate(text, d, err)
	}
	for i, p := range parts {
		if written[i] = strings.TrimSpace(p); written[i] == "" {
			return badText(text, "there is nothing between two of its commas")
		}
	}
	if year, _ := wholeNumber(written[0]); len(parts) > 1 && (year > mostDatedYear || year < -mostDatedYear) {
		return badText(text, "a year of more than four digits has no months; write 2011,12,10")
	}
	return readDateParts(written)
}

func badText(text, message string) slideDate {
	return slideDate{text: text, err: &edtf.Error{Input: text, Kind: edtf.KindSyntax, Msg: message}}
}

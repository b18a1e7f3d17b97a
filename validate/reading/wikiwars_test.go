package reading_test

import (
	"cmp"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// With -timex, TestDatesOfMarkedTexts measures the reading of dates on texts whose
// expressions of time are marked with TIMEX2 tags, such as those of WikiWars (Mazur
// and Dale, 2010), and reports; without, on a short text of its own, of which every date must be
// read. Texts are read whole, without their tags and their date of creation.
//
//	go test ./reading -run Marked -v -timex 'wikiwars/*[13579]_*.key.xml' -show
var (
	timex = flag.String("timex", "", "measure on the files that match this pattern")
	show  = flag.Bool("show", false, "show what -timex missed, and what it read that is not marked")
)

// marked is a text of the project's own, in the format of the corpus.
const marked = `<DOC><DATETIME><TIMEX2 val="2001-01-01">2001-01-01</TIMEX2></DATETIME><TEXT>
The mill opened on <TIMEX2 val="1908-03-02">2 March 1908</TIMEX2> &amp; burnt down <TIMEX2 val="1910">two years later</TIMEX2>. It was
rebuilt by <TIMEX2 val="1911-05" mod="END">the end of <TIMEX2 val="1911-05">May 1911</TIMEX2></TIMEX2>. In <TIMEX2 val="1911-09">September</TIMEX2>
the workers struck for <TIMEX2 val="P6W">six weeks</TIMEX2>. <TIMEX2 val="1912">The following year</TIMEX2> it closed.
</TEXT></DOC>`

func TestDatesOfMarkedTexts(t *testing.T) {
	if *timex == "" {
		var m score
		m.text("own", marked)
		for i, level := range m.levels {
			if level.marked != level.read || level.wrong != 0 {
				t.Errorf("%s: %+v", levelNames[i], level)
			}
		}
		return
	}
	names, err := filepath.Glob(*timex)
	if err != nil || len(names) == 0 {
		t.Fatalf("no files match %q", *timex)
	}
	var m score
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		m.text(filepath.Base(name), string(raw))
	}
	if *show {
		fmt.Print(m.shown.String())
	}
	fmt.Print(m.String())
}

// levels of a date's value.
const (
	dayLevel = iota
	monthLevel
	yearLevel
	coarseLevel // decades, centuries
	seasonLevel
	levelCount
)

var levelNames = [levelCount]string{"day", "month", "year", "decade, century", "season"}

// A score counts what was read right.
type score struct {
	levels [levelCount]struct {
		marked, read   int // expressions of the key, and those of them read right
		emitted, wrong int // dates read, and those of them that are not in the key
	}
	shown strings.Builder
}

// timexTag is a marked expression.
type timexTag struct {
	text.Span
	value string
}

func (m *score) text(name, raw string) {
	src, tags := untagged(raw)
	r := reading.New(src, reading.Options{})
	type read struct {
		text.Span
		values []string
	}
	var found []read
	for _, d := range r.Dates() {
		found = append(found, read{d.Span, valuesOf(d)})
	}
	overlapping := func(s text.Span) []read {
		first, _ := slices.BinarySearchFunc(found, s.Start, func(f read, at int) int { return cmp.Compare(f.End, at+1) })
		last := first
		for last < len(found) && found[last].Start < s.End {
			last++
		}
		return found[first:last]
	}
	for _, tag := range tags {
		level := levelOf(tag.value)
		if level < 0 || strings.Contains(tag.value, "T") {
			continue
		}
		m.levels[level].marked++
		var got []string
		for _, f := range overlapping(tag.Span) {
			got = append(got, f.values...)
		}
		if slices.Contains(got, tag.value) {
			m.levels[level].read++
		} else {
			fmt.Fprintf(&m.shown, "MISS %s %s %v: %s\n", name[:2], tag.value, got, around(src, tag.Span))
		}
	}
	for _, f := range found {
		level := -1
		right := false
		var want []string
		for _, tag := range tags {
			if tag.Start < f.End && f.Start < tag.End {
				// A part of a day is on that day, "later that month" in that month.
				value, _, _ := strings.Cut(tag.value, "T")
				value = strings.ReplaceAll(value, "-XX", "")
				want = append(want, value)
				right = right || slices.Contains(f.values, value)
			}
		}
		for _, v := range f.values {
			level = max(level, levelOf(v))
		}
		if level < 0 {
			continue
		}
		m.levels[level].emitted++
		if !right {
			m.levels[level].wrong++
			fmt.Fprintf(&m.shown, "WRONG %s %v, marked %v: %s\n", name[:2], f.values, want, around(src, f.Span))
		}
	}
}

func around(src string, s text.Span) string {
	from, to := max(0, s.Start-70), min(len(src), s.End+40)
	return strings.Join(strings.Fields(strings.ToValidUTF8(src[from:s.Start]+"[["+s.In(src)+"]]"+src[s.End:to], "")), " ")
}

// untagged takes the tags out of the text of a document.
func untagged(raw string) (string, []timexTag) {
	if _, body, ok := strings.Cut(raw, "<TEXT>"); ok {
		raw = body
	}
	var src strings.Builder
	var tags []timexTag
	var open []int
	for raw != "" {
		before, rest, ok := strings.Cut(raw, "<")
		src.WriteString(html.UnescapeString(before))
		if !ok {
			break
		}
		tag, rest, _ := strings.Cut(rest, ">")
		switch {
		case strings.HasPrefix(tag, "TIMEX2"):
			_, value, _ := strings.Cut(tag, ` val="`)
			value, _, _ = strings.Cut(value, `"`)
			open = append(open, len(tags))
			tags = append(tags, timexTag{text.Span{Start: src.Len()}, value})
		case tag == "/TIMEX2" && len(open) > 0:
			tags[open[len(open)-1]].End = src.Len()
			open = open[:len(open)-1]
		}
		raw = rest
	}
	return src.String(), tags
}

// levelOf returns the level of a value of TIMEX2, or -1 for one that is not a date.
func levelOf(value string) int {
	value, _, _ = strings.Cut(value, "T")
	value = strings.TrimPrefix(value, "BC")
	year, rest, _ := strings.Cut(value, "-")
	if strings.Trim(year, "0123456789") != "" {
		return -1
	}
	digits := strings.Trim(rest, "0123456789-") == ""
	switch {
	case len(year) == 4 && rest == "":
		return yearLevel
	case rest == "" && (len(year) == 2 || len(year) == 3):
		return coarseLevel
	case len(year) != 4:
		return -1
	case len(rest) == 2 && digits:
		return monthLevel
	case len(rest) == 5 && digits:
		return dayLevel
	case len(rest) == 2 && strings.Contains("SP SU FA WI H1 H2 Q1 Q2 Q3 Q4", rest):
		return seasonLevel
	}
	return -1
}

// valuesOf writes a date as TIMEX2 does, an interval by its ends.
func valuesOf(d when.Date) []string {
	v := d.Value
	if v.IsInterval() {
		return []string{timexOf(v.Start()), timexOf(v.End())}
	}
	return []string{timexOf(v)}
}

var timexSeasons = map[int]string{21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2"}

func timexOf(v edtf.Date) string {
	year, ok := v.Year()
	if !ok {
		s := strings.TrimRight(v.String(), "X~?%")
		if strings.HasPrefix(s, "-") {
			return "BC" + s[1:]
		}
		return s
	}
	s := fmt.Sprintf("%04d", year)
	if year <= 0 {
		s = fmt.Sprintf("BC%04d", 1-year)
	}
	if season, ok := v.Season(); ok {
		return s + "-" + timexSeasons[season]
	}
	if month, ok := v.Month(); ok {
		s += fmt.Sprintf("-%02d", month)
	}
	if day, ok := v.Day(); ok {
		s += fmt.Sprintf("-%02d", day)
	}
	return s
}

// String returns recall and precision by level.
func (m *score) String() string {
	var b strings.Builder
	for i, l := range m.levels {
		fmt.Fprintf(&b, "%-16s recall %4d/%4d = %.3f   precision %4d/%4d = %.3f\n", levelNames[i],
			l.read, l.marked, float64(l.read)/float64(max(1, l.marked)),
			l.emitted-l.wrong, l.emitted, float64(l.emitted-l.wrong)/float64(max(1, l.emitted)))
	}
	return b.String()
}

// civil writes a day as ISO 8601 does.
func civil(d edtf.Day) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

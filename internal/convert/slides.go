package convert

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"html"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// A slide is an event as TimelineJS 3 has it: https://timeline.knightlab.com/docs/json-format.html
type slide struct {
	ID      string         `json:"unique_id,omitempty"`
	Start   *slideDate     `json:"start_date,omitempty"`
	End     *slideDate     `json:"end_date,omitempty"`
	Display string         `json:"display_date,omitempty"`
	Text    slideText      `json:"text"`
	Media   *slideMedia    `json:"media,omitempty"`
	extra   map[string]any // further keys
}

type slideText struct {
	Headline string `json:"headline,omitempty"`
	Text     string `json:"text,omitempty"`
}

type slideMedia struct {
	URL     string `json:"url"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"credit,omitempty"`
}

type slideDate struct {
	Year   int64 `json:"year"`
	Month  int   `json:"month,omitempty"`
	Day    int   `json:"day,omitempty"`
	Hour   *int  `json:"hour,omitempty"`
	Minute *int  `json:"minute,omitempty"`
	Second *int  `json:"second,omitempty"`
}

// slideKeys are the keys of a slide that are read.
var slideKeys = []string{"unique_id", "start_date", "end_date", "display_date", "text", "media"}

// MarshalJSON writes the further keys behind those of TimelineJS.
func (s slide) MarshalJSON() ([]byte, error) {
	type plain slide
	text, err := marshal(plain(s))
	if err != nil || len(s.extra) == 0 {
		return text, err
	}
	more, err := marshal(s.extra)
	if err != nil {
		return nil, err
	}
	return append(append(text[:len(text)-1], ','), more[1:]...), nil
}

// marshal leaves the characters of HTML as they are.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// slidesOf returns the dated events as slides; TimelineJS has no place for others.
func slidesOf(t *timeline.Timeline) []slide {
	slides := []slide{}
	for i := range t.Events {
		if s, ok := slideOf(&t.Events[i]); ok {
			slides = append(slides, s)
		}
	}
	return slides
}

func slideOf(e *timeline.Event) (s slide, ok bool) {
	start, end, isExact := slideDates(e.Date)
	if start == nil {
		return s, false
	}
	s = slide{
		ID: e.ID, Start: start, End: end, Display: html.EscapeString(e.Display),
		Text:  slideText{html.EscapeString(e.Title), proseHTML(e.Text)},
		extra: furtherKeys(e.Extra),
	}
	if !isExact && s.Display == "" {
		s.Display = html.EscapeString(e.Date.English())
	}
	if len(e.Media) > 0 {
		m := e.Media[0]
		s.Media = &slideMedia{m.URL, html.EscapeString(m.Caption), html.EscapeString(m.Credit)}
	}
	return s, true
}

// furtherKeys returns the keys of an event that a slide has beside its own, with those of
// TimelineJS where it looks for them.
func furtherKeys(extra map[string]any) map[string]any {
	own, ok := extra[ownKeys].(map[string]any)
	if !ok {
		return extra
	}
	all := maps.Clone(extra)
	delete(all, ownKeys)
	for key, v := range own {
		if !slices.Contains(slideKeys, key) {
			all[key] = v
		}
	}
	return all
}

// proseHTML writes prose as HTML: paragraphs as such, lines with breaks.
func proseHTML(text string) string {
	text = html.EscapeString(text)
	if !strings.Contains(text, "\n") {
		return text
	}
	var b strings.Builder
	for p := range strings.SplitSeq(text, "\n\n") {
		b.WriteString("<p>" + strings.ReplaceAll(p, "\n", "<br>") + "</p>")
	}
	return b.String()
}

// slideDates returns the start and the end of a date as TimelineJS has them; end is nil
// where it is the start. A date that TimelineJS can't state, such as a decade, becomes
// the days that it may be, and is not exact.
func slideDates(d edtf.Date) (start, end *slideDate, isExact bool) {
	if d.IsInterval() {
		from, okFrom := oneSlideDate(d.Start())
		to, okTo := oneSlideDate(d.End())
		switch {
		case okFrom && okTo:
			return from, to, isUnqualified(d.Start()) && isUnqualified(d.End())
		case okFrom && d.LooseBounds().LatestEnd == edtf.PlusInfinity:
			return from, nil, false
		case okTo && d.LooseBounds().EarliestStart == edtf.MinusInfinity:
			return to, nil, false
		}
	} else if one, ok := oneSlideDate(d); ok {
		return one, nil, isUnqualified(d)
	}
	if d.IsZero() {
		return nil, nil, false
	}
	first, last := d.LooseBounds().EarliestStart, d.LooseBounds().LatestEnd
	switch {
	case first == edtf.MinusInfinity && last == edtf.PlusInfinity:
		return nil, nil, false
	case first == edtf.MinusInfinity:
		first = last
	case last == edtf.PlusInfinity:
		last = first
	}
	start, end = slideDay(first), slideDay(last)
	if start.Month == 1 && start.Day == 1 && end.Month == 12 && end.Day == 31 {
		start, end = &slideDate{Year: start.Year}, &slideDate{Year: end.Year}
	}
	if *start == *end {
		end = nil
	}
	return start, end, false
}

func isUnqualified(d edtf.Date) bool { return !d.Uncertain() && !d.Approximate() }

func slideDay(d edtf.Day) *slideDate {
	year, month, day := d.Civil()
	return &slideDate{Year: shownYear(year), Month: month, Day: day}
}

// oneSlideDate returns a date that is a year, a month, a day or a second.
func oneSlideDate(d edtf.Date) (*slideDate, bool) {
	year, ok := d.Year()
	if !ok || d.IsOneOf() || d.IsAllOf() {
		return nil, false
	}
	s := slideDate{Year: shownYear(year)}
	s.Month, _ = d.Month()
	s.Day, _ = d.Day()
	switch d.Precision() {
	case edtf.PrecisionYear, edtf.PrecisionMonth, edtf.PrecisionDay:
		return &s, true
	case edtf.PrecisionSecond:
		t, ok := d.Time()
		hour, minute, second := t.Clock()
		s.Hour, s.Minute, s.Second = &hour, &minute, &second
		return &s, ok
	}
	return nil, false
}

// shownYear turns an astronomical year into one as TimelineJS shows it, where -44 is
// 44 BC. Beyond the reach of calendars, years are round numbers.
func shownYear(year int64) int64 {
	if year <= 0 && year > -9999 {
		return year - 1
	}
	return year
}

func slidesJSON(t *timeline.Timeline, _ *quotes.Collection) ([]byte, error) {
	type titleSlide struct {
		Text slideText `json:"text"`
	}
	document := struct {
		Title    *titleSlide `json:"title,omitempty"`
		Language string      `json:"language,omitempty"`
		Events   []slide     `json:"events"`
	}{Language: t.Language, Events: slidesOf(t)}
	if t.Title != "" {
		document.Title = &titleSlide{slideText{Headline: html.EscapeString(t.Title)}}
	}
	return indented(document)
}

// slidesCSV writes the columns of the spreadsheet of TimelineJS.
func slidesCSV(t *timeline.Timeline, _ *quotes.Collection) ([]byte, error) {
	rows := [][]string{{
		"Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
		"Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption", "Type",
	}}
	if t.Title != "" {
		rows = append(rows, append(make([]string, 9), html.EscapeString(t.Title), "", "", "", "", "title"))
	}
	for _, s := range slidesOf(t) {
		row := append(s.Start.cells(), s.End.cells()...)
		row = append(row, s.Display, s.Text.Headline, s.Text.Text)
		if s.Media == nil {
			s.Media = &slideMedia{}
		}
		rows = append(rows, append(row, s.Media.URL, s.Media.Credit, s.Media.Caption, ""))
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	err := w.WriteAll(rows)
	return b.Bytes(), err
}

// cells returns the cells of the year, the month, the day and the time.
func (d *slideDate) cells() []string {
	cells := make([]string, 4)
	if d == nil {
		return cells
	}
	cells[0] = strconv.FormatInt(d.Year, 10)
	if d.Month > 0 {
		cells[1] = strconv.Itoa(d.Month)
	}
	if d.Day > 0 {
		cells[2] = strconv.Itoa(d.Day)
	}
	if d.Hour != nil {
		for i, part := range []*int{d.Hour, d.Minute, d.Second} {
			if i > 0 {
				cells[3] += ":"
			}
			if *part < 10 {
				cells[3] += "0"
			}
			cells[3] += strconv.Itoa(*part)
		}
	}
	return cells
}

package convert

import (
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// ownKeys is the key of an event under which the members of a slide are kept that only
// TimelineJS knows, such as its group.
const ownKeys = "x-timelinejs"

// From returns what was read of files as typed values, and what of it has no place in
// them: what could not be read, and keys of other formats. Keys of the user's own keep
// the kinds of their values if all comes from one file, native or of TimelineJS.
func From(c *chronicle.Chronicle) (t *timeline.Timeline, q *quotes.Collection, lost []string) {
	for _, a := range c.Accounts {
		if a.Refused > 0 {
			lost = append(lost, fmt.Sprintf("what could not be read of %s: %d", a.File, a.Refused))
		}
	}
	all := slices.Collect(c.Files())
	isOne := len(all) == 1 && len(c.Accounts) == 1
	if isOne && c.Accounts[0].Format == "native" {
		if t, q, err := files.Decode(all[0].Name, []byte(all[0].Content)); err == nil {
			return t, q, lost
		}
	}
	t, q = c.Timeline(), c.Collection()
	takeTitleSlide(t, c)
	var kept []string
	if isOne && c.Accounts[0].Format == "timelinejs" {
		kept = keepOwnKeys(t, c, all[0].Content)
	}
	return t, q, append(lost, unknownKeys(c, kept)...)
}

// takeTitleSlide has a timeline without a title take that of its title slide.
func takeTitleSlide(t *timeline.Timeline, c *chronicle.Chronicle) {
	for e := range c.Of(chronicle.Paragraph) {
		f := e.First(chronicle.Title)
		if f == nil || e.Pointer != "/title" && e.Pointer != "/timeline" || t.Title != "" {
			continue
		}
		t.Title = f.Text
		t.Paragraphs = slices.DeleteFunc(t.Paragraphs, func(p timeline.Paragraph) bool { return p.Text == f.Text })
	}
}

// keepOwnKeys keeps the further members of slides as keys of their events, and returns
// their names.
func keepOwnKeys(t *timeline.Timeline, c *chronicle.Chronicle, content string) []string {
	d := json.NewDecoder(strings.NewReader(strings.TrimPrefix(content, "\ufeff")))
	d.UseNumber()
	var document struct {
		Events []map[string]any `json:"events"`
	}
	if d.Decode(&document) != nil {
		return nil
	}
	kept := map[string]bool{}
	i := -1
	for e := range c.Events() {
		i++
		list, at := path.Split(e.Pointer)
		k, err := strconv.Atoi(at)
		if list != "/events/" || err != nil || k >= len(document.Events) || i >= len(t.Events) {
			continue
		}
		extra, own := map[string]any{}, map[string]any{}
		for key, v := range document.Events[k] {
			switch {
			case strings.HasPrefix(key, "x-"):
				extra[key] = v
			case !slices.Contains(slideKeys, key) && v != nil && v != "":
				own[key] = v
				kept[key] = true
			}
		}
		if len(own) > 0 {
			extra[ownKeys] = own
		}
		if len(extra) > 0 {
			t.Events[i].Extra = extra
		}
	}
	return slices.Collect(maps.Keys(kept))
}

// unknownKeys says which fields of events have no place in typed values, and are not
// kept.
func unknownKeys(c *chronicle.Chronicle, kept []string) []string {
	events := map[string]int{}
	for e := range c.Events() {
		seen := map[string]bool{}
		for i := range e.Fields {
			key := unknownKey(&e.Fields[i])
			first, _, _ := strings.Cut(key, "/")
			if key != "" && !seen[key] && !slices.Contains(kept, first) {
				seen[key] = true
				events[key]++
			}
		}
	}
	var lost []string
	for _, key := range slices.Sorted(maps.Keys(events)) {
		if events[key] == 1 {
			lost = append(lost, key+" of 1 event")
		} else {
			lost = append(lost, fmt.Sprintf("%s of %d events", key, events[key]))
		}
	}
	return lost
}

// unknownKey returns the name of a field that has no place in typed values; "" otherwise.
func unknownKey(f *chronicle.Field) string {
	first, _, _ := strings.Cut(f.Name, "/")
	switch {
	case f.Role == chronicle.Other && !strings.HasPrefix(first, "x-"):
		return first
	case f.Role == chronicle.URL && (f.Name == "media/link" || f.Name == "media/thumbnail" || first == "background"):
		return f.Name
	}
	return ""
}

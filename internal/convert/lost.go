package convert

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

// losses says what of a chronicle is not in what was read back.
func losses(t, back *timeline.Timeline, q, quotesBack *quotes.Collection) ([]string, error) {
	lost, err := lostOfEvents(t.Events, back.Events)
	if err != nil {
		return nil, err
	}
	of, err := objectOf(nativeDocument(t, q))
	if err != nil {
		return nil, err
	}
	got, err := objectOf(nativeDocument(back, quotesBack))
	if err != nil {
		return nil, err
	}
	isTitle := func(p timeline.Paragraph) bool { return p.Text == t.Title }
	if slices.ContainsFunc(back.Paragraphs, isTitle) {
		delete(of, "title") // a heading of its own
	}
	for _, key := range slices.Sorted(maps.Keys(of)) {
		if key == "events" || reflect.DeepEqual(of[key], got[key]) {
			continue
		}
		switch v := of[key].(type) {
		case []any:
			lost = append(lost, fmt.Sprintf("%s (%d)", key, len(v)))
		default:
			lost = append(lost, fmt.Sprintf("the %s of the chronicle", key))
		}
	}
	return lost, nil
}

func nativeDocument(t *timeline.Timeline, q *quotes.Collection) any {
	return struct {
		timeline.Timeline
		quotes.Collection
	}{*t, *q}
}

// A loss is one key of events that is not as it was.
type loss struct {
	count   int
	example string // of the first event
}

// lostOfEvents says what of events is not in those that were read back.
func lostOfEvents(events, back []timeline.Event) ([]string, error) {
	var undated, other []*timeline.Event
	keys := map[string]*loss{}
	find := finder(back)
	for i := range events {
		e := &events[i]
		b := find(e)
		switch {
		case b != nil:
			if err := addLosses(keys, e, b); err != nil {
				return nil, err
			}
		case e.Date.IsZero():
			undated = append(undated, e)
		default:
			other = append(other, e)
		}
	}
	lost := append(lostWholly(undated, ", without a date"), lostWholly(other, "")...)
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		l := keys[key]
		switch {
		case l.count == 1:
			lost = append(lost, key+l.example)
		case key == "date":
			lost = append(lost, fmt.Sprintf("%s of %d events%s, for one", key, l.count, l.example))
		default:
			lost = append(lost, fmt.Sprintf("%s of %d events", key, l.count))
		}
	}
	return lost, nil
}

// addLosses counts the keys of an event that are not as they were.
func addLosses(keys map[string]*loss, e, back *timeline.Event) error {
	of, err := objectOf(e)
	if err != nil {
		return err
	}
	got, err := objectOf(back)
	if err != nil {
		return err
	}
	for key, v := range of {
		if reflect.DeepEqual(v, got[key]) {
			continue
		}
		l := keys[key]
		if l == nil {
			l = &loss{example: " of " + nameOf(e)}
			if key == "date" {
				l.example = fmt.Sprintf(": %s is %s in %s", v, orNothing(got[key]), nameOf(e))
			}
			keys[key] = l
		}
		l.count++
	}
	return nil
}

// lostWholly names events that are not there at all.
func lostWholly(events []*timeline.Event, what string) []string {
	switch len(events) {
	case 0:
		return nil
	case 1:
		return []string{"the event " + nameOf(events[0]) + what}
	}
	return []string{fmt.Sprintf("%d events%s: %s is the first", len(events), what, nameOf(events[0]))}
}

// finder returns a function that finds an event among those that were read back, each
// once: by its id or, in formats without one, by its words.
func finder(back []timeline.Event) func(*timeline.Event) *timeline.Event {
	byID, byWords := map[string][]int{}, map[string][]int{}
	for i := range back {
		if b := &back[i]; b.ID != "" {
			byID[b.ID] = append(byID[b.ID], i)
		} else {
			byWords[wordsOf(b)] = append(byWords[wordsOf(b)], i)
		}
	}
	return func(e *timeline.Event) *timeline.Event {
		from, key := byID, e.ID
		if len(from[key]) == 0 {
			from, key = byWords, wordsOf(e)
		}
		found := from[key]
		if len(found) == 0 {
			return nil
		}
		from[key] = found[1:]
		return &back[found[0]]
	}
}

func wordsOf(e *timeline.Event) string {
	return strings.Join(strings.Fields(e.Title+" "+e.Text), " ")
}

func orNothing(v any) string {
	if v == nil {
		return "no date"
	}
	return fmt.Sprint(v)
}

// nameOf is what an event is known by.
func nameOf(e *timeline.Event) string {
	for _, name := range []string{e.ID, e.Title, e.Text} {
		if name == "" {
			continue
		}
		if cut := []rune(name); len(cut) > 40 {
			name = string(cut[:40]) + "…"
		}
		return fmt.Sprintf("%q", name)
	}
	return "of " + e.Date.String()
}

// objectOf returns a value as JSON has it, with texts in place of numbers and booleans:
// what other keys hold is read as texts.
func objectOf(v any) (map[string]any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var object map[string]any
	err = d.Decode(&object)
	return asTexts(object).(map[string]any), err
}

func asTexts(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key, inner := range v {
			v[key] = asTexts(inner)
		}
		return v
	case []any:
		for i := range v {
			v[i] = asTexts(v[i])
		}
		return v
	}
	return fmt.Sprint(v)
}

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

// lostOfEvents says what of events is not in those that were read back, by key.
func lostOfEvents(events, back []timeline.Event) ([]string, error) {
	var lost []string
	byKey := map[string]*loss{}
	var keys []string
	at := 0 // in back
	for i := range events {
		e := &events[i]
		found := slices.IndexFunc(back[at:], func(b timeline.Event) bool { return isSame(e, &b) })
		if found < 0 {
			lost = append(lost, "the event "+nameOf(e)+reasonFor(e))
			continue
		}
		b := &back[at+found]
		at += found + 1
		of, err := objectOf(e)
		if err != nil {
			return nil, err
		}
		got, err := objectOf(b)
		if err != nil {
			return nil, err
		}
		for _, key := range slices.Sorted(maps.Keys(of)) {
			if reflect.DeepEqual(of[key], got[key]) {
				continue
			}
			l := byKey[key]
			if l == nil {
				l = &loss{example: " of " + nameOf(e)}
				if key == "date" {
					l.example = fmt.Sprintf(": %s is %s in %s", of[key], orNothing(got[key]), nameOf(e))
				}
				byKey[key], keys = l, append(keys, key)
			}
			l.count++
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		l := byKey[key]
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

func orNothing(v any) string {
	if v == nil {
		return "no date"
	}
	return fmt.Sprint(v)
}

// reasonFor says why an event was not written, where it is known.
func reasonFor(e *timeline.Event) string {
	if e.Date.IsZero() {
		return ", which has no date"
	}
	return ""
}

// isSame reports whether an event that was read back is the one that was written: by its
// id or, in formats without one, by its words.
func isSame(e, back *timeline.Event) bool {
	if back.ID != "" {
		return e.ID == back.ID
	}
	words := e.Title + " " + e.Text
	return strings.Join(strings.Fields(words), " ") == strings.Join(strings.Fields(back.Title+" "+back.Text), " ")
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

package lang

import (
	"strings"
	"testing"
)

func TestFullDatesAreWellFormed(t *testing.T) {
	for i, d := range fullDates {
		if i > 0 && fullDates[i-1].Tag >= d.Tag {
			t.Errorf("%s is not in order", d.Tag)
		}
		if d.Tag != Primary(d.Tag) {
			t.Errorf("%q is not a primary subtag", d.Tag)
		}
		if order := d.Order; order != "dMy" && order != "Mdy" && order != "yMd" && order != "ydM" {
			t.Errorf("%s: the order is %q", d.Tag, order)
		}
		checkNames(t, d.Tag, d.Months, 12)
		checkNames(t, d.Tag, d.Weekdays, 7)
	}
}

// A name that has two meanings would make a false alarm.
func checkNames(t *testing.T, tag, list string, want int) {
	t.Helper()
	meaning := map[string]int{}
	things := strings.Split(list, ";")
	if len(things) != want {
		t.Errorf("%s: %d names, not %d", tag, len(things), want)
	}
	for i, names := range things {
		if strings.HasPrefix(names, ":") || names == "" {
			t.Errorf("%s: no full name of %d", tag, i+1)
		}
		for _, name := range strings.FieldsFunc(names, func(r rune) bool { return r == '|' || r == ':' }) {
			name = strings.TrimRight(name, ".")
			if other, ok := meaning[name]; ok && other != i {
				t.Errorf("%s: %q is the name of %d and of %d", tag, name, other+1, i+1)
			}
			meaning[name] = i
		}
	}
}

func TestTheFullDatesOfATag(t *testing.T) {
	for tag, want := range map[string]string{"ru": "ru", "sr-Latn": "sr", "no": "nb", "pt_BR": "pt", "": "", "tlh": "", "th": ""} {
		got := ""
		if d := FullDateOf(tag); d != nil {
			got = d.Tag
		}
		if got != want {
			t.Errorf("%q is %q, want %q", tag, got, want)
		}
	}
}

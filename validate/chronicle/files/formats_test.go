package files

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// Anything may be called anything: a format takes no file for its own that has
// nothing in it, and reads whatever it is handed.
func TestEveryFormatIsNamedOnceAndReadsAnything(t *testing.T) {
	names := map[string]bool{}
	for _, f := range formats {
		if f.Name == "" || names[f.Name] || len(f.Extensions) == 0 || f.Wanted == "" {
			t.Errorf("format %q needs a name of its own, extensions and what is wanted", f.Name)
		}
		names[f.Name] = true
		for _, content := range []string{"", "\ufeff", "\n", "\x00", "[]", "{}", "<", "\"", "---", "1973", "\xff"} {
			file := source.New("file", content)
			if f.Open(&tree.File{File: file}).Shows() {
				t.Errorf("%s takes %q for its own", f.Name, content)
			}
			b := build.New(build.Options{})
			b.Begin(file, f.Name)
			f.Open(&tree.File{File: file}).Read(b)
			b.End()
			for _, fault := range b.Chronicle().Faults {
				if len(b.Chronicle().Locate(fault.Span)) == 0 {
					t.Errorf("%s: fault %q of %q has no place", f.Name, fault.Message, content)
				}
			}
		}
	}
}

func TestTimelineJSIsDistinguishedFromTheNativeFormat(t *testing.T) {
	tests := []struct {
		name, content string
		slides        bool
	}{
		{"events with start dates", `{"events": [{"start_date": {"year": 1}}]}`, true},
		{"also after one without", `{"events": [{"media": {}}, {"start_date": {"year": 1}, "text": "x"}]}`, true},
		{"also where it breaks off", `{"events": [{"start_date": {"year": 1}}, {"text": {"headline": "x`, true},
		{"headlines without dates", `{"events": [{"text": {"headline": "x"}}]}`, true},
		{"a title slide and no events", `{"title": {"text": {"headline": "x"}}, "events": []}`, true},
		{"an era and no events", `{"events": [], "eras": [{"start_date": {"year": 1}}]}`, true},
		{"events with dates", `{"events": [{"date": "1902", "text": "x"}, {"start_date": "1903"}]}`, false},
		{"events with prose", `{"events": [{"text": "x"}, {"start_date": "1903"}]}`, false},
		{"no events at all", `{"events": []}`, false},
		{"records of another kind", `{"events": [{"start": "1902"}]}`, false},
	}
	for _, tt := range tests {
		for name, from := range map[string][]*format.Format{"t.json": candidates("t.json", ""), "t": formats} {
			f, _, _ := notation{}.recognise(from, nil, &tree.File{File: source.New(name, tt.content)})
			if got := f != nil && f.Name == "timelinejs"; got != tt.slides {
				t.Errorf("%s, in %s: TimelineJS is %v, want %v", tt.name, name, got, tt.slides)
			}
		}
	}
}

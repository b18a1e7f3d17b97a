package look_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

func TestTextsThatLookLikeEvents(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"JSON that breaks off", `{"events": [{"date": "1902-05", "text": "The l`, true},
		{"JSON without a bracket", `"events": {"date": "1902-05", "text": "The lamp"}]}`, true},
		{"a misspelt list", `{"evnts": [{"date": "1902-05", "text": "The lamp"}]}`, true},
		{"misspelt keys", `{"events": [{"dtae": "1902-05", "txt": "The lamp"}]}`, true},
		{"slides", `{"events": [{"start_date": {"year": 1902}, "text": {"headline": "x"`, true},
		{"YAML", "events:\n- date: 1902\n  text: The lamp", true},
		{"YAML with tabs", "events:\n\t- date: '1902'\n\t  text: The lamp", true},
		{"YAML in one line", "events: [{date: 1902, text: The lamp", true},
		{"many records of another list", strings.Repeat("- date: 1902\n  title: x\n", 3), true},
		{"few records of another list", strings.Repeat("- date: 1902\n  title: x\n", 2), false},
		{"events without dates", `{"events": [{"text": "x"}]}`, false},
		{"dates that are none", `{"events": [{"data": "push", "text": "x"}]}`, false},
		{"long numbers", `{"events": [{"date": 1700000000, "text": "x"}]}`, false},
		{"prose with colons", "In the events: a date: 1902, a text: none.", false},
		{"nothing", "", false},
		{"colons", strings.Repeat(":", 1e5), false},
	} {
		if got := look.IsOfEvents(tt.text); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestTextsThatLookLikeLines(t *testing.T) {
	const line, other = `{"date": "1902" "text": "x"}`, `{"level": "info"}`
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"lines", line + "\n" + line, true},
		{"most of them", line + "\n\n" + other + "\n" + line, true},
		{"few of them", line + "\n" + other + "\n" + other, false},
		{"a line without a bracket", strings.TrimPrefix(line, "{"), true},
		{"nothing", "", false},
	} {
		if got := look.IsOfLines(tt.text); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestNearWords(t *testing.T) {
	for word, want := range map[string]bool{
		"events": true, "Events": true, "evnts": true, "eventss": true, "evetns": true, "evebts": true,
		"event": true, "even": false, "sevents2": false, "stneve": false, "": false, "x": false,
	} {
		if got := look.IsNear(word, "events"); got != want {
			t.Errorf("%q: %v, want %v", word, got, want)
		}
	}
}

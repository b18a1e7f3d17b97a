package prose_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestMarkupThatMostTextsHaveIsAHabit(t *testing.T) {
	line := &timeline.Timeline{}
	for i := range 20 {
		line.Events = append(line.Events, timeline.Event{ID: fmt.Sprint("e", i), Text: "The **guild** meets."})
	}
	line.Events[3].Text += " The bell rings.[4]"
	c := chronicle.New(line, nil)
	r, err := validate.Check(context.Background(), c, validate.Options{Select: "prose/markup"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range r.Findings {
		got = append(got, fmt.Sprintf("%s %s", f.Severity, c.Text(f.Span)))
	}
	if d := cmp.Diff([]string{"note **guild**", "warning [4]"}, got); d != "" {
		t.Error(d)
	}
}

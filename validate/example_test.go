package validate_test

import (
	"context"
	"fmt"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

func ExampleCheck() {
	c := chronicle.New(&timeline.Timeline{Events: []timeline.Event{
		{ID: "bridge", Date: edtf.MustParse("1931-05-02"), Text: "On Monday, 2 May 1931, the bridge is opened."},
		{ID: "ferry", Text: "The ferry makes its last crossing."},
	}}, nil)
	result, err := validate.Check(context.Background(), c, validate.Options{Select: "date/*"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range result.Findings {
		fmt.Printf("%s: %s %s %q\n", c.Entry(f.Span.Entry).ID, f.Severity, f.Rule, c.Text(f.Span))
	}
	// Output:
	// bridge: error date/weekday "Monday, 2 May 1931"
	// ferry: warning date/missing ""
}

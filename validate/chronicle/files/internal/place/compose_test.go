package place

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

func TestComposedRunsLeadToTheFile(t *testing.T) {
	// The file holds `<b>é\u00e9</b>` from byte 10 on: é as it is, then escaped.
	inner := chronicle.Origin{Style: chronicle.JSON, Start: 10, Runs: []chronicle.Run{
		{Text: 0, TextEnd: 5, File: 10, FileEnd: 15, Verbatim: true},
		{Text: 5, TextEnd: 7, File: 15, FileEnd: 21},
		{Text: 7, TextEnd: 11, File: 21, FileEnd: 25, Verbatim: true},
	}}
	outer := []chronicle.Run{
		{Text: 0, TextEnd: 4, File: 3, FileEnd: 7, Verbatim: true},
		{Text: 4, TextEnd: 5, File: 6, FileEnd: 8},
	}
	want := []chronicle.Run{
		{Text: 0, TextEnd: 2, File: 13, FileEnd: 15, Verbatim: true},
		{Text: 2, TextEnd: 4, File: 15, FileEnd: 21},
		{Text: 4, TextEnd: 5, File: 15, FileEnd: 22},
	}
	if diff := cmp.Diff(want, Compose(outer, inner)); diff != "" {
		t.Errorf("runs differ (-want +got):\n%s", diff)
	}
}

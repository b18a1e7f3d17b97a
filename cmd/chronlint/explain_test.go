package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPagesAreReadableOnATerminal(t *testing.T) {
	const page = "# date/lamp\n\nMarks a lamp.\n\n## Marked\n\n```yaml\nevents:\n\n  - id: lamp # lit\n```\n\n" +
		"```want\n2:3: warning: a lamp [date/lamp]\n```\n\nA wick is none.\n\n```md\n# Wick\n```\n\n```want\n```\n"
	const want = "date/lamp\n\nMarks a lamp.\n\nMarked\n\n    events:\n\n      - id: lamp # lit\n\n" +
		"chronlint reports:\n\n    2:3: warning: a lamp [date/lamp]\n\nA wick is none.\n\n    # Wick\n\nchronlint reports: nothing"
	if diff := cmp.Diff(want, readable(page, false)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff("\x1b[1mLamp\x1b[0m\n#1 is lit", readable("## Lamp\n#1 is lit\n", true)); diff != "" {
		t.Errorf("in colour (-want +got):\n%s", diff)
	}
}

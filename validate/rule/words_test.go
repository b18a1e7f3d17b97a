package rule_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

func TestEntriesAreNamedByIDThenDateThenKind(t *testing.T) {
	day, err := edtf.Parse("1973-09-11")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		entry chronicle.Entry
		want  string
	}{
		{chronicle.Entry{Kind: chronicle.Event, ID: "coup", Date: day}, `"coup"`},
		{chronicle.Entry{Kind: chronicle.Event, ID: "\x1b[31m"}, `"\x1b[31m"`},
		{chronicle.Entry{Kind: chronicle.Event, Date: day}, "the entry of 1973-09-11"},
		{chronicle.Entry{Kind: chronicle.Quote}, "another quote"},
	} {
		if got := rule.NameOf(&c.entry); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestContentIsQuotedShort(t *testing.T) {
	if got := rule.Quote(strings.Repeat("né ", 100)); len([]rune(got)) > 70 || !strings.HasSuffix(got, "…\"") {
		t.Errorf("got %s", got)
	}
}

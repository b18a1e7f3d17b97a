package lang

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// tableKinds are the columns of docs/languages.md.
var tableKinds = []struct {
	name, meaning string
	has           func(*Language) bool
}{
	{"full dates", "a day with its month in words and its year, and a weekday beside it", func(l *Language) bool { return l.Time != nil || FullDateOf(l.Tag) != nil }},
	{"prose", "dates of any other form in running text, lengths of time, ages, times of day", func(l *Language) bool { return l.Time != nil }},
	{"labels", "dates on their own, as in headings, tables and fields", func(l *Language) bool { return l.Label != nil }},
	{"clauses", "whether a date is that of the event that its sentence describes", func(l *Language) bool { return l.Sentence != nil }},
	{"related times", "the length of a range, an age at a date, anniversaries, times of day that don't add up", func(l *Language) bool { return !reflect.ValueOf(&l.Stretches).Elem().IsZero() }},
	{"deeds", "what is done once, to whom or what: a bridge is opened, somebody is born", func(l *Language) bool { return l.Tellings != nil }},
	{"upheavals", "upheavals that failed or succeeded, which nobody names", func(l *Language) bool { return l.Deeds != nil }},
	{"sentences", "full stops that end no sentence", func(l *Language) bool { return l.Abbreviations != nil }},
	{"quotations", "verbs of saying", func(l *Language) bool { return !reflect.ValueOf(&l.Quoting.Sayings).Elem().IsZero() }},
	{"doubled words", "words that are never doubled on purpose", func(l *Language) bool { return !reflect.ValueOf(&l.Grammar.Single).Elem().IsZero() }},
	{"furniture", "phrases of web pages around their content", func(l *Language) bool { return !reflect.ValueOf(&l.Furniture).Elem().IsZero() }},
	{"columns", "the names of keys and columns in records", func(l *Language) bool { return !reflect.ValueOf(&l.Columns).Elem().IsZero() }},
	{"guessed", "recognised where the file does not state its language", func(l *Language) bool { return l == English || !reflect.ValueOf(&l.Marks).Elem().IsZero() }},
}

func TestTheTableOfLanguagesIsUpToDate(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Languages

What chronlint knows of each language. ` + "`go test ./internal/lang -update`" + ` writes this page.

A file states its language with ` + "`language:`" + ` or in the configuration ([configuration](configuration.md)). Where it
doesn't, the language is guessed from its words, for those with a mark in the last column. EDTF and other
dates in numbers need no language.

| column | content |
| --- | --- |
`)
	for _, kind := range tableKinds {
		fmt.Fprintf(&b, "| %s | %s |\n", kind.name, kind.meaning)
	}
	b.WriteString("\n## Languages with words of their own\n\n| language | tag |")
	for _, kind := range tableKinds {
		fmt.Fprintf(&b, " %s |", kind.name)
	}
	b.WriteString("\n| --- | --- |" + strings.Repeat(" --- |", len(tableKinds)) + "\n")
	for _, l := range All() {
		fmt.Fprintf(&b, "| %s | %s |", l.Name, l.Tag)
		for _, kind := range tableKinds {
			mark := ""
			if kind.has(l) {
				mark = "yes"
			}
			fmt.Fprintf(&b, " %s |", mark)
		}
		b.WriteByte('\n')
	}
	b.WriteString(`
## Languages with full dates alone

These are the others of modern coverage in the Unicode Common Locale Data Repository (CLDR), where the names
of months and weekdays and the order of a date are from. They must be stated. Thai and Tigrinya are left out: their
years or months are mostly those of another calendar.

| language | tag | order |
| --- | --- | --- |
`)
	orders := strings.NewReplacer("d", "day ", "M", "month ", "y", "year ")
	for _, d := range fullDates {
		if Lookup(d.Tag) == nil {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", display.English.Languages().Name(language.MustParse(d.Tag)), d.Tag, strings.TrimSpace(orders.Replace(d.Order)))
		}
	}
	name := filepath.Join("..", "..", "docs", "languages.md")
	if *update {
		if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v; go test ./internal/lang -update writes it", err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("docs/languages.md is not up to date; go test ./internal/lang -update renews it:\n%s", diff)
	}
}

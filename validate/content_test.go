package validate_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestTheEditedChronicleGivesNoFinding(t *testing.T) {
	c := chronicle.New(timeline.Chile1973(), quotes.Chile1973())
	if got := listing(c, check(t, c, validate.Options{})); got != "" {
		t.Errorf("findings:\n%s", got)
	}
}

func TestTheChronicleAsPublishedGivesItsFaultsAndNothingElse(t *testing.T) {
	c := chronicle.New(timeline.Chile1973().AsPublished(), quotes.Chile1973().AsPublished())
	golden(t, "chile-1973-as-published.golden", listing(c, check(t, c, validate.Options{})))
}

// The fixtures in testdata/article have the shape of a scraped article: lost
// headings, a spliced tail, page furniture. Their clean versions have none.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("../testdata/article/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			c, err := files.Open(os.DirFS("../testdata/article"), name+".txt")
			if err != nil {
				t.Fatal(err)
			}
			got := listing(c, check(t, c, validate.Options{}))
			if strings.HasSuffix(name, "-clean") {
				if got != "" {
					t.Errorf("findings in a clean article:\n%s", got)
				}
				return
			}
			golden(t, "article-"+name+".golden", got)
		})
	}
}

// listing writes findings with their words and related places, a line each.
func listing(c *chronicle.Chronicle, r *validate.Result) string {
	var b bytes.Buffer
	at := func(s chronicle.Span) string {
		if segs := c.Locate(s); len(segs) > 0 {
			return fmt.Sprint(segs[0].File.Position(segs[0].Start).Line)
		}
		return c.Entries[s.Entry].Key() + ":" + s.Field
	}
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%s: %s %s: %q\n", at(f.Span), f.Severity, f.Rule, c.Text(f.Span))
		for _, rel := range f.Related {
			fmt.Fprintf(&b, "\twith %s: %q\n", at(rel.Span), c.Text(rel.Span))
		}
	}
	for _, f := range r.Failures {
		fmt.Fprintf(&b, "%v\n", f)
	}
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got):\n%s", path, d)
	}
}

package filestest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// A Sample is a sound chronicle of a format, to be damaged.
type Sample struct {
	Name    string // of the file
	Content string
	Marks   string   // characters of the notation, such as the brackets of JSON; to be lost or doubled
	Keys    []string // to be misspelt; of three letters at least
	Twice   bool     // one key is also put in the place of another, so that a record has it twice
	Reader  files.Reader
}

// places is how many times a sample is damaged.
const places = 500

// CheckDamage damages a sample in 500 places, which are the same at each run, reads it
// in a folder, and fails where an entry was lost or has lost its date or its words and
// nothing says so: no fault, no event without a date, no reason for which the file was
// skipped.
func CheckDamage(t *testing.T, s Sample) {
	t.Helper()
	sound := s.read(t, s.Content)
	if got := Faults(sound); len(got) > 0 || sound.Count(chronicle.Event, chronicle.Quote) == 0 {
		t.Fatalf("%s is not sound: %q", s.Name, Outline(sound))
	}
	before := contentOf(sound)
	rng := rand.New(rand.NewPCG(1, uint64(len(s.Content))))
	failed := 0
	for range places {
		d := s.damage(rng)
		c := s.read(t, d.content)
		lost := before.until(d.cut).without(contentOf(c))
		if lost == "" || isMarked(c, before) {
			continue
		}
		if failed++; failed <= 10 {
			t.Errorf("%s, %s at %d: %s is lost, and nothing says so:\n%s", s.Name, d.what, d.at, lost, d.around())
		}
	}
	if failed > 10 {
		t.Errorf("%s: %d of %d damages are passed over", s.Name, failed, places)
	}
}

func (s Sample) read(t *testing.T, content string) *chronicle.Chronicle {
	t.Helper()
	c, err := s.Reader.Open(fstest.MapFS{s.Name: {Data: []byte(content)}}, ".")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A damage is a sample with something wrong in one place.
type damage struct {
	what    string
	at      int
	content string
	cut     int // what was behind here is gone, which no format shows; the length of the sample if nothing is
}

func (d damage) around() string {
	const most = 60
	return fmt.Sprintf("%q", d.content[max(0, min(d.at, len(d.content))-most):min(len(d.content), d.at+most)])
}

// kinds are the damages there are. Each turns an offset of the content into a damaged
// content; what can't be at that place is left as it is.
var kinds = []struct {
	what string
	make func(s *Sample, at int) (content string, cut int)
}{
	{"a truncation", func(s *Sample, at int) (string, int) { return s.Content[:at], at }},
	{"a byte with its first bit flipped", replaced(func(c byte) string { return string([]byte{c ^ 0x80}) })},
	{"a byte with two bits flipped", replaced(func(c byte) string { return string([]byte{c ^ 0x60}) })},
	{"a byte that is not UTF-8", replaced(func(c byte) string { return "\xff" })},
	{"another byte that is not UTF-8", replaced(func(c byte) string { return "\xe9" + string([]byte{c}) })},
	{"a NUL", replaced(func(byte) string { return "\x00" })},
	{"a NUL more", replaced(func(c byte) string { return "\x00" + string([]byte{c}) })},
	{"a mark lost", marked(func(string) string { return "" })},
	{"a mark doubled", marked(func(mark string) string { return mark + mark })},
	{"a key that lost a letter", keyed(func(key string, _ []string) string { return key[:1] + key[2:] })},
	{"a key with two letters exchanged", keyed(func(key string, _ []string) string { return key[:1] + key[2:3] + key[1:2] + key[3:] })},
	{"a key given twice", func(s *Sample, at int) (string, int) {
		if !s.Twice {
			return s.Content, 0
		}
		return keyed(func(key string, all []string) string { return all[(slices.Index(all, key)+1)%len(all)] })(s, at)
	}},
}

func (s Sample) damage(rng *rand.Rand) damage {
	for {
		k := &kinds[rng.IntN(len(kinds))]
		at := rng.IntN(len(s.Content))
		content, cut := k.make(&s, at)
		if content != s.Content {
			return damage{k.what, at, content, cut}
		}
	}
}

// replaced puts something in the place of a byte.
func replaced(by func(c byte) string) func(*Sample, int) (string, int) {
	return func(s *Sample, at int) (string, int) {
		return s.Content[:at] + by(s.Content[at]) + s.Content[at+1:], len(s.Content)
	}
}

// marked puts something in the place of the next mark from an offset on.
func marked(by func(mark string) string) func(*Sample, int) (string, int) {
	return func(s *Sample, at int) (string, int) {
		n := strings.IndexAny(s.Content[at:], s.Marks)
		if n < 0 || s.Marks == "" {
			return s.Content, 0
		}
		at += n
		return s.Content[:at] + by(s.Content[at:at+1]) + s.Content[at+1:], len(s.Content)
	}
}

// keyed puts something in the place of the next key from an offset on.
func keyed(by func(key string, all []string) string) func(*Sample, int) (string, int) {
	return func(s *Sample, at int) (string, int) {
		first, found := len(s.Content), ""
		for _, key := range s.Keys {
			if n := strings.Index(s.Content[at:], key); n >= 0 && at+n < first {
				first, found = at+n, key
			}
		}
		if found == "" {
			return s.Content, 0
		}
		return s.Content[:first] + by(found, s.Keys) + s.Content[first+len(found):], len(s.Content)
	}
}

// content is what a chronicle says.
type content struct {
	entries []telling
	undated int
}

// A telling is an entry with its date and its words.
type telling struct {
	kind       chronicle.Kind
	date       string
	words      int // bytes of prose and titles
	start, end int // in the file
}

func contentOf(c *chronicle.Chronicle) content {
	var all content
	for e := range c.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		d := telling{e.Kind, e.Date.String(), 0, e.Origin.Start, max(e.Origin.End, e.Origin.Start)}
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role.IsProse() || f.Role == chronicle.Title {
				d.words += len(f.Text)
			}
		}
		switch {
		case e.Kind == chronicle.Event && e.Date.IsZero():
			all.undated++
		case e.Kind == chronicle.Paragraph && !e.Date.IsZero():
			d.kind = chronicle.Event // a date with others below it
		}
		all.entries = append(all.entries, d)
	}
	return all
}

// until returns what is said before an offset of the file: an entry that goes on behind
// it has no words that must be kept.
func (c content) until(cut int) content {
	var kept content
	for _, e := range c.entries {
		if e.start >= cut {
			continue
		}
		if e.end > cut {
			e.words = 0
		}
		kept.entries = append(kept.entries, e)
	}
	return kept
}

// slack is how many bytes of words a damage may take with it: a letter or a mark.
const slack = 6

// without names what is said here and not there; "" if nothing is.
func (c content) without(there content) string {
	type key struct {
		kind chronicle.Kind
		date string
	}
	entries, words := map[key]int{}, 0
	for _, e := range there.entries {
		entries[key{e.kind, e.date}]++
		words += e.words
	}
	for _, e := range c.entries {
		words -= e.words
		k := key{e.kind, e.date}
		if entries[k]--; entries[k] < 0 && e.kind != chronicle.Paragraph {
			return fmt.Sprintf("the %s of %s", e.kind, e.date)
		}
	}
	if words < -slack {
		return fmt.Sprintf("%d bytes of words", -words)
	}
	return ""
}

// isMarked reports whether anything shows that a chronicle lacks what it should tell.
func isMarked(c *chronicle.Chronicle, before content) bool {
	for range c.Skipped() {
		return true
	}
	return len(c.Faults) > 0 || contentOf(c).undated > before.undated
}

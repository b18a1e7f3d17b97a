package files_test

import (
	"errors"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// folder makes a file system of names and contents in turn.
func folder(namesAndContents ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(namesAndContents); i += 2 {
		fsys[namesAndContents[i]] = &fstest.MapFile{Data: []byte(namesAndContents[i+1])}
	}
	return fsys
}

// names lists the files of a chronicle.
func names(c *chronicle.Chronicle) []string {
	var out []string
	for f := range c.Files() {
		out = append(out, f.Name)
	}
	return out
}

func skippedNames(c *chronicle.Chronicle) []string {
	var out []string
	for a := range c.Skipped() {
		out = append(out, a.File)
	}
	return out
}

const anEvent = `{"events": [{"date": "1902", "text": "x"}]}`

func TestPatterns(t *testing.T) {
	fsys := folder(
		"a.json", anEvent,
		"b.json", `{"events": ["push"]}`,
		"c.txt", "Nothing dated.",
		"data/d.yaml", "events:\n- text: x\n",
		"data/deep/e.jsonl", `{"date": "1902", "text": "x"}`,
		"data/deep/f[1].json", anEvent,
		"data/go.mod", "module x",
		".hidden/g.json", anEvent,
		"node_modules/h.json", anEvent,
		"vendor/x/i.json", anEvent,
	)
	tests := []struct {
		name     string
		patterns []string
		want     []string
	}{
		{"a file by its name, whatever is in it", []string{"c.txt", "b.json"}, []string{"b.json", "c.txt"}},
		{"a file without an extension that is known", []string{"data/go.mod"}, []string{"data/go.mod"}},
		{"a folder, for what is a chronicle in it", []string{"."}, []string{"a.json", "data/d.yaml", "data/deep/e.jsonl", "data/deep/f[1].json"}},
		{"a folder with a slash", []string{"./data/deep/"}, []string{"data/deep/e.jsonl", "data/deep/f[1].json"}},
		{"a glob of names, whatever is in them", []string{"*.json"}, []string{"a.json", "b.json"}},
		{"a glob over folders, for what is a chronicle in them", []string{"**/*.json"}, []string{"a.json", "data/deep/f[1].json"}},
		{"a glob below a folder", []string{"data/*/*.{json,jsonl}"}, []string{"data/deep/e.jsonl", "data/deep/f[1].json"}},
		{"a name that looks like a glob", []string{"data/deep/f[1].json"}, []string{"data/deep/f[1].json"}},
		{"a character of several", []string{"[ab].json"}, []string{"a.json", "b.json"}},
		{"a file named twice, once", []string{"a.json", ".", "./a.json", "*.json"}, []string{"a.json", "b.json", "data/d.yaml", "data/deep/e.jsonl", "data/deep/f[1].json"}},
		{"a hidden folder that is named", []string{".hidden", "vendor"}, []string{".hidden/g.json", "vendor/x/i.json"}},
		{"a hidden folder that a glob names", []string{"node_modules/*"}, []string{"node_modules/h.json"}},
		{"nothing", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := files.Open(fsys, tt.patterns...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, names(c)); diff != "" {
				t.Errorf("files differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestGlobsPassOverHiddenFilesThatTheyDoNotName(t *testing.T) {
	fsys := folder(".chronlint.yaml", "rules: {}\n", "pier.yaml", "events:\n- text: x\n", "in/.pier.yaml", "events:\n- text: x\n")
	for _, tt := range []struct {
		pattern string
		want    []string
	}{
		{"*.yaml", []string{"pier.yaml"}},
		{"**/*.yaml", []string{"pier.yaml"}},
		{"in/.*", []string{"in/.pier.yaml"}},
		{"in/{.pier.yaml,pier.yaml}", []string{"in/.pier.yaml"}},
		{".chronlint.yaml", []string{".chronlint.yaml"}},
	} {
		c, err := files.Open(fsys, tt.pattern)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, names(c)); diff != "" {
			t.Errorf("%s: files differ (-want +got):\n%s", tt.pattern, diff)
		}
	}
}

func TestPatternsThatNameNothingAreErrors(t *testing.T) {
	fsys := folder("a.json", anEvent, "d/b.json", anEvent)
	for pattern, want := range map[string]string{
		"":               "not a path inside",
		"../x.json":      "not a path inside",
		"/a.json":        "not a path inside",
		"x.json":         `"x.json" matches nothing`,
		"*.yaml":         `"*.yaml" matches nothing`,
		"no/**":          `"no/**" matches nothing`,
		"a[.json":        "malformed",
		"a.json/b":       "matches nothing",
		"x\x00y":         `"x\x00y" matches nothing`,
		"d/**/{b,c.json": "malformed",
	} {
		c, err := files.Open(fsys, "a.json", pattern)
		if err == nil || !strings.Contains(err.Error(), want) || c != nil {
			t.Errorf("pattern %q: error %v, want one with %q", pattern, err, want)
		}
	}
	if _, err := (files.Reader{Format: "word"}).Open(fsys, "a.json"); err == nil || !strings.Contains(err.Error(), strings.Join(files.FormatNames(), ", ")) {
		t.Errorf("format word: error %v, want one that lists the formats", err)
	}
	if _, err := (files.Reader{}).Read(files.Input{Name: "x"}); err == nil {
		t.Error("an input of nothing gives no error")
	}
}

func TestFoldersGiveOnlyChronicles(t *testing.T) {
	tests := []struct {
		name, content string
		want          bool
	}{
		{"native.json", anEvent, true},
		{"bom.json", "\ufeff" + anEvent, true},
		{"empty-list.json", `{"title": "T", "events": []}`, true},
		{"ids-only.json", `{"events": [{"id": "a", "title": "A"}]}`, true},
		{"quotes.json", `{"quotes": [{"text": "t", "speaker": "s"}]}`, true},
		{"people.json", `{"people": [{"id": "a", "name": "A", "email": "x"}]}`, true},
		{"broken.json", `{"title": "T", "events": [{"date": "1902", "text": }`, true},
		{"broken-early.json", `{"events": [{`, true},
		{"latin-1.json", `{"events": [{"date": "1902", "text": "` + "caf\xe9" + `"}]}`, true},
		{"package.json", `{"name": "x", "version": "1", "people": ["A"]}`, false},
		{"workflow.json", `{"events": ["push"], "title": "T"}`, false},
		{"analytics.json", `{"events": [{"id": "click", "properties": {}}]}`, false},
		{"timelinejs.json", `{"events": [{"start_date": {"year": "1902"}, "text": {"headline": "x"}}]}`, true},
		{"config.json", `{"sources": [{"name": "npm", "url": "x"}], "events": null}`, false},
		{"list.json", `[{"date": "1902", "text": "x"}]`, false},
		{"binary.json", "\x00\x01\xff", false},
		{"native.yaml", "events:\n- text: x\n", true},
		{"second.yml", "a: b\n---\nquotes:\n- {text: x, speaker: y}\n", true},
		{"broken.yaml", "events:\n- date: 1902\n  text: x\n- text: \"y\n", true},
		{"pre-commit.yaml", "repos:\n- repo: x\n  hooks:\n  - id: events\n", false},
		{"compose.yaml", "services:\n  events:\n    image: x\n", false},
		{"openapi.yaml", "openapi: 3.0.0\npaths:\n  /events:\n    get: {}\n", false},
		{"serverless.yaml", "events:\n- http: {path: x}\n", false},
		{"native.jsonl", "\n{\"date\": \"1902\", \"text\": \"x\"}\n", true},
		{"broken.ndjson", "{oops\n{\"speaker\": \"s\", \"text\": \"x\"}\n", true},
		{"logs.jsonl", "{\"level\": \"info\", \"text\": \"x\"}\n", false},
		{"article.txt", "Body.\n\nTimeline\n\n1902\n\nThe tower.\n", true},
		{"dated.txt", "1902\n\nThe tower.\n", false},
		{"robots.txt", "User-agent: *\n", false},
		{"README", "Timeline\n\n1902\n\nx\n\n1903\n\ny\n", false},
		{"picture.png", "\x89PNG", false},
	}
	for _, tt := range tests {
		fsys := folder(tt.name, tt.content)
		c, err := files.Open(fsys, ".")
		if err != nil {
			t.Fatal(err)
		}
		if got := len(names(c)) == 1; got != tt.want {
			t.Errorf("%s is read: %v, want %v", tt.name, got, tt.want)
		}
		if skipped := skippedNames(c); tt.want == (len(skipped) == 1) {
			t.Errorf("%s: skipped are %v", tt.name, skipped)
		}
		named, err := files.Open(fsys, tt.name)
		if err != nil || len(names(named)) != 1 || len(skippedNames(named)) > 0 && len(named.Faults) == 0 {
			t.Errorf("%s is not read by its name: %v, %v", tt.name, err, skippedNames(named))
		}
	}
}

func TestOneBadFileHidesNoOther(t *testing.T) {
	fsys := folder("a.json", anEvent, "bad.json", "{", "latin.txt", "caf\xe9", "large.json", anEvent+strings.Repeat(" ", 100), "utf16.yaml", "\xff\xfea\x00", "z.json", anEvent)
	fsys["locked.json"] = &fstest.MapFile{Data: []byte(anEvent)}
	c, err := files.Reader{Limits: files.Limits{File: 100}}.Open(locked{fsys}, "a.json", "bad.json", "latin.txt", "large.json", "locked.json", "utf16.yaml", "z.json")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`bad.json:1:2-1:2 unreadable: invalid JSON: the text ends in the middle of a value`,
		`large.json:1:1-1:1 unreadable: the file is larger than the limit of 100 bytes`,
		`latin.txt:1:4-1:5 unreadable: the byte 0xE9 is not valid UTF-8; save the file as UTF-8`,
		`locked.json:1:1-1:1 unreadable: the file can't be read: permission denied`,
		`utf16.yaml:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8`,
	}
	if diff := cmp.Diff(want, filestest.Faults(c)); diff != "" {
		t.Errorf("faults differ (-want +got):\n%s", diff)
	}
	if got := c.Count(chronicle.Event); got != 2 {
		t.Errorf("%d events, want 2", got)
	}
}

// locked is a file system in which locked.json can't be opened.
type locked struct{ fstest.MapFS }

func (l locked) Open(name string) (fs.File, error) {
	if name == "locked.json" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(name)
}

func TestFilesBeyondTheLimitOfAllAreFaults(t *testing.T) {
	fsys := folder("a.json", anEvent, "b.json", anEvent, "c.json", anEvent)
	c, err := files.Reader{Limits: files.Limits{Total: 2*int64(len(anEvent)) + 1}}.Open(fsys, ".")
	if err != nil {
		t.Fatal(err)
	}
	if got := filestest.Faults(c); len(got) != 1 || !strings.HasPrefix(got[0], "c.json:1:1-1:1 unreadable: the file is larger than the limit of 1 bytes") {
		t.Errorf("faults are %q", got)
	}
}

func TestFilesOfLinesHaveALimitOfTheirOwn(t *testing.T) {
	line := `{"date":"1973","text":"The port is closed."}` + "\n"
	long := `{"date":"1974","text":"` + strings.Repeat("x", 100) + `"}` + "\n"
	fsys := folder("a.jsonl", strings.Repeat(line, 3)+long+line, "b.jsonl", strings.Repeat(line, 4), "log.jsonl", strings.Repeat(`{"level":"info"}`+"\n", 100))
	c, err := files.Reader{Limits: files.Limits{File: 90, Total: 90, Lines: 9 * int64(len(line))}}.Open(fsys, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`a.jsonl:4:1-4:2 unreadable: this line is longer than the limit of 90 bytes`,
		`b.jsonl:1:1-1:1 unreadable: the file is larger than the limit of 99 bytes`,
	}
	if diff := cmp.Diff(want, filestest.Faults(c)); diff != "" {
		t.Errorf("faults differ (-want +got):\n%s", diff)
	}
	if got := c.Count(chronicle.Event); got != 4 {
		t.Errorf("%d events, want 4", got)
	}
	if diff := cmp.Diff([]string{"b.jsonl", "log.jsonl"}, skippedNames(c)); diff != "" {
		t.Errorf("skipped files differ (-want +got):\n%s", diff)
	}
}

func TestAStreamIsReadAsFarAsTheLimitsOfItsFormatGo(t *testing.T) {
	line := `{"date":"1973","text":"The port is closed."}` + "\n"
	for _, test := range []struct {
		name   string
		lines  int
		events int
		want   []string
	}{
		{"s.jsonl", 4, 4, nil},
		{"s.jsonl", 5, 0, []string{"s.jsonl:1:1-1:1 unreadable: the file is larger than the limit of 180 bytes"}},
		{"s.txt", 4, 0, []string{"s.txt:1:1-1:1 unreadable: the file is larger than the limit of 90 bytes"}},
	} {
		limits := files.Limits{File: 90, Lines: 4 * int64(len(line))}
		c, err := files.Reader{Limits: limits}.Read(files.Input{Name: test.name, From: strings.NewReader(strings.Repeat(line, test.lines))})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, filestest.Faults(c)); diff != "" {
			t.Errorf("faults of %d lines of %s differ (-want +got):\n%s", test.lines, test.name, diff)
		}
		if got := c.Count(chronicle.Event); got != test.events {
			t.Errorf("%d events of %d lines of %s, want %d", got, test.lines, test.name, test.events)
		}
	}
}

func TestAStreamThatFailsIsAFault(t *testing.T) {
	c, err := files.Reader{}.Read(files.Input{Name: "s.jsonl", From: iotest.ErrReader(errors.New("the pipe is broken"))})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"s.jsonl:1:1-1:1 unreadable: the file can't be read: the pipe is broken"}, filestest.Faults(c)); diff != "" {
		t.Errorf("faults differ (-want +got):\n%s", diff)
	}
}

func TestShortLinesBeforeALongOneTakeNoRoomForMoreOfThem(t *testing.T) {
	const short = 5000
	content := strings.Repeat("{}\n", short) + `{"date":"1973","text":"` + strings.Repeat("x", 1<<20) + `"}` + "\n"
	c, err := files.Open(folder("a.jsonl", content), "a.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	if n := c.Count(chronicle.Event); n != short+1 {
		t.Errorf("%d events, want %d", n, short+1)
	}
	if room := cap(c.Entries); room > 8*short {
		t.Errorf("there is room for %d entries", room)
	}
}

func TestNamesAreShownAsTheUserWroteThem(t *testing.T) {
	fsys := folder("y.json", anEvent, "z/w.json", anEvent)
	tests := []struct {
		input files.Input
		want  []string
	}{
		{files.Input{FS: fsys, Pattern: "y.json"}, []string{"y.json"}},
		{files.Input{Name: "..", FS: fsys, Pattern: "y.json"}, []string{"../y.json"}},
		{files.Input{Name: "./dir/", FS: fsys, Pattern: "."}, []string{"./dir/y.json", "./dir/z/w.json"}},
		{files.Input{Name: "/", FS: fsys, Pattern: "z/*"}, []string{"/z/w.json"}},
		{files.Input{Name: "-", Data: []byte(anEvent)}, []string{"-"}},
	}
	for _, tt := range tests {
		c, err := files.Reader{}.Read(tt.input)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, names(c)); diff != "" {
			t.Errorf("%q, %q: names differ (-want +got):\n%s", tt.input.Name, tt.input.Pattern, diff)
		}
	}
}

func TestStandardInputIsRecognisedByItsContent(t *testing.T) {
	tests := []struct{ content, want string }{
		{anEvent, "/events/0"},
		{"\ufeff" + anEvent, "/events/0"},
		{"events:\n- text: x\n", "/events/0"},
		{"{\"date\": \"1902\", \"text\": \"x\"}\n{\"date\": \"1903\", \"text\": \"y\"}\n", ""},
		{"{\"date\": \"1902\", \"text\": \"x\"}", ""},
		{"Timeline\n\n1902\n\nx\n\n1903\n\ny", ""},
	}
	for _, tt := range tests {
		c := filestest.Read(t, "-", tt.content)
		if c.Count(chronicle.Event) == 0 || c.Entries[len(c.Entries)-1].Pointer != tt.want || len(c.Faults) > 0 {
			t.Errorf("%q gives %q", tt.content, filestest.Outline(c))
		}
	}
}

func TestFormatCanBeTold(t *testing.T) {
	fsys := folder("a.dat", anEvent, "b.json", "Timeline\n\n1902\n\nx\n\n1903\n\ny")
	c, err := files.Reader{Format: "native"}.Open(fsys, "a.dat")
	if err != nil || c.Count(chronicle.Event) != 1 {
		t.Errorf("a.dat as native: %v, %q", err, filestest.Outline(c))
	}
	if c, err = (files.Reader{Format: "article"}).Open(fsys, "b.json"); err != nil || c.Count(chronicle.Event) != 2 {
		t.Errorf("b.json as article: %v, %q", err, filestest.Outline(c))
	}
}

func TestReadingIsTheSameWhateverTheOrderOfPatterns(t *testing.T) {
	fsys := os.DirFS("testdata/harbour")
	a, err := files.Open(fsys, "words.json", "articles", "lighthouse.yaml", "package.json")
	if err != nil {
		t.Fatal(err)
	}
	b, err := files.Open(fsys, "package.json", "**/*.txt", "*.yaml", "words.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(filestest.Outline(a), filestest.Outline(b)); diff != "" {
		t.Errorf("outlines differ:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"articles/tower.txt", "lighthouse.yaml", "package.json", "words.json"}, names(a)); diff != "" {
		t.Errorf("files differ (-want +got):\n%s", diff)
	}
}

func TestSymbolicLinksAreReadOnceAndNotWalked(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	link := func(to, name string) {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	write("a.json", anEvent)
	link("a.json", "b.json")
	link(".", "loop")
	link("nowhere", "gone.json")
	link("../secret.json", "out.json")
	if err := os.WriteFile(filepath.Join(filepath.Dir(dir), "secret.json"), []byte(anEvent), 0o600); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	c, err := files.Open(root.FS(), ".")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"a.json"}, names(c)); diff != "" {
		t.Errorf("files differ (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"gone.json", "loop", "out.json"}, skippedNames(c)); diff != "" {
		t.Errorf("skipped files differ (-want +got):\n%s", diff)
	}
	if c, err = files.Open(root.FS(), "out.json"); err != nil || len(c.Faults) != 1 || c.Count(chronicle.Event) != 0 {
		t.Errorf("a link that leads out of the root: error %v, %q", err, filestest.Outline(c))
	}
}

func TestAFolderThatCantBeListedIsAFault(t *testing.T) {
	fsys := folder("a.json", anEvent, "shut/b.json", anEvent)
	c, err := files.Open(shut{fsys}, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"shut:1:1-1:1 unreadable: the folder can't be listed: permission denied"}
	if diff := cmp.Diff(want, filestest.Faults(c)); diff != "" {
		t.Errorf("faults differ (-want +got):\n%s", diff)
	}
}

// shut is a file system whose folder of that name can't be listed.
type shut struct{ fstest.MapFS }

func (s shut) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "shut" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return s.MapFS.ReadDir(name)
}

func TestAPipeIsNotWaitedFor(t *testing.T) {
	fsys := folder()
	fsys["pipe.json"] = &fstest.MapFile{Mode: fs.ModeNamedPipe, ModTime: time.Unix(0, 0)}
	c, err := files.Open(fsys, "pipe.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := filestest.Faults(c); len(got) != 1 || !strings.Contains(got[0], "not a regular file") {
		t.Errorf("faults are %q", got)
	}
}

func TestErrorsOfSeveralPatternsAreJoined(t *testing.T) {
	_, err := files.Open(folder(), "a", "b")
	var joined interface{ Unwrap() []error }
	if !errors.As(err, &joined) || len(joined.Unwrap()) != 2 {
		t.Errorf("error is %v, want two", err)
	}
}

package files_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const markdownTimeline = "# The port\n\n- **1902:** The lamp is lit.\n- **1911-02-03:** A storm takes the pier.\n- **1912:** The pier is mended.\n"

// withNULs returns a text as a program writes it that takes UTF-16 for bytes.
func withNULs(text string, mark string) string {
	b := []byte(mark)
	for _, u := range utf16.Encode([]rune(text)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

// What has the look of a chronicle in a folder is a fault if it is damaged; anything
// else that is damaged is skipped.
func TestDamagedFilesInAFolder(t *testing.T) {
	const yaml = "events:\n- date: 1902\n  text: The lamp is lit.\n"
	for _, tt := range []struct{ name, content, want string }{
		{"early.json", `{"title": "The port" "events": [{"date": "1902", "text": "The lamp is lit."}]}`, `early.json:1:22-1:23 unreadable: invalid JSON: invalid character '"' after object value (expecting ',' or '}')`},
		{"slides.json", `{"scale": human, "events": [{"start_date": {"year": 1902}, "text": {"headline": "The lamp"}}]}`, `slides.json:1:11-1:12 unreadable: invalid JSON: invalid character 'h' at start of value`},
		{"evnts.json", `{"evnts": [{"date": "1902", "text": "The lamp is lit."}]}`, `evnts.json:1:11-1:57 invalid evnts: unknown key "evnts"; did you mean "events"?`},
		{"dat.json", `{"events": [{"dat": "1902", "txt": "The lamp is lit."}]}`, `dat.json:1:22-1:26 invalid dat: unknown key "dat"; did you mean "date"?`},
		{"events.yaml", "title: The: port\n" + yaml, `events.yaml:1:1-1:17 unreadable: invalid YAML: mapping values are not allowed in this context`},
		{"tab.yaml", "events:\n\t- date: 1902\n\t  text: The lamp is lit.\n", `tab.yaml:2:1-2:14 unreadable: invalid YAML: found character that cannot start any token`},
		{"evnts.yaml", "evnts:\n" + strings.TrimPrefix(yaml, "events:\n"), `evnts.yaml:2:1-3:25 invalid evnts: unknown key "evnts"; did you mean "events"?`},
		{"comma.jsonl", "{'date': '1902', 'text': 'x'}\n{\"date\": \"1902\" \"text\": \"x\"}\n", `comma.jsonl:1:2-1:3 unreadable: invalid JSON: invalid character '\'' at start of value`},
		{"yaer.csv", "Yaer,Month,Day,Headline,Text\n1902,,,The lamp,It is lit.\n", `yaer.csv:1:1-1:1 unreadable: unknown column "Yaer"; did you mean "Year"?`},
		{"latin.md", strings.Replace(markdownTimeline, "port", "caf\xe9", 1), `latin.md:1:10-1:11 unreadable: the byte 0xE9 is not valid UTF-8; save the file as UTF-8`},
		{"wide.md", withNULs(markdownTimeline, "\xff\xfe"), `wide.md:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8`},
		{"wide.yaml", withNULs(yaml, ""), `wide.yaml:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8`},
		{"nul.md", strings.Replace(markdownTimeline, "storm", "s\x00orm", 1), "nul.md:4:22-4:23 unreadable: unexpected NUL character (U+0000)"},
		{"nul.txt", "Timeline\n\n1902\n\nThe lamp\x00 is lit.\n\n1903\n\nA storm.\n", "nul.txt:5:9-5:10 unreadable: unexpected NUL character (U+0000)"},

		{"settings.json", `{"events": ["push"}`, "skipped settings.json: not recognised as a chronicle"},
		{"workflow.yaml", "on:\n  events: [push\njobs: {}\n", "skipped workflow.yaml: not recognised as a chronicle"},
		{"evens.json", `{"evens": [2, 4]}`, "skipped evens.json: not recognised as a chronicle"},
		{"hooks.json", `{"events": [{"data": "push", "test": "x"}]}`, "skipped hooks.json: not recognised as a chronicle"},
		{"blank.yaml", "\n", "skipped blank.yaml: empty"},
		{"prices.csv", "Item,Price\nA,1\n", "skipped prices.csv: not recognised as a chronicle"},
		{"notes.md", "caf\xe9", "skipped notes.md: not recognised as a chronicle"},
		{"wide-notes.md", withNULs("nothing of note", "\xff\xfe"), "skipped wide-notes.md: the file is UTF-16; save it as UTF-8"},
		{"noise.json", strings.Repeat("\x00\x01\xff", 50), "skipped noise.json: the file is not text"},
		{"paper.txt", "%PDF-1.4\n1902\n", "skipped paper.txt: a PDF file, which is not read: save its text as Markdown or plain text"},
		{"minutes.docx", "PK\x03\x04word/", "skipped minutes.docx: a Word document, which is not read: save it as Markdown or plain text"},
		{"diary.org", "* 1902\n", "skipped diary.org: an Org file, which is not read: export it as Markdown"},
		{"data.bin", "x", "skipped data.bin: unknown extension"},
	} {
		c, err := files.Open(fstest.MapFS{tt.name: {Data: []byte(tt.content)}}, ".")
		if err != nil {
			t.Fatal(err)
		}
		got := filestest.Faults(c)
		for a := range c.Skipped() {
			if len(got) == 0 {
				got = append(got, "skipped "+a.File+": "+a.Skipped)
			}
		}
		if len(got) == 0 || got[0] != tt.want {
			t.Errorf("%s (-want +got):\n%s", tt.name, cmp.Diff([]string{tt.want}, got))
		}
	}
}

// Bytes that are not UTF-8 hide nothing around them.
func TestTheRestOfAFileWithBadBytesIsRead(t *testing.T) {
	for name, content := range map[string]string{
		"a.md":   strings.Replace(markdownTimeline, "storm", "st\xf6rm", 1),
		"a.json": "{\"events\": [{\"date\": \"1902\", \"text\": \"caf\xe9\"}, {\"date\": \"1911\", \"text\": \"x\"}, {\"date\": \"1912\", \"text\": \"y\"}]}",
		"a.csv":  "Year,Headline,Text\n1902,H,caf\xe9\n1911,H,x\n1912,H,y\n",
		"a.yaml": "events:\n- {date: 1902, text: caf\xe9}\n- {date: 1911, text: x}\n- {date: 1912, text: y}\n",
	} {
		c, err := files.Open(fstest.MapFS{name: {Data: []byte(content)}}, ".")
		if err != nil {
			t.Fatal(err)
		}
		if a := c.Total(); a.Dated != 3 || a.Refused != 1 || len(c.Faults) != 1 {
			t.Errorf("%s: %+v, faults %q", name, a, filestest.Faults(c))
		}
	}
}

// A file that was named is never a clean bill.
func TestANamedFileWithoutADatedEventIsAFault(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"empty.md", "", "empty.md:1:1-1:1 none dated: no dated event was found; the file is empty"},
		{"blank.txt", "\ufeff \n\n", "blank.txt:1:1-1:1 none dated: no dated event was found; the file is empty"},
		{"notes.md", "Nothing.\n", "notes.md:1:1-1:1 none dated: no dated event was found; read as Markdown, where a heading, a bullet or a row of a table with a date is an event"},
		{"undated.yaml", "events:\n- text: A storm.\n- text: A flood.\n", "undated.yaml:1:1-1:1 none dated: no dated event was found among 2; read as YAML, where each item of events has a date"},
		{"minutes.docx", "PK\x03\x04word/", "minutes.docx:1:1-1:1 none dated: no dated event was found; this is a Word document, which is not read: save it as Markdown or plain text"},
		{"minutes.md", "PK\x03\x04xl/", "minutes.md:1:1-1:1 none dated: no dated event was found; this is an Excel workbook, which is not read: save it as CSV"},
		{"diary.org", "* 1902\n", "diary.org:1:1-1:1 none dated: no dated event was found; this is an Org file, which is not read: export it as Markdown"},
		{"noise.txt", strings.Repeat("\x00\x01\xff", 50), "noise.txt:1:1-1:1 unreadable: the file is not text"},
	} {
		for _, pattern := range []string{tt.name, "*" + tt.name[1:]} {
			c, err := files.Open(fstest.MapFS{tt.name: {Data: []byte(tt.content)}}, pattern)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff([]string{tt.want}, filestest.Faults(c)); d != "" {
				t.Errorf("%s (-want +got):\n%s", pattern, d)
			}
		}
	}
	for name, content := range map[string]string{
		"quotes.yaml": "quotes:\n- {text: No., speaker: Witte}\n",
		"people.yaml": "people:\n- {id: witte, name: Johan Witte}\n",
		"words.json":  `{"paragraphs": [{"text": "A storm."}]}`,
		"bad.yaml":    "events:\n- {date: 1902-02-30, text: A storm.}\n",
	} {
		c, err := files.Open(fstest.MapFS{name: {Data: []byte(content)}}, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range filestest.Faults(c) {
			if strings.Contains(f, "no dated event") {
				t.Errorf("%s: %s", name, f)
			}
		}
	}
}

// torn is a file system whose files can be read halfway.
type torn struct{ fstest.MapFS }

func (s torn) Open(name string) (fs.File, error) {
	f, err := s.MapFS.Open(name)
	if info, _ := f.Stat(); err != nil || info.IsDir() {
		return f, err
	}
	return &tornFile{File: f}, nil
}

type tornFile struct {
	fs.File
	read bool
}

func (f *tornFile) Read(b []byte) (int, error) {
	if f.read {
		return 0, &fs.PathError{Op: "read", Path: "x", Err: fs.ErrClosed}
	}
	f.read = true
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return f.File.Read(b[:min(int64(len(b)), info.Size()/2)])
}

func TestAFileThatCanBeReadHalfwayIsAFaultIfItLooksLikeAChronicle(t *testing.T) {
	c, err := files.Open(torn{folder("a.yaml", "events:\n- date: 1902\n  text: The lamp is lit.\n- date: 1903\n  text: A storm takes the pier in the night.\n", "b.yaml", "jobs:\n  build: {}\n")}, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"a.yaml:1:1-1:1 unreadable: the file can't be read: file already closed",
		"skipped a.yaml: the file can't be read: file already closed",
		"skipped b.yaml: the file can't be read: file already closed",
	}
	if d := cmp.Diff(want, filestest.Outline(c)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

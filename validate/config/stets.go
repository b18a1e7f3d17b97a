package config

import (
	_ "embed"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// StetFileName is the name of the list of accepted findings, which stands beside the
// configuration.
const StetFileName = "chronlint-stet.yaml"

// StetSchemaID is the $id of StetSchema.
const StetSchemaID = "https://chronlint.github.io/schema/stet.json"

//go:embed stet.schema.json
var stetSchemaText string

// StetSchema returns the JSON Schema of the list of accepted findings, draft 2020-12.
func StetSchema() string { return stetSchemaText }

var stetSchemas = sync.OnceValue(func() *schema.Set { return schema.New(stetSchemaText) })

// A StetFile is a list of accepted findings. The zero value is an empty list.
type StetFile struct {
	content string
	head    string // what stands above the first item; "": the usual
	items   []*stetItem
	placed  map[*chronicle.Span]*stetItem // those of the last Stets
}

// A stetItem is an accepted finding with what tells a reader which it is.
type stetItem struct {
	rule, entry, file, words, reason, fingerprint string
	until                                         edtf.Date

	start int    // byte of the content
	shown [2]int // bytes that stand for it in findings: the line with its words, or else its first
	block string // its lines, with the comments above; "": to be written anew
}

// LoadStets reads the list with the given name in fsys; without the file, it is empty. The
// error is of type Errors, or that of fsys.
func LoadStets(fsys fs.FS, name string) (*StetFile, error) {
	info, err := fs.Stat(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return &StetFile{}, nil
	}
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errNotRegular}
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close() // only read from
	data, err := io.ReadAll(io.LimitReader(file, stetFile.bytes+1))
	if err != nil {
		return nil, err
	}
	return ParseStets(name, data)
}

// ParseStets reads a list from data; name is the path of its file. The error is of type
// Errors.
func ParseStets(name string, data []byte) (*StetFile, error) {
	d := readDocument(name, data, stetFile)
	f := &StetFile{content: string(data)}
	list, _ := d.value.([]any)
	if d.value != nil && len(d.errs) == 0 {
		for _, v := range stetSchemas().Check(StetSchemaID, d.value) {
			d.failAt(v.Pointer, v.Keyword == "additionalProperties", v.Message)
		}
	}
	if len(d.errs) > 0 {
		return nil, d.errs.sorted()
	}
	lines := lineStarts(f.content)
	for i, item := range list {
		from, _ := item.(map[string]any)
		text := func(key string) string { s, _ := from[key].(string); return s }
		s := &stetItem{
			rule: text("rule"), entry: text("entry"), file: text("file"), words: text("words"),
			reason: text("reason"), fingerprint: text("fingerprint"),
		}
		s.until, _ = edtf.Parse(text("until")) // the schema says what is wrong with it
		at := pointer("", i)
		s.start, s.shown[1] = extent(f.content, lines, d.values[at])
		s.shown[0] = s.start
		if s.words != "" {
			s.shown[0], s.shown[1] = extent(f.content, lines, d.keys[at+"/words"])
		}
		f.items = append(f.items, s)
	}
	f.divide()
	return f, nil
}

// lineStarts returns where the lines of a text begin.
func lineStarts(text string) []int {
	starts := []int{0}
	for i := range len(text) {
		if text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// extent returns where a place of a text is, and where its line ends.
func extent(text string, lines []int, at place) (start, end int) {
	start = lines[min(max(at.line, 1), len(lines))-1]
	for column := 1; column < at.column && start < len(text) && text[start] != '\n'; column++ {
		_, n := utf8.DecodeRuneInString(text[start:])
		start += n
	}
	return start, start + len(lineFrom(text, start))
}

// lineFrom returns the rest of the line at a byte of a text, without white space at its end.
func lineFrom(text string, at int) string {
	line, _, _ := strings.Cut(text[at:], "\n")
	return strings.TrimRight(line, " \t\r")
}

// Stets adds the list to a chronicle, by the name that findings in it are to have, and returns
// it as the options of a check take it. The file system is that of the configuration; isWhole
// says that all of its sources were read, so that what is not in the chronicle is gone.
func (c *Config) Stets(fsys fs.FS, f *StetFile, content *chronicle.Chronicle, name string, isWhole bool) []validate.Stet {
	f.placed = map[*chronicle.Span]*stetItem{}
	if len(f.items) == 0 {
		return nil
	}
	names := map[string]string{}
	for file := range content.Files() {
		if p, ok := c.fileOf(file.Name); ok {
			names[p] = file.Name
		}
	}
	doc := content.AddApparatus(name, f.content)
	stets := make([]validate.Stet, len(f.items))
	for i, s := range f.items {
		place := &chronicle.Span{Entry: doc, Start: s.shown[0], End: s.shown[1]}
		f.placed[place] = s
		stets[i] = validate.Stet{
			Rule: s.rule, Entry: s.entry, Fingerprint: s.fingerprint, Reason: s.reason, Until: s.until,
			File: names[s.file], Place: place,
		}
		switch {
		case stets[i].File != "":
		case s.file != "" && c.isElsewhere(fsys, s.file),
			s.file == "" && !isWhole && (s.entry == "" || len(content.ByID(s.entry)) == 0):
			stets[i].File = name // which is none of the chronicle's: the stet concerns other files
		}
	}
	return stets
}

// isElsewhere reports whether a file that was not read exists, or may exist.
func (c *Config) isElsewhere(fsys fs.FS, file string) bool {
	name := path.Join(c.folder, file)
	if !fs.ValidPath(name) {
		return true
	}
	_, err := fs.Stat(fsys, name)
	return err == nil
}

// fileOf returns the path of a file from the folder of the configuration, by its name in
// findings.
func (c *Config) fileOf(name string) (string, bool) {
	p, ok := c.pathOf(name)
	if !ok || c.folder == "." {
		return p, ok
	}
	return strings.CutPrefix(p, c.folder+"/")
}

// divide takes the lines of each item, with the comments right above them, if each item
// begins a line.
func (f *StetFile) divide() {
	starts := make([]int, len(f.items))
	for i, s := range f.items {
		line := 1 + strings.LastIndexByte(f.content[:s.start], '\n')
		if strings.TrimSpace(f.content[line:s.start]) != "-" {
			return
		}
		starts[i] = line
		for line > 0 { // the comments above
			above := 1 + strings.LastIndexByte(f.content[:line-1], '\n')
			if !strings.HasPrefix(strings.TrimSpace(f.content[above:line]), "#") {
				break
			}
			line = above
		}
		if i > 0 || line > 0 { // those that the file begins with are about all
			starts[i] = line
		}
	}
	for i, s := range f.items {
		end := len(f.content)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		s.block = strings.TrimRight(f.content[starts[i]:end], " \t\r\n") + "\n"
	}
	if len(starts) > 0 {
		f.head = f.content[:starts[0]]
	}
}

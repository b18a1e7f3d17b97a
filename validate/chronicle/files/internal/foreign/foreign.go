// Package foreign knows files that people keep dates in and that are not read, by
// their content or their name, so that they can be called by it.
//
//	kind, ok := foreign.Of("minutes.docx", content, true)
//	fmt.Println(kind) // a Word document, which is not read: save it as Markdown or plain text
package foreign

import (
	"path"
	"strings"
)

// A Kind is a kind of file that is not read.
type Kind struct {
	name   string // with its article
	remedy string // what would be read in its place
}

func (k Kind) String() string { return k.name + ", which is not read: " + k.remedy }

// Remedies: what a program that writes such files can also write.
const (
	asText  = "save it as Markdown or plain text"
	asTable = "save it as CSV"
	unpack  = "unpack it"
	asItIs  = "no dates can be had from it"
)

// magics are what files of a kind begin with.
var magics = []struct {
	begins string
	Kind
}{
	{"%PDF-", Kind{"a PDF file", "save its text as Markdown or plain text"}},
	{`{\rtf`, Kind{"a Rich Text file", asText}},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind{"a file of an older Microsoft Office", "save it as Markdown, plain text or CSV"}},
	{"SQLite format 3\x00", Kind{"an SQLite database", "export its table as CSV"}},
	{"PAR1", Kind{"a Parquet file", "export it as CSV"}},
	{"\x1f\x8b", Kind{"a file compressed with gzip", unpack}},
	{"\x89PNG\r\n", Kind{"a picture", asItIs}},
	{"\xff\xd8\xff", Kind{"a picture", asItIs}},
	{"GIF8", Kind{"a picture", asItIs}},
}

// archived are what a ZIP archive has within it, by the kind of file that it is.
var archived = []struct {
	holds string
	Kind
}{
	{"word/", Kind{"a Word document", asText}},
	{"xl/", Kind{"an Excel workbook", asTable}},
	{"ppt/", Kind{"a PowerPoint file", asText}},
	{"application/vnd.oasis.opendocument.spreadsheet", Kind{"an OpenDocument spreadsheet", asTable}},
	{"application/vnd.oasis.opendocument", Kind{"an OpenDocument text", asText}},
	{"application/epub+zip", Kind{"an EPUB book", asText}},
}

// extensions are for names alone, where the content shows nothing.
var extensions = map[string]Kind{
	".pdf": magics[0].Kind, ".rtf": magics[1].Kind, ".doc": magics[2].Kind, ".xls": magics[2].Kind, ".ppt": magics[2].Kind,
	".docx": archived[0].Kind, ".xlsx": archived[1].Kind, ".pptx": archived[2].Kind,
	".ods": archived[3].Kind, ".odt": archived[4].Kind, ".epub": archived[5].Kind,
	".org":  {"an Org file", "export it as Markdown"},
	".rst":  {"a reStructuredText file", "convert it to Markdown"},
	".adoc": {"an AsciiDoc file", "convert it to Markdown"}, ".asciidoc": {"an AsciiDoc file", "convert it to Markdown"},
	".tex":  {"a LaTeX file", "convert it to Markdown"},
	".wiki": {"a file in wiki markup", "convert it to Markdown"}, ".mediawiki": {"a file in wiki markup", "convert it to Markdown"},
	".db": magics[3].Kind, ".sqlite": magics[3].Kind, ".parquet": magics[4].Kind,
	".zip": {"a ZIP archive", unpack}, ".gz": magics[5].Kind,
}

// searched is how many bytes of an archive are looked at for the names of what is in it.
const searched = 8 << 10

// Of returns the kind of a file that is not read, by its content or, if that is to
// count, its name; false if it is of no such kind.
func Of(name, content string, byName bool) (Kind, bool) {
	for _, m := range magics {
		if strings.HasPrefix(content, m.begins) {
			return m.Kind, true
		}
	}
	if strings.HasPrefix(content, "PK\x03\x04") {
		for _, a := range archived {
			if strings.Contains(content[:min(len(content), searched)], a.holds) {
				return a.Kind, true
			}
		}
		return extensions[".zip"], true
	}
	if !byName {
		return Kind{}, false
	}
	return Named(name)
}

// Named returns the kind of a file by its name alone.
func Named(name string) (Kind, bool) {
	k, ok := extensions[strings.ToLower(path.Ext(name))]
	return k, ok
}

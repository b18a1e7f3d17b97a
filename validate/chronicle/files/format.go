package files

import (
	"iter"
	"path"
	"slices"
	"strings"
)

// A format is one way of writing a chronicle.
type format struct {
	name       string
	group      string // a name that it shares with others
	extensions []string
	byLine     bool // a line that is not UTF-8 is no obstacle to the others

	// shows reports whether the content proves that it is a chronicle in this
	// format, even if it is broken further on.
	shows func(*source) bool
	read  func(*builder, *source)

	// documents gives what Fields are applied to; nil: the format has a shape
	// of its own.
	documents func(*source) iter.Seq[*tree]
}

// formats are tried in this order.
var formats = []*format{
	{
		name: "json", group: "native",
		extensions: []string{".json"},
		shows:      showsJSON,
		read:       readJSON,
		documents:  jsonDocuments,
	},
	{
		name:       "timelinejs",
		extensions: []string{".json"},
		shows:      showsTimelineJS,
		read:       readTimelineJS,
	},
	{
		name: "jsonl", group: "native", byLine: true,
		extensions: []string{".jsonl", ".ndjson"},
		shows:      showsJSONL,
		read:       readJSONL,
		documents:  jsonlDocuments,
	},
	{
		name: "yaml", group: "native",
		extensions: []string{".yaml", ".yml"},
		shows:      showsYAML,
		read:       readYAML,
		documents:  yamlDocuments,
	},
	{
		name:       "csv",
		extensions: []string{".csv", ".tsv", ".tab"},
		shows:      showsCSV,
		read:       readCSV,
		documents:  csvDocuments,
	},
	{
		name:       "markdown",
		extensions: []string{".md", ".markdown"},
		shows:      showsMarkdown,
		read:       readMarkdown,
	},
	{
		name:       "article",
		extensions: []string{".txt", ".text"},
		shows:      showsArticle,
		read:       readArticle,
	},
}

// fallback reads what is recognised as nothing else: any text is an article.
var fallback = formats[len(formats)-1]

// FormatNames lists the names that Reader.Format may have.
func FormatNames() []string {
	var names []string
	for _, f := range formats {
		for _, n := range []string{f.group, f.name} {
			if n != "" && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	return names
}

func formatsNamed(name string) []*format {
	return formatsWhere(func(f *format) bool { return f.name == name || f.group == name })
}

func formatsWhere(keep func(*format) bool) []*format {
	var out []*format
	for _, f := range formats {
		if keep(f) {
			out = append(out, f)
		}
	}
	return out
}

// candidates returns the formats that a file of this name may be in: of those
// that the reader is told to use the ones that fit the file's extension, or all
// if none does; otherwise those that fit the extension.
func candidates(name, toldFormat string) []*format {
	ext := strings.ToLower(path.Ext(name))
	fits := formatsWhere(func(f *format) bool { return slices.Contains(f.extensions, ext) })
	if toldFormat == "" {
		return fits
	}
	told := formatsNamed(toldFormat)
	both := slices.DeleteFunc(slices.Clone(told), func(f *format) bool { return !slices.Contains(fits, f) })
	if len(both) > 0 {
		return both
	}
	return told
}

// byLine reports whether all of the formats are read line by line.
func byLine(all []*format) bool {
	return len(all) > 0 && !slices.ContainsFunc(all, func(f *format) bool { return !f.byLine })
}

// choose returns the first of the formats that the content shows, or nil.
func choose(from []*format, src *source) *format {
	for _, f := range from {
		if f.shows(src) {
			return f
		}
	}
	return nil
}

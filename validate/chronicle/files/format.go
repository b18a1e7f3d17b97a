package files

import (
	"path"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/article"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/icalendar"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markwhen"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/native"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/page"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tei"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/timelinejs"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/webpage"
)

// formats are tried in this order. The last takes what none of them recognises:
// any text is an article.
var formats = []*format.Format{
	native.JSON,
	timelinejs.JSON,
	timelinejs.First,
	native.JSONL,
	native.YAML,
	timelinejs.CSV,
	icalendar.Format,
	tei.Format,
	markwhen.Format,
	markdown.Format,
	page.Format,
	webpage.Format,
	records.Guessed(native.JSON),
	records.Guessed(native.JSONL),
	records.Guessed(native.YAML),
	records.Guessed(timelinejs.CSV),
	records.TOML,
	article.Format,
}

// FormatNames lists the names that Reader.Format may have.
func FormatNames() []string {
	var names []string
	for _, f := range formats {
		for _, n := range []string{f.Group, f.Name} {
			if n != "" && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	return names
}

func formatsNamed(name string) []*format.Format {
	return formatsWhere(func(f *format.Format) bool { return f.Name == name || f.Group == name })
}

func formatsWhere(keep func(*format.Format) bool) []*format.Format {
	var out []*format.Format
	for _, f := range formats {
		if keep(f) {
			out = append(out, f)
		}
	}
	return out
}

// candidates returns the formats that a file of this name may be in: of those
// that the reader must use the ones that fit the file's extension, or all if none
// does; otherwise those that fit the extension.
func candidates(name, toldFormat string) []*format.Format {
	ext := strings.ToLower(path.Ext(name))
	fits := formatsWhere(func(f *format.Format) bool { return slices.Contains(f.Extensions, ext) })
	if toldFormat == "" {
		return fits
	}
	told := formatsNamed(toldFormat)
	both := slices.DeleteFunc(slices.Clone(told), func(f *format.Format) bool { return !slices.Contains(fits, f) })
	if len(both) > 0 {
		return both
	}
	return told
}

// byLine reports whether all of the formats are read line by line.
func byLine(all []*format.Format) bool {
	return len(all) > 0 && !slices.ContainsFunc(all, func(f *format.Format) bool { return !f.ByLine })
}

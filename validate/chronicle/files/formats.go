package files

import (
	"path"
	"slices"
	"strings"
)

// formats are tried in this order. The last takes what none of them recognises:
// any text is an article.
var formats = []*format{
	nativeJSON,
	timelineJSON,
	nativeJSONL,
	nativeYAML,
	timelineCSV,
	markdownFormat,
	articleFormat,
}

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

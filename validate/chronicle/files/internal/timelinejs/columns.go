package timelinejs

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

// columns are those of the spreadsheets that TimelineJS reads.
var columns = []string{
	"Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
	"Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
}

// isColumn reports whether a name is one of the columns but for its case.
func isColumn(name string) bool { return columnLike(columns, name) != "" }

// badColumns says what is wrong with a header: a name that must be a slip for one that is
// missing, two names without a comma, a name given twice.
func badColumns(header []string) []string {
	var bad []string
	for i, name := range header {
		if isColumn(name) {
			if columnLike(header[:i], name) != "" {
				bad = append(bad, fmt.Sprintf("the column %s occurs twice", schema.Quote(name)))
			}
			continue
		}
		near := slices.IndexFunc(columns, func(c string) bool { return columnLike(header, c) == "" && look.IsNear(name, c) })
		switch {
		case near >= 0:
			bad = append(bad, fmt.Sprintf("unknown column %s; did you mean %s?", schema.Quote(name), schema.Quote(columns[near])))
		case isTwoColumns(name):
			bad = append(bad, fmt.Sprintf("%s looks like two columns without a comma between", schema.Quote(name)))
		}
	}
	return bad
}

// isTwoColumns reports whether a name is those of two columns, perhaps with something in
// the place of the comma.
func isTwoColumns(name string) bool {
	return slices.ContainsFunc(columns, func(first string) bool {
		if len(name) <= len(first) || !strings.EqualFold(name[:len(first)], first) {
			return false
		}
		rest := strings.TrimSpace(name[len(first):])
		return isColumn(rest) || rest != "" && isColumn(rest[1:])
	})
}

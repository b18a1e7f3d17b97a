package filestest

import (
	"encoding/json"
	"html"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// standsFor reports whether bytes of a file decode to text, by means of other
// parsers than the reader's own code.
func standsFor(style chronicle.Style, raw, text string) bool {
	isYAML := func(open, end string) bool {
		// Between letters, since white space at the ends would not be folded.
		var n yaml.Node
		err := yaml.Unmarshal([]byte(open+"x"+raw+"x"+end), &n)
		return err == nil && n.Content[0].Value == "x"+text+"x"
	}
	switch style {
	case chronicle.JSON:
		var s string
		err := json.Unmarshal([]byte(`"`+raw+`"`), &s)
		isDate := json.Valid([]byte(raw)) && (strings.HasPrefix(raw, "{") || strings.Contains(raw, ",") && strings.HasPrefix(text, "1")) // of TimelineJS
		return isDate || err == nil && s == text
	case chronicle.Markup:
		return standsForHTML(raw, text) || standsForMarkdown(raw, text) || standsForMarkdown(unquoted(raw), text) || raw == `""` && text == `"` // HTML in CSV
	case chronicle.YAMLSingle:
		return isYAML(`'`, `'`)
	case chronicle.YAMLDouble:
		return isYAML(`"`, `"`)
	case chronicle.YAMLPlain:
		return isYAML("", "")
	case chronicle.YAMLLiteral:
		return isYAMLBreak(raw) && text == "\n"
	case chronicle.YAMLFolded:
		return isYAMLBreak(raw) && (text == "\n" || text == " ")
	case chronicle.CSVQuoted:
		return raw == `""` && text == `"` || strings.Trim(raw, "\r\n") == "" && text == "\n"
	case chronicle.Plain:
		if strings.TrimFunc(raw, isInvisible) != "" {
			return false
		}
		return text == "\n\n" && isBlankLine(raw) || text == " " && !isBlankLine(raw)
	}
	return false
}

// isYAMLBreak reports whether bytes are one line break of YAML 1.1.
func isYAMLBreak(raw string) bool {
	return slices.Contains([]string{"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"}, raw)
}

func isInvisible(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }

func standsForMarkdown(raw, text string) bool {
	if strings.TrimSpace(text) == "" && !strings.HasPrefix(raw, "&") { // a line break or markup between
		return text == " " || text == "\n" || text == "\n\n"
	}
	if escaped, ok := strings.CutPrefix(raw, `\`); ok {
		return escaped == text
	}
	return html.UnescapeString(raw) == text
}

// unquoted returns what a piece of a JSON string says; "" if it isn't one.
func unquoted(raw string) string {
	var s string
	_ = json.Unmarshal([]byte(`"`+raw+`"`), &s) // "" if it fails
	return s
}

// isBlankLine reports whether white space holds an empty line.
func isBlankLine(space string) bool {
	return strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(space), "\n") > 1
}

// standsForHTML reports whether a piece of HTML within a JSON string says text.
func standsForHTML(raw, text string) bool {
	var piece string
	if err := json.Unmarshal([]byte(`"`+raw+`"`), &piece); err != nil {
		return false
	}
	isTag := strings.HasPrefix(piece, "<") && strings.HasSuffix(piece, ">")
	switch text {
	case "\n", "\n\n", "“", "”":
		if isTag {
			return true
		}
	case " ":
		if strings.TrimSpace(html.UnescapeString(piece)) == "" {
			return true
		}
	case "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹":
		if len(piece) == 1 && piece[0] >= '0' && piece[0] <= '9' {
			return true
		}
	}
	return html.UnescapeString(piece) == text
}

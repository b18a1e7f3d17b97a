package prose

import (
	"strings"
)

// isNote reports whether what stands in square brackets is the mark of a
// footnote, or one of the remarks of a wiki, rather than an editor's addition.
func isNote(s string) bool {
	s = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "\u00a0", " "))
	label := strings.TrimRight(s, "0123456789")
	number := s[len(label):]
	switch strings.TrimSpace(label) {
	case "":
		return number != "" && len(number) <= 3 && number[0] != '0'
	case "note", "nb", "n", "fn", "notes", "ref", "footnote", "nota", "anm.", "anm":
		return len(number) <= 3 && label != "n" && label != "nb" || number != ""
	case "citation needed", "clarification needed", "better source needed", "page needed", "failed verification", "dubious",
		"dubious – discuss", "who?", "when?", "which?", "by whom?", "according to whom?", "where?", "why?", "how?", "vague", "dead link",
		"permanent dead link", "original research?", "unreliable source?", "not in citation given", "update", "edit", "edit source",
		"cita requerida", "citation nécessaire", "réf. nécessaire", "réf. souhaitée", "carece de fontes?", "senza fonte", "bron?":
		return number == ""
	}
	return false
}

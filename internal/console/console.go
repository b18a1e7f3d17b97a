// Package console makes texts that others wrote safe to print: so that they can't steer a
// terminal, add lines, or reach the log of a CI service as commands to it.
//
//	fmt.Fprintf(w, "%s: %s\n", console.Line(name), console.Line(message))
package console

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsHostile reports whether a character, printed as it is, could steer a terminal or
// reorder the line it is on: control characters, line and paragraph separators, and the
// bidirectional controls that "Trojan Source" attacks use (Boucher and Anderson, 2021).
func IsHostile(r rune) bool {
	switch {
	case r < 0x20, 0x7f <= r && r < 0xa0:
		return true
	case r == 0x2028, r == 0x2029:
		return true
	case 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		return true
	}
	return false
}

// Escaped shows a character by its number.
func Escaped(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	if r > 0xffff {
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}

// Line makes a text safe to print on one line, also as the beginning of one. Invalid UTF-8
// becomes U+FFFD.
func Line(s string) string { return disarm(escape(s, IsHostile)) }

// Lines makes a text safe to print on lines of its own: line feeds and tabs stay.
func Lines(s string) string {
	s = escape(s, func(r rune) bool { return r != '\n' && r != '\t' && !unicode.IsPrint(r) })
	if !strings.Contains(s, "\n") {
		return disarm(s)
	}
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(disarm(line))
	}
	return b.String()
}

// IsPlain reports whether no character of a text is hostile, or invalid UTF-8.
func IsPlain(s string) bool { return isWithout(s, IsHostile) }

func isWithout(s string, bad func(rune) bool) bool {
	for _, r := range s {
		// U+FFFD stands for an invalid byte, or for itself.
		if bad(r) || r == utf8.RuneError {
			return false
		}
	}
	return true
}

func escape(s string, bad func(rune) bool) string {
	if isWithout(s, bad) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if bad(r) {
			b.WriteString(Escaped(r))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// disarm breaks what CI services take for commands in a log: "::" at the beginning of a
// line (GitHub), and "##[", "##vso[" and "##teamcity[" anywhere (GitHub, Azure, TeamCity).
func disarm(line string) string {
	if rest := strings.TrimLeft(line, " \t"); strings.HasPrefix(rest, "::") {
		line = line[:len(line)-len(rest)] + Escaped(':') + rest[1:]
	}
	for from := 0; ; {
		i := strings.Index(line[from:], "##")
		if i < 0 {
			return line
		}
		from += i + 1
		if IsCommand(line[from-1:]) {
			line = line[:from] + Escaped('#') + line[from+1:]
		}
	}
}

// IsCommand reports whether a text begins as a command does to the log of a CI service:
// two number signs and, behind letters, a bracket.
func IsCommand(s string) bool {
	rest, ok := strings.CutPrefix(s, "##")
	if !ok {
		return false
	}
	return strings.HasPrefix(strings.TrimLeftFunc(rest, unicode.IsLetter), "[")
}

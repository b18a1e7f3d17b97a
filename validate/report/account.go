package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Account says in one line how much of a chronicle's files was read, refused and
// skipped, and why. Every run says it: silence would look as if all had been read.
func Account(c *chronicle.Chronicle) string {
	var read, guessed, skipped []chronicle.Account
	for _, a := range accounts(c) {
		if a.Skipped != "" {
			skipped = append(skipped, a)
			continue
		}
		read = append(read, a)
		if len(a.Guessed) > 0 {
			guessed = append(guessed, a)
		}
	}
	if len(read) == 0 && len(skipped) > 0 {
		return skippedFiles(skipped)
	}
	line := "read " + count(len(read), "file") + ": " + amounts(c.Total())
	switch len(guessed) {
	case 0:
	case 1:
		line += "; " + escape(guessed[0].File) + " was read as " + shape(guessed[0])
	default:
		line += "; guessed the shape of " + count(len(guessed), "file")
	}
	if len(skipped) > 0 {
		line += "; " + skippedFiles(skipped)
	}
	return line
}

func accounts(c *chronicle.Chronicle) []chronicle.Account {
	if c == nil {
		return nil
	}
	return c.Accounts
}

// amounts says how much of each kind there is.
func amounts(a chronicle.Account) string {
	s := countOf(a.Entries, "entry", "entries")
	if a.Entries > 0 {
		s += fmt.Sprintf(" (%d dated, %d undated)", a.Dated, a.Undated)
	}
	if a.Quotes > 0 {
		s += ", " + count(a.Quotes, "quote")
	}
	if a.Refused > 0 {
		s += "; refused " + count(a.Refused, "record")
	}
	return s
}

// mostReasons is how many reasons for skipping files one line lists.
const mostReasons = 3

// skippedFiles says how many files were skipped, and the commonest reasons.
func skippedFiles(skipped []chronicle.Account) string {
	line := "skipped " + count(len(skipped), "file")
	files := map[string]int{}
	for _, a := range skipped {
		files[a.Skipped]++
	}
	all := slices.SortedFunc(maps.Keys(files), func(a, b string) int {
		return cmp.Or(files[b]-files[a], strings.Compare(a, b))
	})
	if len(all) == 1 {
		return line + ": " + escape(all[0])
	}
	var said []string
	for _, reason := range all[:min(len(all), mostReasons)] {
		said = append(said, fmt.Sprintf("%d: %s", files[reason], escape(reason)))
	}
	if len(all) > mostReasons {
		said = append(said, "and other reasons")
	}
	return line + " (" + strings.Join(said, "; ") + ")"
}

// Files lists what became of each file, one a line.
func Files(c *chronicle.Chronicle) []string {
	var lines []string
	for _, a := range accounts(c) {
		name := escape(a.File)
		switch {
		case a.Skipped != "":
			lines = append(lines, "skipped "+name+": "+escape(a.Skipped))
		case a.Format == "":
			lines = append(lines, "could not read "+name)
		default:
			lines = append(lines, "read "+name+" as "+shape(a)+": "+amounts(a))
		}
	}
	return lines
}

// shape says what a file was read as.
func shape(a chronicle.Account) string {
	if len(a.Guessed) == 0 {
		return a.Format
	}
	return a.Format + ": " + escape(strings.Join(a.Guessed, ", "))
}

// Understood lists how much of the content was understood, and how many comparisons
// each rule made.
func Understood(r *validate.Result) []string {
	u := r.Understood
	lines := []string{fmt.Sprintf("understood %s, %s of time, %s, %s",
		count(u.Dates, "date"), count(u.Lengths, "length"), count(u.Figures, "figure"), count(u.Quotations, "quotation"))}
	for _, id := range slices.Sorted(maps.Keys(u.Rules)) {
		lines = append(lines, fmt.Sprintf("compared by %s: %d", id, u.Rules[id]))
	}
	return lines
}

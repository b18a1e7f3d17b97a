package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Account says in one line how much of a chronicle's files was read, refused, skipped and
// excluded, and why. Every run says it: silence would look as if all had been read.
func Account(c *chronicle.Chronicle) string {
	var read, guessed, partial, skipped, excluded []chronicle.Account
	for _, a := range accounts(c) {
		switch {
		case a.Excluded:
			excluded = append(excluded, a)
			continue
		case a.Skipped != "":
			skipped = append(skipped, a)
			continue
		}
		read = append(read, a)
		if len(a.Guessed) > 0 {
			guessed = append(guessed, a)
		}
		if len(a.LeftOut) > 0 {
			partial = append(partial, a)
		}
	}
	var said []string
	if len(read) > 0 || len(skipped)+len(excluded) == 0 {
		said = append(said, "read "+filesOf(read)+": "+Amounts(c.Total()))
	}
	switch len(guessed) {
	case 0:
	case 1:
		which := "it"
		if len(read) > 1 {
			which = console.Line(guessed[0].File)
		}
		said = append(said, which+" was read as "+shape(guessed[0]))
	default:
		said = append(said, "guessed the shape of "+filesOf(guessed))
	}
	if len(partial) > 0 {
		said = append(said, leftOut(partial, len(read)))
	}
	if len(skipped) > 0 {
		said = append(said, "skipped "+filesOf(skipped)+" ("+reasons(skipped)+")")
	}
	if len(excluded) > 0 {
		said = append(said, "excluded "+filesOf(excluded))
	}
	return strings.Join(said, "; ")
}

// leftOut says how much of files was not taken for content, and where of that has dates.
func leftOut(partial []chronicle.Account, read int) string {
	parts, bytes := 0, 0
	var dated []string
	for _, a := range partial {
		parts += len(a.LeftOut)
		for _, o := range a.LeftOut {
			bytes += o.Bytes
			if o.Dated {
				dated = append(dated, fmt.Sprintf("%s:%d", console.Line(a.File), o.Line))
			}
		}
	}
	said := "left out " + count(parts, "part")
	if read > 1 {
		said += " of " + filesOf(partial)
	}
	said += fmt.Sprintf(" (%s) as no content", count(bytes, "byte"))
	switch n := len(dated); {
	case n == 1:
		said += ", but there are dates in that at " + dated[0]
	case n > 1:
		said += fmt.Sprintf(", but there are dates in %d of them, at %s", n, strings.Join(dated[:min(n, mostReasons)], ", "))
		if n > mostReasons {
			said += ", …"
		}
	}
	return said
}

// filesOf names a file, or counts several.
func filesOf(all []chronicle.Account) string {
	if len(all) == 1 {
		return console.Line(all[0].File)
	}
	return count(len(all), "file")
}

func accounts(c *chronicle.Chronicle) []chronicle.Account {
	if c == nil {
		return nil
	}
	return c.Accounts
}

// Amounts says how much of each kind there is: "4 events (3 dated, 1 without a valid
// date), 10 paragraphs; 1 part could not be read".
func Amounts(a chronicle.Account) string {
	said := []string{events(a)}
	if n := a.Entries - a.Dated - a.Undated; n > 0 {
		said = append(said, count(n, "paragraph"))
	}
	if a.Quotes > 0 {
		said = append(said, count(a.Quotes, "quote"))
	}
	s := strings.Join(said, ", ")
	if a.Refused > 0 {
		s += "; " + count(a.Refused, "part") + " could not be read"
	}
	return s
}

func events(a chronicle.Account) string {
	n := a.Dated + a.Undated
	switch {
	case n == 0:
		return "no events"
	case a.Undated == 0:
		return count(n, "dated event")
	case a.Dated == 0:
		return count(n, "event") + " without a valid date"
	}
	return fmt.Sprintf("%s (%d dated, %d without a valid date)", count(n, "event"), a.Dated, a.Undated)
}

// mostReasons is how many reasons for skipping files one line lists.
const mostReasons = 3

// reasons says why files were skipped, with the commonest reasons first.
func reasons(skipped []chronicle.Account) string {
	files := map[string][]chronicle.Account{}
	for _, a := range skipped {
		files[a.Skipped] = append(files[a.Skipped], a)
	}
	all := slices.SortedFunc(maps.Keys(files), func(a, b string) int {
		return cmp.Or(len(files[b])-len(files[a]), strings.Compare(a, b))
	})
	if len(all) == 1 {
		return console.Line(all[0])
	}
	var said []string
	for _, reason := range all[:min(len(all), mostReasons)] {
		which := console.Line(files[reason][0].File)
		if n := len(files[reason]); n > 1 {
			which = strconv.Itoa(n)
		}
		said = append(said, which+": "+console.Line(reason))
	}
	if len(all) > mostReasons {
		said = append(said, "and other reasons")
	}
	return strings.Join(said, "; ")
}

// Files lists what became of each file, one a line.
func Files(c *chronicle.Chronicle) []string {
	var lines []string
	for _, a := range accounts(c) {
		name := console.Line(a.File)
		switch {
		case a.Excluded:
			lines = append(lines, "excluded "+name)
		case a.Skipped != "":
			lines = append(lines, "skipped "+name+": "+console.Line(a.Skipped))
		case a.Format == "":
			lines = append(lines, "could not read "+name)
		default:
			lines = append(lines, "read "+name+" as "+shape(a)+": "+Amounts(a))
		}
		for _, o := range a.LeftOut {
			line := fmt.Sprintf("left out of %s as no content, line %d: %s, %s", name, o.Line, console.Line(o.What), count(o.Bytes, "byte"))
			if o.Dated {
				line += "; it has dates"
			}
			lines = append(lines, line)
		}
	}
	return lines
}

// shape says what a file was read as.
func shape(a chronicle.Account) string {
	if len(a.Guessed) == 0 {
		return a.Format
	}
	return a.Format + ": " + console.Line(strings.Join(a.Guessed, ", "))
}

// Understood lists how much of the content was understood, how many comparisons each rule
// made, and which rules had nothing to compare.
func Understood(r *validate.Result) []string {
	u := r.Understood
	lines := []string{fmt.Sprintf("understood %s, %s of time, %s, %s",
		count(u.Dates, "date"), count(u.Lengths, "length"), count(u.Figures, "figure"), count(u.Quotations, "quotation"))}
	var idle []string
	for _, id := range slices.Sorted(maps.Keys(u.Rules)) {
		if u.Rules[id] == 0 {
			idle = append(idle, id)
			continue
		}
		lines = append(lines, fmt.Sprintf("compared by %s: %d", id, u.Rules[id]))
	}
	if len(idle) > 0 {
		lines = append(lines, "nothing to compare for "+strings.Join(idle, ", "))
	}
	return lines
}

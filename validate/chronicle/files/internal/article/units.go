package article

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading"
)

// units groups the blocks of a timeline section into events and paragraphs. A
// block with a date begins an event, and the blocks after it belong to it, as
// long as they are as far apart as the section's paragraphs usually are. One
// that is further off has lost its heading: it begins an event without a
// date. headingGap is the number of blank lines before the section's heading.
func (a *article) units(blocks []block, headingGap int, language string) []unit {
	usual, isList := usualGap(blocks)
	terse := a.terse(blocks)
	end := a.sectionEnd(blocks, usual, isList, terse, language)
	var units []unit
	for i := range blocks[:end] {
		b := &blocks[i]
		// Below a heading with much room around it more room means nothing.
		apart := b.gap > usual && (i > 0 || b.gap > headingGap) && !isList
		subheading := apart && !terse && a.looksLikeHeading(b) && i+1 < end && blocks[i+1].dated != nil
		switch {
		case b.dated != nil, apart && !subheading && !(i > 0 && blocks[i-1].isBareDate()):
			units = append(units, unit{event: true, blocks: blocks[i : i+1 : i+1]})
		case len(units) > 0 && units[len(units)-1].event && !subheading:
			u := &units[len(units)-1]
			u.blocks = append(u.blocks, *b)
		default:
			units = append(units, unit{blocks: blocks[i : i+1 : i+1]})
		}
	}
	if end < len(blocks) {
		units = append(units, unit{blocks: blocks[end:]})
	}
	return units
}

// isBareDate reports whether the block is a heading without words of its own.
func (b *block) isBareDate() bool { return b.dated != nil && len(b.lines) == 0 }

// usualGap returns how many blank lines there usually are between the paragraphs
// of a section: as many as between a date and its text. isList says that the
// dated blocks follow each other line by line; then gaps have another meaning.
func usualGap(blocks []block) (usual int, isList bool) {
	var afterDates, beforeDates [8]int
	for i := 1; i < len(blocks); i++ {
		gap := min(blocks[i].gap, len(afterDates)-1)
		switch {
		case blocks[i].dated != nil:
			beforeDates[gap]++
		case blocks[i-1].isBareDate():
			afterDates[gap]++
		}
	}
	before, known := commonest(beforeDates[:])
	isList = known && before == 0
	if after, known := commonest(afterDates[:]); known {
		return max(after, 1), isList
	}
	return max(before, 1), isList
}

func commonest(counts []int) (value int, known bool) {
	for i, n := range counts {
		if n > counts[value] {
			value = i
		}
	}
	return value, counts[value] > 0
}

// terse reports whether the events of a section are in words that look
// like headings.
func (a *article) terse(blocks []block) bool {
	for i := range blocks {
		b := blocks[i]
		if b.dated != nil && len(b.lines) > 0 {
			b.dated = nil
		} else if i == 0 || !blocks[i-1].isBareDate() {
			continue
		}
		if a.looksLikeHeading(&b) {
			return true
		}
	}
	return false
}

// sectionEnd returns the index of the first block at the end of a section that
// is not part of its events: the furniture of a web page, or what follows a
// heading that is not a date.
func (a *article) sectionEnd(blocks []block, usual int, isList, terse bool, language string) int {
	first := len(blocks) - 1
	for blocks[first].dated == nil {
		first--
	}
	if blocks[first].isBareDate() {
		first++ // the date's own text
	}
	first++
	if first >= len(blocks) {
		return len(blocks)
	}
	end := first + a.furniture(blocks[first:], usual, language)
	for i := first; i < end; i++ {
		if isList || blocks[i].gap > usual && !terse && i+1 < len(blocks) && a.looksLikeHeading(&blocks[i]) {
			return i
		}
	}
	return end
}

// furniture returns the index of the first of the blocks from which on they are
// the furniture of a web page: all of them, or from a larger gap on all but
// short lines between.
func (a *article) furniture(blocks []block, usual int, language string) int {
	var text strings.Builder
	ends := make([]int, len(blocks))
	for i := range blocks {
		if i > 0 {
			text.WriteString("\n\n")
		}
		t, _ := a.text(blocks[i].lines)
		text.WriteString(t)
		ends[i] = text.Len()
	}
	covered := make([]int, len(blocks)) // bytes
	strong := make([]bool, len(blocks))
	at := 0
	for _, f := range reading.New(text.String(), reading.Options{Language: language}).Furniture() {
		for at < len(ends) && ends[at] <= f.Start {
			at++
		}
		if at == len(ends) {
			break
		}
		covered[at] += f.Len()
		strong[at] = strong[at] || f.Strong
	}

	// From the end on: how far back does the furniture go?
	from, anyStrong, all, ownFurniture := len(blocks), false, true, 0
	for i := len(blocks) - 1; i >= 0; i-- {
		start := 0
		if i > 0 {
			start = ends[i-1] + len("\n\n")
		}
		isFurniture := 2*covered[i] >= ends[i]-start
		if !isFurniture {
			all = false
			if len(strings.Fields(text.String()[start:ends[i]])) > headingWords {
				break
			}
			continue
		}
		ownFurniture++
		anyStrong = anyStrong || strong[i]
		mostly := all || blocks[i].gap > usual && 2*ownFurniture > len(blocks)-i
		if anyStrong && mostly {
			from = i
		}
	}
	return from
}

package reading

// nearest is the date that a number of years is counted from: the one before in
// the same sentence, or where the story is.
func (a *anchorer) nearest(x *item) reference {
	if a.last.end > 0 && !(a.last.aside && x.point == toSame) && !a.sentenceEnds(a.last.end, x.first) {
		return a.last
	}
	return a.story
}

// sentenceEnds reports whether a sentence ends between tokens i and end.
func (r *timeReader) sentenceEnds(i, end int) bool {
	for ; i < end; i++ {
		if r.gapAt(i) == blankGap || r.markAt(i, ".?!") && r.gapAt(i+1) >= spaceGap && r.capitalized(i+1) {
			return true
		}
	}
	return false
}

// yearBeside reports whether the date before a day or a month is a year in the same
// sentence: "in the 1958 honours, gazetted on 3 June".
func (a *anchorer) yearBeside(x *item) bool {
	return x.point == noPointing && x.form != DayOfMonth && x.from.month != 0 && a.last.stated && a.last.month == 0 && !a.last.aside &&
		!a.sentenceEnds(a.last.end, x.first)
}

// strides reports whether other is farther from ref than a story goes in one stride.
func (ref reference) strides(other reference) bool {
	return max(other.year-ref.year, ref.year-other.year) > longestStride
}

// daysSeen are the days of a text that have a year, by month and day.
type daysSeen map[[2]int]reference

func (seen *daysSeen) note(ref reference) {
	if ref.day == 0 {
		return
	}
	if *seen == nil {
		*seen = daysSeen{}
	}
	(*seen)[[2]int{ref.month, ref.day}] = ref
}

// of gives the last date of the text that was the same day of the year as a day
// without one.
func (seen daysSeen) of(x *item) reference {
	if x.point != noPointing || x.from.day <= 0 || x.from.month == 0 || x.ranged {
		return reference{}
	}
	return seen[[2]int{x.from.month, x.from.day}]
}

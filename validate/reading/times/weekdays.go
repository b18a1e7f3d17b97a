package times

// weekday reads a day of the week and the comma after it.
func (r *timeReader) weekday(i int) (int, int) {
	x := r.lexeme(i)
	if x.class&weekdayName == 0 || !r.capitalized(i) && r.words.calendar.Capitals {
		return 0, i
	}
	next := i + 1
	if r.markAt(next, ",") {
		next++
	}
	if r.isA(next, article) && r.numberAt(next+1, 1, 2) {
		next++
	}
	return int(x.weekday), next
}

// weekdayStands reports whether the day of the week at i is one and no part of
// a name: Bloody Sunday, the Friday Agreement.
func (r *timeReader) weekdayStands(i int) bool {
	if r.gapAt(i+1) == noGap && r.markAt(i+1, "-/") {
		return false
	}
	if r.gapAt(i+1) == spaceGap && r.word(i+1) != "" && r.capitalized(i+1) {
		return false
	}
	return i > 0 && r.gapAt(i) == spaceGap && r.word(i-1) != "" && !r.capitalized(i-1) || r.follows(i, preOn)
}

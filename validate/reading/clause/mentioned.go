package clause

import "github.com/chronlint/chronlint/internal/lang"

// Begins reports whether a mention is what its sentence begins with, or brings
// in as something new: "The guard stages an abortive coup."
func (o *Opening) Begins(m mention) bool {
	if m.Deed == takeover || m.Deed.Qualified && lang.English.Time.Determiners.Indefinite.Has(o.Word(m.Start-1)) {
		return o.isObject(m, 0)
	}
	for i := range m.Start {
		if !english.Determiners.Has(o.Word(i)) {
			return false
		}
	}
	return true
}

// isObject reports whether from a token on there is nothing before a mention but
// the subject and the verb of its own clause.
func (o *Opening) isObject(m mention, from int) bool {
	for i := from; i < m.Start; i++ {
		w := o.Word(i)
		if w == "" && !o.IsMark(i, "'’") || english.Clauses.Has(w) || english.Prepositions.Has(w) || english.NounLinks.Has(w) && (w != "of" || i == m.Start-2) {
			return false
		}
	}
	return true
}

// Dates reports whether the date of the sentence is attached to a mention:
// right after it, or before a clause that is all it tells.
func (o *Opening) Dates(m mention) bool {
	if o.First == m.End+1 && (o.Word(m.End) == "in" || o.Word(m.End) == "on" || o.Word(m.End) == "of" && !m.verb) {
		return true
	}
	if !m.verb && !m.Deed.Qualified || !o.Leads() || o.LooksAway() || o.LooksAside() || o.First > m.Start {
		return false
	}
	if m.Deed.Qualified {
		from := o.Last + 1
		if o.IsMark(from, ",") {
			from++
		}
		return (m.Deed == takeover || lang.English.Time.Determiners.Indefinite.Has(o.Word(m.Start-1))) && o.isObject(m, from)
	}
	for i := o.Last + 1; i < m.Start; i++ {
		if !o.IsMark(i, ",") && !english.Determiners.Has(o.Word(i)) {
			return false
		}
	}
	return true
}

// TellsApart reports whether a sentence says of its event that it is one of
// several.
func (o *Opening) TellsApart() bool {
	for i := range o.List {
		if englishDeeds.Apart.Has(o.Word(i)) {
			return true
		}
	}
	return false
}

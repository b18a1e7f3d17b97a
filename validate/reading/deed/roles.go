package deed

import "slices"

// roles decide which phrase of a clause is in which role.
type roles struct{ c *clauseOf }

// theme returns which of the phrases before and after the word it was done to, and
// which others have no word before them.
func (r roles) theme(before, after []Phrase, told *Telling) (Phrase, []Phrase, bool) {
	c := r.c
	last := func(list []Phrase) (Phrase, []Phrase, bool) { return r.subject(list), nil, len(list) > 0 }
	switch c.form.voice {
	case noun:
		return r.themeOfNoun(before, after, told)
	case passive:
		perfect := c.auxiliary >= 0 && c.Perfects.Has(c.Word(c.auxiliary)) && !c.hasAuxiliary(c.start, c.end) && !told.Kind.Person
		switch {
		case perfect:
			return r.asActive(before, after)
		case len(before) > 0 && (c.auxiliary >= 0 || c.attached >= 0 || len(after) == 0):
			return last(before)
		case c.auxiliary >= 0 && len(after) > 0:
			return after[0], nil, true
		}
		return Phrase{}, nil, false
	case active:
		if c.hasAuxiliary(c.start, c.end) {
			return Phrase{}, nil, false
		}
		if c.at > c.start && c.Reflexives.Has(c.Word(c.at-1)) {
			if len(after) > 0 {
				return after[0], nil, true
			}
			return last(before)
		}
		return r.asActive(before, after)
	}
	if len(before) > 0 {
		if len(after) > 0 && after[0].start == c.at+1 && r.isObject(&after[0]) && !told.Kind.Pair && len(c.rest) == 0 && !c.VerbFirst {
			return Phrase{}, nil, false // it has an object: another deed
		}
		return last(before)
	}
	if len(after) > 0 && c.VerbFirst {
		return after[0], nil, true
	}
	return Phrase{}, nil, false
}

// subject returns which of the phrases between commas tells which thing is meant:
// the first with a name ("Macapá, Brazil"), but for a word that begins the sentence
// and is none ("Meanwhile, the bridge").
func (r roles) subject(list []Phrase) Phrase {
	c := r.c
	for i := range list {
		p := &list[i]
		isAdverb := p.start == 0 && len(p.Words) == 1 && i+1 < len(list) && c.Determiners.Has(c.Word(list[i+1].start))
		if len(p.Names()) > 0 && !isAdverb && (!p.indefinite || i+1 == len(list)) {
			return *p
		}
	}
	if len(list) == 0 {
		return Phrase{}
	}
	return list[len(list)-1]
}

// asActive returns the object of a verb, and its subject.
func (r roles) asActive(before, after []Phrase) (Phrase, []Phrase, bool) {
	after = slices.DeleteFunc(after, func(p Phrase) bool { return !r.isObject(&p) })
	switch {
	case len(after) == 0 && len(before) > 1: // hat … gegründet
		return before[len(before)-1], before[:len(before)-1], true
	case len(after) == 0:
		return Phrase{}, nil, false
	case len(before) == 0 && len(after) > 1:
		return after[1], after[:1], true
	}
	return after[0], before, true
}

// isObject reports whether a phrase begins as a thing does, and not as a word that
// belongs to the verb: "sinks off Weir Point".
func (r roles) isObject(p *Phrase) bool {
	c := r.c
	i := p.start
	return c.Determiners.Has(c.Word(i)) || !c.IsLower(i) || c.isQuoted(i)
}

// themeOfNoun returns what the noun of a deed is about: "foundation of the Press",
// "Inauguration à Nantes du pont des Hérons", "Ann Lee's murder". The noun begins the
// clause, or has a date of its own.
func (r roles) themeOfNoun(before, after []Phrase, told *Telling) (Phrase, []Phrase, bool) {
	c := r.c
	if c.PossessiveEndings.Has(c.Word(c.at-1)) && c.IsMark(c.at-2, "'’") {
		if told.Date >= 0 && !c.isDatedBehind(c.at+1) || told.Date < 0 && len(before) != 1 || len(before) == 0 {
			return Phrase{}, nil, false
		}
		return *trimPossessive(&before[len(before)-1]), nil, true
	}
	if told.Date < 0 && (len(before) > 0 || len(told.Phrases) > 0 && told.Phrases[0].start < c.at) {
		return Phrase{}, nil, false
	}
	told.Phrases = slices.DeleteFunc(told.Phrases, func(p Phrase) bool { return p.start < c.at })
	theme, ok := r.behindNoun(after, told)
	return theme, nil, ok && (told.Date < 0 || c.isDatedBehind(theme.end))
}

// behindNoun returns the phrase behind the noun of a deed that it is about.
func (r roles) behindNoun(after []Phrase, told *Telling) (Phrase, bool) {
	c := r.c
	for i := range told.Phrases {
		p := told.Phrases[i]
		if c.Of.Has(p.Before) {
			told.Phrases = slices.Delete(told.Phrases, i, i+1)
			p.Before = ""
			return p, true
		}
		if i == 0 && p.Head < len(p.Words) && c.BeforePlaces.Has(p.Before) {
			return p.behindOf(), true
		}
	}
	if len(after) > 0 && c.Genitives.Has(c.Word(after[0].start)) {
		return after[0], true
	}
	return Phrase{}, false
}

// trimPossessive returns a phrase without the ending that makes it a possessive.
func trimPossessive(p *Phrase) *Phrase {
	if n := len(p.Words); n > 1 && len(p.Words[n-1]) == 1 {
		p.Words, p.Named = p.Words[:n-1], p.Named[:n-1]
		p.Head = min(p.Head, n-1)
	}
	return p
}

// behindOf returns what is behind the last "of" of a phrase: of "the school of Ada
// Flood", her.
func (p Phrase) behindOf() Phrase {
	p.Words, p.Named = p.Words[p.Head:], p.Named[p.Head:]
	p.Head, p.indefinite = len(p.Words), false
	return p
}

// whole returns the thing that a phrase names a part of, where the part is as good as
// the whole: "the keel of the Resolute".
func (r roles) whole(p Phrase) Phrase {
	c := r.c
	if p.Head == 1 && p.Head < len(p.Words) && c.Wholes.Has(p.Words[0]) {
		return p.behindOf()
	}
	return p
}

// isDistinct reports whether the theme is a thing that can be known again.
func (r roles) isDistinct(told *Telling) bool {
	c := r.c
	p := &told.Theme
	if slices.ContainsFunc(p.Words, c.Recurring.Has) && !p.Title {
		return false
	}
	if told.Kind.Person {
		head := Phrase{Words: p.Words[:p.Head], Named: p.Named[:p.Head]}
		names := c.rankless(&head)
		p.Words, p.Named, p.Head = names, make([]bool, len(names)), len(names)
		for i := range p.Named {
			p.Named[i] = true
		}
		return len(names) > 0
	}
	return len(p.Names()) > 0 && (!p.indefinite || p.Title)
}

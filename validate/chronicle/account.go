package chronicle

import (
	"iter"
	"slices"
)

// An Account says what became of a file that was met: how much of it was read,
// what was refused, or why it was passed over. Silence about a file means that
// all of it was read.
type Account struct {
	File     string // its name
	Skipped  string // why it was not read; "" if it was
	Excluded bool   // it was not read because the user excluded it

	Format  string   // what it was read as, such as "native" or "markdown"
	Guessed []string // what the reader took for granted of its shape, such as "date from `When`"
	Entries int      // events and paragraphs
	Dated   int      // events whose date was read
	Undated int      // events without a date, or with one that could not be read
	Refused int      // records, or stretches of the file, that could not be read; each is a Fault, or one of several that are
	Quotes  int

	LeftOut []Omission // what the reader took for no content
}

// An Omission is a part of a file that has text and was not taken for content, such as the
// menu of a web page.
type Omission struct {
	What  string // how it begins: "<nav>"
	Line  int    // from 1
	Bytes int    // of text, without white space
	Dated bool   // it has a list of dates all the same
}

// Count adds an entry of the file to the account.
func (a *Account) Count(e *Entry) {
	switch e.Kind {
	case Quote:
		a.Quotes++
	case Paragraph:
		a.Entries++
	case Event:
		a.Entries++
		if e.Date.IsZero() {
			a.Undated++
		} else {
			a.Dated++
		}
	}
}

// Add adds the numbers of another account.
func (a *Account) Add(other Account) {
	a.Entries += other.Entries
	a.Dated += other.Dated
	a.Undated += other.Undated
	a.Refused += other.Refused
	a.Quotes += other.Quotes
}

// isWhole reports whether all of the file was read that may be content: it was not skipped,
// no part of it could not be read, and no dated part was left out.
func (a *Account) isWhole() bool {
	return a.Skipped == "" && a.Refused == 0 && !slices.ContainsFunc(a.LeftOut, func(o Omission) bool { return o.Dated })
}

// IsWhole reports whether all was read that was met and may be content, but for the files
// that the user excluded.
func (c *Chronicle) IsWhole() bool {
	return c == nil || !slices.ContainsFunc(c.Accounts, func(a Account) bool { return !a.Excluded && !a.isWhole() })
}

// AddAccount says what became of a file.
func (c *Chronicle) AddAccount(a Account) {
	if c != nil {
		c.Accounts = append(c.Accounts, a)
	}
}

// Skipped yields the accounts of the files that were not read, excluded ones among them.
func (c *Chronicle) Skipped() iter.Seq[Account] {
	return func(yield func(Account) bool) {
		if c == nil {
			return
		}
		for _, a := range c.Accounts {
			if a.Skipped != "" && !yield(a) {
				return
			}
		}
	}
}

// Total returns the numbers of all accounts together and of the entries that come
// from no file.
func (c *Chronicle) Total() Account {
	var all Account
	if c == nil {
		return all
	}
	for _, a := range c.Accounts {
		all.Add(a)
	}
	for i := range c.Entries {
		if e := &c.Entries[i]; c.FileOf(e) == nil {
			all.Count(e)
		}
	}
	return all
}

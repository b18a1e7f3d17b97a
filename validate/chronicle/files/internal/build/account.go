package build

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
)

// Guess says what was taken for granted of the shape of the file at hand, such as
// "date from `When`".
func (b *Builder) Guess(what string) { b.account.Guessed = append(b.account.Guessed, what) }

// Refuse notes a record, or a stretch of the file, that can't be read, at a byte of
// the file.
func (b *Builder) Refuse(at int, f chronicle.Fault) {
	b.account.Refused++
	b.Fault(at, f)
}

// Count adds to the account what is not among the entries of the chronicle, since
// it is made on demand or was not taken for content.
func (b *Builder) Count(a chronicle.Account) {
	b.account.Add(a)
	b.account.LeftOut = append(b.account.LeftOut, a.LeftOut...)
}

// Claims reports whether the file at hand has an event with a date, readable or not,
// or a record of the native format that need not have one.
func (b *Builder) Claims() bool {
	return b.claims || slices.ContainsFunc(b.made.Entries[b.at:], hasDateOrRecord)
}

// Claim says so of what is made on demand.
func (b *Builder) Claim() { b.claims = true }

// Account returns the account of the file at hand, so far.
func (b *Builder) Account() chronicle.Account {
	a := b.account
	for i := range b.made.Entries[b.at:] {
		a.Count(&b.made.Entries[b.at+i])
	}
	return a
}

// Skip says why a file is passed over.
func (b *Builder) Skip(name, reason string) {
	b.made.AddAccount(chronicle.Account{File: name, Skipped: reason})
}

// Exclude says that a file is passed over because the user excluded it.
func (b *Builder) Exclude(name string) {
	b.made.AddAccount(chronicle.Account{File: name, Skipped: "excluded by the configuration", Excluded: true})
}

// Fail adds a file of which nothing can be read, and says why.
func (b *Builder) Fail(name, reason string) {
	b.Begin(source.New(name, ""), "")
	b.account.Skipped = reason
	b.Fault(0, chronicle.Fault{Kind: chronicle.Unreadable, Span: chronicle.Span{Entry: b.at}, Message: reason})
	b.End()
}

// Foreign adds a file that was named and is in a format that is not read: "a Word
// document, which is not read: save it as Markdown".
func (b *Builder) Foreign(name, kind string) {
	b.Begin(source.New(name, ""), "")
	b.account.Skipped = kind
	b.Fault(0, chronicle.Fault{Kind: chronicle.NoneDated, Span: chronicle.Span{Entry: b.at}, Message: "no dated event was found; this is " + kind})
	b.End()
}

// Remains notes what no parser takes for a fault: marks of a merge that was not
// finished and, unless something else has been noted already, NUL characters.
func (b *Builder) Remains() {
	content := b.Document().Fields[0].Text
	for start, end := range source.Conflicts(content) {
		noted := slices.ContainsFunc(b.faults.noted, func(p PendingFault) bool {
			return p.Fault.Kind == chronicle.Unreadable && p.At >= start && p.At < end
		})
		if !noted {
			b.Unreadable(start, end, "these lines are left from a merge that was not finished")
		}
	}
	if at := strings.IndexByte(content, 0); at >= 0 && b.account.Refused == 0 {
		message := "unexpected NUL character (U+0000)"
		if n := strings.Count(content, "\x00"); n > 1 {
			message += fmt.Sprintf("; there are %d more", n-1)
		}
		b.Unreadable(at, at+1, message)
	}
}

// Demand notes that the file at hand, which was named, has nothing that could be
// checked: a check that sees nothing must not look clean. Wanted says what its
// reader was looking for: "Markdown, where a dated heading is an event". What was
// refused has been noted, and a date that can't be is one that was found.
func (b *Builder) Demand(wanted string) {
	a := b.Account()
	if a.Dated > 0 || a.Quotes > 0 || a.Refused > 0 || b.Claims() {
		return
	}
	message := "no dated event was found; read as " + wanted
	if a.Undated > 0 {
		message = fmt.Sprintf("no dated event was found among %d; read as %s", a.Undated, wanted)
	}
	if source.IsBlank(strings.TrimPrefix(b.Document().Fields[0].Text, "\ufeff")) {
		message = "no dated event was found; the file is empty"
	}
	f := chronicle.Fault{Kind: chronicle.NoneDated, Span: chronicle.Span{Entry: b.at}, Message: message}
	for i := range b.made.Entries[b.at:] {
		if e := &b.made.Entries[b.at+i]; e.Kind == chronicle.Event {
			f.Also = []chronicle.Span{e.Missing("date")}
			break
		}
	}
	b.Fault(0, f)
}

// hasDateOrRecord reports whether an entry is an event with a date, readable or not,
// or a record of the native format that need not have one.
func hasDateOrRecord(e chronicle.Entry) bool {
	switch e.Kind {
	case chronicle.Event:
		return e.First(chronicle.Date) != nil
	case chronicle.Paragraph:
		return strings.HasPrefix(e.Pointer, "/paragraphs/")
	}
	return e.Kind == chronicle.Person || e.Kind == chronicle.Source
}

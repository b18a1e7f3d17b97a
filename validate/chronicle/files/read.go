package files

import (
	"cmp"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/find"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/foreign"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/source"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// file reads one file, unless it was met on a walk and neither is a chronicle nor
// has the look of a damaged one, and takes its size off what is left.
func (n notation) file(b *build.Builder, f find.File, left *Limits, near *folders) {
	candidates := n.candidates(f.Shown)
	if f.Walked && f.Skip == "" && len(candidates) == 0 {
		f.Skip = "unknown extension"
		if kind, ok := foreign.Named(f.Shown); ok {
			f.Skip = kind.String()
		}
	}
	if f.Skip != "" {
		b.Skip(f.Shown, f.Skip)
		return
	}
	limit, all := min(left.File, left.Total), &left.Total
	if byLine(candidates) && (!f.Walked || f.Size() <= limit || n.showsHead(candidates, f)) {
		limit, all = left.Lines, &left.Lines
	}
	src := f.Load(limit)
	src.LongestLine = left.File
	r := n.recognised(candidates, src)
	if f.Walked {
		r = n.weigh(near, candidates, r)
	}
	switch {
	case f.Walked && (r.foreign != "" || !r.shown && !n.isSuspect(candidates, src, r)):
		b.Skip(f.Shown, r.reason())
	case r.failed != "":
		b.Fail(src.Name, r.failed)
	case r.foreign != "":
		b.Foreign(src.Name, r.foreign)
	default:
		n.read(b, r, !f.Walked && !f.Excerpt)
		*all -= int64(len(src.Content))
	}
}

// A recognition is a file with the format that it is read in.
type recognition struct {
	src     *source.File // as it was loaded
	file    *tree.File   // as it is read
	format  *format.Format
	doc     format.Document
	shown   bool   // its content proves the format
	failed  string // why it can't be read at all; "" if it can
	foreign string // the format that it is in and that is not read, with what to do; "" if there is none
}

// recognised finds out which of the candidates a file is in; without candidates it
// guesses.
func (n notation) recognised(candidates []*format.Format, src *source.File) recognition {
	r := recognition{src: src, failed: src.Failed(), file: &tree.File{File: src}}
	if kind, ok := foreign.Of(src.Name, src.Content, n.format == "" && len(candidates) == 0); ok && src.Failure == "" {
		r.failed, r.foreign = "", kind.String()
	}
	if r.failed == "" && !byLine(candidates) {
		r.file.File = src.Patched()
	}
	if len(candidates) > 0 {
		r.format, r.doc, r.shown = n.recognise(candidates, candidates[0], r.file)
	} else {
		r.format, r.doc = n.guess(r.file)
	}
	return r
}

// reason says why a file that was met on a walk is passed over.
func (r recognition) reason() string {
	if r.failed == "" && strings.TrimSpace(r.src.Content) == "" {
		return "empty"
	}
	return cmp.Or(r.failed, r.foreign, "not recognised as a chronicle")
}

// isSuspect reports whether a file that proves no format has the look of a chronicle
// that was damaged.
func (n notation) isSuspect(candidates []*format.Format, src *source.File, r recognition) bool {
	file := r.file
	if src.NotUTF8 >= 0 || strings.IndexByte(src.Content, 0) >= 0 {
		file = &tree.File{File: src.Repaired()}
		if _, _, shown := n.recognise(candidates, nil, file); shown {
			return true
		}
	}
	for _, f := range candidates {
		if d, ok := n.open(f, file).(format.Suspect); ok && d.Looks() {
			return true
		}
	}
	return false
}

// read reads a file; it is a fault if one that was demanded has nothing to check.
func (n notation) read(b *build.Builder, r recognition, demanded bool) {
	name, wanted := r.format.Family(), r.format.Wanted
	if n.fields != nil {
		name, wanted = records.Name, n.fields.Wanted()
	}
	b.Begin(r.file.File, name)
	if r.src.NotUTF8 >= 0 && r.file.NotUTF8 < 0 {
		b.Unreadable(r.src.NotUTF8, r.src.NotUTF8+1, r.src.BadBytes())
	}
	r.doc.Read(b)
	b.Remains()
	if demanded {
		b.Demand(wanted)
	}
	b.End()
}

// showsHead reports whether the beginning of a file shows that it is in one of
// the formats.
func (n notation) showsHead(candidates []*format.Format, f find.File) bool {
	_, _, shown := n.recognise(candidates, candidates[0], &tree.File{File: f.Load(find.HeadSize)})
	return shown
}

package files

import (
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/find"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/records"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// file reads one file, unless it was met on a walk and is not a chronicle, and
// takes its size off what is left.
func (n notation) file(b *build.Builder, f find.File, left *Limits) {
	candidates := n.candidates(f.Shown)
	if f.Walked && f.Skip == "" && len(candidates) == 0 {
		f.Skip = "no format has its extension"
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
	file := &tree.File{File: src}
	var in *format.Format
	var doc format.Document
	shown := false
	if len(candidates) > 0 {
		in, doc, shown = n.recognise(candidates, candidates[0], file)
	} else {
		in, doc = n.guess(file)
	}
	if f.Walked && !shown {
		reason := "its content does not look like a chronicle"
		if src.Failure != "" {
			reason = src.Failure
		}
		b.Skip(f.Shown, reason)
		return
	}
	if src.Failure != "" {
		src.Content = ""
	}
	name, wanted := in.Family(), in.Wanted
	switch {
	case src.Failure != "":
		name = ""
	case n.fields != nil:
		name, wanted = records.Name, records.Wanted
	}
	b.Begin(src, name)
	switch {
	case src.Failure != "":
		b.Unreadable(0, 0, src.Failure)
	case src.NotUTF8 >= 0 && !in.ByLine:
		b.Unreadable(src.NotUTF8, src.NotUTF8+1, src.EncodingFault())
	default:
		doc.Read(b)
	}
	if !f.Walked && !f.Excerpt {
		b.Demand(wanted)
	}
	b.End()
	*all -= int64(len(src.Content))
}

// showsHead reports whether the beginning of a file shows that it is in one of
// the formats.
func (n notation) showsHead(candidates []*format.Format, f find.File) bool {
	_, _, shown := n.recognise(candidates, candidates[0], &tree.File{File: f.Load(find.HeadSize)})
	return shown
}

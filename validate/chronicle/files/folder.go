package files

import (
	"path"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/find"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
)

// A folder is the files of one extension in a folder that is walked.
type folder struct{ path, ext string }

func folderOf(name string) folder {
	return folder{path.Dir(name), strings.ToLower(path.Ext(name))}
}

// folders knows what the files of a folder have in common. It looks at some of them, when
// it is first asked.
type folders struct {
	files  map[folder][]find.File
	habits map[folder]*habit
}

func newFolders(all []find.File) *folders {
	d := &folders{files: map[folder][]find.File{}, habits: map[folder]*habit{}}
	for _, f := range all {
		if f.Walked && f.Skip == "" && f.Size() <= find.HeadSize {
			at := folderOf(f.Shown)
			d.files[at] = append(d.files[at], f)
		}
	}
	return d
}

// A habit is what most files of a folder have in common.
type habit struct {
	sampled int // files that were looked at
	records int // of these, those of the most usual shape
	usual   format.Outline
}

// A folder is looked at if it has a few files, and of many only some are.
const (
	fewFiles    = 3
	mostSampled = 20
)

// isOfEvents reports whether at least half of the files, and a few, are events.
func (h *habit) isOfEvents() bool { return h.records >= fewFiles && 2*h.records >= h.sampled }

// habit returns the habit of the folder that a file is in.
func (d *folders) habit(n notation, name string) *habit {
	at := folderOf(name)
	h := d.habits[at]
	if h == nil {
		h = &habit{}
		if len(d.files[at]) >= fewFiles {
			h = n.habitOf(d.files[at])
		}
		d.habits[at] = h
	}
	return h
}

// habitOf looks at files, evenly from the first to the last.
func (n notation) habitOf(files []find.File) *habit {
	type shape struct{ path, date string }
	var h habit
	seen := map[shape]int{}
	first := map[shape]format.Outline{}
	every := (len(files) + mostSampled - 1) / mostSampled
	for i := 0; i < len(files); i += every {
		h.sampled++
		file := &tree.File{File: files[i].Load(find.HeadSize)}
		for _, f := range n.candidates(files[i].Shown) {
			r, isRecord := n.open(f, file).(format.Record)
			if !isRecord || file.Failed() != "" {
				continue
			}
			o, ok := r.Outline()
			if !ok || o.Date == "" {
				continue
			}
			of := shape{o.Path, o.Date}
			if _, met := first[of]; !met {
				first[of] = o
			}
			if seen[of]++; seen[of] > h.records {
				h.records, h.usual = seen[of], first[of]
			}
			break
		}
	}
	return &h
}

// weigh takes the neighbours of a file that was met on a walk into account. One record
// that is no event for certain is read if they are events; what shows nothing is read as
// they are if it must be meant so.
func (n notation) weigh(d *folders, candidates []*format.Format, r recognition) recognition {
	if r.failed != "" || r.foreign != "" || len(r.src.Content) > find.HeadSize {
		return r
	}
	if r.shown {
		record, ok := r.doc.(format.Record)
		if !ok {
			return r
		}
		if o, ok := record.Outline(); ok && !o.IsCertain {
			r.shown = d.habit(n, r.src.Name).isOfEvents()
		}
		return r
	}
	h := d.habit(n, r.src.Name)
	if !h.isOfEvents() {
		return r
	}
	if _, ok := n.damaged(candidates, r.file); ok {
		return r
	}
	for _, f := range candidates {
		doc := n.open(f, r.file)
		if record, ok := doc.(format.Record); ok && record.Expect(h.usual) {
			r.format, r.doc, r.shown = f, doc, true
			return r
		}
	}
	return r
}

package place

import (
	"sort"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// Compose leads runs on to the file: outer maps a text to the decoded text of
// which inner is the origin, such as the HTML within a JSON string.
func Compose(outer []chronicle.Run, inner chronicle.Origin) []chronicle.Run {
	if inner.Runs == nil {
		out := make([]chronicle.Run, 0, len(outer))
		for _, o := range outer {
			o.File += inner.Start
			o.FileEnd += inner.Start
			out = append(out, o)
		}
		return out
	}
	runs := within(inner.Runs, outer)
	out := make([]chronicle.Run, 0, len(outer)+len(runs))
	k := 0
	for _, o := range outer {
		for k < len(runs) && runs[k].TextEnd <= o.File {
			k++
		}
		if !o.Verbatim {
			o.File, o.FileEnd = through(runs[k:], o.File, o.FileEnd)
			out = append(out, o)
			continue
		}
		for _, r := range runs[k:] {
			from, to := max(r.Text, o.File), min(r.TextEnd, o.FileEnd)
			if from >= to {
				break
			}
			made := chronicle.Run{
				Text: o.Text + from - o.File, TextEnd: o.Text + to - o.File,
				File: r.File, FileEnd: r.FileEnd, Verbatim: r.Verbatim,
			}
			if r.Verbatim {
				made.File, made.FileEnd = r.File+from-r.Text, r.File+to-r.Text
			}
			out = append(out, made)
		}
	}
	return out
}

// within returns those of the runs of a long text that a part of it needs.
func within(runs, part []chronicle.Run) []chronicle.Run {
	if len(part) == 0 {
		return nil
	}
	start, end := part[0].File, part[len(part)-1].FileEnd
	from := sort.Search(len(runs), func(i int) bool { return runs[i].TextEnd > start })
	to := sort.Search(len(runs), func(i int) bool { return runs[i].Text >= end })
	return runs[from:max(from, to)]
}

// through returns the bytes of the file that the bytes of a decoded text from
// start to end, at least one, came from; the first of the runs holds start.
func through(runs []chronicle.Run, start, end int) (from, to int) {
	if r := runs[0]; r.Verbatim {
		from = r.File + start - r.Text
	} else {
		from = r.File
	}
	for len(runs) > 1 && runs[0].TextEnd < end {
		runs = runs[1:]
	}
	if r := runs[0]; r.Verbatim {
		to = r.File + end - r.Text
	} else {
		to = r.FileEnd
	}
	return from, to
}

package order

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

func TestMisplacedEntriesAreTheFewest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		extents := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) days.Extent {
			first := rapid.IntRange(0, 12).Draw(t, "first")
			return days.Extent{First: edtf.Day(first), Last: edtf.Day(first + rapid.IntRange(0, 4).Draw(t, "length"))}
		}), 0, 12).Draw(t, "extents")

		out := misplaced(extents)
		var rest []days.Extent
		for i, x := range extents {
			if !slices.Contains(out, i) {
				rest = append(rest, x)
			}
		}
		if !inOrder(rest) {
			t.Fatalf("without %v, %v is not in order", out, rest)
		}
		if longest := longestInOrder(extents, edtf.MinusInfinity); len(rest) != longest {
			t.Fatalf("without %v, %d are left; %d could be", out, len(rest), longest)
		}
	})
}

func inOrder(extents []days.Extent) bool {
	for i := range extents {
		for _, later := range extents[i+1:] {
			if later.Last < extents[i].First {
				return false
			}
		}
	}
	return true
}

// longestInOrder tries every choice.
func longestInOrder(extents []days.Extent, from edtf.Day) int {
	if len(extents) == 0 {
		return 0
	}
	best := longestInOrder(extents[1:], from)
	if x := extents[0]; x.Last >= from {
		best = max(best, 1+longestInOrder(extents[1:], max(from, x.First)))
	}
	return best
}

func TestMisplacedEntries(t *testing.T) {
	day := func(d edtf.Day) days.Extent { return days.Extent{First: d, Last: d} }
	open := days.Extent{First: edtf.MinusInfinity, Last: edtf.PlusInfinity}
	for _, c := range []struct {
		name    string
		extents []days.Extent
		want    []int
	}{
		{"none of none", nil, nil},
		{"none of a list in order", []days.Extent{day(1), day(1), day(2), open, day(3)}, nil},
		{"one that is too early", []days.Extent{day(1), day(5), day(2), day(6), day(7), day(8)}, []int{1}},
		{"one that is too late", []days.Extent{day(1), day(2), day(9), day(3), day(4)}, []int{2}},
		{"two far apart", []days.Extent{day(9), day(1), day(2), day(3), day(4), day(0)}, []int{0, 5}},
		{"none where a long time takes in the others", []days.Extent{{First: 1, Last: 9}, day(2), {First: 1, Last: 4}, day(3), {First: 0, Last: 3}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, misplaced(c.extents)); d != "" {
				t.Errorf("misplaced (-want +got):\n%s", d)
			}
		})
	}
}

func BenchmarkMisplaced(b *testing.B) {
	const n = 100_000
	extents := make([]days.Extent, n)
	for i := range extents {
		d := edtf.Day(i*7919%n + i/3)
		extents[i] = days.Extent{First: d, Last: d + 30}
	}
	for b.Loop() {
		misplaced(extents)
	}
}

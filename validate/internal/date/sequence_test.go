package date

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/timeline/edtf"
)

func TestMisplacedEntriesAreTheFewest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		extents := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) extent {
			first := rapid.IntRange(0, 12).Draw(t, "first")
			return extent{edtf.Day(first), edtf.Day(first + rapid.IntRange(0, 4).Draw(t, "length"))}
		}), 0, 12).Draw(t, "extents")

		out := misplaced(extents)
		var rest []extent
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

func inOrder(extents []extent) bool {
	for i := range extents {
		for _, later := range extents[i+1:] {
			if later.last < extents[i].first {
				return false
			}
		}
	}
	return true
}

// longestInOrder tries every choice.
func longestInOrder(extents []extent, from edtf.Day) int {
	if len(extents) == 0 {
		return 0
	}
	best := longestInOrder(extents[1:], from)
	if x := extents[0]; x.last >= from {
		best = max(best, 1+longestInOrder(extents[1:], max(from, x.first)))
	}
	return best
}

func TestMisplacedEntries(t *testing.T) {
	day := func(d edtf.Day) extent { return extent{d, d} }
	open := extent{edtf.MinusInfinity, edtf.PlusInfinity}
	for _, c := range []struct {
		name    string
		extents []extent
		want    []int
	}{
		{"none of none", nil, nil},
		{"none of a list in order", []extent{day(1), day(1), day(2), open, day(3)}, nil},
		{"one that is too early", []extent{day(1), day(5), day(2), day(6), day(7), day(8)}, []int{1}},
		{"one that is too late", []extent{day(1), day(2), day(9), day(3), day(4)}, []int{2}},
		{"two far apart", []extent{day(9), day(1), day(2), day(3), day(4), day(0)}, []int{0, 5}},
		{"none where a long time takes in the others", []extent{{1, 9}, day(2), {1, 4}, day(3), {0, 3}}, nil},
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
	extents := make([]extent, n)
	for i := range extents {
		d := edtf.Day(i*7919%n + i/3)
		extents[i] = extent{d, d + 30}
	}
	for b.Loop() {
		misplaced(extents)
	}
}

package classify

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// mergeSplices leaves one finding where words of one text would be a splice from several: from the one that
// has most of them.
func mergeSplices(found []passage.Passage) []passage.Passage {
	at := map[int][]int{} // by text: the splices that stay
	merged := map[int]bool{}
	for i := range found {
		s := &found[i]
		if s.Class != passage.Splice {
			continue
		}
		same := slices.IndexFunc(at[s.Here.ID], func(k int) bool {
			within := found[k].Here.Within
			return within.MostlyIn([]passage.Stretch{s.Here.Within}) || s.Here.Within.MostlyIn([]passage.Stretch{within})
		})
		if same < 0 {
			at[s.Here.ID] = append(at[s.Here.ID], i)
			continue
		}
		merged[i] = true
		first := &found[at[s.Here.ID][same]]
		if s.Tokens > first.Tokens {
			first.Here, first.There, first.Tokens, s.There = s.Here, s.There, s.Tokens, first.There
		}
		if len(first.Others) < passage.MostPlaces {
			first.Others = append(first.Others, s.There)
		}
	}
	return without(found, merged)
}

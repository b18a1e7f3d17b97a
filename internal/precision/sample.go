package main

import (
	"cmp"
	"math/rand/v2"
	"slices"
)

// sample draws n of the findings, the same ones for the same seed, or all if there
// are not more. They stay in their order.
func sample(all []finding, n int, seed uint64) []finding {
	if len(all) <= n {
		return all
	}
	at := rand.New(rand.NewPCG(seed, 0)).Perm(len(all))[:n]
	slices.SortFunc(at, cmp.Compare[int])
	drawn := make([]finding, n)
	for i, j := range at {
		drawn[i] = all[j]
	}
	return drawn
}

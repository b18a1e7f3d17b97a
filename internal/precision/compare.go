package main

// compare returns the findings that are still to be read, up to most of a rule
// together with those on record, and the judgements of the same corpus whose
// finding has gone. Only those are to be read that are wanted.
func compare(all *outcome, record []judgement, most int, wanted func(finding) bool) (left []finding, gone []judgement) {
	judged := map[key]int{}
	for _, j := range record {
		judged[j.key]++
	}
	unread, read := map[string][]finding{}, map[string]int{}
	var rules []string
	for _, f := range all.found {
		if judged[f.key] > 0 {
			judged[f.key]--
			read[f.rule]++
			continue
		}
		if !wanted(f) {
			continue
		}
		if unread[f.rule] == nil {
			rules = append(rules, f.rule)
		}
		unread[f.rule] = append(unread[f.rule], f)
	}
	for _, r := range rules {
		left = append(left, spread(unread[r], most-read[r])...)
	}
	for _, j := range record {
		if all.corpus == j.corpus && all.rules[j.rule] && judged[j.key] > 0 {
			judged[j.key]--
			gone = append(gone, j)
		}
	}
	return left, gone
}

// spread picks n of the findings at equal distances, or all if there are not
// more.
func spread(all []finding, n int) []finding {
	if len(all) <= n {
		return all
	}
	picked := make([]finding, 0, max(0, n))
	for i := range max(0, n) {
		picked = append(picked, all[i*len(all)/n])
	}
	return picked
}

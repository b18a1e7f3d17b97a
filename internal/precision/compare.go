package main

// mostRead is how many findings of a rule are read in a corpus.
const mostRead = 40

// compare returns the findings that are still to be read and the judgements of
// the same corpora whose finding has gone.
func compare(all *outcome, record []judgement) (left []finding, gone []judgement) {
	judged := map[key]int{}
	for _, j := range record {
		judged[j.key]++
	}
	type group struct{ corpus, rule string }
	unread, read := map[group][]finding{}, map[group]int{}
	var groups []group
	for _, f := range all.found {
		g := group{f.corpus, f.rule}
		if judged[f.key] > 0 {
			judged[f.key]--
			read[g]++
			continue
		}
		if unread[g] == nil {
			groups = append(groups, g)
		}
		unread[g] = append(unread[g], f)
	}
	for _, g := range groups {
		left = append(left, spread(unread[g], mostRead-read[g])...)
	}
	for _, j := range record {
		if all.corpora[j.corpus] && all.rules[j.rule] && judged[j.key] > 0 {
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

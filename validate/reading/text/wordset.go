package text

import "strings"

// WordSet returns the words of a list, which white space separates, as a set.
func WordSet(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

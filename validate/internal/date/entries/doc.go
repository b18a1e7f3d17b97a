// Package entries holds what rules on dates ask of an entry: where its date is,
// which dates its prose states, whether it is of what is to come.
package entries

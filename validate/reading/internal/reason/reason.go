// Package reason makes decisions by the first of several named reasons that holds.
// Each has an example that it alone decides, and a test that runs it; see reasontest.
package reason

// A Reason is one row of a table: what it decides of a case in which it holds.
type Reason[Case, Decision any] struct {
	// Why says in words what holds, with what was met in texts.
	Why   string
	Holds func(Case) bool
	Then  Decision
	// Example is a text that is read differently without the reason. Language is
	// its tag; English for "".
	Example, Language string
}

// A Table holds reasons in the order in which they are asked.
type Table[Case, Decision any] []Reason[Case, Decision]

// Decide returns what the first reason that holds decides, or the zero value.
func (t Table[Case, Decision]) Decide(c Case) Decision {
	for i := range t {
		if t[i].Holds(c) {
			return t[i].Then
		}
	}
	var none Decision
	return none
}

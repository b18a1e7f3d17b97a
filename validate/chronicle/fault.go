package chronicle

// A Fault is content that a reader could not accept. The reader continues; rules
// turn faults into findings.
type Fault struct {
	Kind    FaultKind
	Span    Span
	Also    []Span // some of the other places, if the message says that there are such
	Message string // what was found and what would be right
	Err     error  // the cause, where rules need more than its text: an *edtf.Error of a date
}

// A FaultKind says what is wrong with the content.
type FaultKind uint8

const (
	Unreadable FaultKind = iota // it can't be parsed
	Invalid                     // it can be parsed, but breaks its schema
	BadDate                     // an invalid date; Err says why
	UnreadDate                  // the text of a date that may be one to people, but is not read
	NoneDated                   // a file that was named has no dated event and no quotation
	OpenDate                    // a date in figures that can be read in two ways, or in another than those around it
)

// Package mutate injects known defects into a chronicle, to see which of them
// are found. Each Mutator makes one kind of slip, as hands and scripts make them.
// It knows no rule: what it expects to be told is a name, and of some kinds there is no
// rule that finds them.
//
// A defect is an edit of a file's bytes. The files are read again with it, so that
// a defect goes all the way that a writer's slip would.
package mutate

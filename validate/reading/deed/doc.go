// Package deed reads what prose tells of deeds that are done once (a bridge is opened, a
// ship launched, somebody born): of which kind, done to what, by whom, where and when.
// A clause is read by its chunks, whatever their order, so that "Ann Lee founds the
// Press", "the Press is founded by Ann Lee" and "foundation of the Press" are of one
// deed.
//
// It compares nothing, and has no promise of stability: it is public because rules need
// it.
package deed

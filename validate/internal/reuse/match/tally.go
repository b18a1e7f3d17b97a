package match

import "sync/atomic"

// A tally counts the keys that it was told to want, and no others. Its keys are well mixed and not 0.
type tally struct {
	keys   []uint64 // open addressing, a power of two; 0 is an empty slot
	counts []uint32
	wanted int
}

// want makes t count key.
func (t *tally) want(key uint64) {
	if 2*t.wanted >= len(t.keys) {
		t.grow()
	}
	i := t.slot(key)
	if t.keys[i] == 0 {
		t.keys[i] = key
		t.wanted++
	}
}

// count counts key if it is wanted. It may be called by several goroutines at once.
func (t *tally) count(key uint64) {
	if t.wanted == 0 {
		return
	}
	if i := t.slot(key); t.keys[i] != 0 {
		atomic.AddUint32(&t.counts[i], 1)
	}
}

// of returns how often key was counted.
func (t *tally) of(key uint64) uint32 {
	if t.wanted == 0 {
		return 0
	}
	return t.counts[t.slot(key)]
}

// slot returns where key stands or would stand.
func (t *tally) slot(key uint64) int {
	last := len(t.keys) - 1
	i := int(key) & last
	for t.keys[i] != 0 && t.keys[i] != key {
		i = (i + 1) & last
	}
	return i
}

// grow is for the time before counting: it keeps keys only.
func (t *tally) grow() {
	old := t.keys
	t.keys = make([]uint64, max(1<<8, 2*len(old)))
	t.counts = make([]uint32, len(t.keys))
	for _, key := range old {
		if key != 0 {
			t.keys[t.slot(key)] = key
		}
	}
}

package match

import "sync/atomic"

// A tally counts the keys that it wants, and no others. Its keys are well mixed and not 0.
type tally struct {
	cells  []cell // open addressing, a power of two
	wanted int
}

type cell struct {
	key   uint64 // 0 if the cell is empty
	count atomic.Uint32
}

// want makes t count key.
func (t *tally) want(key uint64) {
	if 2*t.wanted >= len(t.cells) {
		t.grow()
	}
	if c := t.cell(key); c.key == 0 {
		c.key = key
		t.wanted++
	}
}

// count counts key if it is wanted. It may be called by several goroutines at once.
func (t *tally) count(key uint64) {
	if t.wanted == 0 {
		return
	}
	if c := t.cell(key); c.key != 0 {
		c.count.Add(1)
	}
}

// of returns how often key was counted.
func (t *tally) of(key uint64) uint32 {
	if t.wanted == 0 {
		return 0
	}
	return t.cell(key).count.Load()
}

// cell returns where key is or would be.
func (t *tally) cell(key uint64) *cell {
	last := len(t.cells) - 1
	i := int(key) & last
	for t.cells[i].key != 0 && t.cells[i].key != key {
		i = (i + 1) & last
	}
	return &t.cells[i]
}

// grow is for the time before counting: it keeps keys only.
func (t *tally) grow() {
	old := t.cells
	t.cells = make([]cell, max(1<<8, 2*len(old)))
	for i := range old {
		if key := old[i].key; key != 0 {
			t.cell(key).key = key
		}
	}
}

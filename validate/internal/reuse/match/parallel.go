package match

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// A crew is the number of goroutines that share the work.
type crew int

func newCrew(workers int) crew {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	return crew(workers)
}

// each calls f for 0 to n-1, by several goroutines, of which each knows its number. What f panics with,
// each panics with.
func (c crew) each(n int, f func(worker, i int)) {
	if c == 1 || n <= 1 {
		for i := range n {
			f(0, i)
		}
		return
	}
	var wg sync.WaitGroup
	var next atomic.Int64
	var fault atomic.Pointer[any]
	for w := range min(int(c), n) {
		wg.Go(func() {
			defer func() {
				if v := recover(); v != nil {
					fault.CompareAndSwap(nil, &v)
				}
			}()
			for fault.Load() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				f(w, i)
			}
		})
	}
	wg.Wait()
	if v := fault.Load(); v != nil {
		panic(*v)
	}
}

// Each calls f for 0 to n-1, by as many goroutines as there are processors.
func Each(n int, f func(i int)) {
	newCrew(0).each(n, func(_, i int) { f(i) })
}

// A span is the items from start up to end.
type span struct{ start, end int }

// spans cuts n items into spans of about so many.
func spans(n, size int) []span {
	var all []span
	for start := 0; start < n; start += size {
		all = append(all, span{start, min(start+size, n)})
	}
	return all
}

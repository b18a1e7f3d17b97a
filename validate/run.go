package validate

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/bridge"
	"github.com/chronlint/chronlint/validate/internal/figures"
	"github.com/chronlint/chronlint/validate/internal/languages"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

var ruleBridge = bridge.Get[*rule.Pass, *rule.Rule, rule.Finding, rule.Need]()

// A run is one check of one chronicle; it is the host of its rules.
type run struct {
	ctx      context.Context
	c        *chronicle.Chronicle
	asOf     edtf.Date
	jobs     int
	progress func(done, all int)
	known    []*rule.Rule // all that could have been picked
	rules    []*ruleRun
	stets    []Stet
	noStet   bool
	readings []entryReadings // by entry index
	stored   storedReadings
	guessed  func() languages.Guesses    // languages of documents that state none
	figures  func() map[int]when.Figures // how dates in figures are meant, by document
	found    foundInProse

	mu     sync.Mutex
	shared map[rule.Need]*sharedValue
	byRule map[*rule.Rule]*ruleRun
}

// A ruleRun is one rule in a run, with what it has reported.
type ruleRun struct {
	plannedRule
	pass *rule.Pass

	compared atomic.Int64

	mu     sync.Mutex
	found  []rule.Finding
	failed *Failure
	at     int // the entry at which it failed; that of the lowest index is kept
}

type sharedValue struct {
	once  sync.Once
	value any
	err   error
}

func newRun(ctx context.Context, c *chronicle.Chronicle, o Options, plans []plannedRule) *run {
	r := &run{
		ctx: ctx, c: c, asOf: o.AsOf, jobs: o.Jobs, progress: o.Progress,
		known: o.all(), stets: o.Stets, noStet: o.NoStet,
		readings: make([]entryReadings, len(c.Entries)),
		shared:   map[rule.Need]*sharedValue{},
		byRule:   map[*rule.Rule]*ruleRun{},
		guessed:  sync.OnceValue(func() languages.Guesses { return languages.Guess(c) }),
	}
	r.figures = sync.OnceValue(func() map[int]when.Figures { return figures.Guess(c, r.languageOf) })
	if r.jobs <= 0 {
		r.jobs = runtime.GOMAXPROCS(0)
	}
	for _, p := range plans {
		rr := &ruleRun{plannedRule: p}
		rr.pass = ruleBridge.NewPass(ctx, r, p.Rule, c, o.AsOf, p.options)
		r.rules = append(r.rules, rr)
		r.byRule[p.Rule] = rr
	}
	return r
}

// entries runs the entry phase: a chunk of entries at a time, every rule on
// each entry, so that an entry's reading is made and used while it is at hand.
func (r *run) entries() {
	var rules []*ruleRun
	for _, rr := range r.rules {
		if rr.Entry != nil && r.ready(rr) {
			rules = append(rules, rr)
		}
	}
	if len(rules) == 0 {
		return
	}
	var chunks []chronicle.Stretch
	all := 0
	for s := range r.c.Stretches() {
		all += s.End - s.First
		for ; s.First < s.End; s.First += entryChunk {
			chunks = append(chunks, chronicle.Stretch{First: s.First, End: min(s.First+entryChunk, s.End)})
		}
	}
	var next, done atomic.Int64
	var report sync.Mutex
	r.each(min(r.jobs, len(chunks)), func(int) {
		for r.ctx.Err() == nil {
			n := int(next.Add(1)) - 1
			if n >= len(chunks) {
				return
			}
			s := chunks[n]
			for i := s.First; i < s.End; i++ {
				e := r.c.Entry(i)
				for _, rr := range rules {
					rr.guard(i, func() { rr.Entry(rr.pass, e) })
				}
			}
			if r.progress != nil {
				report.Lock()
				r.progress(int(done.Add(int64(s.End-s.First))), all)
				report.Unlock()
			}
		}
	})
}

// entryChunk is how many entries a goroutine takes at a time.
const entryChunk = 64

// chronicle runs the chronicle phase of the rules on the chronicle, or of those on stets,
// several rules at once.
func (r *run) chronicle(ofStets bool) {
	var rules []*ruleRun
	for _, rr := range r.rules {
		if rr.Chronicle != nil && isOfStets(rr.Rule) == ofStets {
			rules = append(rules, rr)
		}
	}
	var next atomic.Int64
	r.each(min(r.jobs, len(rules)), func(int) {
		for r.ctx.Err() == nil {
			i := int(next.Add(1)) - 1
			if i >= len(rules) {
				return
			}
			if rr := rules[i]; r.ready(rr) {
				rr.guard(math.MaxInt, func() { rr.Chronicle(rr.pass) })
			}
		}
	})
}

// each runs f in n goroutines and waits for them.
func (r *run) each(n int, f func(worker int)) {
	if n <= 1 {
		f(0)
		return
	}
	var wg sync.WaitGroup
	for w := range n {
		wg.Go(func() { f(w) })
	}
	wg.Wait()
}

// ready builds what a rule needs, and reports whether it may run.
func (r *run) ready(rr *ruleRun) bool {
	for _, n := range rr.Needs {
		if _, err := r.Shared(n); err != nil {
			f := Failure{Rule: rr.ID, Err: err}
			var p *panicError
			if errors.As(err, &p) {
				f.Stack = p.stack
			}
			rr.fail(-1, f)
			return false
		}
	}
	return true
}

// guard calls f for entry i and takes a panic as the rule's failure.
func (rr *ruleRun) guard(i int, f func()) {
	defer func() {
		if v := recover(); v != nil {
			rr.fail(i, Failure{Rule: rr.ID, Err: fmt.Errorf("panic: %v", v), Stack: string(debug.Stack())})
		}
	}()
	f()
}

func (rr *ruleRun) fail(at int, f Failure) {
	rr.mu.Lock()
	defer rr.mu.Unlock()
	if rr.failed == nil || at < rr.at {
		rr.failed, rr.at = &f, at
	}
}

// Report implements bridge.Host.
func (r *run) Report(by *rule.Rule, f rule.Finding) {
	rr := r.byRule[by]
	f.Rule = by.ID
	if file := r.c.FileOf(r.c.Entry(f.Span.Entry)); file != nil && rr.in != nil && !rr.in(file.Name) {
		return
	}
	switch {
	case f.Severity == rule.Unset:
		f.Severity = rr.severity
	default:
		f.Severity = min(f.Severity, rr.most)
	}
	rr.mu.Lock()
	rr.found = append(rr.found, f)
	rr.mu.Unlock()
}

// Compared implements bridge.Host.
func (r *run) Compared(by *rule.Rule, n int) { r.byRule[by].compared.Add(int64(n)) }

// Shared implements bridge.Host.
func (r *run) Shared(n rule.Need) (any, error) {
	r.mu.Lock()
	v := r.shared[n]
	if v == nil {
		v = new(sharedValue)
		r.shared[n] = v
	}
	r.mu.Unlock()
	v.once.Do(func() {
		defer func() {
			if p := recover(); p != nil {
				v.err = &panicError{value: p, stack: string(debug.Stack())}
			}
		}()
		v.value, v.err = ruleBridge.Build(n, ruleBridge.NewPass(r.ctx, r, nil, r.c, r.asOf, nil))
	})
	return v.value, v.err
}

// panicError is the error of a shared computation that panicked.
type panicError struct {
	value any
	stack string
}

func (p *panicError) Error() string { return fmt.Sprintf("panic: %v", p.value) }

func (r *run) failures() []Failure {
	var out []Failure
	for _, rr := range r.rules {
		if rr.failed != nil {
			out = append(out, *rr.failed)
		}
	}
	slices.SortFunc(out, func(a, b Failure) int { return strings.Compare(a.Rule, b.Rule) })
	return out
}

package rule

import (
	"fmt"
	"slices"
)

// A Shared is a computation over the whole chronicle that several rules may
// need, such as an index of names. It is built once per chronicle, when the
// first rule that needs it runs. Declare it as a package-level value, list it
// in Needs, and ask for it with Of.
type Shared[T any] struct {
	// Name is unique among the shared computations that run together:
	// "family.what".
	Name string

	// Needs lists the shared computations that Build asks for.
	Needs []Need

	// Build computes the value. Its pass reports no findings. An error stops
	// the rules that need it, not the others.
	Build func(*Pass) (T, error)
}

// A Need is a *Shared of any type.
type Need interface {
	need() computation
}

type computation struct {
	name  string
	needs []Need
	build func(*Pass) (any, error)
}

func (s *Shared[T]) need() computation {
	if s == nil || s.Build == nil {
		return computation{}
	}
	return computation{s.Name, s.Needs, func(p *Pass) (any, error) { return s.Build(p) }}
}

// Of returns the computed value. It must be listed in the Needs of the rule, or
// of the shared computation, that asks.
func (s *Shared[T]) Of(p *Pass) T {
	if !slices.Contains(p.needs, Need(s)) {
		panic(fmt.Sprintf("%s is asked for but not listed in Needs", s.Name))
	}
	v, err := p.host.Shared(s)
	if err != nil {
		// The runner builds what a rule needs before it runs the rule, so a
		// rule is never here; a computation that needs a failed one is.
		panic(err)
	}
	return v.(T)
}

// build computes a shared value for a host. The pass may be that of any rule.
func build(n Need, p *Pass) (any, error) {
	s := n.need()
	q := *p
	q.Rule, q.options, q.needs = nil, nil, s.needs
	v, err := s.build(&q)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	return v, nil
}

// checkNeeds finds shared computations without a name or a Build, two with one
// name, and those that need themselves, directly or through others.
func checkNeeds(rules []*Rule) []error {
	var errs []error
	byName := map[string]Need{}
	state := map[Need]int{} // 1: on the path, 2: done
	var visit func(n Need, by string)
	visit = func(n Need, by string) {
		if n == nil {
			errs = append(errs, fmt.Errorf("%s needs a shared computation that is nil", by))
			return
		}
		s := n.need()
		switch state[n] {
		case 1:
			errs = append(errs, fmt.Errorf("shared %s needs itself, by way of %s", s.name, by))
			return
		case 2:
			return
		}
		state[n] = 1
		switch other, taken := byName[s.name]; {
		case s.name == "":
			errs = append(errs, fmt.Errorf("a shared computation that %s needs has no name or no Build", by))
		case taken && other != n:
			errs = append(errs, fmt.Errorf("two shared computations have the name %s", s.name))
		}
		byName[s.name] = n
		for _, m := range s.needs {
			visit(m, s.name)
		}
		state[n] = 2
	}
	for _, r := range withoutNil(rules) {
		for _, n := range r.Needs {
			visit(n, r.ID)
		}
	}
	return errs
}

package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// isTerminal reports whether w is a terminal that understands escapes.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) && os.Getenv("TERM") != "dumb"
}

// colored decides --color. In "auto", NO_COLOR (https://no-color.org) says no.
func colored(when string, terminal bool) bool {
	switch when {
	case "always":
		return true
	case "never":
		return false
	}
	return terminal && os.Getenv("NO_COLOR") == ""
}

// widthOf returns the number of columns if w is a terminal, or 0.
func widthOf(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			return width
		}
	}
	return 0
}

// A progress shows on a terminal what is being done, once it takes longer than
// a second. A nil one shows nothing.
type progress struct {
	w    io.Writer
	done chan struct{}
	once sync.Once
	wg   sync.WaitGroup

	mu   sync.Mutex
	line string
}

func startProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		return nil
	}
	return newProgress(w)
}

func newProgress(w io.Writer) *progress {
	p := &progress{w: w, done: make(chan struct{})}
	p.wg.Go(func() {
		next := time.NewTimer(time.Second)
		shown := false
		for {
			select {
			case <-next.C:
				p.mu.Lock()
				fmt.Fprintf(w, "\r\x1b[K%s", p.line)
				p.mu.Unlock()
				shown = true
				next.Reset(100 * time.Millisecond)
			case <-p.done:
				if shown {
					fmt.Fprint(w, "\r\x1b[K")
				}
				return
			}
		}
	})
	return p
}

func (p *progress) show(line string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	p.line = line
	p.mu.Unlock()
}

// stop clears what is shown. It may be called twice.
func (p *progress) stop() {
	if p != nil {
		p.once.Do(func() { close(p.done) })
		p.wg.Wait()
	}
}

package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestColourIsForTerminalsUnlessAsked(t *testing.T) {
	for _, test := range []struct {
		when     string
		noColor  string
		terminal bool
		want     bool
	}{
		{"auto", "", true, true},
		{"auto", "", false, false},
		{"auto", "1", true, false},
		{"always", "1", false, true},
		{"never", "", true, false},
	} {
		t.Run(fmt.Sprint(test), func(t *testing.T) {
			t.Setenv("NO_COLOR", test.noColor)
			if got := colored(test.when, test.terminal); got != test.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestProgressShowsAfterASecondAndIsCleared(t *testing.T) {
	for _, test := range []struct {
		takes time.Duration
		want  string
	}{
		{900 * time.Millisecond, ""},
		{1050 * time.Millisecond, "\r\x1b[Kchecking… 64 of 1000 entries\r\x1b[K"},
	} {
		synctest.Test(t, func(t *testing.T) {
			var out bytes.Buffer
			p := newProgress(&out)
			p.show("reading…")
			p.show("checking… 64 of 1000 entries")
			time.Sleep(test.takes)
			p.stop()
			p.stop()
			if out.String() != test.want {
				t.Errorf("after %v: %q, want %q", test.takes, out.String(), test.want)
			}
		})
	}
}

func TestProgressIsNotShownOffATerminal(t *testing.T) {
	var out strings.Builder
	p := startProgress(&out)
	p.show("reading…")
	p.stop()
	if p != nil || out.Len() > 0 {
		t.Errorf("%q is shown", out.String())
	}
}

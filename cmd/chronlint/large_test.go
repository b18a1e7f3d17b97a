//go:build large

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A file whose entries are made on demand has the findings of one whose entries are kept.
func TestLargeFile(t *testing.T) {
	var content strings.Builder
	rng := rand.New(rand.NewPCG(1, 2))
	words := func(n int) string {
		var b strings.Builder
		for range n {
			fmt.Fprintf(&b, " %s", []byte{byte('a' + rng.IntN(26)), byte('a' + rng.IntN(26)), byte('a' + rng.IntN(26)), byte('a' + rng.IntN(26))})
		}
		return b.String()
	}
	borrowed := words(16)
	for i := 0; content.Len() < storeFrom; i++ {
		text := "The" + words(40)
		if i%100_000 == 7 && i < 200_000 {
			text += borrowed
		}
		fmt.Fprintf(&content, `{"date": "%04d-%02d-%02d", "text": "%s."}`+"\n", 1000+i%1000, 1+i%12, 1+i%28, text)
		if i == 50 {
			content.WriteString("{\n")
		}
	}
	files := map[string]string{"large.jsonl": content.String()}
	// reference/dangling takes no entries on demand, and finds nothing here.
	var found, account [2]string
	for i, rules := range []string{"reuse/*", "reuse/*,reference/dangling"} {
		status, stdout, stderr := run(t, files, "check", "--quiet", "--format=json", "--rules="+rules, "large.jsonl")
		if status != 1 || !strings.HasSuffix(stderr, "1 part could not be read\n") {
			t.Fatalf("--rules=%s: status %d, %s", rules, status, stderr)
		}
		found[i], _, _ = strings.Cut(stdout, "\n \"understood\"")
		account[i] = stderr
	}
	if diff := cmp.Diff(account[1], account[0]); diff != "" {
		t.Errorf("accounts (-kept +made):\n%s", diff)
	}
	if diff := cmp.Diff(found[1], found[0]); diff != "" {
		t.Errorf("findings (-kept +made):\n%s", diff)
	}
	for _, id := range []string{"reuse/splice", "schema/unreadable"} {
		if !strings.Contains(found[0], id) {
			t.Errorf("no finding of %s", id)
		}
	}
}

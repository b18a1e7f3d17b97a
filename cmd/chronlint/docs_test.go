package main

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each command of the page runs in a folder with the files that the page shows
// before it, since the previous command.
func TestExamplesOfTheConfigurationPageGiveWhatThePageSays(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	examples := 0
	for _, f := range fencesOf(string(page)) {
		if _, name, ok := strings.Cut(f.info, " "); ok {
			files[name] = f.body
			continue
		}
		line, want, _ := strings.Cut(f.body, "\n")
		command, ok := strings.CutPrefix(line, "$ chronlint ")
		if f.info != "console" || !ok {
			t.Errorf("a fence is neither a file nor a command: %q", f.body)
			continue
		}
		examples++
		args := strings.Fields(strings.ReplaceAll(command, "'", ""))
		_, stdout, stderr := run(t, files, args...)
		if d := cmp.Diff(want, stdout+stderr); d != "" {
			t.Errorf("%s: -page +got:\n%s", line, d)
		}
		files = map[string]string{}
	}
	if examples == 0 {
		t.Error("the page has no examples")
	}
}

type docFence struct{ info, body string }

func fencesOf(markdown string) []docFence {
	var fences []docFence
	for i, part := range strings.Split("\n"+markdown, "\n```") {
		if i%2 == 1 {
			info, body, _ := strings.Cut(part, "\n")
			fences = append(fences, docFence{info, body + "\n"})
		}
	}
	return fences
}

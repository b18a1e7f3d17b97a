package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The transcript in the README is of the demonstration, with parts left out.
func TestTheReadmeShowsWhatTheDemonstrationPrints(t *testing.T) {
	var out bytes.Buffer
	if status := (Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: new(bytes.Buffer)}).Main([]string{"demo"}); status != clean {
		t.Fatalf("demo exits with %d", status)
	}
	left := out.String()
	command, parts, _ := strings.Cut(fenced(t, "text")[0], "\n…\n")
	if command != "$ go run ./cmd/chronlint demo" {
		t.Errorf("the transcript does not begin with its command: %q", command)
	}
	if !strings.Contains(strings.Split(parts, "\n")[0], "[reuse/splice]") {
		t.Error("the splice is not what it shows first")
	}
	for part := range strings.SplitSeq(parts, "\n…\n") {
		i := strings.Index(left, part)
		if i < 0 {
			t.Fatalf("the demonstration does not print, where the README has it:\n%s", part)
		}
		left = left[i+len(part):]
	}
	if strings.TrimSpace(left) != "" {
		t.Errorf("the README leaves out the end:\n%s", left)
	}
}

func TestTheProgramOfTheReadmeRuns(t *testing.T) {
	for _, program := range fenced(t, "go") {
		if !strings.HasPrefix(program, "package main\n") {
			continue
		}
		path := filepath.Join(t.TempDir(), "main.go")
		if err := os.WriteFile(path, []byte(program), 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command("go", "run", path).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		if !strings.Contains(string(out), "reuse/splice") {
			t.Errorf("it does not find the splice:\n%s", out)
		}
		return
	}
	t.Error("the README has no program")
}

// fenced returns the fenced blocks of the README in one language.
func fenced(t *testing.T, language string) []string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	_, rest, found := strings.Cut(string(readme), "```"+language+"\n")
	for found {
		var block string
		block, rest, _ = strings.Cut(rest, "\n```")
		blocks = append(blocks, block)
		_, rest, found = strings.Cut(rest, "```"+language+"\n")
	}
	if len(blocks) == 0 {
		t.Fatalf("the README has no %s block", language)
	}
	return blocks
}

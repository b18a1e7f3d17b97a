package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestExamplesOfTheConfigurationPageGiveWhatThePageSays(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	runExamples(t, string(page))
}

func TestExamplesOfThePageOnStetsGiveWhatThePageSays(t *testing.T) {
	page, err := os.ReadFile("../../docs/stet.md")
	if err != nil {
		t.Fatal(err)
	}
	runExamples(t, string(page))
}

func TestRecipesOfTheReadmeFindTheFaultsInThem(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, recipes, _ := strings.Cut(string(readme), "\n## Recipes\n")
	recipes, _, ok := strings.Cut(recipes, "\n## As a test of your content\n")
	if !ok {
		t.Fatal("the recipes have no end")
	}
	runExamples(t, recipes)
	for recipe := range strings.SplitSeq(recipes, "\n### ") {
		if _, shown, ok := strings.Cut(recipe, "\n$ chronlint check\n"); ok && !strings.Contains(strings.Split(shown, "\n")[0], ": error: ") {
			t.Errorf("a recipe shows no fault at its place: %s", recipe)
		}
	}
}

// runExamples runs each command of a page in a folder with the files that the page shows
// before it, since the previous command.
func runExamples(t *testing.T, page string) {
	t.Helper()
	files := map[string]string{}
	examples := 0
	for _, f := range fencesOf(page) {
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
		args := argumentsOf(command)
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

// argumentsOf divides a command as a shell does, as far as examples go: at spaces outside of
// single quotation marks.
func argumentsOf(command string) []string {
	var args []string
	for i, part := range strings.Split(command, "'") {
		if i%2 == 0 {
			args = append(args, strings.Split(part, " ")...)
			continue
		}
		args[len(args)-1] += part
	}
	return slices.DeleteFunc(args, func(arg string) bool { return arg == "" })
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

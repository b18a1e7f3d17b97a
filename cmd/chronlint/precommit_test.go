//go:build precommit

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chronlint/chronlint/internal/house"
)

const quarry = `events:
  - id: 1904-quarry
    date: 1904-05-02
    text: >-
      The quarry above the village opens with forty men. Its granite goes down
      to the river on sledges, and from there by barge to the new railway bridge,
      which takes most of the first year's stone.
`

const school = `events:
  - id: 1911-school
    date: 1911-09-04
    text: The village school has two rooms and a teacher, who also keeps the weather records.
`

const flood = school + `  - id: 1921-flood
    date: 1921-03-17
    text: >-
      The river rises by three metres in one night. Boats bring the families of
`

// The entry's last sentence ends as one of the other file does, which the
// commit does not touch.
const spliced = flood + `      the lower village to the down to the river on sledges, and from there by
      barge to the new railway bridge, which takes most of the first year's stone.
`

const mended = flood + `      the lower village to the school.
`

// TestPreCommit commits to a repository that has the hook of this one.
func TestPreCommit(t *testing.T) {
	if _, err := exec.LookPath("pre-commit"); err != nil {
		t.Fatal(err)
	}
	env := environment(t)
	hook := hookRepository(t, env)

	archive := workTree{t.TempDir(), env}
	archive.run(t, "git", "init", "--quiet")
	archive.write(t, preCommitFile, strings.Replace(configurationOfTheReadme(t), "https://github.com/chronlint/chronlint", "file://"+filepath.ToSlash(hook), 1))
	archive.run(t, "pre-commit", "autoupdate")
	pinned, err := os.ReadFile(filepath.Join(archive.dir, preCommitFile))
	if err != nil || !regexp.MustCompile(`(?m)^    rev: [0-9a-f]{40}$`).Match(pinned) {
		t.Errorf("while there is no release, autoupdate pins no commit: %v\n%s", err, pinned)
	}
	archive.run(t, "git", "add", "--all")
	archive.run(t, "pre-commit", "install")

	start := time.Now()
	archive.run(t, "pre-commit", "install-hooks")
	t.Logf("cold installation of the hook (no module and nothing built before): %.1f s", time.Since(start).Seconds())

	archive.write(t, "content/quarry.yaml", quarry)
	archive.write(t, "content/school.yaml", school)
	switch out, err := archive.commit("a quarry and a school"); {
	case err != nil || !holds(out, "chronlint", "Passed"):
		t.Errorf("a clean chronicle does not go through: %v\n%s", err, out)
	case !holds(out, "chronlint: read 2 files: 2 dated events"):
		t.Errorf("the hook does not say how much was read:\n%s", out)
	}

	archive.write(t, "content/school.yaml", spliced)
	start = time.Now()
	out, err := archive.commit("the flood")
	t.Logf("a commit with the hook: %.2f s", time.Since(start).Seconds())
	switch {
	case err == nil:
		t.Errorf("a commit with a spliced entry goes through:\n%s", out)
	case !holds(out, "content/school.yaml:9:", "[reuse/splice]"):
		t.Errorf("the refusal does not name file and rule on one line:\n%s", out)
	case !holds(out, "content/quarry.yaml:5:"):
		t.Errorf("the refusal does not show the entry that the words belong to:\n%s", out)
	}

	archive.write(t, "content/school.yaml", mended)
	if out, err := archive.commit("the flood, mended"); err != nil || !holds(out, "chronlint", "Passed") {
		t.Errorf("the mended chronicle does not go through: %v\n%s", err, out)
	}

	archive.write(t, "print.go", "package main\n")
	if out, err := archive.commit("a program"); err != nil || !holds(out, "chronlint", "no files to check") {
		t.Errorf("a commit without a chronicle's file waits for the hook: %v\n%s", err, out)
	}

	archive.env = append(archive.env, "PRE_COMMIT_HOME="+t.TempDir())
	start = time.Now()
	archive.run(t, "pre-commit", "install-hooks")
	t.Logf("warm installation of the hook (with the build cache of an earlier one): %.1f s", time.Since(start).Seconds())
}

const preCommitFile = ".pre-commit-config.yaml"

// configurationOfTheReadme returns what the README shows for pre-commit.
func configurationOfTheReadme(t *testing.T) string {
	t.Helper()
	for _, block := range fenced(t, "yaml") {
		if strings.HasPrefix(block, "# "+preCommitFile+"\n") {
			return block + "\n"
		}
	}
	t.Fatal("the README has no configuration for pre-commit")
	return ""
}

// environment keeps git, pre-commit and the go command apart from what the
// machine has, but for the modules it has downloaded: they are the only ones
// that can be had.
func environment(t *testing.T) []string {
	t.Helper()
	modules, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(t.TempDir(), "gitconfig")
	text := "[user]\n\tname = Archive\n\temail = archive@example.org\n[init]\n\tdefaultBranch = main\n[safe]\n\tdirectory = *\n"
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var env []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "GIT_") && !strings.HasPrefix(v, "GOMODCACHE=") {
			env = append(env, v)
		}
	}
	return append(env,
		"GIT_CONFIG_GLOBAL="+config, "GIT_CONFIG_NOSYSTEM=1",
		"PRE_COMMIT_HOME="+t.TempDir(), "PRE_COMMIT_COLOR=never",
		"GOPROXY=file://"+filepath.ToSlash(filepath.Join(strings.TrimSpace(string(modules)), "cache", "download")),
		"GOCACHE="+t.TempDir(), "GOTOOLCHAIN=local",
	)
}

// hookRepository commits the work tree of this module to a repository of its
// own and returns its folder.
func hookRepository(t *testing.T, env []string) string {
	t.Helper()
	root, err := house.Root()
	if err != nil {
		t.Fatal(err)
	}
	hook := workTree{t.TempDir(), env}
	if err := house.Copy(root, hook.dir); err != nil {
		t.Fatal(err)
	}
	hook.run(t, "git", "init", "--quiet")
	hook.run(t, "git", "add", "--all", "--force")
	hook.run(t, "git", "commit", "--quiet", "--message", "The hook")
	return hook.dir
}

// A workTree is a git repository that commands run in.
type workTree struct {
	dir string
	env []string
}

func (w workTree) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = w.dir, w.env
	return cmd
}

// run runs a command, which must succeed.
func (w workTree) run(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := w.command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
}

// commit adds all changes and commits them; the error is that of the hook.
func (w workTree) commit(message string) (output string, err error) {
	if out, err := w.command("git", "add", "--all").CombinedOutput(); err != nil {
		return string(out), err
	}
	out, err := w.command("git", "commit", "--message", message).CombinedOutput()
	return string(out), err
}

func (w workTree) write(t *testing.T, name, content string) {
	t.Helper()
	path := filepath.Join(w.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// holds reports whether one line of a text has all the parts.
func holds(text string, parts ...string) bool {
	for line := range strings.Lines(text) {
		all := true
		for _, p := range parts {
			all = all && strings.Contains(line, p)
		}
		if all {
			return true
		}
	}
	return false
}

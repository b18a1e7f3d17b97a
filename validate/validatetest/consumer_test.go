package validatetest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/internal/house"
)

// TestConsumer is another module that requires this one and checks its own content
// in go test. It takes this module from its work tree, so that what is built for the
// tests here is built for it too; TestConsumerOfAProxy gets it as other modules do.
func TestConsumer(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds tests of another module")
	}
	root, err := house.Root()
	if err != nil {
		t.Fatal(err)
	}
	c := newConsumer(t, "GOPROXY=off", "GOFLAGS=-mod=mod")
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(c.dir, "go.sum"), sums)
	c.run(t, "mod", "edit", "-require="+house.Module+"@"+version, "-replace="+house.Module+"="+root)
	c.expectTests(t)
}

// expectTests runs the tests of the consumer on a broken chronicle and on the
// mended one.
func (c consumer) expectTests(t *testing.T) {
	c.overlay(t, "testdata/broken")
	broken := c.test(t, ".")
	c.overlay(t, "testdata/mended")
	mended := c.test(t, "./...")

	t.Run("fails on a broken chronicle", func(t *testing.T) {
		broken.expect(t, "fail", "TestContent", "TestContentByHouseRules")
		broken.expectOutput(t, "TestContent", `content_test.go:14: content/harbour.yaml:8:11: error: `, `[date/impossible]`)
	})
	t.Run("passes on the mended one", func(t *testing.T) {
		mended.expect(t, "pass", "TestContent", "TestContentByHouseRules")
	})
	t.Run("runs a rule of its own, which has a chronicle phase and a shared computation", func(t *testing.T) {
		broken.expectOutput(t, "TestContentByHouseRules",
			`content_test.go:21: content/harbour.yaml:17:7: warning: the register has "PIA Orsini" as "Pia Orsini" [house/name-case]`)
	})
	t.Run("tests the page and the fix of that rule", func(t *testing.T) {
		mended.expect(t, "pass", "TestPage", "TestPage/house/name-case/line_12", "TestPage/house/name-case/line_28",
			"TestFixWritesTheNameAsTheRegisterHasIt")
	})
	t.Run("imports typed events and quotes", func(t *testing.T) {
		mended.expect(t, "pass", "TestTypedEventsAreFoundByDate", "TestTypedQuotesNameTheirSpeakers",
			"TestTypedValuesRoundTripThroughJSON", "TestEachCallGivesAValueOfItsOwn")
	})
	t.Run("passes nothing over", func(t *testing.T) {
		for _, r := range []results{broken, mended} {
			for name, outcome := range r.outcome {
				if outcome != "pass" && outcome != "fail" {
					t.Errorf("%s: %s", name, outcome)
				}
			}
		}
	})
}

// version is the one under which a consumer gets this module.
const version = "v0.1.0"

// A consumer is a module beside this one.
type consumer struct {
	dir string
	env []string
}

// newConsumer writes the module, which runs the go command in the given
// environment.
func newConsumer(t *testing.T, env ...string) consumer {
	t.Helper()
	c := consumer{dir: t.TempDir(), env: append(os.Environ(),
		append([]string{"GOPRIVATE=", "GONOPROXY=", "GOSUMDB=off", "GOWORK=off", "GOTOOLCHAIN=local"}, env...)...)}
	c.overlay(t, "testdata/consumer")
	c.run(t, "mod", "init", "example.org/velmo")
	return c
}

func write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// overlay copies a folder over the module.
func (c consumer) overlay(t *testing.T, dir string) {
	t.Helper()
	tree := os.DirFS(dir)
	err := fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		write(t, filepath.Join(c.dir, filepath.FromSlash(name)), content)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (c consumer) command(args ...string) *exec.Cmd {
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Env = c.dir, c.env
	return cmd
}

// run runs the go command, which must succeed.
func (c consumer) run(t *testing.T, args ...string) {
	t.Helper()
	if out, err := c.command(args...).CombinedOutput(); err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// results are the results of the consumer's tests, by name.
type results struct {
	outcome map[string]string // pass, fail or skip
	output  map[string]string
}

// test runs tests of the consumer. That they fail is a result.
func (c consumer) test(t *testing.T, packages string) results {
	t.Helper()
	cmd := c.command("test", "-json", "-vet=off", packages)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	r := results{outcome: map[string]string{}, output: map[string]string{}}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var event struct{ Action, Test, Output string }
		if err := d.Decode(&event); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("go test -json: %v\n%s%s", err, out, &stderr)
		}
		switch event.Action {
		case "pass", "fail", "skip":
			if event.Test != "" {
				r.outcome[event.Test] = event.Action
			}
		case "build-output":
			t.Log(event.Output)
		case "output":
			r.output[event.Test] += event.Output
		}
	}
	if len(r.outcome) == 0 {
		t.Fatalf("no test ran\n%s%s", out, &stderr)
	}
	return r
}

func (r results) expect(t *testing.T, outcome string, tests ...string) {
	t.Helper()
	for _, name := range tests {
		if d := cmp.Diff(outcome, r.outcome[name]); d != "" {
			t.Errorf("outcome of %s (-want +got):\n%s\n%s", name, d, r.output[name])
		}
	}
}

// expectOutput expects the parts on one line of a test's output.
func (r results) expectOutput(t *testing.T, test string, parts ...string) {
	t.Helper()
	for line := range strings.Lines(r.output[test]) {
		if containsAll(line, parts) {
			return
		}
	}
	t.Errorf("no line of the output of %s has %q:\n%s", test, parts, r.output[test])
}

func containsAll(line string, parts []string) bool {
	for _, p := range parts {
		if !strings.Contains(line, p) {
			return false
		}
	}
	return true
}

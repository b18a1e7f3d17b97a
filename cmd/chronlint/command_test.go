package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/report"
	"github.com/chronlint/chronlint/validate/rule"
)

var update = flag.Bool("update", false, "write the golden output in the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"chronlint": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: *update,
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits runs a command that must end with the given status: exits 2 command….
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits status command [args…]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		failed, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = failed.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// run runs the command in this process, in a folder with the given files.
func run(t *testing.T, files map[string]string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	var out, errs bytes.Buffer
	status = Command{strings.NewReader(""), &out, &errs}.Main(args)
	return status, out.String(), errs.String()
}

func TestHostileContentReachesTheTerminalEscaped(t *testing.T) {
	const steer = "\x1b]0;owned\a\x1b[2J\u202e\u009b31m"
	name := "b\x1b[31m\u202ead.yaml"
	files := map[string]string{
		name: "events:\n  - id: mill\n    text: |\n      The mill " + steer + " burns.\n" +
			"  - id: \"a" + `\x1b[31m` + "\"\n    date: 1911-02-30\n    text: " + strings.Repeat("{", 50) + "\n",
		"raw.jsonl": "{\"text\": \"" + steer + "\"}\n\xff\xfe\x00" + steer + "\n" + strings.Repeat("[", 100_000) + "\n",
	}
	for _, args := range [][]string{
		{"check"},
		{"check", "--verbose"},
		{"check", "--format", "json"},
		{"check", name},
		{"check", "no" + name},
		{"check", "--rules", name},
		{"check", "--format-in", name},
		{"explain", name},
		{name},
	} {
		status, stdout, stderr := run(t, files, args...)
		if status != findings && status != usage {
			t.Errorf("%q: exit status %d", args, status)
		}
		if stdout+stderr == "" {
			t.Errorf("%q: nothing is said", args)
		}
		for _, c := range stdout + stderr {
			if c != '\n' && (c < 0x20 || 0x7f <= c && c < 0xa0 || c == '\u202e') {
				t.Errorf("%q: %q is in the output:\n%s%s", args, c, stdout, stderr)
				break
			}
		}
	}
}

func TestNothingInNamesAndContentIsACommandToTheLogOfACI(t *testing.T) {
	const name = "a\n::error::owned ##[error]x.yaml"
	const command = "::error::owned ##[error]owned ##vso[task.complete]owned"
	files := map[string]string{
		name:                     "events:\n- id: mill\n  text: |\n    The the mill.\n    " + command + "\n- date: 1911-02-30\n  text: '" + command + "'\n",
		"::error::b":             command + "\n",
		"::error.csv":            "date,text\n1911-02-30," + command + "\n" + command + ",the the mill burns\n",
		"n\n::x/.chronlint.yaml": command + ": 1\n",
		"n\n::x/a.yaml":          "events: []\n",
	}
	for _, args := range [][]string{
		{"check"},
		{"check", "--verbose"},
		{"check", "--format", "json"},
		{"check", "--format", "jsonl"},
		{"check", "--color", "always"},
		{"check", name},
		{"check", "no" + name},
		{"check", "n\n::x", "::error::b"},
		{"check", "--config", "n\n::x/.chronlint.yaml"},
		{"check", "--config", "n\n::none"},
		{"check", "--rules", name},
		{"check", "--format-in", name},
		{"check", "--format", name},
		{"check", "--fail-on", name},
		{"check", "--" + name},
		{"convert", "--to", "csv", name},
		{"convert", "--to", "csv", "-o", "none\n::error::x/y", name},
		{"convert", "--to", "csv", "-o", name, name},
		{"demo", "--write", name},
		{"explain", name},
		{"schema", name},
		{"mutate", name},
		{"init"},
		{name},
		{"a\n::error::command"},
	} {
		_, stdout, stderr := run(t, files, args...)
		if args[0] == "convert" {
			stdout = "" // content, as it is
		}
		for line := range strings.Lines(stdout + stderr) {
			if strings.HasPrefix(strings.TrimSpace(line), "::") || strings.Contains(line, "##[") || strings.Contains(line, "##vso[") {
				t.Errorf("%q prints %q", args, line)
			}
		}
	}
}

func TestRuleThatFailedIsNamedBesideTheFindingsOfOthers(t *testing.T) {
	var c chronicle.Chronicle
	doc := c.AddFile("mill.txt", "The mill burns.")
	r := &validate.Result{
		Findings: []rule.Finding{{Rule: "house/good", Severity: rule.Note, Span: chronicle.Span{Entry: doc, Start: 4, End: 8}, Message: "a mill"}},
		Failures: []validate.Failure{{Rule: "house/bad", Err: errors.New("panic: out of mills"), Stack: "goroutine 1\n"}},
		Counts:   validate.Counts{Files: 1, Notes: 1},
	}
	var stdout, stderr bytes.Buffer
	cmd := Command{nil, &stdout, &stderr}
	got := cmd.status(cmd.conclude(&c, r, report.Options{}, rule.Warning), "check")
	if got != fault {
		t.Errorf("exit status %d, want %d", got, fault)
	}
	if want := "mill.txt:1:5: note: a mill [house/good]\n"; !strings.HasPrefix(stdout.String(), want) {
		t.Errorf("standard output does not begin with %q:\n%s", want, stdout.String())
	}
	want := "chronlint: rule house/bad failed: panic: out of mills\ngoroutine 1\n" + reportIt + "\n"
	if diff := cmp.Diff(want, stderr.String()); diff != "" {
		t.Errorf("standard error (-want +got):\n%s", diff)
	}
}

func TestReaderThatHasGoneIsNoFault(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	defer write.Close()
	t.Chdir(t.TempDir())
	if err := os.WriteFile("undated.jsonl", []byte(`{"id": "storm", "text": "The storm takes the roof."}`), 0o666); err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	for _, test := range []struct {
		args string
		want int
	}{
		{"rules", clean},
		{"rules --format json", clean},
		{"version", clean},
		{"explain date/missing", clean},
		{"check --quiet undated.jsonl", findings},
	} {
		stderr.Reset()
		if status := (Command{nil, write, &stderr}).Main(strings.Fields(test.args)); status != test.want || stderr.Len() > 0 {
			t.Errorf("%s: exit status %d, want %d; standard error %q", test.args, status, test.want, stderr.String())
		}
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestOutputThatCannotBeWrittenIsAFault(t *testing.T) {
	var stderr bytes.Buffer
	if status := (Command{nil, fullDisk{}, &stderr}).Main([]string{"rules"}); status != fault {
		t.Errorf("exit status %d, want %d", status, fault)
	}
	if want := "chronlint: no space left on device\n"; stderr.String() != want {
		t.Errorf("standard error is %q, want %q", stderr.String(), want)
	}
}

func TestVersionNamesWhatWasBuilt(t *testing.T) {
	build := &debug.BuildInfo{GoVersion: "go1.26.0"}
	build.Main.Version = "v0.1.0"
	build.Settings = []debug.BuildSetting{{Key: "vcs.revision", Value: "0a1b2c"}, {Key: "vcs.modified", Value: "true"}}
	want := "chronlint v0.1.0 0a1b2c (modified) go1.26.0"
	if got := version(build); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := version(nil); !strings.HasPrefix(got, "chronlint (devel) go") {
		t.Errorf("of an unknown build: %q", got)
	}
}

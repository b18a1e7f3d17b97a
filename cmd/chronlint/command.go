package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/chronlint/chronlint/internal/console"
	"github.com/chronlint/chronlint/validate/report"
)

// Command is the whole command, for a process or for a test. Findings go to
// Stdout and everything else to Stderr.
type Command struct {
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
}

// What Main returns. A process that is interrupted ends as its system does it
// (130, as a shell has it), and so does one whose reader has gone (141).
const (
	clean    = 0
	findings = 1 // at or above --fail-on
	usage    = 2 // the arguments or what they name
	fault    = 3 // ours: a rule that failed, output that could not be written
)

// exit is the error of a command that has said all there is to say.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// usageError is an error of the arguments or of what they name.
type usageError struct{ error }

type cli struct {
	Check   checkCmd   `cmd:"" help:"Check chronicles."`
	Demo    demoCmd    `cmd:"" help:"Check the built-in chronicle, as its source published it."`
	Stet    stetCmd    `cmd:"" help:"Accept what is found, with a reason: write chronlint-stet.yaml."`
	Convert convertCmd `cmd:"" help:"Write a chronicle in another format."`
	Mutate  mutateCmd  `cmd:"" help:"Inject known defects, in memory, and report which are found."`
	Init    initCmd    `cmd:"" help:"Write a configuration for the chronicles in this folder, and check them."`
	Rules   rulesCmd   `cmd:"" help:"List the rules."`
	Explain explainCmd `cmd:"" help:"Show a rule's page."`
	Schema  schemaCmd  `cmd:"" help:"Print a JSON Schema."`
	Version versionCmd `cmd:"" help:"Show the version."`
	Help    helpCmd    `cmd:"" help:"Show what a command takes."`

	ShowVersion kong.VersionFlag `name:"version" help:"Show the version."`
}

const description = `Marks contradictions in a chronicle: dated events and quotations, with the prose around them.

Exit status: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 internal fault.`

// Main runs the command with the given arguments, which do not include its
// name, and returns its exit status.
func (c Command) Main(args []string) (status int) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Fprintf(c.Stderr, "chronlint: internal fault: %s\n%s%s\n", console.Lines(fmt.Sprint(v)), console.Lines(string(debug.Stack())), reportIt)
			status = fault
		}
	}()
	if len(args) == 0 {
		// A run that checks nothing must not look clean.
		_ = Command{c.Stdin, c.Stderr, c.Stderr}.Main([]string{"--help"})
		return usage
	}
	if wrong := pathForCommand(args); wrong != nil {
		return c.wrongUsage(wrong, "")
	}
	info, _ := debug.ReadBuildInfo()
	helped := false
	parser, err := kong.New(new(cli),
		kong.Name("chronlint"),
		kong.Description(description),
		kong.Writers(c.Stdout, c.Stderr),
		kong.Exit(func(int) { helped = true }),
		kong.Vars{
			"formats": strings.Join(report.Formats(), ", "),
			"format":  report.Formats()[0],
		},
		kong.Vars{"version": version(info)},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		panic(err) // the grammar above is wrong
	}
	ctx, err := parser.Parse(args)
	if helped {
		return clean
	}
	if err != nil {
		return c.wrongUsage(errors.New(console.Line(err.Error())), commandOf(err))
	}
	return c.status(ctx.Run(c), ctx.Command())
}

// pathForCommand returns an error if a path is where a command is expected.
func pathForCommand(args []string) error {
	if len(args) == 0 || args[0] == "" || args[0] != "-" && args[0][0] == '-' {
		return nil
	}
	if _, err := os.Stat(args[0]); err != nil && args[0] != "-" && !strings.ContainsAny(args[0], "./*") {
		return nil
	}
	return fmt.Errorf("%q is a path, not a command; to check it, write: chronlint check %s", args[0], console.Line(strings.Join(args, " ")))
}

type helpCmd struct {
	Command []string `arg:"" optional:"" help:"The command, such as check."`
}

// Run shows the help of a command, or lists the commands.
func (f *helpCmd) Run(c Command) error {
	if status := c.Main(append(f.Command, "--help")); status != clean {
		return exit(status)
	}
	return nil
}

const reportIt = "chronlint: this is a bug in chronlint, not in the chronicle; please report it with these lines at https://github.com/chronlint/chronlint/issues"

// status says what there is to say about how a command ended.
func (c Command) status(err error, command string) int {
	var code exit
	var wrong usageError
	switch {
	case err == nil:
		return clean
	case errors.As(err, &code):
		return int(code)
	case errors.As(err, &wrong):
		return c.wrongUsage(wrong.error, command)
	case isBrokenPipe(err):
		return clean
	}
	fmt.Fprintf(c.Stderr, "chronlint: %s\n", console.Lines(err.Error()))
	return fault
}

func (c Command) wrongUsage(err error, command string) int {
	name, _, _ := strings.Cut(command, " ")
	fmt.Fprintf(c.Stderr, "chronlint: %s\nchronlint: see %s\n", console.Lines(err.Error()),
		strings.Join(strings.Fields("chronlint "+name+" --help"), " "))
	return usage
}

// isBrokenPipe reports whether a write failed because its reader has gone.
func isBrokenPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

// commandOf returns the command that a parser's error came up in, "" for none.
func commandOf(err error) string {
	var p *kong.ParseError
	if errors.As(err, &p) && p.Context != nil && p.Context.Selected() != nil {
		return p.Context.Selected().Name
	}
	return ""
}

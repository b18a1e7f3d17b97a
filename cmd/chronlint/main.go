// Chronlint marks what contradicts itself in a chronicle: dated events and
// quotations with the prose around them.
//
//	chronlint check [PATH…]
//
// Chronlint help lists the commands; package validate is the same for Go
// programs.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	collectAt(400)
	os.Exit(Command{os.Stdin, os.Stdout, os.Stderr}.Main(os.Args[1:]))
}

// collectAt sets by how much memory grows, in percent, before garbage is
// collected, unless the environment says it. A check takes memory, and ends: to
// collect as often as a server does would take a fifth of its time. For content
// that is large, memory counts for more.
func collectAt(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}

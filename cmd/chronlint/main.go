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
	// A check takes memory, and ends: to collect garbage as often as a server does
	// would take a fifth of its time. Check goes back to the usual for content that
	// is large.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	os.Exit(Command{os.Stdin, os.Stdout, os.Stderr}.Main(os.Args[1:]))
}

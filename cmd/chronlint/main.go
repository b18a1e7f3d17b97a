// Chronlint marks what contradicts itself in a chronicle: dated events and
// quotations with the prose around them.
//
//	chronlint check [PATH…]
//
// Chronlint help lists the commands; package validate is the same for Go
// programs.
package main

import "os"

func main() { os.Exit(Command{os.Stdin, os.Stdout, os.Stderr}.Main(os.Args[1:])) }

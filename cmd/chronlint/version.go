package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type versionCmd struct{}

// Run shows what was built: the module's version, the revision and the Go
// release.
func (versionCmd) Run(c Command) error {
	info, _ := debug.ReadBuildInfo()
	_, err := fmt.Fprintln(c.Stdout, version(info))
	return err
}

// version describes a build; nil is one that nothing is known of.
func version(info *debug.BuildInfo) string {
	v := "chronlint (devel)"
	if info == nil {
		return v + " " + runtime.Version()
	}
	if info.Main.Version != "" {
		v = "chronlint " + info.Main.Version
	}
	set := map[string]string{}
	for _, s := range info.Settings {
		set[s.Key] = s.Value
	}
	if revision := set["vcs.revision"]; revision != "" {
		v += " " + revision
		if set["vcs.modified"] == "true" {
			v += " (modified)"
		}
	}
	return v + " " + info.GoVersion
}

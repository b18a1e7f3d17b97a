// Package config reads .chronlint.yaml, the configuration of a check: which
// files hold the chronicle and how they are written, which rules run and how.
//
//	c, err := config.Load(fsys, config.FileName)
//	content, err := c.Reader().Read(c.Inputs(fsys)...)
//	result, err := validate.Check(ctx, content, c.Options(""))
//
// Every error has its place in the file, and names the nearest key or rule that
// there is. The schema of the file is Schema.
//
// This package has no promise of stability: that of the file is in its schema.
package config

import (
	_ "embed"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

// FileName is the name that the configuration has by custom.
const FileName = ".chronlint.yaml"

// SchemaID is the $id of Schema.
const SchemaID = "https://chronlint.github.io/schema/config.json"

//go:embed schema.json
var schemaText string

// Schema returns the JSON Schema of the configuration, draft 2020-12.
func Schema() string { return schemaText }

// A Config is the content of a configuration. The zero value is the default, as is
// an empty file.
type Config struct {
	// PathOf, if not nil, returns the path that a file has in the file system of the
	// configuration, by its name in findings; ok is false if it is not in there. Without
	// it, that name is the path.
	PathOf func(name string) (path string, ok bool)

	folder   string // of the file; what its paths begin at
	language string
	asOf     edtf.Date
	sources  []source
	excluded []string // globs, from the root of the file system
	settings map[string]validate.Setting
	extra    []*rule.Rule
	schemas  []*files.HouseSchema
}

// A source is an item of sources.
type source struct {
	patterns []string // from the root of the file system
	how      files.Source
}

// Load reads the configuration with the given name in fsys, and the schemas that
// it names; without the file, it returns the default. Extra are house rules that
// it may name beside those of package validate. The error is of type Errors,
// or that of fsys.
func Load(fsys fs.FS, name string, extra ...*rule.Rule) (*Config, error) {
	data, err := readRegular(fsys, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return parse(fsys, name, data, extra)
}

// readRegular reads a file, up to somewhat more than a configuration may have. A pipe or
// a device could keep it waiting for ever.
func readRegular(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errNotRegular}
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close() // only read from
	return io.ReadAll(io.LimitReader(file, mostBytes+1))
}

var errNotRegular = errors.New("it is not a regular file")

// Reader returns a reader that knows the sources by their names, which are paths
// in the file system of the configuration.
func (c *Config) Reader() files.Reader {
	return files.Reader{Language: c.language, SourceOf: c.source, Excluded: c.excludes, Schemas: c.schemas}
}

func (c *Config) pathOf(name string) (string, bool) {
	if c.PathOf == nil {
		return path.Clean(name), true
	}
	return c.PathOf(name)
}

func (c *Config) excludes(name string) bool {
	p, ok := c.pathOf(name)
	return ok && slices.ContainsFunc(c.excluded, func(pattern string) bool { return covers(pattern, p) })
}

// Inputs returns what the sources name in the configuration's file system; none
// if it has no sources.
func (c *Config) Inputs(fsys fs.FS) []files.Input {
	var inputs []files.Input
	for _, s := range c.sources {
		for _, p := range s.patterns {
			inputs = append(inputs, files.Input{FS: fsys, Pattern: p})
		}
	}
	return inputs
}

// unreadable is the rule that runs whichever are picked: what can't be read must
// not look clean.
const unreadable = "schema/unreadable"

// Options returns what is to be checked, with the house rules that were given to
// Load. Patterns pick rules, as validate.Select does, and take precedence over the
// configuration: a rule that they name runs even if it is off. The rule
// schema/unreadable runs with any pick, unless it is off or excluded by name.
func (c *Config) Options(patterns string) validate.Options {
	o := validate.Options{Settings: maps.Clone(c.settings), AsOf: c.asOf, Extra: c.extra, Select: patterns}
	if patterns == "" || strings.HasPrefix(patterns, "-") {
		return o
	}
	if !o.Settings[unreadable].Off {
		o.Select = unreadable + "," + patterns
	}
	for id, s := range o.Settings {
		s.Off = false
		o.Settings[id] = s
	}
	return o
}

// source returns how a file is written: as the first source that names it says.
// It is one to be read whatever its content shows if its name says so, or if it
// is known how it is written.
func (c *Config) source(name string) (how files.Source, ok bool) {
	name, ok = c.pathOf(name)
	if !ok {
		return files.Source{}, false
	}
	for _, s := range c.sources {
		isStated := s.how != files.Source{}
		for _, p := range s.patterns {
			switch match(p, name) {
			case byName:
				return s.how, true
			case byWalk:
				return s.how, isStated
			case byFolder:
				return s.how, false
			}
		}
	}
	return files.Source{}, false
}

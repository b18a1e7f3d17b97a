package config

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/rule"
)

var schemas = sync.OnceValue(func() *schema.Set { return schema.New(schemaText) })

// Parse reads a configuration from data; name is the path of its file, of which
// the folder is what its own paths begin at. Schemas that it names are not read.
// The error is of type Errors. See Load.
func Parse(name string, data []byte, extra ...*rule.Rule) (*Config, error) {
	return parse(nil, name, data, extra)
}

// parse reads a configuration and, if fsys is not nil, the schemas that it names.
func parse(fsys fs.FS, name string, data []byte, extra []*rule.Rule) (*Config, error) {
	c := &Config{folder: path.Dir(name), settings: map[string]validate.Setting{}, extra: extra}
	p := parser{document: readDocument(name, data, configFile), c: c, fsys: fsys, rules: slices.Concat(validate.Rules(), extra)}
	p.rules = slices.DeleteFunc(p.rules, func(r *rule.Rule) bool { return r == nil }) // the check refuses it
	if p.value != nil && len(p.errs) == 0 {
		p.root()
	}
	if len(p.errs) > 0 {
		return nil, p.errs.sorted()
	}
	return c, nil
}

type parser struct {
	*document
	c     *Config
	fsys  fs.FS // nil: schemas are not read
	rules []*rule.Rule
}

// root takes what the document says, as far as it is of the right shape; the
// schema says where it is not.
func (p *parser) root() {
	top, _ := p.value.(map[string]any)
	const asOf = "as-of"
	if year, ok := top[asOf].(json.Number); ok {
		top[asOf] = string(year) // of a date a bare year will do
	}
	for _, v := range schemas().Check(SchemaID, p.value) {
		p.failAt(v.Pointer, v.Keyword == "additionalProperties", v.Message)
	}
	p.c.language, _ = top["language"].(string)
	if text, ok := top[asOf].(string); ok {
		p.c.asOf, _ = edtf.Parse(text) // the schema says what is wrong with it
		if p.c.asOf.IsInterval() {
			p.failAt("/"+asOf, false, "expected one date, not an interval")
		}
	}
	if settings, ok := top["rules"].(map[string]any); ok {
		p.settings(settings)
	}
	p.c.excluded = p.patterns(top["exclude"], "/exclude")
	for i, file := range texts(top["schemas"]) {
		p.schema(file, textAt(top["schemas"], "/schemas", i))
	}
	if sources, ok := top["sources"].([]any); ok {
		for i, s := range sources {
			if s, ok := s.(map[string]any); ok {
				p.source(s, pointer("/sources", i))
			}
		}
	}
}

// schema reads a house schema.
func (p *parser) schema(file, at string) {
	if p.fsys == nil {
		return
	}
	if wrong := checkPattern(file); wrong != "" {
		p.failAt(at, false, schema.Quote(file)+" "+wrong)
		return
	}
	name := path.Join(p.c.folder, file)
	text, err := readRegular(p.fsys, name)
	if err != nil {
		var bad *fs.PathError
		if errors.As(err, &bad) {
			err = bad.Err
		}
		p.failAt(at, false, schema.Quote(file)+" can't be read: "+err.Error())
		return
	}
	if len(text) > mostBytes {
		p.failAt(at, false, fmt.Sprintf("%s is larger than the limit of %d bytes", schema.Quote(file), mostBytes))
		return
	}
	s, err := files.ParseSchema(name, text)
	if err != nil {
		p.failAt(at, false, schema.Quote(file)+": "+err.Error())
		return
	}
	p.c.schemas = append(p.c.schemas, s)
}

// patterns takes a pattern or a list of them, and returns them from the root of the file
// system.
func (p *parser) patterns(from any, at string) []string {
	var all []string
	for i, pattern := range texts(from) {
		if wrong := checkPattern(pattern); wrong != "" {
			p.failAt(textAt(from, at, i), false, schema.Quote(pattern)+" "+wrong)
			continue
		}
		all = append(all, path.Join(p.c.folder, pattern))
	}
	return all
}

// source takes an item of sources.
func (p *parser) source(from map[string]any, at string) {
	s := source{patterns: p.patterns(from["files"], at+"/files")}
	s.how.Format, _ = from["format"].(string)
	if known := files.FormatNames(); s.how.Format != "" && !slices.Contains(known, s.how.Format) {
		message := "unknown format " + schema.Quote(s.how.Format) + "; known formats: " + strings.Join(known, ", ")
		if near := schema.Nearest(s.how.Format, known); near != "" {
			message += "; did you mean " + schema.Quote(near) + "?"
		}
		p.failAt(at+"/format", false, message)
		s.how.Format = ""
	}
	if fields, ok := from["fields"].(map[string]any); ok {
		s.how.Fields = p.fields(fields, at+"/fields")
		if len(p.errs) == 0 { // otherwise it could repeat what is said already
			if err := s.how.Check(); err != nil {
				p.failAt(at+"/fields", true, strings.TrimPrefix(err.Error(), "files: "))
			}
		}
	}
	p.c.sources = append(p.c.sources, s)
}

// fields takes the fields of a source, or of the quotes in them.
func (p *parser) fields(from map[string]any, at string) *files.Fields {
	f := &files.Fields{
		Date: p.dateFields(from["date"], at+"/date"),
		End:  p.dateFields(from["end"], at+"/end"),
	}
	f.Records = p.path(from["records"], at+"/records")
	f.HTML, _ = from["html"].(bool)
	for key, to := range map[string]*[]string{
		"id": &f.ID, "display": &f.Display, "title": &f.Title, "text": &f.Text, "caption": &f.Caption, "credit": &f.Credit,
		"people": &f.People, "sources": &f.Sources, "slug": &f.Slug, "url": &f.URL, "language": &f.Language,
		"speaker": &f.Speaker, "event": &f.Event,
	} {
		*to = texts(from[key])
		for i, text := range *to {
			p.path(text, textAt(from[key], at+"/"+key, i))
		}
	}
	if quotes, ok := from["quotes"].(map[string]any); ok {
		f.Quotes = p.fields(quotes, at+"/quotes")
	}
	return f
}

func (p *parser) dateFields(from any, at string) (d files.DateFields) {
	if parts, ok := from.(map[string]any); ok {
		d.Year = p.path(parts["year"], at+"/year")
		d.Month = p.path(parts["month"], at+"/month")
		d.Day = p.path(parts["day"], at+"/day")
		return d
	}
	d.Whole = texts(from)
	for i, text := range d.Whole {
		p.path(text, textAt(from, at, i))
	}
	return d
}

// path takes a path of fields and reports one that is invalid.
func (p *parser) path(from any, at string) string {
	text, _ := from.(string)
	if text != "" {
		if err := files.CheckPath(text); err != nil {
			p.failAt(at, false, err.Error())
		}
	}
	return text
}

// texts returns a text as a list, or the texts of a list.
func texts(v any) []string {
	if text, ok := v.(string); ok && text != "" {
		return []string{text}
	}
	var all []string
	list, _ := v.([]any)
	for _, item := range list {
		text, _ := item.(string) // the schema reports other values
		all = append(all, text)
	}
	return all
}

// textAt returns the pointer of the text with index i in the list that texts
// returns for the value at a pointer.
func textAt(v any, at string, i int) string {
	if _, isList := v.([]any); isList {
		return pointer(at, i)
	}
	return at
}

package build

import (
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
)

// A Schema is a JSON Schema that native documents are to satisfy beside
// the native one, such as one that wants a source for every event. It may refer
// to the parts of that by timeline.SchemaID and quotes.SchemaID.
type Schema struct {
	name string
	set  *schema.Set
	url  string
}

// ParseSchema reads a house schema, draft 2020-12, of a document that has the
// native lists. Name is what findings call it. Nothing that it refers to is
// loaded from elsewhere.
func ParseSchema(name string, text []byte) (*Schema, error) {
	h := &Schema{name: name, set: schema.New(timeline.Schema(), quotes.Schema())}
	var err error
	h.url, err = h.set.Add("house:///"+name, string(text))
	if err != nil {
		return nil, err
	}
	return h, nil
}

// Check returns what of a document breaks the schema.
func (h *Schema) Check(document any) []schema.Violation {
	found := h.set.Check(h.url, document)
	for i := range found {
		found[i].Message += " (" + h.name + ")"
	}
	return found
}

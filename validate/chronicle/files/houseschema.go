package files

import "github.com/chronlint/chronlint/validate/chronicle/files/internal/build"

// A HouseSchema is a JSON Schema that native documents are to satisfy beside
// the native one, such as one that wants a source for every event. It may refer
// to the parts of that by timeline.SchemaID and quotes.SchemaID.
type HouseSchema struct{ schema *build.Schema }

// ParseSchema reads a house schema, draft 2020-12, of a document that has the
// native lists. Name is what findings call it. Nothing that it refers to is
// loaded from elsewhere.
func ParseSchema(name string, text []byte) (*HouseSchema, error) {
	s, err := build.ParseSchema(name, text)
	if err != nil {
		return nil, err
	}
	return &HouseSchema{s}, nil
}

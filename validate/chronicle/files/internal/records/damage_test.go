package records_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const (
	portRecords = `[
  {"When": "May 1902", "Details": "The lamp is lit at dusk."},
  {"When": "3 February 1911", "Details": "A storm takes the head of the pier."},
  {"When": "1912", "Details": "The pier is mended with oak."},
  {"When": "12 October 1931", "Details": "Electric light comes to the tower."}
]
`
	portYAML = `port:
- When: May 1902
  Details: The lamp is lit at dusk.
- When: 3 February 1911
  Details: A storm takes the head of the pier.
- When: "1912"
  Details: The pier is mended with oak.
- When: 12 October 1931
  Details: Electric light comes to the tower.
`
	portLines = `{"When": "May 1902", "Details": "The lamp is lit at dusk."}
{"When": "3 February 1911", "Details": "A storm takes the head of the pier."}
{"When": "1912", "Details": "The pier is mended with oak."}
{"When": "12 October 1931", "Details": "Electric light comes to the tower."}
`
	portTable = `When,Where,Details
May 1902,tower,The lamp is lit at dusk.
3 February 1911,pier,"A storm takes the head of the pier, and the crane."
1912,pier,The pier is mended with oak.
12 October 1931,tower,Electric light comes to the tower.
`
)

func TestNoDamageIsPassedOver(t *testing.T) {
	keys := []string{"When", "Details"}
	fields := &files.Fields{Date: files.DateFields{Whole: []string{"When"}}, Text: []string{"Details"}}
	for _, s := range []filestest.Sample{
		{Name: "port.json", Content: portRecords, Marks: "{}[]\":,", Keys: keys, Twice: true},
		{Name: "port.jsonl", Content: portLines, Marks: "{}\":,\n", Keys: keys, Twice: true},
		{Name: "port.yaml", Content: portYAML, Marks: "\":-\n", Keys: keys, Twice: true},
		{Name: "port.csv", Content: portTable, Marks: "\",\n", Keys: keys, Twice: true},
		{Name: "mapped.json", Content: portRecords, Marks: "{}[]\":,", Keys: keys, Twice: true, Reader: files.Reader{Fields: fields}},
		{Name: "mapped.csv", Content: portTable, Marks: "\",\n", Keys: keys, Twice: true, Reader: files.Reader{Fields: fields}},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}

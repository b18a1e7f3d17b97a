package native_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const nativeJSON = `{
  "title": "The port",
  "people": [{"id": "witte", "name": "Johan Witte"}],
  "events": [
    {"id": "lamp", "date": "1902-05", "title": "The lamp", "text": "The lamp is lit at dusk.", "people": ["witte"]},
    {"date": "1911-02-03", "text": "A storm takes the head of the pier."},
    {"date": "1912-06-30/1913-02", "display": "1912–13", "text": "The pier is mended with \u201coak\u201d."},
    {"date": "1931", "text": "Electric light comes to the tower."}
  ],
  "quotes": [
    {"text": "It burns as long as I do.", "speaker": "witte", "said": "1920-01-02"}
  ]
}
`

const nativeYAML = `title: The port
people:
  - {id: witte, name: Johan Witte}
events:
  - id: lamp
    date: 1902-05
    title: The lamp
    text: The lamp is lit at dusk.
    people: [witte]
  - date: "1911-02-03"
    text: 'A storm takes the head of the pier: forty metres.'
  - date: 1912-06-30/1913-02
    display: 1912–13
    text: >-
      The pier is mended
      with oak.
  - date: 1931
    text: |
      Electric light comes to the tower.
quotes:
  - text: "It burns as long as I do."
    speaker: witte
    said: 1920-01-02
`

const nativeJSONL = `{"id": "lamp", "date": "1902-05", "title": "The lamp", "text": "The lamp is lit at dusk."}
{"date": "1911-02-03", "text": "A storm takes the head of the pier."}
{"date": "1912-06-30/1913-02", "display": "1912–13", "text": "The pier is mended with oak."}
{"date": "1931", "text": "Electric light comes to the tower."}
{"text": "It burns as long as I do.", "speaker": "witte", "said": "1920-01-02"}
`

func TestNoDamageIsPassedOver(t *testing.T) {
	keys := []string{"date", "text", "title", "speaker", "said", "events", "quotes"}
	for _, s := range []filestest.Sample{
		{Name: "port.json", Content: nativeJSON, Marks: "{}[]\":,", Keys: keys, Twice: true},
		{Name: "port.yaml", Content: nativeYAML, Marks: "{}[]\"':-|>\n", Keys: keys, Twice: true},
		{Name: "port.jsonl", Content: nativeJSONL, Marks: "{}\":,\n", Keys: keys[:5], Twice: true},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}

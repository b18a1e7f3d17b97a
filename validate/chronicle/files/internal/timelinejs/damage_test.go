package timelinejs_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const slidesJSON = `{
  "title": {"text": {"headline": "The port", "text": "<p>A town by the sea.</p>"}},
  "events": [
    {"unique_id": "lamp", "start_date": {"year": "1902", "month": "5"}, "text": {"headline": "The lamp", "text": "<p>It is lit at dusk.</p>"}},
    {"start_date": {"year": 1911, "month": 2, "day": 3}, "text": {"headline": "A storm", "text": "It takes the head of the pier."}},
    {"start_date": {"year": 1912}, "end_date": {"year": 1913}, "display_date": "1912–13", "text": {"headline": "Oak", "text": "The pier is mended."},
     "media": {"url": "https://example.org/pier.jpg", "caption": "The pier from the east", "credit": "County archive"}}
  ]
}
`

const slidesCSV = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
1902,5,,,,,,,,The lamp,It is lit at dusk.,,,,,,,
1911,2,3,,,,,,,A storm,"It takes the head of the pier, the crane and a ""pilot"" boat.",,,,,,,
1912,,,,1913,,,,1912–13,Oak,<p>The pier is mended.</p>,https://example.org/pier.jpg,County archive,The pier from the east,,,,
1931,10,12,,,,,,,Light,Electric light comes to the tower.,,,,,,,
`

const slidesFirst = `{
  "timeline": {
    "headline": "The port",
    "type": "default",
    "text": "<p>A town by the sea.</p>",
    "date": [
      {"startDate": "1902,5", "headline": "The lamp", "text": "<p>It is lit at dusk.</p>", "asset": {"media": "", "caption": "The lamp from the east"}},
      {"startDate": "1911,2,3", "headline": "A storm", "text": "It takes the head of the pier."},
      {"startDate": "1912", "endDate": "1913", "headline": "Oak", "text": "The pier is mended."}
    ],
    "era": [{"startDate": "1902,1,1", "endDate": "1931,12,31", "headline": "Oil"}]
  }
}
`

func TestNoDamageIsPassedOver(t *testing.T) {
	for _, s := range []filestest.Sample{
		{Name: "port.json", Content: slidesJSON, Marks: "{}[]\":,", Keys: []string{"start_date", "year", "month", "headline", "events"}, Twice: true},
		{Name: "first.json", Content: slidesFirst, Marks: "{}[]\":,", Keys: []string{"startDate", "endDate", "headline"}, Twice: true},
		{Name: "first-keys.json", Content: slidesFirst, Keys: []string{"timeline", "date", "text", "era"}},
		{Name: "port.csv", Content: slidesCSV, Marks: "\",\n", Keys: []string{"Year", "Month", "Day", "Headline", "Text"}, Twice: true},
	} {
		t.Run(s.Name, func(t *testing.T) { filestest.CheckDamage(t, s) })
	}
}

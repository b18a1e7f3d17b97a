package files_test

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/chronlint/chronlint/validate/chronicle/files"
)

// benchEvents is the number of events of the files that are read: about a
// megabyte.
const benchEvents = 2000

func benchText(i int) string {
	var b strings.Builder
	for w := range 60 {
		if w > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "word%d", (i*31+w*7)%997)
	}
	return b.String() + "."
}

func eachEvent(format string) string {
	var b strings.Builder
	for i := range benchEvents {
		fmt.Fprintf(&b, format, i, 1900+i%100, 1+i%12, 1+i%28, benchText(i))
	}
	return b.String()
}

const jsonEvent = `{"id": "event-%d", "date": "%d-%02d-%02d", "text": "%s", "people": ["ana", "ben"], "sources": [{"source": "daily", "locator": "page 4"}]}`

func benchmarkRead(b *testing.B, name, content string) {
	data := []byte(content)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		c, err := files.Reader{}.Read(files.Input{Name: name, Data: data})
		if err != nil || len(c.Faults) > 0 || len(c.Entries) < benchEvents {
			b.Fatal(err, c.Faults, len(c.Entries))
		}
	}
}

func BenchmarkJSONL(b *testing.B) { benchmarkRead(b, "b.jsonl", eachEvent(jsonEvent+"\n")) }

// Entries made on demand are made once more than those that are kept.
func BenchmarkJSONLOnDemand(b *testing.B) {
	content := eachEvent(jsonEvent + "\n")
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		c, err := files.Reader{StoreFrom: 1}.Read(files.Input{Name: "b.jsonl", Data: []byte(content)})
		if err != nil || !c.IsStored() {
			b.Fatal("entries are kept: ", err)
		}
		n := 0
		for s := range c.Stretches() {
			for i := s.First; i < s.End; i++ {
				if c.Entry(i) != nil {
					n++
				}
			}
		}
		if n != benchEvents+1 {
			b.Fatalf("%d entries", n)
		}
	}
}

func BenchmarkJSON(b *testing.B) {
	benchmarkRead(b, "b.json", `{"events": [`+strings.TrimSuffix(eachEvent(jsonEvent+",\n"), ",\n")+`]}`)
}

func benchYAML() string {
	return "events:\n" + eachEvent(`
  - id: event-%d
    date: %d-%02d-%02d
    text: %s
    people: [ana, ben]
    sources:
      - source: daily
        locator: page 4
`)
}

func BenchmarkYAML(b *testing.B) { benchmarkRead(b, "b.yaml", benchYAML()) }

// What the parser alone takes for the file of BenchmarkYAML.
func BenchmarkYAMLUnmarshal(b *testing.B) {
	data := []byte(benchYAML())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var n yaml.Node
		if err := yaml.Unmarshal(data, &n); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkArticle(b *testing.B) {
	benchmarkRead(b, "b.txt", "Timeline\n\n"+eachEvent("\nEvent %d is told after the next date.\n\n%d-%02d-%02d\n\n%s\n"))
}

const slideEvent = `{"unique_id": "event-%d", "start_date": {"year": "%d", "month": "%d", "day": "%d"}, "text": {"headline": "The event", "text": "TEXT"}, "media": {"url": "https://example.org/a.jpg", "caption": "The tower", "credit": ""}}`

func benchmarkSlides(b *testing.B, text string) {
	one := strings.Replace(slideEvent, "TEXT", text, 1) + ",\n"
	benchmarkRead(b, "b.json", `{"events": [`+strings.TrimSuffix(eachEvent(one), ",\n")+`]}`)
}

func BenchmarkTimelineJS(b *testing.B) { benchmarkSlides(b, "%s") }

func BenchmarkTimelineJSWithHTML(b *testing.B) {
	benchmarkSlides(b, `<p>%s</p>\n<p>Here is <a href=\"https://example.org/\">a link</a> &amp; some <em>words</em> to the reader&rsquo;s liking.</p>`)
}

func benchmarkRecords(b *testing.B, name, content string) {
	fields := &files.Fields{
		ID: []string{"id"}, Text: []string{"body"}, People: []string{"cast"},
		Date: files.DateFields{Year: "y", Month: "m", Day: "d"},
	}
	data := []byte(content)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		c, err := files.Reader{Fields: fields}.Read(files.Input{Name: name, Data: data})
		if err != nil || len(c.Faults) > 0 || len(c.Entries) < benchEvents {
			b.Fatal(err, c.Faults, len(c.Entries))
		}
	}
}

const jsonRecord = `{"id": "event-%d", "y": %d, "m": "%02d", "d": "%02d", "body": "%s", "cast": ["ana", "ben"]}`

func BenchmarkJSONRecords(b *testing.B) {
	benchmarkRecords(b, "b.json", `[`+strings.TrimSuffix(eachEvent(jsonRecord+",\n"), ",\n")+`]`)
}

func BenchmarkJSONLRecords(b *testing.B) {
	benchmarkRecords(b, "b.jsonl", eachEvent(jsonRecord+"\n"))
}

func BenchmarkCSVRecords(b *testing.B) {
	benchmarkRecords(b, "b.csv", "id,y,m,d,body,cast\n"+eachEvent(`event-%d,%d,%02d,%02d,"%s",ana`+"\n"))
}

// Each record inherits its year from an object with many keys, in which it is
// not sought again for each of them.
func BenchmarkRecordsInLargeObjects(b *testing.B) {
	var content strings.Builder
	content.WriteString(`{`)
	for i := range 10 * benchEvents {
		fmt.Fprintf(&content, `"k%d": 1, `, i)
	}
	content.WriteString(`"year": 1790, "list": [` + strings.TrimSuffix(strings.Repeat(`{"text": "A"},`, 10*benchEvents), ",") + `]}`)
	fields := &files.Fields{Records: "list[]", Date: files.DateFields{Year: "year"}, Text: []string{"text"}}
	b.SetBytes(int64(content.Len()))
	for b.Loop() {
		c, err := files.Reader{Fields: fields}.Read(files.Input{Name: "b.json", Data: []byte(content.String())})
		if err != nil || len(c.Faults) > 0 || len(c.Entries) <= benchEvents {
			b.Fatal(err, c.Faults, len(c.Entries))
		}
	}
}

func BenchmarkMarkdown(b *testing.B) {
	benchmarkRead(b, "b.md", "# A chronicle\n\n"+eachEvent("<!-- %d -->\n- **%d-%02d-%02d:** A *first* [link](http://a.b/c) and %s\n"))
}

func BenchmarkHTML(b *testing.B) {
	benchmarkRead(b, "b.html", "<nav><a href='/'>Home</a></nav><main><ul>\n"+eachEvent("<!-- %d -->\n<li><b>%d-%02d-%02d:</b> A <i>first</i> <a href=\"http://a.b/c\">link</a> &amp; %s</li>\n")+"</ul></main>\n")
}

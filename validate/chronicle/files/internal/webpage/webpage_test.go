package webpage_test

import (
	"flag"
	"html"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestPagesAreReadByTheirStructure(t *testing.T) {
	tests := []struct {
		name    string
		content string
	}{
		{
			"headings that are dates",
			`<html lang="en"><title> Port </title><body><nav><a href="/">3 May 1900</a></nav><main><h1>Port</h1>
<h2>3 May 1901</h2><p>The first &amp; last
stone.</p><h2>30 February 1902</h2><p>A storm.</p></main><footer>4 May 1903</footer>`,
		},
		{
			"bullets with dates, a list within a list",
			`<ul><li><b>1901</b>: The *first* stone.<li>1902 – A storm.<ul><li>Roofs are lost.</ul></li><li>1903 – 5_a_b_ [x] #1</li></ul>`,
		},
		{
			"a table, a cell of which is empty",
			`<table><thead><tr><th>Date</th><th>What</th></tr></thead><tbody><tr><td>1901-05-03</td><td>The <i>first</i> | stone</td></tr>
<tr><td>1902-02-30<td>A storm<tr><td></td><td>The lamp is lit</td></tr></table>`,
		},
		{
			"a menu that is never closed loses nothing",
			`<body><nav><ul><li>1901: The stone.</li><li>1902: A storm.</li><li>1903: The lamp.</li></ul>`,
		},
		{
			"a page of divs, without its sidebar and comments",
			`<body class="has-sidebar sidebar"><div class="site"><div class="menu"><a href="/">1900: Home</a></div><div class="post"><ul><li>1901: The stone.</li><li>1902: A storm.</li><li>1903: The lamp.</li></ul></div>
<div class="widget Sidebar"><div><ul><li>1804: Other posts</li></ul></div></div><ol id="comments"><li>1805: I was there.</li></ol></div></body>`,
		},
		{
			"the longest article, and no form",
			`<article><p>1900</p></article><article><h2>1901</h2><p>The stone.</p><form><p>Your name</p></form><h2>1902</h2><p>A storm.</p></article>`,
		},
	}
	var got []string
	for _, test := range tests {
		got = append(got, "# "+test.name)
		got = append(got, filestest.Outline(filestest.Read(t, "p.html", test.content))...)
	}
	if *update {
		if err := os.WriteFile("testdata/structure.txt", []byte(filestest.Lines(got...)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/structure.txt")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.Split(strings.TrimSpace(string(want)), "\n"), got); d != "" {
		t.Errorf("(-want +got):\n%s\n%s", d, strings.Join(got, "\n"))
	}
}

// wrapped is a text as the page of a blog: a heading without words is left where
// the text has several blank lines.
func wrapped(text string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html><head><title>Blog</title></head><body><nav><a href='/'>Home</a></nav><main><article>\n")
	blank := 0
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			blank++
			continue
		}
		if blank > 1 {
			b.WriteString("<h3></h3>\n")
		}
		blank = 0
		b.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
	}
	b.WriteString("</article></main><footer><p>Imprint</p></footer></body></html>\n")
	return b.String()
}

func TestAnArticleGivesTheSameAsAPage(t *testing.T) {
	content, err := os.ReadFile("../../../../../testdata/article/twin.txt")
	if err != nil {
		t.Fatal(err)
	}
	read := func(name, content string) []string {
		var entries []string
		c := filestest.Read(t, name, content)
		for _, e := range c.Entries[1:] {
			line := string(e.Kind.String()) + " " + e.Date.String()
			for _, f := range e.Fields {
				line += " " + f.Name + "=" + f.Text
			}
			entries = append(entries, line)
		}
		return entries
	}
	if d := cmp.Diff(read("twin.txt", string(content)), read("twin.html", wrapped(string(content)))); d != "" {
		t.Errorf("text and page differ (-text +page):\n%s", d)
	}
}

func TestAPageWithoutDatesStaysOutOfAWalk(t *testing.T) {
	c, err := files.Open(fstest.MapFS{
		"docs/index.html":     {Data: []byte("<h1>Manual</h1><p>Released in 1999.</p><ul><li>Install</li><li>Run it</li></ul>")},
		"docs/port.html":      {Data: []byte("<ul><li>1901: The stone.</li><li>1902: A storm.</li><li>1903: The lamp.</li></ul>")},
		"docs/coverage.htm":   {Data: []byte("<table><tr><td>main.go</td><td>100.0</td></tr></table>")},
		"docs/changes.xhtml":  {Data: []byte("<p>Nothing</p>")},
		"docs/unreadable.htm": {Data: []byte("<p>\xff</p>")},
	}, ".")
	if err != nil {
		t.Fatal(err)
	}
	var read []string
	for f := range c.Files() {
		read = append(read, f.Name)
	}
	if d := cmp.Diff([]string{"docs/port.html"}, read); d != "" {
		t.Errorf("files read (-want +got):\n%s", d)
	}
	if n := c.Count(chronicle.Event); n != 3 {
		t.Errorf("%d events, want 3", n)
	}
}

func FuzzPage(f *testing.F) {
	filestest.Fuzz(f, "f.html",
		"<main><h2>1901</h2><p>a<br>b &eacute; &nbsp;c</p><table><tr><th>Date<th>x<tr><td>1902<td>|y</table></main>",
		"<ul><li>1. a<li><p>1902: b</p><p>c</p><dl><dt>1903<dd>d<dd>e</dl></ul><h3></h3>&#0;<svg>",
		"<article><nav></article></nav>\x00<title>&amp;</title><html lang=de><td>x</td></tr></table>")
}

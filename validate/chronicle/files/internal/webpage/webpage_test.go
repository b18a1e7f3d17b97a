package webpage_test

import (
	"flag"
	"fmt"
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
			"a table below the heading of a timeline, with a chart above it",
			`<main><h1>The bridges</h1><h2>Timeline</h2><p>How the events lie in time.</p><table><tr><th>Series</th><th>1830s</th><th>1840s</th></tr><tr><th>Bridges</th><td>Bridges, 1830s: 2 events</td><td>Bridges, 1840s: no event</td></tr></table>
<p>From 1838 to 1861, in order.</p><table><thead><tr><th>Year</th><th>Date</th><th>Event</th></tr></thead>
<tr><th colspan="3">1830s</th></tr><tr><td>1838</td><td>1838-05-03</td><td><b>The ford</b> A bridge is opened.</td></tr><tr><td>1839</td><td>1839-06</td><td>It burns down.</td></tr>
<tr><th colspan="3">1850s</th></tr><tr><td>1851</td><td>1851</td><td>A second bridge is opened.</td></tr><tr><td>1861</td><td>1861-02-11</td><td>It is sold by the town.</td></tr></table></main>`,
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
		{
			"cards that are articles",
			`<body><header><h1>Port</h1></header><article><h2>1901</h2><p>The stone.</p></article><article><header><h2>1902</h2></header><p>A storm.</p></article><article><h2>1903</h2><p>The lamp.</p></article></body>`,
		},
		{
			"an article with comments that are articles",
			`<body><article><p>A port.</p><ul><li>1901: The stone.<li>1902: A storm.<li>1903: The lamp.</ul><article class="comment"><p>Nice.</p></article></article><article><p>News</p></article></body>`,
		},
		{
			"a page within a form",
			`<form><div class="header"><a href="/">Home</a></div><ul><li>1901: The stone.<li>1902: A storm.<li>1903: The lamp.</ul><input><button>Go</button></form>`,
		},
		{
			"a list of links without a name, and a table of contents",
			`<div><ul><li><a href="#a">1901</a><li><a href="#b">1902</a><li><a href="#c">1903</a></ul><ul><li id=a>1901: The stone.<li id=b>1902: A storm.<li id=c>1903: The lamp.</ul>
<div><ul><li><a href="/x">The sea</a><li><a href="/y">The dike</a><li><a href="/z">The mill</a></ul></div></div>`,
		},
		{
			"a list of links that tell dates",
			`<p>A port by the sea, which has long been there and is not told of here.</p><ul><li><a href="/a">1901: The stone</a><li><a href="/b">1902: A storm</a><li><a href="/c">1903: The lamp</a></ul>`,
		},
		{
			"dates in what is named like furniture",
			`<p>A port by the sea, which has been told of often, and will be told of again. It has a pier and a lamp.</p><aside><ul><li>1901: The stone.<li>1902: A storm.<li>1903: The lamp.</ul></aside>`,
		},
		{
			"cookies, shares and the like by parts of their names",
			`<div id="cookie-consent"><p>We use cookies.</p><button>Accept</button></div><div class="post-share-links"><a href="/">Share</a></div>
<div class="timeline-related"><p>1901: The stone.</p></div><dl><dt>1901<dd>The stone.<dt>1902<dd>A storm.<dt>1903<dd>The lamp.</dl><div class="site-copyright">© Port</div>`,
		},
		{
			"text outside of main",
			`<body>1900: Before.<main><ul><li>1901: The stone.<li>1902: A storm.<li>1903: The lamp.</ul></main><p>1904: After.</p></body>`,
		},
		{
			"a head without an end, and misnested tags",
			`<html><head><title>Port</title><p>A port.<ul><li><b><i>1901</b></i>: The stone.<div></span></div><li><p>1902: A storm.<li><a href="/">1903: <a href="/x">The lamp.</ul></p></html>`,
		},
		{
			"times",
			`<ul><li><time datetime="1901-05-03">3 May 1901</time>: The stone.<li><time datetime="1902">1902</time> – A storm.<li><time>1903</time>: The lamp.</ul>`,
		},
	}
	var got []string
	for _, test := range tests {
		got = append(got, "# "+test.name)
		c := filestest.Read(t, "p.html", test.content)
		got = append(got, filestest.Outline(c)...)
		for _, o := range c.Accounts[0].LeftOut {
			got = append(got, fmt.Sprintf("left out: line %d, %s, %d bytes, dated %v", o.Line, o.What, o.Bytes, o.Dated))
		}
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

// paragraphs is a text as HTML: a heading without words is left where the text has
// several blank lines.
func paragraphs(text string) string {
	var b strings.Builder
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
	return b.String()
}

// templates are pages as programs for blogs make them. An article is in the place of %s.
var templates = map[string]string{
	"html5": `<!DOCTYPE html><html lang="en"><head><title>Blog</title></head><body><nav><a href='/'>Home</a></nav><main><article>
%s</article></main><footer><p>Imprint</p></footer></body></html>
`,
	"classic": `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>Blog</title><script>var a = "<p>1999</p>";</script></head>
<body class="single has-sidebar"><div id="page"><div id="header"><h4><a href="/">The blog</a></h4><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div>
<div id="content" class="widecolumn"><div class="post" id="post-7"><div class="entry">
%s<div class="sharedaddy sd-sharing"><a href="/f">Facebook</a> <a href="/t">Twitter</a></div></div></div>
<div id="comments"><h3>2 responses</h3><ol class="commentlist"><li><p>On 3 May 2012 I read this with great interest, and I liked it.</p></li></ol></div></div>
<div id="sidebar" class="sidebar"><h2>Archives</h2><ul><li><a href="/2012/05">May 2012</a></li><li><a href="/2012/04">April 2012</a></li></ul></div>
<div id="footer"><p>Powered by a program.</p></div></div></body></html>
`,
	"form": `<html><body><form id="aspnetForm" method="post"><div role="banner"><a href="/">Home</a></div><div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/a">Articles</a></div><table><tbody><tr><td>
%s</td></tr></tbody></table><div class="cookie-consent">We use cookies. <button>Accept</button></div><input type="hidden" name="x"></form></body></html>
`,
	"unnamed": `<html><body><div><div><div><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About us</a></div></div><div><div>
%s</div></div><div><div><h4><a href="/z">More</a></h4><ul><li><a href="/x">The mill on the river</a></li><li><a href="/y">Ferries of the coast</a></li><li><a href="/v">Bread and salt</a></li></ul></div></div></div></body></html>
`,
	"sections": `<html><body><header><h4>The blog</h4><nav><ul><li><a href="/">Home</a></li></ul></nav></header><section class="layout"><article class="post">
%s<footer class="post-footer"><div class="post-tags"><a href="/t/a">coup</a> <a href="/t/b">history</a></div></footer></article>
<aside><h3>Newest</h3><ul><li>3 May 2019: <a href="/p">A post</a></li><li>2 May 2019: <a href="/q">Another</a></li><li>1 May 2019: <a href="/r">A third</a></li></ul></aside></section>
<article class="teaser"><p>Read next: the mill.</p></article><footer>© 2019</footer></body></html>
`,
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
	want := read("twin.txt", string(content))
	for name, template := range templates {
		t.Run(name, func(t *testing.T) {
			got := read("twin.html", strings.Replace(template, "%s", paragraphs(string(content)), 1))
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("text and page differ (-text +page):\n%s", d)
			}
		})
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

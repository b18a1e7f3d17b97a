package webpage_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

const port = "<ul>\n<li>1901: The stone is laid.</li>\n<li>1902: A storm.</li>\n<li>1903: The lamp is lit.</li>\n</ul>\n"

// Whatever is wrong with a page, all that it lost is a finding or in the account.
func TestBadInputIsSaid(t *testing.T) {
	utf16le := "\xff\xfe"
	for _, unit := range utf16.Encode([]rune(port)) {
		utf16le += string([]byte{byte(unit), byte(unit >> 8)})
	}
	for _, tt := range []struct {
		name, content string
		events        int
		want          []string
	}{
		{"a byte order mark", "\ufeff" + port, 3, nil},
		{"mixed line ends", strings.Replace(strings.Replace(port, "\n", "\r\n", 2), "stone ", "stone\r", 1), 3, nil},
		{"another encoding", "<meta charset=windows-1252>" + strings.Replace(port, "storm", "st\xf6rm", 1), 3, []string{"p.html:3:15-3:16 unreadable: the byte 0xF6 is not valid UTF-8; save the file as UTF-8"}},
		{"an encoding that is not what it says", "<meta charset=windows-1252>" + strings.Replace(port, "storm", "störm", 1), 3, nil},
		{"UTF-16", utf16le, 0, []string{"p.html:1:1-1:1 unreadable: the file is UTF-16; save it as UTF-8"}},
		{"NUL", strings.Replace(port, "storm", "st\x00rm", 1), 3, []string{"p.html:3:15-3:16 unreadable: unexpected NUL character (U+0000)"}},
		{"truncated in a tag", strings.TrimSuffix(port, "l>\n"), 3, []string{"p.html:5:1-5:4 unreadable: this tag breaks off"}},
		{"truncated in a text", port[:strings.Index(port, "rm.")], 2, []string{"p.html:3:5-3:16 unreadable: the page breaks off here"}},
		{"a script without an end", port + "<script>\n<li>1904: Gone.</li>", 3, []string{"p.html:6:1-6:9 unreadable: <script> is never closed, so that nothing after it is read"}},
		{"a style without an end", port + "<style><li>1904: Gone.</li>", 3, []string{"p.html:6:1-6:8 unreadable: <style> is never closed, so that nothing after it is read"}},
		{"a title without an end", port + "<title>x<li>1904: Gone.</li>", 3, []string{"p.html:6:1-6:8 unreadable: <title> is never closed, so that nothing after it is read"}},
		{"a field without an end", port + "<textarea><li>1904: Gone.</li>", 3, []string{"p.html:6:1-6:11 unreadable: <textarea> is never closed, so that nothing after it is read"}},
		{"a frame without an end", port + "<iframe><li>1904: Gone.</li>", 3, []string{"p.html:6:1-6:9 unreadable: <iframe> is never closed, so that nothing after it is read"}},
		{"a drawing without an end", "<svg>" + port, 3, nil},
		{"a comment without an end", port + "<!-- 1904: Gone.", 3, []string{"p.html:6:1-6:17 unreadable: this comment is never closed, so that nothing after it is read"}},
		{"an attribute without an end", strings.Replace(port, "<li>1902", "<li class=\"a>1902", 1) + "<p class=\"b\">End</p>", 0, []string{"p.html:3:1-6:14 unreadable: this tag lacks a quotation mark or its end"}},
		{"deep nesting", strings.Repeat("<div>", 100_000) + port, 3, nil},
		{"deep nesting within a menu", strings.Repeat("<nav><ul><li>", 50_000) + port, 0, nil},
		{"many ends", strings.Repeat("<td><section>", 50_000) + strings.Repeat("</div></p></li></td>", 50_000) + port, 3, nil},
	} {
		begin := time.Now()
		c := filestest.Read(t, "p.html", tt.content)
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("%s: took %v", tt.name, took)
		}
		if diff := cmp.Diff(tt.want, filestest.Faults(c)); diff != "" {
			t.Errorf("%s: faults (-want +got):\n%s", tt.name, diff)
		}
		if got := c.Count(chronicle.Event); got != tt.events {
			t.Errorf("%s: %d events, want %d", tt.name, got, tt.events)
		}
	}
}

// What programs generate has dates in it and is no chronicle.
func TestGeneratedPagesStayOutOfAWalk(t *testing.T) {
	pages := fstest.MapFS{}
	for name, content := range map[string]string{
		"two dated headings": `<main><h1>Notes</h1><h2>3 May 2019</h2><p>We met.</p><h2>7 May 2019</h2><p>We met again.</p></main>`,
		"godoc": `<main><h1>package clock</h1><h2 id="pkg-index">Index</h2><ul><li><a href="#Now">func Now() Time</a></li><li><a href="#New">func New(sec int64) Time</a></li></ul>
<h3 id="Now">func Now</h3><pre>t := time.Date(2009, time.November, 10, 23, 0, 0, 0, time.UTC)</pre><p>Now returns the time.</p><footer>Published: Mar 3, 2021</footer></main>`,
		"javadoc": `<body><main role="main"><h1>Class Clock</h1><dl><dt>Since:</dt><dd>1.8</dd><dt>Author:</dt><dd>Someone, 2014</dd></dl>
<table><tr><th>Modifier and Type</th><th>Method</th></tr><tr><td>static Clock</td><td>tick(Clock base)</td></tr><tr><td>long</td><td>millis()</td></tr></table></main><p>Copyright © 1993, 2020, Oracle</p></body>`,
		"coverage": `<table><thead><tr><th>File</th><th>Lines</th><th>Date</th></tr></thead><tr><td>main.go</td><td>100.0</td><td>2021-03-04</td></tr><tr><td>read.go</td><td>88.1</td><td>2021-03-04</td></tr><tr><td>web.go</td><td>1901</td><td>2021-03-04</td></tr></table>
<p>created at Thu Mar 04 2021 10:00:00 by istanbul</p>`,
		"storybook":            `<!doctype html><html><head><title>Storybook</title><style>@font-face{font-family:x}</style></head><body><div id="root"></div><script>window['LOGLEVEL'] = "info"; // 2021-03-04</script></body></html>`,
		"an archive of a blog": `<main><h1>Archive</h1><ul><li><a href="/a">First post</a> <time>2019-01-02</time></li><li><a href="/b">Second post</a> <time>2019-02-03</time></li><li><a href="/c">Third post</a> <time>2019-03-04</time></li></ul></main>`,
		"a sidebar of posts":   `<body><p>The manual of the pump, for those who have one. It is read from the beginning to the end.</p><div class="recent-posts"><ul><li>3 May 2019: A new pump.</li><li>4 May 2019: A newer pump.</li><li>5 May 2019: The pump.</li></ul></div></body>`,
	} {
		pages[name+".html"] = &fstest.MapFile{Data: []byte(content)}
	}
	c, err := files.Open(pages, ".")
	if err != nil {
		t.Fatal(err)
	}
	for f := range c.Files() {
		t.Errorf("%s is read", f.Name)
	}
	if got := filestest.Faults(c); len(got) > 0 {
		t.Errorf("faults: %q", got)
	}
}

// A page of any shape has its places, and each of its words is in an entry or in what was
// left out.
func TestEveryWordOfAPageIsAccountedFor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := []string{"div", "p", "ul", "li", "h2", "table", "tr", "td", "nav", "a", "b", "section", "article", "main", "aside", "form", "header", "br"}
		var b strings.Builder
		words := 0
		for range rapid.IntRange(1, 60).Draw(t, "tokens") {
			name := rapid.SampledFrom(names).Draw(t, "name")
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				b.WriteString("<" + name + rapid.SampledFrom([]string{"", "", ` class="share"`, ` href="#x"`}).Draw(t, "attribute") + ">")
			case 1:
				b.WriteString("</" + name + ">")
			default:
				words++
				fmt.Fprintf(&b, rapid.SampledFrom([]string{" 19%02d: the w%[1]dw. ", "w%dw", "&amp; w%dw é", "<dl><dt>1901<dd>w%dw</dl>"}).Draw(t, "text"), words)
			}
		}
		c, err := files.Reader{}.Read(files.Input{Name: "p.html", Data: []byte(b.String() + "\n")})
		if err != nil {
			t.Fatal(err)
		}
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				f := &e.Fields[j]
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "at") })
				filestest.CheckSpan(t, c, e, f, start, end, false) // a table without dates is kept as its Markdown
			}
		}
		read := strings.Join(filestest.Outline(c), "\n")
		left := 0
		for _, o := range c.Accounts[0].LeftOut {
			left += o.Bytes
		}
		for i := range words {
			if word := fmt.Sprintf("w%dw", i+1); !strings.Contains(read, word) {
				left -= len(word)
			}
		}
		if left < 0 && c.Accounts[0].Refused == 0 {
			t.Fatalf("%d bytes of words are missing of %q\n%s\n%v", -left, b.String(), read, c.Accounts[0].LeftOut)
		}
	})
}

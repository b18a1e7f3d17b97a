package webpage_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

// A date in an element of its own is the label of an event, in whatever way a page is built.
func TestDatesInElementsOfTheirOwnAreLabels(t *testing.T) {
	dates := []string{"1901", "3 May 1902", "1903", "July 1904"}
	untitled := []string{`1 event 1901 text="It is so."`, `2 event 1902-05-03 text="It is so."`, `3 event 1903 text="It is so."`, `4 event 1904-07 text="It is so."`}
	var titled []string
	for _, line := range untitled {
		titled = append(titled, strings.Replace(line, " text=", ` title="The pier" text=`, 1))
	}
	for name, tt := range map[string]struct {
		item string // D is the date
		want []string
	}{
		"div in a list":          {`<li><div class="date">D</div><div class="text"><p>It is so.</p></div></li>`, untitled},
		"span in a list":         {`<li><span class="y">D</span> It is so.</li>`, untitled},
		"time in a list":         {`<li><time datetime="1900">D</time> It is so.</li>`, untitled},
		"bold in a list":         {`<li><b>D</b><br>It is so.</li>`, untitled},
		"div before div":         {`<div class="item"><div class="date">D</div><div class="text"><p>It is so.</p></div></div>`, untitled},
		"span before paragraph":  {`<div class="item"><span class="date">D</span><p>It is so.</p></div>`, untitled},
		"bold in a paragraph":    {`<p><b>D</b> It is so.</p>`, untitled},
		"bold with a colon":      {`<p><strong>D:</strong> It is so.</p>`, untitled},
		"bold alone":             {`<p><strong>D</strong></p><p>It is so.</p>`, untitled},
		"paragraph with a class": {`<p class="date">D</p><p>It is so.</p>`, untitled},
		"time before a heading":  {`<article><time>D</time><h2>The pier</h2><p>It is so.</p></article>`, titled},
		"time behind a heading":  {`<article><h2>The pier</h2><time>D</time><p>It is so.</p></article>`, titled},
		"span in a heading":      {`<h3><span class="year">D</span> The pier</h3><p>It is so.</p>`, titled},
	} {
		var b strings.Builder
		for _, date := range dates {
			b.WriteString(strings.Replace(tt.item, "D", date, 1) + "\n")
		}
		page := "<body>" + b.String() + "</body>"
		if strings.HasPrefix(tt.item, "<li>") {
			page = "<ul>" + b.String() + "</ul>"
		}
		if diff := cmp.Diff(tt.want, filestest.Outline(filestest.Read(t, "p.html", page))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

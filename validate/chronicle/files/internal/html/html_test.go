package html

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// said shows what a fragment of HTML says: its prose, then a line for each
// quotation.
func said(h content) string {
	out := h.prose.String()
	for _, q := range h.quotes {
		out += "\n> " + q.words.String() + " [" + q.speaker.String() + "]"
	}
	return out
}

func TestHTMLIsReadAsABrowserShowsIt(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"tags are left out", `The <b>tower</b> <a href="x>y">burns</a>.`, "The tower burns."},
		{"blocks are paragraphs", "<p>One.</p>\n <div><h2>Two.</h2></div><ul>\n<li>Three</li> <li>Four</ul>Five", "One.\n\nTwo.\n\nThree\n\nFour\n\nFive"},
		{"a break is a line, two are a paragraph", "One<br>two <br/> <BR>three<br>", "One\ntwo\n\nthree"},
		{"cells are lines", "<table><tr><td>1902</td><td>built</td></tr><tr><td>1911</table>", "1902\nbuilt\n\n1911"},
		{"white space is folded", "  One\n\ttwo\r\n three.  Four </b> five ", "One two three.  Four five"},
		{"a no-break space stays", "One&nbsp; two\u00a0three", "One\u00a0 two\u00a0three"},
		{"preformatted text stays", "<pre>a\n  b</pre> c\n d", "a\n  b\n\nc d"},
		{"entities are characters", "Cats &amp; dogs &#8212; &#x1F600; &eacute &notit; &CounterClockwiseContourIntegral;", "Cats & dogs — 😀 é ¬it; ∳"},
		{"an entity can be a space", "a&#10;b&#32;c", "a b c"},
		{"what looks like an entity stays", "AT&T &; &# &#x; &nosuch; &am & &#x33", "AT&T &; &# &#x; &nosuch; &am & 3"},
		{"an entity that stands for its semicolon", "a&semi;b&semi", "a;b&semi"},
		{"signs are no tags", "3 < 4, <3, a <- b, x > y", "3 < 4, <3, a <- b, x > y"},
		{"comments and instructions are left out", "a<!-- b > c -->d<?php e ?>f<!DOCTYPE html>g</>h", "adfgh"},
		{"an element that is left out and never ends hides nothing", "a <svg><path d=''/> b <p>c</p> <svg>d</svg> e", "a b\n\nc\n\nd e"},
		{"a script that never ends hides nothing", "a <script>x <b>b</b>", "a x b"},
		{"scripts, styles and frames are left out", "a<script>if (b < c) {}</script><style>p {}</style><svg><text>d</text><svg/></svg><iframe>e</iframe><template>f<p></template>g", "ag"},
		{"raised digits are digits no more", "10<sup>6</sup> km<sup>2</sup>, the 4<sup>th</sup>, CO<sub>2</sub>, end<sup>[12]</sup>", "10⁶ km², the 4th, CO2, end[¹²]"},
		{"quotation elements get their marks", "He said <q>burn <q>it</q> </q>.", "He said “burn “it””."},
		{"a tag that never ends is text", `The tower <a href="http://x`, `The tower <a href="http://x`},
		{"tags that never met are left out", "</p></b>One</i></blockquote><em>two", "One\n\ntwo"},
		{"nothing", "<p></p> <br>", ""},
		{"a comment that never ends", "a<!-- b", "a"},
		{"a quotation with its speaker", "<p>Before.</p><blockquote><p>Let it burn.</p> <cite>Ann <b>Keeper</b></cite></blockquote><p>After.", "Before.\n\nAfter.\n> Let it burn. [Ann Keeper]"},
		{"a dash leads in the speaker", "<blockquote>“Burn it.” —&nbsp;<cite>— Ann</cite> </blockquote>", "\n> “Burn it.” [Ann]"},
		{"a dash breaks off the speech", "<blockquote>I was just— <cite>Ann</cite></blockquote>", "\n> I was just— [Ann]"},
		{"a footer names the speaker", "<blockquote><p>Burn it.<footer>— Ann, in <cite>The Lamp</cite></footer></blockquote>", "\n> Burn it. [Ann, in The Lamp]"},
		{"a title cited on the way is no speaker", "<blockquote>I read <cite>The Lamp</cite> twice.</blockquote>", "\n> I read The Lamp twice. []"},
		{"the last of several is the speaker", "<blockquote>I read <cite>The Lamp</cite>. <cite>Ann</cite></blockquote>", "\n> I read The Lamp. [Ann]"},
		{"a quotation that is only a name", "<blockquote><cite>Ann</cite></blockquote>", "\n> Ann []"},
		{"quotations within one another are one", "<blockquote>a<blockquote>b</blockquote>c</blockquote>d", "d\n> a\n\nb\n\nc []"},
		{"a quotation without an end", "x<blockquote>Burn it. <cite>Ann", "x\n> Burn it. [Ann]"},
		{"an empty quotation", "x<blockquote> </blockquote>y", "x\n\ny\n>  []"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, said(new(Reader).read(tt.html))); diff != "" {
				t.Errorf("%q is read otherwise (-want +got):\n%s", tt.html, diff)
			}
		})
	}
}

// pieces are pieces of HTML and what they say between others.
var pieces = []struct{ html, text string }{
	{"<b>", ""}, {"</b>", ""}, {`<a href="x" title='>'>`, ""}, {"</a>", ""}, {"<!-- a > b -->", ""}, {"<script>a<b</script>", ""},
	{"&amp;", "&"}, {"&eacute;", "é"}, {"&#128512;", "😀"}, {"&#x2014;", "—"}, {"&nbsp;", "\u00a0"}, {"&ldquo;", "“"}, {"&NotEqualTilde;", "≂̸"},
	{"<p>", "\n\n"}, {"<br>", "\n"},
}

// drawHTML draws a fragment of HTML together with what it says.
func drawHTML(t *rapid.T) (fragment, text string) {
	word := rapid.StringMatching(`[a-zé漢😀"'’\\/,.—]{1,8}`)
	gap := 0
	for range rapid.IntRange(0, 12).Draw(t, "pieces") {
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 0:
			p := rapid.SampledFrom(pieces).Draw(t, "piece")
			fragment += p.html
			switch p.text {
			case "\n", "\n\n":
				gap = min(2, gap+1)
				if p.text == "\n\n" {
					gap = 2
				}
				continue
			case "":
				continue
			}
			text, gap = led(text, gap)+p.text, 0
		case 1:
			w := word.Draw(t, "word")
			fragment += w
			text, gap = led(text, gap)+w, 0
		case 2:
			w := word.Draw(t, "word")
			space := rapid.SampledFrom([]string{" ", "  ", "\n", " \t\r\n ", "\f"}).Draw(t, "space")
			fragment += "x" + space + w
			if strings.Trim(space, " ") != "" {
				space = " "
			}
			text, gap = led(text, gap)+"x"+space+w, 0
		}
	}
	return fragment, text
}

func led(text string, gap int) string {
	if text == "" {
		return ""
	}
	return text + strings.Repeat("\n", gap)
}

func FuzzHTML(f *testing.F) {
	for _, p := range pieces {
		f.Add(p.html)
	}
	f.Add("<blockquote>a<cite>b</cite></blockquote><p><script>c")
	f.Add("a<!--b--><textarea>&lt;</textarea></x y=\"")
	f.Fuzz(func(t *testing.T, src string) {
		h := new(Reader).read(src)
		parts := []place.Text{h.prose}
		for _, q := range h.quotes {
			parts = append(parts, q.words, q.speaker)
		}
		for _, d := range parts {
			at, file := 0, 0
			for _, r := range d.Runs {
				if r.Text != at || r.TextEnd <= at || r.File < file || r.FileEnd <= r.File || r.FileEnd > len(src) {
					t.Fatalf("%q: runs %+v of %q do not go on", src, d.Runs, d.Bytes)
				}
				if r.Verbatim && src[r.File:r.FileEnd] != string(d.Bytes[r.Text:r.TextEnd]) {
					t.Fatalf("%q: %+v is not verbatim in %q", src, r, d.Bytes)
				}
				at, file = r.TextEnd, r.FileEnd
			}
			if at != len(d.Bytes) {
				t.Fatalf("%q: runs %+v do not cover %q", src, d.Runs, d.Bytes)
			}
		}
	})
}

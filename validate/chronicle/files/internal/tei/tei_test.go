package tei_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

// document puts events into a document, from its second line on.
func document(events ...string) string {
	return `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><listEvent>` + "\n" + strings.Join(events, "\n") + "\n</listEvent></body></text></TEI>\n"
}

func TestEventsAreRead(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		want          []string
	}{
		{"an event with everything", document(`<event xml:id="storm" when-iso="1911-02-03"><label>A storm</label><desc>It takes the &amp; <hi>head</hi>`, `   of the pier<note>Or the crane.</note>.</desc><p>It is never <choice><sic>fuond</sic><corr>found</corr></choice>.</p></event>`),
			[]string{`2 event 1911-02-03 xml:id="storm" label="A storm" desc="It takes the & head of the pier." p/1="It is never found."`}},
		{"a length", document(`<event from="1911" to="1913"><desc>x</desc></event>`), []string{`2 event 1911/1913 to="1913" desc="x"`}},
		{"some day between", document(`<event notBefore="1911" notAfter="1913"><desc>x</desc></event>`), []string{`2 event [1911..1913] notAfter="1913" desc="x"`}},
		{"some day before", document(`<event notAfter="1448-06-10"/>`), []string{`2 event [..1448-06-10]`}},
		{"a beginning", document(`<event from="1911"/>`), []string{`2 event 1911/..`}},
		{"an end", document(`<event to="1911"/>`), []string{`2 event ../1911`}},
		{"the date in its head", document(`<event><head>The <date when="1911-02-03">third</date> of February</head></event>`), []string{`2 event 1911-02-03 head="The third of February"`}},
		{"the date as its label", document(`<event><label>1657-01-01</label><desc>A letter.</desc></event>`), []string{`2 event 1657-01-01 label="1657-01-01" desc="A letter."`}},
		{"events within an event", document(`<event when="1911"><desc>A</desc><listEvent><event when="1912"><desc>B</desc></event></listEvent><desc>C</desc></event>`),
			[]string{`2 event 1911 desc="A" desc/1="C"`, `2 event 1912 desc="B"`}},
		{"CDATA and numbers", document(`<event when="19&#49;1"><desc><![CDATA[A < B]]> &#x2013; C</desc></event>`), []string{`2 event 1911 desc="A < B – C"`}},
		{"a prefix", `<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:listEvent><t:event when="1911"><t:desc>x</t:desc></t:event></t:listEvent></t:TEI>`, []string{`1 event 1911 desc="x"`}},
		{"an example is no event", `<TEI xmlns="http://www.tei-c.org/ns/1.0"><egXML xmlns="http://www.tei-c.org/ns/Examples"><listEvent><event when="1911"/></listEvent></egXML></TEI>`, nil},
		{"a day that never was", document(`<event when="2024-02-30"/>`), []string{`2 event`, `t.xml:2:14-2:24 bad date when: date "2024-02-30": February 2024 has 29 days`}},
		{"another notation", document(`<event when="10/12/2013"/>`), []string{`2 event`, `t.xml:2:14-2:24 bad date when: date "10/12/2013": a year has four digits, with X for those unknown: 0044, 197X, 19XX`}},
		{"a day of any year", document(`<event when="--02-03"/>`), []string{`2 event`, `t.xml:2:14-2:21 unread date when: "--02-03" has no year: it can't be read as a date`}},
		{"an end before the start", document(`<event from="1913" to="1911"/>`), []string{`2 event 1913/1911 to="1911"`, `t.xml:2:24-2:28 bad date to: date "1913/1911": the end, 1911, is before the start, 1913`}},
		{"no date", document(`<event><desc>x</desc></event>`), []string{`2 event desc="x"`}},
		{"an attribute misspelt", document(`<event wehn="1911"/>`), []string{`2 event`, `t.xml:2:14-2:14 unreadable: there is no attribute "wehn"; did you mean one of when, from, to, notBefore, notAfter?`}},
		{"an attribute given twice", document(`<event when="1911" when="1912"/>`), []string{`2 event 1911`}},
		{"a mark of byte order, and mixed ends of lines", "\ufeff" + document("<event when=\"1911\"><desc>A\r\nb\rc\nd</desc></event>"), []string{`2 event 1911 desc="A b c d"`}},
		{"truncated", `<TEI><listEvent><event when="1911"><desc>A sto`, []string{`1 event 1911 desc="A sto"`, `t.xml:1:47-1:47 unreadable: this is not XML: unexpected EOF; the rest is not read`}},
		{"another encoding", `<?xml version="1.0" encoding="ISO-8859-1"?><TEI><listEvent><event when="1911"/></listEvent></TEI>`,
			[]string{`t.xml:1:1-1:44 unreadable: the file says that it is not UTF-8 but "ISO-8859-1": save it as UTF-8, and say so in its first line`}},
		{"entities of its own", `<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TEI><listEvent><event when="1911"><desc>&b;</desc></event></listEvent></TEI>`,
			[]string{`1 event 1911`, `t.xml:1:1-1:56 unreadable: entities of its own are not read: write out what they stand for`, `t.xml:1:100-1:100 unreadable: this is not XML: invalid character entity &b;; the rest is not read`}},
		{"deep nesting", `<TEI><listEvent><event when="1911"><desc>` + strings.Repeat("<hi>", 1e5), []string{`1 event 1911`, `t.xml:1:826-1:830 unreadable: more than 200 elements are within one another here; the rest is not read`}},
		{"another root", `<IEI><listEvent><event when="1911"/></listEvent></IEI>`, []string{`1 event 1911`, `t.xml:1:1-1:6 unreadable: expected TEI here, found "IEI"`}},
	} {
		c := filestest.Read(t, "t.xml", tt.content)
		filestest.CheckSpans(t, c)
		if d := cmp.Diff(tt.want, filestest.Outline(c)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestOnlyListsOfEventsAreReadOnAWalk(t *testing.T) {
	c, err := files.Open(fstest.MapFS{
		"letter.xml": {Data: []byte(`<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Dear Anna</p></body></text></TEI>`)},
		"pom.xml":    {Data: []byte(`<project><event when="2024-02-30"/></project>`)},
		"sort.xml":   {Data: []byte(`<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="tei:listEvent"/></xsl:stylesheet>`)},
		"events.xml": {Data: []byte(document(`<event when="1911"/>`))},
	}, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{`2 event 1911`, `skipped letter.xml: not recognised as a chronicle`, `skipped pom.xml: not recognised as a chronicle`, `skipped sort.xml: not recognised as a chronicle`}
	if d := cmp.Diff(want, filestest.Outline(c)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestFieldsKnowTheirBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOf(rapid.SampledFrom([]string{"A", "é", "&amp;", "&#233;", " ", "\n", "<hi>x</hi>", "<lb/>", "<![CDATA[<]]>", "<note>n</note>", "b"}))
		c := filestest.Read(t, "t.xml", document(`<event when="1911"><label>`+strings.Join(pieces.Draw(t, "label"), "")+"</label><desc>"+strings.Join(pieces.Draw(t, "desc"), "")+"</desc></event>"))
		filestest.CheckSpans(t, c)
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				f := &e.Fields[j]
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "at") })
				filestest.CheckSpan(t, c, e, f, start, end, false)
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	filestest.Fuzz(f, "t.xml", document(`<event xml:id="a" from="1911" to='1912'><head>A &amp; b</head><desc>c <hi>d</hi></desc><event notAfter="1900"/></event>`), `<TEI><listEvent><event><label>1911</label>`)
}

func TestNoDamageIsPassedOver(t *testing.T) {
	filestest.CheckDamage(t, filestest.Sample{
		Name: "port.xml", Marks: `<>"/=`, Keys: []string{"listEvent", "event", "when", "label", "desc", "from", "TEI"},
		Content: document(
			`<event xml:id="lamp" when="1902-05"><label>The lamp</label><desc>It is lit at dusk.</desc></event>`,
			`<event xml:id="storm" when-iso="1911-02-03"><label>A storm</label><desc>It takes the head of the pier &amp; the crane.</desc></event>`,
			`<event xml:id="oak" from="1912" to="1913"><label>Oak</label><desc>The pier is mended.</desc><desc>All of it.</desc></event>`,
			`<event xml:id="light" notBefore="1931-10-01" notAfter="1931-10-12"><label>Light</label><desc>Electric light comes to the tower.</desc></event>`),
	})
}

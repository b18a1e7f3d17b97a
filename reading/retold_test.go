package reading_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/reading"
)

// TestDatesOfRetoldProse holds sentences made after those of war histories, ships'
// lives and biographies, in other words. An expression in braces must have the
// value behind its last "="; one with none there must have no value.
func TestDatesOfRetoldProse(t *testing.T) {
	for line := range strings.Lines(retoldProse) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		text, marks := unbraced(strings.ReplaceAll(line, "¶", "\n\n"))
		dates := reading.New(text, reading.Options{}).Dates()
		for _, m := range marks {
			if got := valueAt(dates, m.Span); got != m.value {
				t.Errorf("%q in %q is %q, want %q", m.In(text), text, got, m.value)
			}
		}
	}
}

// unbraced takes the braces and the values out of a text.
func unbraced(line string) (string, []timexTag) {
	var text strings.Builder
	var marks []timexTag
	for {
		before, rest, ok := strings.Cut(line, "{")
		text.WriteString(before)
		if !ok {
			return text.String(), marks
		}
		inside, after, _ := strings.Cut(rest, "}")
		at := strings.LastIndex(inside, "=")
		start := text.Len()
		text.WriteString(inside[:at])
		marks = append(marks, timexTag{reading.Span{Start: start, End: text.Len()}, inside[at+1:]})
		line = after
	}
}

// valueAt gives the value of the first date that overlaps a span.
func valueAt(dates []reading.Date, s reading.Span) string {
	for _, d := range dates {
		if d.Start < s.End && s.Start < d.End {
			return d.Value.String()
		}
	}
	return ""
}

// retoldProse has one text a line; ¶ parts its paragraphs.
const retoldProse = `
By {1811=1811} a stone had been set, and in {1811=1811} a second one stood there. In {1943=1943} a court sat; in {1991=1991} won seats were lost.
In {2007=2007} won by two lengths, she rowed no more.
The yard closed in the {latter half of 1954=1954-41} and in the {first half of 1961=1961-40} opened again.
The feud came to an end in {1893=1893}. His fifth start in {1994=1994} was his last. It grew {beginning in May 1902=1902-05}.
A turret blew up in July 1945. ¶ In her service she lost a boat in 1919; {the following year=1920} she rammed a tug.
The guns of one ship were changed in 1931 and those of the other {two years later=1933}, though both had sailed since July 1928.
On 22 September 1941 it was ordered. The last were built in the first quarter of 1942 and delivered at {the end of the year=1942}.
In July 2015 she came back, the first to visit since 1999, and talks had begun {earlier in the year=2015}.
He left the wing in May 1960. He was made a knight in the 1958 honours, gazetted on {3 June=1958-06-03}.
In January 2005 his essay was found again. In a 2001 essay he had held that the {September 11=2001-09-11} attacks were foreseen.
The corps went in May 1970. It shrank further during 1971 as a part of the plan, and the hospital shut in {October=1971-10}.
The stone was put up in 2012, and unveiled on {1 September that year=2012-09-01}. He wed in May 2004, and in {July that year=2004-07} a girl was born.
The ridge was held on 11 November 1805. ¶ In 1840 a panel was painted of it; on {11 November=1805-11-11} the moon gave less light than there.
In May 1964 nothing was said. On 4 August 1964 two boats were seen. A paper released in 2005, however, told of no attack on {4 August=1964-08-04}.
In 2015 he started a season, the first to do so since one who had started each from 1972 through 1978. On {10 May=2015-05-10} he struck again.
He was posted on 29 August 1939 and led a flight until 15 January 1940, when he went to headquarters. On {27 March=1940-03-27} he moved again.
The home command was set up in October 1953. He was honoured in the 1954 list. He became acting commodore in {May=1954-05}.
On 19 March 1945 she was hit. They came again in July 1945 and sank her sister {four days later=}; {the next day=} was quiet.
On 22 July 2002 he signed. In August 2002 he won it, and was expected back {the following night=}.
In May 1970 she sang. In 1973 the hall shut; {eight months later=} it burnt, and {the following week=} fell.
The gate was held from January 1945. Two armies drove them off from {October=1944-10} to {March=1945-03} and came to the port by {3 May=1945-05-03}.
In April 2005 it was calm, compared to what {November=2004-11} and {January=2005-01} had been like.
The rains set in in October 1893. From {November=1893-11} to {February=1894-02} no one moved; in {March=1894-03} they did.
On 11 March 1942 they sailed. He had called at the port in August 1941. On {18 April=1942-04-18} they turned back.
In January 1776 he left. A letter caught in {December=1775-12} had warned them; on {12 March=1776-03-12} he landed.
In August 1990 he had gone to see them. The first warning came on the morning of {1 January=1991-01-01}; on {4 January=1991-01-04} shots fell.
A general spoke in December 2008. ¶ Spring offensives ¶ At the end of {March=2008-03} they struck.
The last storm fell on 27 December 2003. ¶ Other storms ¶ One formed on {16 May=2003-05-16} and faded {the next day=2003-05-17}.
The film came out on 9 May 2000 on tape and on 24 October 2000 on disc. Before {9 May=2000-05-09} the firm wanted more.
In November 2007 the count was out: attacks had been as many since {February=2007-02}.
In April 1963 he ruled; he would be put to death in January 1964. In {May=1963-05} the temples rose.
`

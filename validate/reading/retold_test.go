package reading_test

import (
	"strings"
	"testing"

	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
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
	var src strings.Builder
	var marks []timexTag
	for {
		before, rest, ok := strings.Cut(line, "{")
		src.WriteString(before)
		if !ok {
			return src.String(), marks
		}
		inside, after, _ := strings.Cut(rest, "}")
		at := strings.LastIndex(inside, "=")
		start := src.Len()
		src.WriteString(inside[:at])
		marks = append(marks, timexTag{text.Span{Start: start, End: src.Len()}, inside[at+1:]})
		line = after
	}
}

// valueAt returns the value of the first date that overlaps a span.
func valueAt(dates []when.Date, s text.Span) string {
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
On 15 November 1940 they joined the fleet and came home {six days later=1940-11-21}. {The following month=1940-12} one was docked.
They sailed on 6 February 1945 and were back on {20 February=1945-02-20}; the squadron was dissolved on {1 March=1945-03-01}.
On the morning of 24 October 1944 most aircraft were away. He meant to strike {the following morning=1944-10-25}; {that day=1944-10-25} five raids came.
The bridge was lost on 31 August 1950. {That evening=1950-08-31} a patrol went out, and at seven {the next morning=1950-09-01} it was back.
On August 1, the 23rd Regiment had a new sector. On {April 15=XXXX-04-15}, the 1st and 2nd Divisions were thrown back.
On 11 April 1917 the line was stormed. On {15 April=1917-04-15}, the 1st and 2nd Divisions were thrown back.
He pitched his first game on 25 May 2008. {That week=2008-05-19/2008-05-25} he struck out six; {the following week=2008-05-26/2008-06-01} nine, and {the next day=} he rested.
From 12 to 14 September 1942 the ridge was held. {The next day=1942-09-15} they buried the dead.
They fought on 11–13 September 1942. {The next day=1942-09-14} it rained.
In April–July 1972 she toured. {The following month=1972-08} she rested.
She went down between 29 May and 7 November 1940, and was raised {the following month=1940-12}.
The unit crossed 19 November–{7 December 1941=1941-12-07}. At Sand Bay {19 November=1941-11-19}–7 December 1941 it waited.
In late July 1945 the rain stopped, and into {August=1945-08} they made ready. Patrols went on into {mid-September=1945-09}.
It rained there (June through August). In 1927 it rained ({June=1927-06} through {August=1927-08}).
The yard was as good as ever in 1940, and as of {2016=2016} it stood. The award for {2013=2013}, his second, was won at home.
In {the latter part of 1944=1944} they gained ground. In 1944 they landed. During {the latter part of the year=1944} they gained ground.
In 1936 it was agreed. By {year's end=1936} it was forgotten; at {the year's end=1936} he left.
In July 1936 he came. By {the month's end=1936-07} he was gone.
The city fell in {the 1813–14=1813/1814} campaigns.
In 1947 she ran. In {the 1948 elections=1948} she lost.
In 1994 she sang. Her 1995 album, {his 1971=1971} hit and less than half of {1969=1969}'s total.
They spent the {spring=1943-21} and {early summer of 1943=1943-22} in making ready, and passed the {winter=1943-24} in huts.
Plans were drawn up in the {summer=1940-22} and {autumn of 1940=1940-23}. The battle went on through the {late summer=1940-22} and into the {fall of 1940=1940-23}.
In May 1942 they broke off. Their {summer=1942-22} offensive began late. After the fall, he lay still.
In 1938 he began. The Germans began their {spring=1940-21} offensive in 1940.
They read the Spring and Autumn Annals. The panel is by Jan van Eyck.
The rising began. The September Massacres, the Women's March on Paris, the Long March and the August Decrees followed. His March to the Sea was long.
The battle began on 21 February 1916. It raged from {February=1916-02} to {December=1916-12}.
In March 1989 it broke. They met every {June=1989-06} and {July=1989-07}.
The company was founded in 1636. {Four years later=1640} it printed a book. {A century earlier=1540~} no one could.
In 1961 a wall was built. Tension rose again in 1968 when they went their own way. {Early in the year=1968} their chief fell.
They came in May 1911. Earlier, in 1905, a quarrel had begun. {The following year=1906} it was settled.
The expedition left early in August 1757. Scouts had harried the fort throughout the first half of 1757. In {January=1757-01} they struck, and in {February=1757-02} again.
The war ended on 5 October 1918. ¶ Naval war ¶ In {August=1914-08} a squadron slipped away. In September 1914 it was found.
Anaconda Plan and blockade, {1861=1861} ¶ The ports were shut in {May=1861-05} and opened in June 1861.
In 1990 he left. ¶ Early work (1996–2001) ¶ In {May=1996-05} he began.
In 1832 a mill was built. ¶ 1984 ¶ The work was done in {July=1984-07} and {August=1984-08}.
In 1899 it began. On Sunday, {December 10th=1899-12-10}, a force was sent. On {Tuesday=1899-12-12} it came back.
On 9 October 1900 they set out. In {February=1901-02} the siege went on. Two officers fell on Thursday, {February 15th=1900-02-15}, and more {next day=1900-02-16}. {Next morning=1900-02-17} all was still.
On Thursday, November 2nd, 1899, the last train left. On {Friday=1899-11-03} the wire was cut.
In October 1899 they crossed. On {the 13th=1899-10-13} Sir George looked about. On {the 15th=1899-10-15} six of the police were caught. On {the 18th=1899-10-18} our scouts met them.
In October 1899 they crossed. On the 3rd New York Regiment fell the worst of it. On the 5th Lancers they counted.
In October 1899 he was to attack upon {the 17th=1899-10-17}. We come upon the 4th, or Smith's, Brigade.
On 9 February 1900 he marched. ¶ On {October 12th=1899-10-12} a train had been lost. ¶ In {November=1899-11} all was quiet.
In February 2010 she was ranked sixth and in {December=2010-12} fifth. On 20 January 1964 he wed. He left on {30 November=1964-11-30}.
In January 1942 they held the town. They would be free again in {December=1942-12}.
In August 1999 it opened. On {24 October=1999-10-24}, {that day=1999-10-24} and {the same month=1999-10} are told of.
They cared little for that Day of his. In c. 6000 BC men came. Rain falls from {April=XXXX-04} to {June=XXXX-06}.
On 14 July 1789 a prison fell. {Five days later=1789-07-19} he was back, and {the day before=} the vote he spoke.
It was opened on 5 May 1868. {A fortnight later=1868-05-19} it shut. {Three weeks earlier=1868-04-28} they had met.
He fled {two years after=} the war, {a month before=} his trial.
In June 1794 he ruled. {The previous month=1794-05} she fell; {the following July=1794-07} he did.
On 2 January 1793 they met. By {the 20th=1793-01-20} it was settled, and on {the 21st=1793-01-21} he died.
In the spring of 1793 it rose. {That summer=1793-22} it spread, and {the following autumn=1793-23} it was put down.
In 1777 he came to the bay. {That fall=1777-23} he took the town. {The following spring=1778-21} he left it.
As early as the summer of 1938 he thought of it. During {the following summer=1939-22} the two drew near, and {the following winter=1939-24} they met.
They wintered in the valley in the winter of 1777. On {16 February=1778-02-16} he wrote of it, and in {spring=1778-21} they marched.
In October 1941 the rains came. {The previous summer=1941-22} it had been dry; {the following spring=1942-21} it was again.
On 12 April 1927 he turned on them. It was called the {April 12=1927-04-12} Incident. The July 26 Movement was another.
On {7 December=1941-12-07} (8 December in the east), {1941=1941}, they struck.
On 17 April 1861, {two days after=1861-04-17} the call, it left. {Two days after=1973-09-13} the coup, on 13 September 1973, he died.
In 1927, {six years after=1927} the trial, he wrote. In March 1837, {nearly a year after=1837-03} the battle, it was seen; in 1838, {two days after=} the ball, it was not.
`

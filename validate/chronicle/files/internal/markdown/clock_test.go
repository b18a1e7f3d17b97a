package markdown_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

func TestLogsByTheClock(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    []string
	}{
		{
			"are of the day in a heading, and go on over midnight",
			filestest.Lines("# Outage on 3 May 2026", "", "## Timeline", "", "- 14:03 UTC – alert fires", "- **23:50 UTC:** all is well", "- [00:15 UTC] the end", "- `25:20` UTC nothing", "- Later, a rest", "- 00:30–00:45 a report"),
			[]string{
				`1 paragraph title="Outage on 3 May 2026"`,
				`3 paragraph title="Timeline"`,
				`5 event 2026-05-03T14:03:00Z text="alert fires"`,
				`6 event 2026-05-03T23:50:00Z text="all is well"`,
				`7 event 2026-05-04T00:15:00Z text="the end"`,
				`8 event text="nothing"`,
				`9 paragraph text="Later, a rest"`,
				`10 event 2026-05-04T00:30:00 text="a report"`,
				`t.md:8:4-8:14 bad date date: date "2026-05-04T25:20:00Z": hours run from 00 to 24`,
			},
		},
		{
			"are of the day that each heading is",
			filestest.Lines("## 3 May 2026", "- 2:03 p.m. Alert fires.", "- 11:30 pm, all is well", "## 2026-05-04", "- 09:00:30 CET: a rest", "- 12:00 am: midnight"),
			[]string{
				`1 paragraph 2026-05-03 title="3 May 2026"`,
				`2 event 2026-05-03T14:03:00 text="Alert fires."`,
				`3 event 2026-05-03T23:30:00 text="all is well"`,
				`4 paragraph 2026-05-04 title="2026-05-04"`,
				`5 event 2026-05-04T09:00:30 text="a rest"`,
				`6 event 2026-05-04T00:00:00 text="midnight"`,
			},
		},
		{
			"are of the day in front matter, in a table",
			filestest.Lines("---", "date: 2026-05-03", "---", "| Time | What |", "| - | - |", "| 23:50 | The alert fires. |", "| 00:10 UTC | The alert is quiet. |", "| 0:61 | The alert is off. |"),
			[]string{
				`6 event 2026-05-03T23:50:00 text="The alert fires."`,
				`7 event 2026-05-04T00:10:00Z text="The alert is quiet."`,
				`8 event text="The alert is off."`,
				`t.md:8:3-8:7 bad date date: date "2026-05-04T00:61:00": minutes run from 00 to 59`,
			},
		},
		{
			"are of the day in a line above, or in a column beside",
			filestest.Lines("Date: 3 May 2026", "", "- 14:03 – alert", "- 14:05 – answer", "", "| Date | Time | What |", "| - | - | - |", "| 2026-05-04 | 14:03 | The alert fires. |", "| 2026-05-05 | 09:03 | The alert is quiet. |"),
			[]string{
				`1 paragraph text="Date: 3 May 2026"`,
				`3 event 2026-05-03T14:03:00 text="alert"`,
				`4 event 2026-05-03T14:05:00 text="answer"`,
				`8 event 2026-05-04T14:03:00 text="The alert fires."`,
				`9 event 2026-05-05T09:03:00 text="The alert is quiet."`,
			},
		},
		{
			"have the day before the time, in bullets and cells",
			filestest.Lines("- 2026-05-03 14:03 – alert", "- 2026-05-03 14:05 UTC: answer", "- **2026-05-03T14:06Z** quiet", "- 2026-05-03 25:06 a slip", "- 2026-05-04 100 ships, no time", "",
				"| Time | What |", "| - | - |", "| 2026-05-03 14:03 | The alert fires. |", "| 2026-05-04 09:03 CET | The alert is quiet. |", "| 2026-05-04 09:0? | Nothing is heard. |"),
			[]string{
				`1 event 2026-05-03T14:03:00 text="alert"`,
				`2 event 2026-05-03T14:05:00Z text="answer"`,
				`3 event 2026-05-03T14:06:00Z text="quiet"`,
				`4 event text="a slip"`,
				`5 event 2026-05-04 text="100 ships, no time"`,
				`9 event 2026-05-03T14:03:00 text="The alert fires."`,
				`10 event 2026-05-04T09:03:00 text="The alert is quiet."`,
				`11 event text="Nothing is heard."`,
				`t.md:4:3-4:19 bad date date: date "2026-05-03T25:06:00": hours run from 00 to 24`,
				`t.md:11:3-11:19 unread date date: "2026-05-04 09:0?" can't be read as one date`,
			},
		},
		{
			"stay on their day where one goes back and the next do not go on from there",
			filestest.Lines("# 3 May 2026", "- 14:03 – alert", "- 14:30 – answer", "- 14:10 – a slip", "- 01:45 – another", "- 15:02 – the end"),
			[]string{
				`1 paragraph 2026-05-03 title="3 May 2026"`,
				`2 event 2026-05-03T14:03:00 text="alert"`,
				`3 event 2026-05-03T14:30:00 text="answer"`,
				`4 event 2026-05-03T14:10:00 text="a slip"`,
				`5 event 2026-05-03T01:45:00 text="another"`,
				`6 event 2026-05-03T15:02:00 text="the end"`,
			},
		},
		{
			"are of the next day where they go on from there, or in the morning",
			filestest.Lines("# 3 May 2026", "- 14:30 – alert", "- 01:45 – answer", "- 02:45 – answer", "- 19:45 – quiet", "- 09:00 – report"),
			[]string{
				`1 paragraph 2026-05-03 title="3 May 2026"`,
				`2 event 2026-05-03T14:30:00 text="alert"`,
				`3 event 2026-05-04T01:45:00 text="answer"`,
				`4 event 2026-05-04T02:45:00 text="answer"`,
				`5 event 2026-05-04T19:45:00 text="quiet"`,
				`6 event 2026-05-05T09:00:00 text="report"`,
			},
		},
		{
			"are compared where they are of several zones",
			filestest.Lines("# 3 May 2026", "- 03:30 UTC – alert", "- 23:45 EDT – answer", "- 04:10 UTC – answer", "- 09:45 IST – quiet", "- 05:00 UTC – report"),
			[]string{
				`1 paragraph 2026-05-03 title="3 May 2026"`,
				`2 event 2026-05-03T03:30:00Z text="alert"`,
				`3 event 2026-05-02T23:45:00-04:00 text="answer"`,
				`4 event 2026-05-03T04:10:00Z text="answer"`,
				`5 event 2026-05-03 text="quiet"`,
				`6 event 2026-05-03T05:00:00Z text="report"`,
			},
		},
		{
			"are refused in lengths of time from the start",
			filestest.Lines("# 3 May 2026", "", "- T+5m: alert", "- T+10m: answer", "- T+20m: the end"),
			[]string{
				`1 paragraph 2026-05-03 title="3 May 2026"`,
				`3 event 2026-05-03 text="T+5m: alert"`,
				`4 event 2026-05-03 text="T+10m: answer"`,
				`5 event 2026-05-03 text="T+20m: the end"`,
				`t.md:3:3-3:7 unread date: "T+5m" is a length of time from an unknown start: write the time of day, as in 14:03`,
			},
		},
		{
			"are none without a day",
			filestest.Lines("# Standup", "", "- 10:00 Talk", "- 10:30 End"),
			[]string{`1 paragraph title="Standup"`, `3 paragraph text="10:00 Talk"`, `4 paragraph text="10:30 End"`},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := filestest.Read(t, "t.md", tt.content)
			if diff := cmp.Diff(tt.want, filestest.Outline(c)); diff != "" {
				t.Errorf("entries differ (-want +got):\n%s", diff)
			}
			filestest.CheckSpans(t, c)
		})
	}
}

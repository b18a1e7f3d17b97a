package icalendar_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
)

// calendar puts content lines into a calendar.
func calendar(lines ...string) string {
	return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Port//EN\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VCALENDAR\r\n"
}

// event puts content lines into an event of a calendar.
func event(lines ...string) string {
	return calendar("BEGIN:VEVENT\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT")
}

func TestCalendarsAreRead(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		want          []string
	}{
		{
			"an event with everything",
			event("UID:storm@port", "DTSTAMP:20240101T000000Z", "DTSTART;VALUE=DATE:19110203", "DTEND;VALUE=DATE:19110205", "SUMMARY:A storm\\, at night",
				"DESCRIPTION:It takes the head of the pier\\; the crane", "  too.\\nIt is never found.", "CATEGORIES:weather,the pier", "LOCATION:The port", "URL:https://example.org/storm"),
			[]string{`4 event 1911-02-03/1911-02-04 UID="storm@port" DTEND="19110205" SUMMARY="A storm, at night" ` +
				`DESCRIPTION="It takes the head of the pier; the crane too.\nIt is never found." CATEGORIES/0="weather" CATEGORIES/1="the pier" LOCATION="The port" URL="https://example.org/storm"`},
		},
		{"one day", event("DTSTART;VALUE=DATE:19110203", "DTEND;VALUE=DATE:19110204"), []string{`4 event 1911-02-03 DTEND="19110204"`}},
		{"no length", event("DTSTART;VALUE=DATE:19110203", "DTEND;VALUE=DATE:19110203"), []string{`4 event 1911-02-03 DTEND="19110203"`}},
		{"an evening", event("DTSTART;TZID=Europe/London:19110203T180000", "DTEND;TZID=Europe/London:19110204T000000"), []string{`4 event 1911-02-03 DTEND="19110204T000000"`}},
		{"a night", event("DTSTART:19110203T180000", "DTEND:19110204T020000"), []string{`4 event 1911-02-03/1911-02-04 DTEND="19110204T020000"`}},
		{"in UTC", event("DTSTART:19110203T233000Z"), []string{`4 event 1911-02-03~`}},
		{"over the date line", event("DTSTART;TZID=Asia/Tokyo:20240102T010000", "DTEND;TZID=America/Los_Angeles:20240101T180000"), []string{`4 event 2024-01-02 DTEND="20240101T180000"`}},
		{"a length", event("DTSTART;VALUE=DATE:19110203", "DURATION:P1W"), []string{`4 event 1911-02-03/1911-02-09 DURATION="P1W"`}},
		{"a length that is none", event("DTSTART;VALUE=DATE:19110203", "DURATION:7 days"), []string{`4 event 1911-02-03 DURATION="7 days"`,
			`t.ics:6:10-6:16 invalid DURATION: DURATION "7 days" can't be read: write P2D for two days, or PT1H30M for an hour and a half`}},
		{"a day that never was", event("DTSTART;VALUE=DATE:20240230", "SUMMARY:x"), []string{`4 event SUMMARY="x"`,
			`t.ics:5:20-5:28 bad date DTSTART: date "20240230": February 2024 has 29 days`}},
		{"an hour that never was", event("DTSTART:20240229T250000"), []string{`4 event`,
			`t.ics:5:9-5:24 bad date DTSTART: date "20240229T250000": hours run from 00 to 24`}},
		{"another notation", event("DTSTART:2024-02-29"), []string{`4 event`,
			`t.ics:5:9-5:19 bad date DTSTART: date "2024-02-29": write 20240131 for a day, or 20240131T180000 for a time`}},
		{"an end before the start", event("DTSTART;VALUE=DATE:19110203", "DTEND;VALUE=DATE:19100204"), []string{`4 event 1911-02-03/1910-02-04 DTEND="19100204"`,
			`t.ics:6:18-6:26 bad date DTEND: date "19110203/19100204": the end, 1910-02-04, is before the start, 1911-02-03`}},
		{"an hour before the start", event("DTSTART:19110203T180000", "DTEND:19110203T170000"), []string{`4 event 1911-02-03/1911-02-03 DTEND="19110203T170000"`,
			`t.ics:6:7-6:22 bad date DTEND: date "19110203T180000/19110203T170000": the end is before the start`}},
		{"no date", event("SUMMARY:x"), []string{`4 event SUMMARY="x"`}},
		{"a task", calendar("BEGIN:VTODO", "DUE;VALUE=DATE:20240201", "SUMMARY:Oak", "END:VTODO", "BEGIN:VTODO", "SUMMARY:Paint", "END:VTODO"),
			[]string{`4 event 2024-02-01 SUMMARY="Oak"`, `8 paragraph SUMMARY="Paint"`}},
		{"an alarm is no event", event("DTSTART;VALUE=DATE:19110203", "BEGIN:VALARM", "DESCRIPTION:Rise", "TRIGGER:-PT15M", "END:VALARM", "SUMMARY:x"), []string{`4 event 1911-02-03 SUMMARY="x"`}},
		{"one of a series", event("UID:a", "RECURRENCE-ID:20240101", "DTSTART;VALUE=DATE:20240102"), []string{`4 event 2024-01-02 UID="a"`}},
		{"HTML", event("DTSTART;VALUE=DATE:19110203", "DESCRIPTION:<p>A storm\\, <b>at night</b>.</p>"), []string{`4 event 1911-02-03 DESCRIPTION="A storm, at night."`}},
		{"LF, and a mark of byte order", "\ufeff" + strings.ReplaceAll(event("DTSTART;VALUE=DATE:19110203", "SUMMARY:A", " b"), "\r\n", "\n"), []string{`4 event 1911-02-03 SUMMARY="Ab"`}},
		{"mixed ends of lines", "BEGIN:VCALENDAR\nBEGIN:VEVENT\r\nDTSTART:19110203\rSUMMARY:x\nEND:VEVENT\r\nEND:VCALENDAR", []string{`2 event 1911-02-03 SUMMARY="x"`}},
		{"a property given twice", event("DTSTART:19110203", "SUMMARY:x", "SUMMARY:y"), []string{`4 event 1911-02-03 SUMMARY="x"`, `t.ics:7:1-7:10 unreadable: this event has a SUMMARY already`}},
		{"a UID used twice", event("UID:a", "DTSTART:19110203", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:19110204", "UID:a"), []string{`4 event 1911-02-03 UID="a"`, `8 event 1911-02-04 UID="a"`,
			`t.ics:10:5-10:6 invalid UID: the UID "a" is already used for another event`}},
		{"a property misspelt", event("DTSTART:19110203", "SUMMRAY:x"), []string{`4 event 1911-02-03`, `t.ics:6:1-6:10 unreadable: there is no property SUMMRAY; did you mean SUMMARY?`}},
		{"no property", event("DTSTART:19110203", "A storm"), []string{`4 event 1911-02-03`, `t.ics:6:1-6:8 unreadable: expected a property of a calendar, such as SUMMARY:A storm`}},
		{"two on one line", event("DTSTART:19110203", "UID:aSUMMARY:x"), []string{`4 event 1911-02-03 UID="aSUMMARY:x"`,
			`t.ics:6:1-6:15 unreadable: SUMMARY is within the value of UID: expected it on a line of its own`}},
		{"truncated", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:19110203\nSUMM", []string{`2 event 1911-02-03`,
			`t.ics:4:1-4:5 unreadable: expected a property of a calendar, such as SUMMARY:A storm`, `t.ics:4:5-4:5 unreadable: the file ends here; expected END:VEVENT`}},
		{"no header", "BEGIN:VEVENT\nDTSTART:19110203\nEND:VEVENT\n", []string{`1 event 1911-02-03`, `t.ics:1:1-1:13 unreadable: expected BEGIN:VCALENDAR before this`}},
		{"an event within another", event("DTSTART:19110203", "BEGIN:VEVENT", "DTSTART:19110204"), []string{`4 event 1911-02-03`, `6 event 1911-02-04`,
			`t.ics:6:1-6:13 unreadable: expected END:VEVENT before this`}},
		{"an end of nothing", calendar("END:VEVENT"), []string{`t.ics:4:1-4:11 unreadable: nothing has begun that END:VEVENT could end`}},
		{"deep nesting", strings.Repeat("BEGIN:X\n", 1e5), []string{`t.ics:21:1-100001:1 unreadable: more than 20 components are within one another here`}},
	} {
		c := filestest.Read(t, "t.ics", tt.content)
		filestest.CheckSpans(t, c)
		if d := cmp.Diff(tt.want, filestest.Outline(c)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestEventsThatRepeatAreAccountedFor(t *testing.T) {
	c := filestest.Read(t, "t.ics", event("DTSTART:19110203", "RRULE:FREQ=YEARLY", "SUMMARY:x"))
	want := []string{"each of 1 events that repeat by an RRULE is read once"}
	if d := cmp.Diff(want, c.Accounts[0].Guessed); d != "" {
		t.Errorf("guessed (-want +got):\n%s", d)
	}
}

// What recurs in a calendar of appointments is no text that was copied.
func TestDescriptionsThatRecurAreNotes(t *testing.T) {
	for again, want := range map[int]chronicle.Role{2: chronicle.Text, 12: chronicle.Change} {
		var events []string
		for i := range 30 {
			text := fmt.Sprintf("The band plays piece %d", i)
			if i <= again {
				text = "The band meets in the hall"
			}
			events = append(events, "BEGIN:VEVENT", fmt.Sprintf("DTSTART:1911%02d03", i%12+1), "DESCRIPTION:"+text, "END:VEVENT")
		}
		c := filestest.Read(t, "t.ics", calendar(events...))
		for e := range c.Of(chronicle.Event) {
			if got := e.Field("DESCRIPTION").Role; got != want {
				t.Fatalf("with %d texts again, a description has role %d, want %d", again, got, want)
			}
		}
	}
}

func TestOnlyCalendarsAreReadOnAWalk(t *testing.T) {
	c, err := files.Open(fstest.MapFS{"a.ics": {Data: []byte("ICS 1902\n")}, "b.ics": {Data: []byte(event("DTSTART:19110203"))}}, ".")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{`4 event 1911-02-03`, `skipped a.ics: not recognised as a chronicle`}
	if d := cmp.Diff(want, filestest.Outline(c)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestFieldsKnowTheirBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOf(rapid.SampledFrom([]string{"A", "é", "\\n", "\\,", "\\;", "\\\\", ",", ":", "\r\n ", "\n\t", " ", "<b>", "&amp;", "x"}))
		content := event("DTSTART:19110203", "SUMMARY:"+strings.Join(pieces.Draw(t, "summary"), ""), "DESCRIPTION:"+strings.Join(pieces.Draw(t, "text"), ""),
			"CATEGORIES:"+strings.Join(pieces.Draw(t, "tags"), ""))
		c := filestest.Read(t, "t.ics", content)
		for i := range c.Entries {
			e := &c.Entries[i]
			for j := range e.Fields {
				f := &e.Fields[j]
				start, end := filestest.RuneSpan(f.Text, func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "at") })
				var text strings.Builder
				for _, s := range c.Locate(e.At(f, start, end)) {
					text.WriteString(s.Text)
					if raw := s.File.Content[s.Start:s.End]; s.Verbatim && raw != s.Text {
						t.Errorf("segment %q is %q in the file", s.Text, raw)
					}
				}
				if text.Len() > end-start || e.Kind == chronicle.Event && start == 0 && end == len(f.Text) && text.String() != f.Text {
					t.Errorf("segments of %q give %q, want %q", f.Name, text.String(), f.Text[start:end])
				}
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	filestest.Fuzz(f, "t.ics", event("DTSTART;VALUE=DATE:19110203", "DTEND;VALUE=DATE:19110205", "SUMMARY:A\\, b", " c", "DESCRIPTION:<p>x</p>"), event("DTSTART:19110203T180000Z", "DURATION:PT1H"), event("DTSTART:19110203", "DURATION:"))
}

func TestNoDamageIsPassedOver(t *testing.T) {
	var events []string
	for i, what := range []string{"The lamp is lit at dusk", "A storm takes the head of the pier", "The pier is mended\\, with oak", "Electric light"} {
		events = append(events, "BEGIN:VEVENT", fmt.Sprintf("UID:%d@port", i), fmt.Sprintf("DTSTART;VALUE=DATE:19%02d0203", 10*i+2), fmt.Sprintf("DTEND;VALUE=DATE:19%02d0206", 10*i+2),
			"SUMMARY:"+what, "DESCRIPTION:It is told that this was seen from", "  the church.", "END:VEVENT")
	}
	filestest.CheckDamage(t, filestest.Sample{
		Name: "port.ics", Content: calendar(events...), Marks: ":;\n",
		Keys: []string{"BEGIN", "VEVENT", "VCALENDAR", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"}, Twice: true,
	})
}

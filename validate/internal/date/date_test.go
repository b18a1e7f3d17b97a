package date_test

import (
	"testing"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/bridge"
	"github.com/chronlint/chronlint/validate/internal/date"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/rule"
)

// A listener is a host that keeps what rules report.
type listener struct{ found []rule.Finding }

func (l *listener) Report(_ *rule.Rule, f rule.Finding) { l.found = append(l.found, f) }
func (l *listener) Compared(*rule.Rule, int)            {}
func (l *listener) Shared(rule.Need) (any, error)       { return nil, nil }
func (l *listener) Language(*chronicle.Entry) string    { return "en" }
func (l *listener) Reading(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
	return reading.New(f.Text, reading.Options{Context: e.Date})
}

func FuzzSpansOfTime(f *testing.F) {
	for _, text := range []string{
		"On 3 May 1921 it began; ten days later, on 20 May, it was over.",
		"He ruled for 27 years, from 1973 to 1990; two months after the attempt of 29 June 1973.",
		"Ana Prado (1898–1973) died aged 65. On the 50th anniversary of the 1973 flood, the bells are rung.",
		"The two hours between 9:00 and 14:30; at noon and, an hour later, at 3 p.m.; on 4 May at 25:10.",
		"99999999999999999999 years later, on 29 February 1900, aged 150 (", "\xff years from 1973 to \x00 1990’",
		"the day after (1973–1890), for 0 days", "from 24:00 to 0:60 p.m., minutes later, at 13:61",
	} {
		f.Add(text, "1921-05-03")
	}
	f.Fuzz(func(t *testing.T, text, dated string) {
		c := &chronicle.Chronicle{}
		e := chronicle.Entry{Kind: chronicle.Event, Fields: []chronicle.Field{{Name: "text", Role: chronicle.Text, Text: text}}}
		e.Date.UnmarshalText([]byte(dated)) // an invalid date leaves it absent
		entry := &c.Entries[c.Add(e)]
		var host listener
		for _, r := range date.Rules {
			if r.Entry != nil {
				r.Entry(bridge.Get[*rule.Pass, *rule.Rule, rule.Finding, rule.Need]().NewPass(t.Context(), &host, r, c, e.Date, nil), entry)
			}
		}
		for _, found := range host.found {
			if s := found.Span; s.Start < 0 || s.Start >= s.End || s.End > len(text) {
				t.Errorf("%q is at %d to %d of %d", found.Message, s.Start, s.End, len(text))
			}
		}
	})
}

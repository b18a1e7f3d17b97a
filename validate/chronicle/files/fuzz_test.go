package files_test

import (
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/filestest"
	"testing"
)

func FuzzJSON(f *testing.F) {
	filestest.Fuzz(f, "f.json",
		`{"title": "caf\u00e9 \ud83d\ude00 \ud83d", "events": [{"id": "a", "date": "1973-02-30", "text": "x\ny", "people": ["p"]}, 1], "more": {"a/b~": null}}`,
		`{"quotes": [{"text": "a", "text": "b", "speaker": 1, "said": "/"}], "people": [{"name": "n"`,
		`[[[[[]]]]] x`, "\ufeff"+`{"sources": [{"id": "", "title": ""}]}`)
}

func FuzzJSONL(f *testing.F) {
	filestest.Fuzz(f, "f.jsonl",
		"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\", \"text\": \"\\u00e9\"}\r{\"date\"",
		"[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}")
}

func FuzzEntriesMadeOnDemand(f *testing.F) {
	for _, s := range []string{"{\"date\": \"1973\", \"text\": \"a\"}\r\n\n{\"speaker\": \"s\"}\r{\"date\"", "[1]\n\xff\n{\"figures\": [{\"value\": \"1,5\"}]}"} {
		f.Add(s)
	}
	f.Fuzz(storeLikeKept)
}

func FuzzYAML(f *testing.F) {
	filestest.Fuzz(f, "f.yaml",
		"title: \"a\\\n  b\\x41\"\nevents:\n- &a {text: 'it''s\n\n  so', date: 1973}\n- *a\n- {<<: *a, title: |2-\n    x\n  }\n---\nquotes: [{text: b}]\n",
		"events:\r\n  - text: >+\r\n\r\n     one\r\n     two\r\n\r\n       three\r\n\r\n  - text: plain\r\n\r\n     text # comment\r\n",
		"a: &b [*b, !!str 1, ! 2]\n? [x]\n: y\nevents:\n- text: \u2028  z\u0085 \n- [", "\ufeff"+"people:\n  - id: a\n name: b")
}

func FuzzArticle(f *testing.F) {
	filestest.Fuzz(f, "f.txt",
		"A caption\n\nTimeline: x\n\n\nLost.\n\n1973 June\n\nText\r\nwraps.\n\nMore.\n\n\n1973 30 February:\n\nx\n\n\nSubscribe to our newsletter\n",
		"Chronik\n• 1902: a\n\tb\n1903 – c\r\rLeave a reply", "\f\n\u200bKey dates\n1902\n1903\n\x00")
}
